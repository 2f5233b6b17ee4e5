//! Who is there? The clock of idleness, as one small machine: attract, reading, warning, a lawyer here, wiping.

/// Where a kiosk stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first page, on which a language is chosen. Nothing of a person is there, unless it has been touched.
    Attract,
    /// Somebody reads.
    Reading,
    /// Nobody has moved for the whole idle time: the question “are you still here?” is on screen.
    Warning,
    /// A lawyer is here: the clock is stopped, but for a long limit of its own.
    Lawyer,
    /// Everything is being erased; nothing leads out of here but a new page.
    Wiping,
}

/// How long each phase lasts when nobody moves, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Of reading, before the question.
    pub idle_ms: u64,
    /// Of the question, before all is erased.
    pub warning_ms: u64,
    /// Of a lawyer's visit, before the question.
    pub lawyer_ms: u64,
}

/// What happens to the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The clocks say this; about once a second. `sentence` numbers the sentence that is being read aloud, differently
    /// for each; none in silence.
    Tick {
        /// The window's clock, which never goes back, in milliseconds. On some machines it stands still in their sleep.
        now_ms: u64,
        /// The machine's clock, which somebody may set, in milliseconds.
        wall_ms: u64,
        /// The sentence.
        sentence: Option<u32>,
    },
    /// Somebody moved: a touch, a key, scrolling.
    Active,
    /// A lawyer is here.
    LawyerComes,
    /// The lawyer has left.
    LawyerGoes,
    /// Erase everything now.
    Clear,
}

/// No tick counts for more than this: a machine that slept or stuttered must not rob a reader of the warning.
const STEP_MS: u64 = 3_000;
/// A gap longer than this means the machine slept: nobody knows who is there now, so the question is asked at once. After
/// one in which all would have been erased, it is erased: whoever comes now is somebody else.
const SLEPT_MS: u64 = 60_000;
/// Nobody listens to one sentence for longer; some voices never say that they have ended.
const SENTENCE_MS: u64 = 120_000;

/// The machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    limits: Limits,
    phase: Phase,
    left_ms: u64,
    now_ms: u64,
    wall_ms: u64,
    touched: bool,
    /// The sentence last heard, and for how long it has been going on.
    heard: Option<(u32, u64)>,
}

impl Idle {
    /// A machine that starts in `phase` at this time of the window's clock and of the machine's.
    pub fn new(limits: Limits, phase: Phase, now_ms: u64, wall_ms: u64) -> Idle {
        Idle { limits, phase, left_ms: limits.of(phase), now_ms, wall_ms, touched: false, heard: None }
    }

    /// Where it stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Seconds until this phase ends if nobody moves, rounded up.
    pub fn seconds_left(&self) -> u32 {
        u32::try_from(self.left_ms.div_ceil(1000)).unwrap_or(u32::MAX)
    }

    /// Seconds this phase lasts if nobody moves.
    pub fn seconds_whole(&self) -> u32 {
        u32::try_from(self.limits.of(self.phase).div_ceil(1000)).unwrap_or(u32::MAX)
    }

    /// True when a sound is due on the way from `before`: as the question comes up, then each quarter of a minute.
    pub fn sounds(&self, before: &Idle) -> bool {
        let quarter = |idle: &Idle| idle.seconds_left().div_ceil(15);
        self.phase == Phase::Warning && (before.phase != Phase::Warning || quarter(self) < quarter(before))
    }

    /// The machine after `event`. Wiping is the end: a new page starts a new machine.
    #[must_use]
    pub fn after(mut self, event: Event) -> Idle {
        if self.phase == Phase::Wiping {
            return self;
        }
        match event {
            Event::Tick { now_ms, wall_ms, sentence } => self.tick(now_ms, wall_ms, sentence),
            Event::Active => self.active(),
            Event::LawyerComes => self.enter(Phase::Lawyer),
            Event::LawyerGoes => self.enter(Phase::Reading),
            Event::Clear => self.enter(Phase::Wiping),
        }
        self
    }

    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.left_ms = self.limits.of(phase);
    }

    /// A touch on the question is an answer to it.
    fn active(&mut self) {
        self.touched = true;
        self.enter(if self.phase == Phase::Warning { Phase::Reading } else { self.phase });
    }

    fn tick(&mut self, now_ms: u64, wall_ms: u64, sentence: Option<u32>) {
        // A clock that went back has told nothing; one that leapt ahead has told that nobody knows.
        let gap = now_ms.saturating_sub(self.now_ms).max(wall_ms.saturating_sub(self.wall_ms));
        (self.now_ms, self.wall_ms) = (now_ms, wall_ms);
        let (slept, there) = (gap > SLEPT_MS, self.phase != Phase::Attract || self.touched);
        let listens = self.listens(sentence, gap);
        if slept && there && gap > self.limits.of(self.phase).max(self.limits.idle_ms) + self.limits.warning_ms {
            self.enter(Phase::Wiping);
        } else if slept && matches!(self.phase, Phase::Reading | Phase::Lawyer) {
            self.enter(Phase::Warning);
        } else if listens {
            self.active();
        } else if there {
            self.left_ms = self.left_ms.saturating_sub(gap.min(STEP_MS));
            if self.left_ms == 0 {
                let questioned = matches!(self.phase, Phase::Reading | Phase::Lawyer);
                self.enter(if questioned { Phase::Warning } else { Phase::Wiping });
            }
        }
    }

    /// True while a sentence is read aloud that has not been going on for too long. A hung voice brings no one back
    /// to the question: there, only a new sentence counts.
    fn listens(&mut self, sentence: Option<u32>, gap: u64) -> bool {
        let before = self.heard;
        self.heard = sentence.map(|sentence| match before {
            Some((same, lasted)) if same == sentence => (sentence, lasted.saturating_add(gap.min(STEP_MS))),
            _ => (sentence, 0),
        });
        self.heard.is_some_and(|(_, lasted)| lasted < SENTENCE_MS)
    }
}

impl Limits {
    fn of(&self, phase: Phase) -> u64 {
        match phase {
            Phase::Attract | Phase::Reading => self.idle_ms,
            Phase::Warning => self.warning_ms,
            Phase::Lawyer => self.lawyer_ms,
            Phase::Wiping => 0,
        }
    }
}

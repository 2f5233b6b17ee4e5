//! What the app knows while a reader reads.

use super::{Checking, Desk, Filled};
use crate::content::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The whole state. It starts the same on every machine, so that the prerendered page and the first render agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Where the reader is.
    pub place: Place,
    /// True once the program runs in a browser: cards are then shown one at a time.
    pub live: bool,
    /// Panels the reader has had in front of them.
    pub seen: BTreeSet<Place>,
    /// Cards noted for a lawyer.
    pub noted: BTreeSet<Place>,
    /// Questions ticked, by their stable names.
    pub asked: BTreeSet<String>,
    /// Where the reader says the case is.
    pub stage: Option<Stage>,
    /// Size of type.
    pub size: Size,
    /// Pace of the voice.
    pub pace: Pace,
    /// Whether this machine can read aloud.
    pub voice: Voice,
    /// What is being read aloud.
    pub reading: Option<Reading>,
    /// True when chance has put "sign" first on the choice page.
    pub sign_first: bool,
    /// Which of the four decisions chance has put first, 0 to 3.
    pub turn: u8,
    /// Where an earlier visit ended; offered on the home page.
    pub resume: Option<Place>,
    /// What the window's clock last said, in milliseconds.
    pub now_ms: u64,
    /// When the panel in front came there, by that clock.
    pub since_ms: u64,
    /// Milliseconds each panel has been in front, all visits together.
    pub spent: BTreeMap<Place, u64>,
    /// The self-check.
    pub checking: Option<Checking>,
    /// What has been filled in for the record.
    pub filled: Filled,
    /// Where in making the record the reader is.
    pub record_step: RecordStep,
    /// True when the record is made without a lawyer.
    pub alone: bool,
    /// What the desk has told.
    pub desk: Desk,
    /// The draft this visit is kept as; empty where nothing is kept.
    pub draft: String,
    /// True while what is kept has not been opened: no page shows anything of a person then.
    pub locked: bool,
}

impl State {
    /// The state in which `place` is prerendered.
    pub fn at(place: Place) -> State {
        State {
            place,
            live: false,
            seen: BTreeSet::new(),
            noted: BTreeSet::new(),
            asked: BTreeSet::new(),
            stage: None,
            size: Size::Normal,
            pace: Pace::Middle,
            voice: Voice::Unknown,
            reading: None,
            sign_first: false,
            turn: 0,
            resume: None,
            now_ms: 0,
            since_ms: 0,
            spent: BTreeMap::new(),
            checking: None,
            filled: Filled::default(),
            record_step: RecordStep::People,
            alone: false,
            desk: Desk::default(),
            draft: String::new(),
            locked: false,
        }
    }

    /// How many things are on the reader's list for the lawyer.
    pub fn listed(&self) -> u32 {
        (self.noted.len() + self.asked.len()) as u32
    }
}

macro_rules! closed {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident => $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),* }
        impl $name {
            /// Every value, in the order shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// Short name: what is stored and what a style class ends in.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
            /// The value with this short name.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

closed! {
    /// Where a case can be.
    Stage {
        /// The police investigate.
        Police => "police",
        /// The prosecutor's office reviews.
        Prosecutor => "prosecutor",
        /// The court tries.
        Court => "court",
        /// A judgment has been given.
        Judged => "judged",
        /// The supervision office investigates (留置).
        Supervision => "supervision",
        /// The reader does not know.
        Unknown => "unknown",
    }
}

closed! {
    /// The steps of making a record, in order.
    RecordStep {
        /// Who takes part.
        People => "people",
        /// Read and check together.
        Together => "together",
        /// What the lawyer has done.
        Work => "work",
        /// What the person decides.
        Decision => "decision",
        /// Look through it, seal it, print it.
        Review => "review",
    }
}

closed! {
    /// Size of type: 100, 125 or 150 percent.
    Size {
        /// 100 percent.
        Normal => "100",
        /// 125 percent.
        Large => "125",
        /// 150 percent.
        Largest => "150",
    }
}

impl Size {
    /// The next step, from the largest back to the first.
    pub fn next(self) -> Size {
        match self {
            Size::Normal => Size::Large,
            Size::Large => Size::Largest,
            Size::Largest => Size::Normal,
        }
    }
}

closed! {
    /// Pace of the voice: 0.8, 1 or 1.25 times. No faster: grasp falls.
    Pace {
        /// 0.8 times.
        Slow => "slow",
        /// 1 times.
        Middle => "middle",
        /// 1.25 times.
        Fast => "fast",
    }
}

impl Pace {
    /// Percent of the voice's own pace.
    pub fn percent(self) -> u16 {
        match self {
            Pace::Slow => 80,
            Pace::Middle => 100,
            Pace::Fast => 125,
        }
    }
}

/// Whether this machine can read aloud in the page's language without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Not asked yet; nothing is shown.
    Unknown,
    /// No local voice: the page says so.
    Missing,
    /// A local voice is there.
    Ready,
}

/// Which side of the choice is read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// If you sign.
    Sign,
    /// If you do not sign yet.
    Wait,
}

/// A panel (or one side of the choice) being read aloud, sentence by sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The side, on the choice panel.
    pub side: Option<Side>,
    /// The sentence now read, from 0.
    pub at: u32,
    /// How many sentences there are.
    pub of: u32,
    /// True while the voice speaks.
    pub playing: bool,
    /// Counts starts, so that "again" starts the same sentence anew.
    pub turn: u32,
}

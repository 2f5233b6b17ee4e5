//! The self-check as it stands on the screen: the sitting, and where in it the person is.

use crate::check::{Answer, Form, Seed, Sitting, item};
use crate::content::Place;

/// What is marked before it is given as the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// An option, by its place in the bank.
    Option(u8),
    /// "I don't know".
    Unsure,
}

/// Where in the sitting the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next item is asked.
    Asking {
        /// What is marked.
        pick: Option<Pick>,
        /// True when the person wanted to go on with nothing marked: the button says so again in words.
        missing: bool,
    },
    /// The last answer is explained.
    Explained,
    /// The sitting rests or has ended: what is understood, what is not.
    Result,
}

/// A sitting on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checking {
    /// Form, seed, answers.
    pub sitting: Sitting,
    /// Sittings with at least one answer, begun earlier in this visit.
    pub earlier: u32,
    /// Where the person is.
    pub step: Step,
    /// When the item came on the screen, by the window's clock in milliseconds.
    pub since_ms: u64,
    /// True when its time says nothing: it was read aloud, or the page was loaded anew meanwhile.
    pub untimed: bool,
}

/// What a person does in a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Begin, in an order drawn by chance.
    Begin(Form, Seed),
    /// Mark an option.
    Pick(Pick),
    /// Give what is marked as the answer.
    Answer,
    /// On from the explanation.
    On,
    /// Not now: to what is known so far.
    Rest,
    /// Go on where it rests.
    Resume,
    /// Back to the beginning, where another sitting can be chosen.
    Leave,
}

impl Checking {
    /// The item asked now, while it is asked.
    pub fn asked(&self) -> Option<u8> {
        matches!(self.step, Step::Asking { .. }).then(|| self.sitting.next()).flatten()
    }

    /// The answer now explained.
    pub fn explained(&self) -> Option<Answer> {
        (self.step == Step::Explained).then(|| self.sitting.answers().last().copied()).flatten()
    }

    fn ask(&mut self, now_ms: u64) {
        self.step = if self.sitting.next().is_some() { Step::Asking { pick: None, missing: false } } else { Step::Result };
        self.since_ms = now_ms;
        self.untimed = false;
    }
}

/// The sitting after what the person did. Says which card to note for the lawyer: that of a concept just missed.
pub fn check(checking: &mut Option<Checking>, action: Check, now_ms: u64) -> Option<Place> {
    if let Check::Begin(form, seed) = action {
        let earlier = checking.as_ref().map_or(0, |old| old.earlier + u32::from(!old.sitting.answers().is_empty()));
        let mut fresh = Checking { sitting: Sitting::new(form, seed), earlier, step: Step::Result, since_ms: 0, untimed: false };
        fresh.ask(now_ms);
        *checking = Some(fresh);
        return None;
    }
    let now = checking.as_mut()?;
    match (action, now.step) {
        (Check::Pick(pick), Step::Asking { .. }) => now.step = Step::Asking { pick: Some(pick), missing: false },
        (Check::Answer, Step::Asking { pick: None, .. }) => now.step = Step::Asking { pick: None, missing: true },
        (Check::Answer, Step::Asking { pick: Some(pick), .. }) => return answer(now, pick, now_ms),
        (Check::On | Check::Resume, Step::Explained | Step::Result) => now.ask(now_ms),
        (Check::Rest, _) => now.step = Step::Result,
        (Check::Leave, _) if now.sitting.answers().is_empty() && now.earlier == 0 => *checking = None,
        _ => {}
    }
    None
}

fn answer(now: &mut Checking, pick: Pick, now_ms: u64) -> Option<Place> {
    let number = now.sitting.next()?;
    let asked = item(number)?;
    let chose = match pick {
        Pick::Option(option) => Some(option),
        Pick::Unsure => None,
    };
    let after_ms = u32::try_from(now_ms.saturating_sub(now.since_ms)).unwrap_or(u32::MAX);
    if !now.sitting.answer(Answer { item: number, chose, after_ms, untimed: now.untimed }) {
        return None;
    }
    now.step = Step::Explained;
    (chose.map(usize::from) != Some(asked.key())).then(|| asked.short_card())
}

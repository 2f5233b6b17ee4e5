//! A sitting: form, seed and answers. Everything else follows.

use super::item::{Item, item};
use super::order::{Seed, Stream, shown, shuffle};
use super::outcome::{Asked, Form, Way, outcomes, way};

/// The concept everyone begins with, by index: "what I always keep". A gentle start: it takes nothing away.
const FIRST: usize = 12;

/// Answers that must lie between a miss and the next item of its concept, while anything else is left to ask.
const AFTER_MISS: usize = 3;

/// Answers that must lie between a right answer and the second item of its concept.
const AFTER_RIGHT: usize = 5;

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The item's number.
    pub item: u8,
    /// The option chosen, 0 to 2 in the bank's order; nothing for "I don't know".
    pub chose: Option<u8>,
    /// Milliseconds the item stood on the screen before the answer, all visits together.
    pub after_ms: u32,
    /// True when the time says nothing: it was read aloud, or the page was loaded anew meanwhile.
    pub untimed: bool,
}

/// An answer that does not belong where it stands: its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadAnswer(pub usize);

/// A sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    form: Form,
    seed: Seed,
    answers: Vec<Answer>,
}

impl Sitting {
    /// A sitting nobody has answered in.
    pub fn new(form: Form, seed: Seed) -> Sitting {
        Sitting { form, seed, answers: Vec::new() }
    }

    /// The sitting these answers make.
    ///
    /// # Errors
    /// [`BadAnswer`] at the first answer to an item that was not the next one, or with an option that is not there.
    pub fn replay(form: Form, seed: Seed, answers: &[Answer]) -> Result<Sitting, BadAnswer> {
        let mut sitting = Sitting::new(form, seed);
        for (index, answer) in answers.iter().enumerate() {
            if !sitting.answer(*answer) {
                return Err(BadAnswer(index));
            }
        }
        Ok(sitting)
    }

    /// Takes an answer to the next item. Says no, and changes nothing, to any other.
    pub fn answer(&mut self, answer: Answer) -> bool {
        let fits = self.next() == Some(answer.item) && answer.chose.is_none_or(|chose| chose < 3);
        if fits {
            self.answers.push(answer);
        }
        fits
    }

    /// The form.
    pub fn form(&self) -> Form {
        self.form
    }
    /// The seed.
    pub fn seed(&self) -> Seed {
        self.seed
    }
    /// The answers, in the order given.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// (concept, right) of every answer.
    pub fn marks(&self) -> Vec<(usize, bool)> {
        self.answers.iter().filter_map(|answer| item(answer.item).map(|item| (item.concept, is_right(item, answer)))).collect()
    }

    /// What is known of every concept asked about.
    pub fn outcomes(&self) -> Vec<Asked> {
        outcomes(self.form, &self.marks())
    }

    /// The number of the item to ask next; nothing when every concept is settled.
    pub fn next(&self) -> Option<u8> {
        let marks = self.marks();
        let mut concepts = self.form.concepts();
        shuffle(self.seed, Stream::Concepts, &mut concepts);
        if let Some(first) = concepts.iter().position(|concept| *concept == FIRST) {
            concepts[..=first].rotate_right(1);
        }
        let mut fresh = None;
        let mut soonest: Option<(usize, bool, usize)> = None;
        for concept in concepts {
            let own: Vec<bool> = marks.iter().filter(|(asked, _)| *asked == concept).map(|(_, right)| *right).collect();
            if own.is_empty() {
                fresh = fresh.or(Some(concept));
                continue;
            }
            if way(&own, self.form.needs(concept)) != Way::Open {
                continue;
            }
            let last = marks.iter().rposition(|(asked, _)| *asked == concept).unwrap_or(0);
            if soonest.is_none_or(|(known, _, _)| last < known) {
                soonest = Some((last, own.contains(&false), concept));
            }
        }
        let concept = match (soonest, fresh) {
            (Some((last, missed, concept)), Some(fresh)) => {
                let gap = if missed { AFTER_MISS } else { AFTER_RIGHT };
                if marks.len() - last > gap { concept } else { fresh }
            }
            (Some((_, _, concept)), None) => concept,
            (None, fresh) => fresh?,
        };
        let before = marks.iter().filter(|(asked, _)| *asked == concept).count();
        let mut forms = [0_u8, 1, 2, 3];
        shuffle(self.seed, Stream::Items(concept), &mut forms);
        Some(concept as u8 * 4 + forms[before])
    }

    /// The options of an item in the order this sitting shows them.
    pub fn shown(&self, item: u8) -> [u8; 3] {
        shown(self.seed, item)
    }

    /// How many concepts are settled, and of how many.
    pub fn settled(&self) -> (usize, usize) {
        (self.outcomes().iter().filter(|asked| asked.settled).count(), self.form.concepts().len())
    }
}

/// True when the answer is the key.
pub fn is_right(item: &Item, answer: &Answer) -> bool {
    answer.chose.is_some_and(|chose| usize::from(chose) == item.key())
}

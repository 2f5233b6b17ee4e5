//! The self-check: the bank of items, the way through them, what came of it, how likely luck is, what is noticed.

mod bank;
mod cues;
mod learner;
mod luck;
mod signals;
mod way;

use mingbai::check::{Answer, Form, Seed, Sitting, item};

/// A person: is this answer right?
pub trait Person {
    /// Right, not right, or "I don't know", for this item number at this point of the sitting.
    fn answers(&mut self, number: u8, sitting: &Sitting) -> Option<u8>;
}

impl<F: FnMut(u8, &Sitting) -> Option<u8>> Person for F {
    fn answers(&mut self, number: u8, sitting: &Sitting) -> Option<u8> {
        self(number, sitting)
    }
}

/// The right option of an item.
pub fn key(number: u8) -> Option<u8> {
    item(number).map(|item| item.key() as u8)
}

/// An option that is not right.
pub fn miss(number: u8) -> Option<u8> {
    key(number).map(|key| (key + 1) % 3)
}

/// A whole sitting of this person.
pub fn sit(form: Form, seed: u64, person: &mut impl Person) -> Sitting {
    let mut sitting = Sitting::new(form, Seed::new(seed));
    while let Some(number) = sitting.next() {
        let chose = person.answers(number, &sitting);
        assert!(sitting.answer(Answer { item: number, chose, after_ms: 20_000, untimed: false }), "the item asked takes an answer");
        assert!(sitting.answers().len() <= 72, "no sitting goes on for ever");
    }
    sitting
}

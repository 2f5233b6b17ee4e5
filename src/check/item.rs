//! What is asked.

use super::items;
use crate::content::{PageId, Place, home_of};
use crate::law::{Article, Claim};
use crate::words::Msg;

/// Which way a wrong option leans: what the lawyer needs to hear of a miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// It is the right one.
    Key,
    /// Too hopeful.
    Hope,
    /// Too fearful, or too obedient.
    Fear,
    /// Right in one half.
    Half,
}

/// One of the three options. "I don't know" is the same on every item and is no option of its own.
#[derive(Debug)]
pub struct Choice {
    /// The option's words.
    pub says: Msg,
    /// What is said once it has been chosen.
    pub why: Msg,
    /// Which way it leans.
    pub lean: Lean,
}

/// A small situation with a made-up person, one question and three options.
#[derive(Debug)]
pub struct Item {
    /// Stable name, such as `may-b`: the concept's and the form's.
    pub id: &'static str,
    /// The concept it asks about: its index in [`crate::content::CONCEPTS`].
    pub concept: usize,
    /// The situation.
    pub situation: Msg,
    /// The question.
    pub question: Msg,
    /// The options, in the order of the bank.
    pub options: [Choice; 3],
    /// The claims asked about; the first decides.
    pub claims: &'static [Claim],
    /// The articles its explanations rest on.
    pub articles: &'static [Article],
}

impl Item {
    /// The index of the right option, 0 to 2.
    pub fn key(&self) -> usize {
        self.options.iter().position(|choice| choice.lean == Lean::Key).unwrap_or(0)
    }

    /// The card to read again: where the deciding claim stands in full.
    pub fn card(&self) -> Place {
        home_of(self.claims[0]).unwrap_or(self.short_card())
    }

    /// The concept's card on the short path.
    pub fn short_card(&self) -> Place {
        Place { page: PageId::Short, anchor: PageId::Short.page().cards[self.concept].anchor }
    }
}

/// All items, concept by concept: four to each.
pub const BANK: [&[Item; 4]; 18] = items::ALL;

/// The item with this number: concept × 4 + form.
pub fn item(number: u8) -> Option<&'static Item> {
    BANK.get(usize::from(number) / 4).map(|items| &items[usize::from(number) % 4])
}

/// The number of the item with this name.
pub fn number_of(id: &str) -> Option<u8> {
    (0..72).find(|number| item(*number).is_some_and(|item| item.id == id))
}

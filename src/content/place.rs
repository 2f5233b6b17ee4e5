//! Where things stand: panels of a page, the home of a claim, the way between the short path and the whole.

use super::{CONCEPTS, Card, PageId, Part};
use crate::law::Claim;

/// One screenful of a page: a card, or a part that is no card.
#[derive(Clone, Copy, Debug)]
pub enum Panel {
    /// A card.
    Card(&'static Card),
    /// A part that is no card.
    Part(Part),
}

impl Panel {
    /// The panel's address on its page.
    pub fn anchor(&self) -> &'static str {
        match self {
            Panel::Card(card) => card.anchor,
            Panel::Part(part) => part.anchor(),
        }
    }
}

/// The page's panels in reading order. Someone about to sign meets the eight checks and the choice first.
pub fn panels(page: PageId) -> Vec<Panel> {
    let mut panels: Vec<Panel> = page.page().cards.iter().map(Panel::Card).collect();
    match page {
        PageId::Sign => {
            panels.splice(0..0, [Panel::Part(Part::Checks), Panel::Part(Part::Pair)]);
        }
        PageId::Shorter => panels.push(Panel::Part(Part::Compare)),
        _ => {}
    }
    panels
}

/// A panel of a page, by address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The page.
    pub page: PageId,
    /// The panel's address on it; empty for the page's top.
    pub anchor: &'static str,
}

impl Place {
    /// The top of a page.
    pub const fn top(page: PageId) -> Place {
        Place { page, anchor: "" }
    }

    /// The panel with this address, or the page's top when there is none.
    pub fn find(page: PageId, anchor: &str) -> Place {
        let anchor = panels(page).iter().map(Panel::anchor).find(|known| *known == anchor);
        Place { page, anchor: anchor.unwrap_or("") }
    }

    /// The panel's index on its page; 0 for the top.
    pub fn index(&self) -> usize {
        panels(self.page).iter().position(|panel| panel.anchor() == self.anchor).unwrap_or(0)
    }

    /// True where there are panels to read through: a place to come back to, not a door or a list.
    pub fn is_read(&self) -> bool {
        !self.page.page().cards.is_empty()
    }

    /// The card at this place.
    pub fn card(&self) -> Option<&'static Card> {
        self.page.page().cards.iter().find(|card| card.anchor == self.anchor)
    }
}

/// Where a claim is stated in full: its card in the whole.
pub fn home_of(claim: Claim) -> Option<Place> {
    let states = |card: &&Card| card.says.iter().any(|says| says.claim() == Some(claim));
    PageId::WHOLE.iter().find_map(|page| {
        let card = page.page().cards.iter().find(states)?;
        Some(Place { page: *page, anchor: card.anchor })
    })
}

/// The short-path card of the first concept this claim belongs to.
pub fn short_card_of(claim: Claim) -> Option<Place> {
    let index = CONCEPTS.iter().position(|concept| concept.claims.contains(&claim))?;
    let card = PageId::Short.page().cards.get(index)?;
    Some(Place { page: PageId::Short, anchor: card.anchor })
}

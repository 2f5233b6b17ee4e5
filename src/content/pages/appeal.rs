//! Page "appeal": appeal and protest.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Appeal,
    title: msg::APPEAL_TITLE,
    intro: msg::APPEAL_INTRO,
    cards: &[
        Card {
            anchor: "kept",
            icon: Icon::Steps,
            picture: None,
            heading: msg::APPEAL_KEPT_HEADING,
            says: &[Says::Claim(claim::APPEAL_KEPT, msg::APPEAL_KEPT_TEXT)],
        },
        Card {
            anchor: "ten-days",
            icon: Icon::Calendar,
            picture: None,
            heading: msg::APPEAL_TEN_DAYS_HEADING,
            says: &[Says::Claim(claim::APPEAL_TEN_DAYS, msg::APPEAL_TEN_DAYS_TEXT)],
        },
        Card {
            anchor: "heavier",
            icon: Icon::Protest,
            picture: Some(Picture::Appeal),
            heading: msg::APPEAL_HEAVIER_HEADING,
            says: &[Says::Claim(claim::APPEAL_NO_HEAVIER, msg::APPEAL_HEAVIER_TEXT), Says::Claim(claim::APPEAL_PROTEST_EXCEPTION, msg::APPEAL_HEAVIER_PROTEST)],
        },
        Card {
            anchor: "fast-facts",
            icon: Icon::Court,
            picture: None,
            heading: msg::APPEAL_FAST_FACTS_HEADING,
            says: &[Says::Claim(claim::APPEAL_FAST_FACTS, msg::APPEAL_FAST_FACTS_TEXT)],
        },
        Card {
            anchor: "last-word-counts",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::APPEAL_LAST_WORD_COUNTS_HEADING,
            says: &[Says::Claim(claim::APPEAL_LAST_WORD_COUNTS, msg::APPEAL_LAST_WORD_COUNTS_TEXT)],
        },
    ],
};

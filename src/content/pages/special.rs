//! Page "special": people with special protection.

use crate::content::{Card, Icon, Page, PageId, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Special,
    title: msg::SPECIAL_TITLE,
    intro: msg::SPECIAL_INTRO,
    cards: &[
        Card {
            anchor: "minor-defender",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::SPECIAL_MINOR_DEFENDER_HEADING,
            says: &[Says::Claim(claim::MINOR_DEFENDER_AND_REP, msg::SPECIAL_MINOR_DEFENDER_TEXT)],
        },
        Card {
            anchor: "minor-objection",
            icon: Icon::Family,
            picture: None,
            heading: msg::SPECIAL_MINOR_OBJECTION_HEADING,
            says: &[Says::Claim(claim::MINOR_OBJECTION, msg::SPECIAL_MINOR_OBJECTION_TEXT)],
        },
        Card {
            anchor: "minor-conditional",
            icon: Icon::Calendar,
            picture: None,
            heading: msg::SPECIAL_MINOR_CONDITIONAL_HEADING,
            says: &[Says::Claim(claim::MINOR_CONDITIONAL, msg::SPECIAL_MINOR_CONDITIONAL_TEXT)],
        },
        Card {
            anchor: "minor-procedure",
            icon: Icon::Court,
            picture: None,
            heading: msg::SPECIAL_MINOR_PROCEDURE_HEADING,
            says: &[Says::Claim(claim::MINOR_PROCEDURE, msg::SPECIAL_MINOR_PROCEDURE_TEXT)],
        },
        Card {
            anchor: "minor-sealed",
            icon: Icon::Record,
            picture: None,
            heading: msg::SPECIAL_MINOR_SEALED_HEADING,
            says: &[Says::Claim(claim::MINOR_LIGHTER_SEALED, msg::SPECIAL_MINOR_SEALED_TEXT)],
        },
        Card {
            anchor: "disability",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SPECIAL_DISABILITY_HEADING,
            says: &[Says::Claim(claim::DISABILITY_SPECIAL, msg::SPECIAL_DISABILITY_TEXT)],
        },
        Card {
            anchor: "suspended",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::SPECIAL_SUSPENDED_HEADING,
            says: &[Says::Claim(claim::PROBATION_MUST_GROUPS, msg::SPECIAL_SUSPENDED_TEXT)],
        },
        Card {
            anchor: "supervision",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SPECIAL_SUPERVISION_HEADING,
            says: &[Says::Claim(claim::SUPERVISION_CASES, msg::SPECIAL_SUPERVISION_TEXT)],
        },
        Card {
            anchor: "foreigners",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SPECIAL_FOREIGNERS_HEADING,
            says: &[Says::Claim(claim::FOREIGNERS, msg::SPECIAL_FOREIGNERS_TEXT)],
        },
    ],
};

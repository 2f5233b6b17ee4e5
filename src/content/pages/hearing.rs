//! Page "hearing": the hearing and what the judge must check.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Hearing,
    title: msg::HEARING_TITLE,
    intro: msg::HEARING_INTRO,
    cards: &[
        Card {
            anchor: "must-check",
            icon: Icon::Court,
            picture: None,
            heading: msg::HEARING_MUST_CHECK_HEADING,
            says: &[Says::Claim(claim::COURT_MUST_CHECK, msg::HEARING_MUST_CHECK_TEXT)],
        },
        Card {
            anchor: "generally-follows",
            icon: Icon::Folders,
            picture: None,
            heading: msg::HEARING_GENERALLY_FOLLOWS_HEADING,
            says: &[Says::Claim(claim::COURT_GENERALLY_ADOPTS, msg::HEARING_GENERALLY_FOLLOWS_TEXT)],
        },
        Card {
            anchor: "five-exceptions",
            icon: Icon::Flag,
            picture: None,
            heading: msg::HEARING_FIVE_EXCEPTIONS_HEADING,
            says: &[Says::Claim(claim::COURT_FIVE_EXCEPTIONS, msg::HEARING_FIVE_EXCEPTIONS_TEXT)],
        },
        Card {
            anchor: "clearly-wrong",
            icon: Icon::Judgment,
            picture: Some(Picture::Decides),
            heading: msg::HEARING_CLEARLY_WRONG_HEADING,
            says: &[Says::Claim(claim::COURT_CLEARLY_IMPROPER, msg::HEARING_CLEARLY_WRONG_TEXT)],
        },
        Card {
            anchor: "crime-changed",
            icon: Icon::Scroll,
            picture: None,
            heading: msg::HEARING_CRIME_CHANGED_HEADING,
            says: &[Says::Claim(claim::CHARGE_CHANGED, msg::HEARING_CRIME_CHANGED_TEXT)],
        },
        Card {
            anchor: "can-acquit",
            icon: Icon::Door,
            picture: Some(Picture::Acquit),
            heading: msg::HEARING_CAN_ACQUIT_HEADING,
            says: &[Says::Claim(claim::COURT_CAN_ACQUIT, msg::HEARING_CAN_ACQUIT_TEXT)],
        },
        Card {
            anchor: "tell-the-judge",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::HEARING_TELL_THE_JUDGE_HEADING,
            says: &[Says::Claim(claim::TELL_THE_JUDGE, msg::HEARING_TELL_THE_JUDGE_TEXT)],
        },
    ],
};

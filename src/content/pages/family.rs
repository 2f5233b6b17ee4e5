//! Page "family": for family.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::article;
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Family,
    title: msg::FAMILY_TITLE,
    intro: msg::FAMILY_INTRO,
    cards: &[
        Card {
            anchor: "hire-lawyer",
            icon: Icon::Lawyer,
            picture: Some(Picture::Defender),
            heading: msg::FAMILY_HIRE_LAWYER_HEADING,
            says: &[Says::Claim(claim::RIGHT_TO_DEFENDER, msg::FAMILY_HIRE_LAWYER_TEXT), Says::Cited(&[article::REPLY_2025], msg::FAMILY_HIRE_LAWYER_ASSIGNED)],
        },
        Card {
            anchor: "legal-aid",
            icon: Icon::Ask,
            picture: None,
            heading: msg::FAMILY_LEGAL_AID_HEADING,
            says: &[Says::Claim(claim::ASK_LEGAL_AID, msg::FAMILY_LEGAL_AID_TEXT), Says::Claim(claim::DUTY_LAWYER_FREE, msg::FAMILY_LEGAL_AID_DUTY)],
        },
        Card {
            anchor: "what-pleading-is",
            icon: Icon::Scroll,
            picture: Some(Picture::Admit),
            heading: msg::FAMILY_WHAT_PLEADING_IS_HEADING,
            says: &[
                Says::Claim(claim::PLEA_THREE_PARTS, msg::FAMILY_WHAT_PLEADING_IS_TEXT),
                Says::Claim(claim::LENIENCY_IS_MAY, msg::FAMILY_WHAT_PLEADING_IS_LENIENCY),
            ],
        },
        Card {
            anchor: "no-promise",
            icon: Icon::Palm,
            picture: Some(Picture::May),
            heading: msg::FAMILY_NO_PROMISE_HEADING,
            says: &[Says::Claim(claim::POLICE_NO_PROMISE, msg::FAMILY_NO_PROMISE_TEXT)],
        },
        Card {
            anchor: "change-custody",
            icon: Icon::House,
            picture: None,
            heading: msg::FAMILY_CHANGE_CUSTODY_HEADING,
            says: &[Says::Claim(claim::ASK_CHANGE_CUSTODY, msg::FAMILY_CHANGE_CUSTODY_TEXT)],
        },
        Card {
            anchor: "pay-back",
            icon: Icon::Money,
            picture: None,
            heading: msg::FAMILY_PAY_BACK_HEADING,
            says: &[Says::Claim(claim::PAY_BACK_MATTERS, msg::FAMILY_PAY_BACK_TEXT), Says::Claim(claim::VICTIM_NO_VETO, msg::FAMILY_PAY_BACK_VICTIM)],
        },
        Card {
            anchor: "minor",
            icon: Icon::Family,
            picture: None,
            heading: msg::FAMILY_MINOR_HEADING,
            says: &[Says::Claim(claim::MINOR_DEFENDER_AND_REP, msg::FAMILY_MINOR_TEXT), Says::Claim(claim::MINOR_OBJECTION, msg::FAMILY_MINOR_OBJECTION)],
        },
        Card {
            anchor: "appeal",
            icon: Icon::Steps,
            picture: Some(Picture::Appeal),
            heading: msg::FAMILY_APPEAL_HEADING,
            says: &[
                Says::Cited(&[article::CPL_227, article::CPL_230], msg::FAMILY_APPEAL_TEXT),
                Says::Cited(&[article::CPL_237, article::CPL_228], msg::FAMILY_APPEAL_RISK),
            ],
        },
        Card {
            anchor: "still-convicted",
            icon: Icon::Record,
            picture: Some(Picture::Lasting),
            heading: msg::FAMILY_STILL_CONVICTED_HEADING,
            says: &[Says::Claim(claim::STILL_A_CONVICTION, msg::FAMILY_STILL_CONVICTED_TEXT)],
        },
        Card {
            anchor: "no-facts-here",
            icon: Icon::NoCase,
            picture: None,
            heading: msg::FAMILY_NO_FACTS_HERE_HEADING,
            says: &[Says::Plain(msg::FAMILY_NO_FACTS_HERE_TEXT)],
        },
    ],
};

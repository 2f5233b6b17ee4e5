//! Page "plea": what plea leniency is.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Plea,
    title: msg::PLEA_TITLE,
    intro: msg::PLEA_INTRO,
    cards: &[
        Card {
            anchor: "three-parts",
            icon: Icon::Record,
            picture: Some(Picture::Admit),
            heading: msg::PLEA_THREE_PARTS_HEADING,
            says: &[Says::Claim(claim::PLEA_THREE_PARTS, msg::PLEA_THREE_PARTS_TEXT)],
        },
        Card {
            anchor: "leniency-may",
            icon: Icon::Ask,
            picture: Some(Picture::May),
            heading: msg::PLEA_LENIENCY_MAY_HEADING,
            says: &[Says::Claim(claim::LENIENCY_IS_MAY, msg::PLEA_LENIENCY_MAY_TEXT)],
        },
        Card {
            anchor: "court-lighter",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::PLEA_COURT_LIGHTER_HEADING,
            says: &[Says::Claim(claim::COURT_GENERALLY_LIGHTER, msg::PLEA_COURT_LIGHTER_TEXT)],
        },
        Card {
            anchor: "all-crimes",
            icon: Icon::Book,
            picture: None,
            heading: msg::PLEA_ALL_CRIMES_HEADING,
            says: &[Says::Claim(claim::ALL_CRIMES_ALL_STAGES, msg::PLEA_ALL_CRIMES_TEXT)],
        },
        Card {
            anchor: "label-dispute",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::PLEA_LABEL_DISPUTE_HEADING,
            says: &[Says::Claim(claim::LABEL_DISPUTE_OK, msg::PLEA_LABEL_DISPUTE_TEXT)],
        },
        Card {
            anchor: "several-crimes",
            icon: Icon::File,
            picture: None,
            heading: msg::PLEA_SEVERAL_CRIMES_HEADING,
            says: &[Says::Claim(claim::SEVERAL_CRIMES, msg::PLEA_SEVERAL_CRIMES_TEXT)],
        },
        Card {
            anchor: "conduct",
            icon: Icon::Flag,
            picture: None,
            heading: msg::PLEA_CONDUCT_HEADING,
            says: &[Says::Claim(claim::CONDUCT_UNDOES_PLEA, msg::PLEA_CONDUCT_TEXT)],
        },
        Card {
            anchor: "earlier",
            icon: Icon::Calendar,
            picture: None,
            heading: msg::PLEA_EARLIER_HEADING,
            says: &[Says::Claim(claim::EARLIER_MORE, msg::PLEA_EARLIER_TEXT)],
        },
        Card {
            anchor: "at-trial",
            icon: Icon::Court,
            picture: None,
            heading: msg::PLEA_AT_TRIAL_HEADING,
            says: &[Says::Claim(claim::PLEAD_AT_TRIAL_OK, msg::PLEA_AT_TRIAL_TEXT)],
        },
        Card {
            anchor: "not-pleading",
            icon: Icon::Scroll,
            picture: Some(Picture::NoRule),
            heading: msg::PLEA_NOT_PLEADING_HEADING,
            says: &[Says::Claim(claim::NOT_PLEADING_NOT_AGGRAVATING, msg::PLEA_NOT_PLEADING_TEXT)],
        },
        Card {
            anchor: "victim",
            icon: Icon::Together,
            picture: None,
            heading: msg::PLEA_VICTIM_HEADING,
            says: &[Says::Claim(claim::VICTIM_NO_VETO, msg::PLEA_VICTIM_TEXT)],
        },
        Card {
            anchor: "pay-back",
            icon: Icon::Money,
            picture: None,
            heading: msg::PLEA_PAY_BACK_HEADING,
            says: &[Says::Claim(claim::PAY_BACK_MATTERS, msg::PLEA_PAY_BACK_TEXT)],
        },
        Card {
            anchor: "not-charged",
            icon: Icon::Folders,
            picture: None,
            heading: msg::PLEA_NOT_CHARGED_HEADING,
            says: &[Says::Claim(claim::MAY_NOT_BE_CHARGED, msg::PLEA_NOT_CHARGED_TEXT)],
        },
        Card {
            anchor: "custody",
            icon: Icon::Lamp,
            picture: None,
            heading: msg::PLEA_CUSTODY_HEADING,
            says: &[Says::Claim(claim::CUSTODY_FACTOR_NOT_RELEASE, msg::PLEA_CUSTODY_TEXT)],
        },
    ],
};

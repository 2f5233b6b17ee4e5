//! Page "proposal": the prosecutor’s proposed sentence.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Proposal,
    title: msg::PROPOSAL_TITLE,
    intro: msg::PROPOSAL_INTRO,
    cards: &[
        Card {
            anchor: "what",
            icon: Icon::Folders,
            picture: Some(Picture::Decides),
            heading: msg::PROPOSAL_WHAT_HEADING,
            says: &[Says::Claim(claim::REC_WHAT, msg::PROPOSAL_WHAT_TEXT)],
        },
        Card {
            anchor: "covers",
            icon: Icon::CheckRecord,
            picture: Some(Picture::Covers),
            heading: msg::PROPOSAL_COVERS_HEADING,
            says: &[Says::Claim(claim::REC_COVERS, msg::PROPOSAL_COVERS_TEXT)],
        },
        Card {
            anchor: "definite",
            icon: Icon::Calendar,
            picture: None,
            heading: msg::PROPOSAL_DEFINITE_HEADING,
            says: &[Says::Claim(claim::REC_DEFINITE, msg::PROPOSAL_DEFINITE_TEXT)],
        },
        Card {
            anchor: "hear-first",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::PROPOSAL_HEAR_FIRST_HEADING,
            says: &[Says::Claim(claim::REC_HEAR_FIRST, msg::PROPOSAL_HEAR_FIRST_TEXT)],
        },
        Card {
            anchor: "in-range",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::PROPOSAL_IN_RANGE_HEADING,
            says: &[Says::Claim(claim::REC_IN_RANGE, msg::PROPOSAL_IN_RANGE_TEXT)],
        },
        Card {
            anchor: "object",
            icon: Icon::Debate,
            picture: None,
            heading: msg::PROPOSAL_OBJECT_HEADING,
            says: &[Says::Claim(claim::REC_OBJECT, msg::PROPOSAL_OBJECT_TEXT)],
        },
        Card {
            anchor: "change",
            icon: Icon::Lamp,
            picture: None,
            heading: msg::PROPOSAL_CHANGE_HEADING,
            says: &[Says::Claim(claim::REC_CHANGE_REHEAR, msg::PROPOSAL_CHANGE_TEXT)],
        },
        Card {
            anchor: "suspended-not-sure",
            icon: Icon::House,
            picture: Some(Picture::May),
            heading: msg::PROPOSAL_SUSPENDED_NOT_SURE_HEADING,
            says: &[Says::Claim(claim::REC_PROBATION_NOT_SURE, msg::PROPOSAL_SUSPENDED_NOT_SURE_TEXT)],
        },
        Card {
            anchor: "suspended-duties",
            icon: Icon::House,
            picture: None,
            heading: msg::PROPOSAL_SUSPENDED_DUTIES_HEADING,
            says: &[Says::Claim(claim::PROBATION_DUTIES, msg::PROPOSAL_SUSPENDED_DUTIES_TEXT)],
        },
    ],
};

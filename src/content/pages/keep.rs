//! Page "keep": what you keep.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order: what stays to the end of the trial, then what holds while the case is prepared.
pub const PAGE: Page = Page {
    id: PageId::Keep,
    title: msg::KEEP_TITLE,
    intro: msg::KEEP_INTRO,
    cards: &[
        Card {
            anchor: "right-to-defender",
            icon: Icon::Lawyer,
            picture: Some(Picture::Defender),
            heading: msg::KEEP_RIGHT_TO_DEFENDER_HEADING,
            says: &[Says::Claim(claim::RIGHT_TO_DEFENDER, msg::KEEP_RIGHT_TO_DEFENDER_TEXT)],
        },
        Card {
            anchor: "lawyer-private-copy",
            icon: Icon::File,
            picture: Some(Picture::Evidence),
            heading: msg::KEEP_LAWYER_PRIVATE_COPY_HEADING,
            says: &[Says::Claim(claim::LAWYER_PRIVATE_COPY, msg::KEEP_LAWYER_PRIVATE_COPY_TEXT)],
        },
        Card {
            anchor: "innocent-until-judged",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::KEEP_INNOCENT_UNTIL_JUDGED_HEADING,
            says: &[Says::Claim(claim::INNOCENT_UNTIL_JUDGED, msg::KEEP_INNOCENT_UNTIL_JUDGED_TEXT)],
        },
        Card {
            anchor: "same-proof",
            icon: Icon::Proof,
            picture: None,
            heading: msg::KEEP_SAME_PROOF_HEADING,
            says: &[Says::Claim(claim::SAME_PROOF, msg::KEEP_SAME_PROOF_TEXT)],
        },
        Card {
            anchor: "confession-alone",
            icon: Icon::Quotes,
            picture: None,
            heading: msg::KEEP_CONFESSION_ALONE_HEADING,
            says: &[Says::Claim(claim::CONFESSION_ALONE, msg::KEEP_CONFESSION_ALONE_TEXT)],
        },
        Card {
            anchor: "hearing-still-held",
            icon: Icon::Court,
            picture: Some(Picture::Keep),
            heading: msg::KEEP_HEARING_STILL_HELD_HEADING,
            says: &[Says::Claim(claim::HEARING_STILL_HELD, msg::KEEP_HEARING_STILL_HELD_TEXT)],
        },
        Card {
            anchor: "last-word",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::KEEP_LAST_WORD_HEADING,
            says: &[Says::Claim(claim::LAST_WORD, msg::KEEP_LAST_WORD_TEXT)],
        },
        Card {
            anchor: "told-your-rights",
            icon: Icon::Book,
            picture: None,
            heading: msg::KEEP_TOLD_YOUR_RIGHTS_HEADING,
            says: &[Says::Claim(claim::TOLD_YOUR_RIGHTS, msg::KEEP_TOLD_YOUR_RIGHTS_TEXT)],
        },
        Card {
            anchor: "no-force",
            icon: Icon::Palm,
            picture: None,
            heading: msg::KEEP_NO_FORCE_HEADING,
            says: &[Says::Claim(claim::NO_FORCE, msg::KEEP_NO_FORCE_TEXT), Says::Claim(claim::ANSWER_TRUTHFULLY, msg::KEEP_NO_FORCE_ANSWERS)],
        },
        Card {
            anchor: "police-no-promise",
            icon: Icon::Police,
            picture: None,
            heading: msg::KEEP_POLICE_NO_PROMISE_HEADING,
            says: &[Says::Claim(claim::POLICE_NO_PROMISE, msg::KEEP_POLICE_NO_PROMISE_TEXT)],
        },
        Card {
            anchor: "check-the-record",
            icon: Icon::CheckRecord,
            picture: None,
            heading: msg::KEEP_CHECK_THE_RECORD_HEADING,
            says: &[Says::Claim(claim::CHECK_THE_RECORD, msg::KEEP_CHECK_THE_RECORD_TEXT)],
        },
        Card {
            anchor: "exclude-illegal",
            icon: Icon::Quotes,
            picture: None,
            heading: msg::KEEP_EXCLUDE_ILLEGAL_HEADING,
            says: &[Says::Claim(claim::EXCLUDE_ILLEGAL, msg::KEEP_EXCLUDE_ILLEGAL_TEXT)],
        },
        Card {
            anchor: "ask-change-custody",
            icon: Icon::Ask,
            picture: None,
            heading: msg::KEEP_ASK_CHANGE_CUSTODY_HEADING,
            says: &[Says::Claim(claim::ASK_CHANGE_CUSTODY, msg::KEEP_ASK_CHANGE_CUSTODY_TEXT)],
        },
    ],
};

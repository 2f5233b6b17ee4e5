//! Page "lawyer": the duty lawyer.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::article;
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Lawyer,
    title: msg::LAWYER_TITLE,
    intro: msg::LAWYER_INTRO,
    cards: &[
        Card {
            anchor: "free",
            icon: Icon::Money,
            picture: None,
            heading: msg::LAWYER_FREE_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_FREE, msg::LAWYER_FREE_TEXT)],
        },
        Card {
            anchor: "for-whom",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::LAWYER_FOR_WHOM_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_FOR_WHOM, msg::LAWYER_FOR_WHOM_TEXT)],
        },
        Card {
            anchor: "not-defender",
            icon: Icon::Lawyer,
            picture: Some(Picture::WhoLawyer),
            heading: msg::LAWYER_NOT_DEFENDER_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_NOT_DEFENDER, msg::LAWYER_NOT_DEFENDER_TEXT)],
        },
        Card {
            anchor: "defender-differs",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::LAWYER_DEFENDER_DIFFERS_HEADING,
            says: &[Says::Cited(&[article::CPL_37, article::CPL_39, article::CPL_40], msg::LAWYER_DEFENDER_DIFFERS_TEXT)],
        },
        Card {
            anchor: "four-helps",
            icon: Icon::CheckRecord,
            picture: None,
            heading: msg::LAWYER_FOUR_HELPS_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_FOUR_HELPS, msg::LAWYER_FOUR_HELPS_TEXT)],
        },
        Card {
            anchor: "plea-helps",
            icon: Icon::PersonExplains,
            picture: None,
            heading: msg::LAWYER_PLEA_HELPS_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_PLEA_HELPS, msg::LAWYER_PLEA_HELPS_TEXT)],
        },
        Card {
            anchor: "file",
            icon: Icon::Folders,
            picture: Some(Picture::Evidence),
            heading: msg::LAWYER_FILE_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_FILE, msg::LAWYER_FILE_TEXT)],
        },
        Card {
            anchor: "ask-meet",
            icon: Icon::Ask,
            picture: None,
            heading: msg::LAWYER_ASK_MEET_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_ASK_MEET, msg::LAWYER_ASK_MEET_TEXT)],
        },
        Card {
            anchor: "opinion-heard",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::LAWYER_OPINION_HEARD_HEADING,
            says: &[Says::Claim(claim::LAWYER_OPINION_HEARD, msg::LAWYER_OPINION_HEARD_TEXT)],
        },
        Card {
            anchor: "sign-meaning",
            icon: Icon::Pen,
            picture: Some(Picture::Seats),
            heading: msg::LAWYER_SIGN_MEANING_HEADING,
            says: &[Says::Claim(claim::DUTY_LAWYER_SIGN_MEANING, msg::LAWYER_SIGN_MEANING_TEXT)],
        },
        Card {
            anchor: "must-have-defender",
            icon: Icon::Flag,
            picture: None,
            heading: msg::LAWYER_MUST_HAVE_DEFENDER_HEADING,
            says: &[Says::Claim(claim::MUST_HAVE_DEFENDER, msg::LAWYER_MUST_HAVE_DEFENDER_TEXT)],
        },
        Card {
            anchor: "not-bypassed",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::LAWYER_NOT_BYPASSED_HEADING,
            says: &[Says::Claim(claim::OWN_LAWYER_NOT_BYPASSED, msg::LAWYER_NOT_BYPASSED_TEXT)],
        },
        Card {
            anchor: "ask-legal-aid",
            icon: Icon::Ask,
            picture: Some(Picture::Defender),
            heading: msg::LAWYER_ASK_LEGAL_AID_HEADING,
            says: &[Says::Claim(claim::ASK_LEGAL_AID, msg::LAWYER_ASK_LEGAL_AID_TEXT)],
        },
        Card {
            anchor: "refuse-help",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::LAWYER_REFUSE_HELP_HEADING,
            says: &[Says::Claim(claim::REFUSE_DUTY_LAWYER, msg::LAWYER_REFUSE_HELP_TEXT)],
        },
        Card {
            anchor: "change-lawyer",
            icon: Icon::Together,
            picture: None,
            heading: msg::LAWYER_CHANGE_LAWYER_HEADING,
            says: &[Says::Claim(claim::CHANGE_LEGAL_AID_LAWYER, msg::LAWYER_CHANGE_LAWYER_TEXT)],
        },
    ],
};

//! Page "shorter": what gets shorter.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::{Article, article, claim};
use crate::words::{Msg, msg};

/// The page's cards, in reading order: the choice, the short trial, the fast-track trial, then what changes them.
pub const PAGE: Page = Page {
    id: PageId::Shorter,
    title: msg::SHORTER_TITLE,
    intro: msg::SHORTER_INTRO,
    cards: &[
        Card {
            anchor: "three-procedures",
            icon: Icon::Court,
            picture: None,
            heading: msg::SHORTER_THREE_PROCEDURES_HEADING,
            says: &[Says::Claim(claim::THREE_PROCEDURES, msg::SHORTER_THREE_PROCEDURES_TEXT)],
        },
        Card {
            anchor: "consent-two-things",
            icon: Icon::Pen,
            picture: Some(Picture::TwoConsents),
            heading: msg::SHORTER_CONSENT_TWO_THINGS_HEADING,
            says: &[Says::Claim(claim::CONSENT_TWO_THINGS, msg::SHORTER_CONSENT_TWO_THINGS_TEXT)],
        },
        Card {
            anchor: "summary-rules",
            icon: Icon::Scroll,
            picture: None,
            heading: msg::SHORTER_SUMMARY_RULES_HEADING,
            says: &[Says::Claim(claim::SUMMARY_RULES, msg::SHORTER_SUMMARY_RULES_TEXT)],
        },
        Card {
            anchor: "evidence-testing",
            icon: Icon::Debate,
            picture: None,
            heading: msg::SHORTER_EVIDENCE_TESTING_HEADING,
            says: &[Says::Claim(claim::GIVE_UP_EVIDENCE_TESTING, msg::SHORTER_EVIDENCE_TESTING_TEXT)],
        },
        Card {
            anchor: "fast-conditions",
            icon: Icon::OneJudge,
            picture: None,
            heading: msg::SHORTER_FAST_CONDITIONS_HEADING,
            says: &[Says::Claim(claim::FAST_CONDITIONS, msg::SHORTER_FAST_CONDITIONS_TEXT)],
        },
        Card {
            anchor: "fast-barred",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SHORTER_FAST_BARRED_HEADING,
            says: &[Says::Claim(claim::FAST_BARRED, msg::SHORTER_FAST_BARRED_TEXT)],
        },
        Card {
            anchor: "fast-no-investigation",
            icon: Icon::Debate,
            picture: Some(Picture::Shorter),
            heading: msg::SHORTER_FAST_NO_INVESTIGATION_HEADING,
            says: &[Says::Claim(claim::FAST_NO_INVESTIGATION, msg::SHORTER_FAST_NO_INVESTIGATION_TEXT)],
        },
        Card {
            anchor: "fast-less-notice",
            icon: Icon::Calendar,
            picture: None,
            heading: msg::SHORTER_FAST_LESS_NOTICE_HEADING,
            says: &[Says::Claim(claim::FAST_LESS_NOTICE, msg::SHORTER_FAST_LESS_NOTICE_TEXT)],
        },
        Card {
            anchor: "fast-short-review",
            icon: Icon::Hourglass,
            picture: None,
            heading: msg::SHORTER_FAST_SHORT_REVIEW_HEADING,
            says: &[Says::Claim(claim::FAST_SHORT_REVIEW, msg::SHORTER_FAST_SHORT_REVIEW_TEXT)],
        },
        Card {
            anchor: "not-guilty-defence-no-fast",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::SHORTER_NOT_GUILTY_DEFENCE_NO_FAST_HEADING,
            says: &[Says::Claim(claim::NOT_GUILTY_DEFENCE_NO_FAST, msg::SHORTER_NOT_GUILTY_DEFENCE_NO_FAST_TEXT)],
        },
        Card {
            anchor: "co-defendants",
            icon: Icon::Together,
            picture: None,
            heading: msg::SHORTER_CO_DEFENDANTS_HEADING,
            says: &[Says::Claim(claim::CO_DEFENDANTS, msg::SHORTER_CO_DEFENDANTS_TEXT)],
        },
        Card {
            anchor: "procedure-can-change",
            icon: Icon::TurnBack,
            picture: None,
            heading: msg::SHORTER_PROCEDURE_CAN_CHANGE_HEADING,
            says: &[
                Says::Claim(claim::PROCEDURE_CAN_CHANGE, msg::SHORTER_PROCEDURE_CAN_CHANGE_TEXT),
                Says::Cited(&[article::SPC_368, article::SPC_376], msg::SHORTER_PROCEDURE_CAN_CHANGE_TIME),
            ],
        },
        Card {
            anchor: "time-limits",
            icon: Icon::Clock,
            picture: None,
            heading: msg::SHORTER_TIME_LIMITS_HEADING,
            says: &[Says::Claim(claim::TIME_LIMITS, msg::SHORTER_TIME_LIMITS_TEXT)],
        },
        Card {
            anchor: "hard-to-attack-later",
            icon: Icon::Protest,
            picture: Some(Picture::Appeal),
            heading: msg::SHORTER_HARD_TO_ATTACK_LATER_HEADING,
            says: &[Says::Claim(claim::HARD_TO_ATTACK_LATER, msg::SHORTER_HARD_TO_ATTACK_LATER_TEXT)],
        },
    ],
};

/// The three procedures side by side: row name, full trial, short trial, fast track, and the articles.
pub const COMPARE: &[(Msg, [Msg; 3], &[Article])] = &[
    (
        msg::SHORTER_COMPARE_WHO_NAME,
        [msg::SHORTER_COMPARE_WHO_FULL, msg::SHORTER_COMPARE_WHO_SHORT, msg::SHORTER_COMPARE_WHO_FAST],
        &[article::CPL_183, article::CPL_216, article::CPL_222],
    ),
    (
        msg::SHORTER_COMPARE_EVIDENCE_NAME,
        [msg::SHORTER_COMPARE_EVIDENCE_FULL, msg::SHORTER_COMPARE_EVIDENCE_SHORT, msg::SHORTER_COMPARE_EVIDENCE_FAST],
        &[article::CPL_198, article::GO_47, article::SPC_365, article::CPL_219, article::CPL_224],
    ),
    (
        msg::SHORTER_COMPARE_ARGUE_NAME,
        [msg::SHORTER_COMPARE_ARGUE_FULL, msg::SHORTER_COMPARE_ARGUE_SHORT, msg::SHORTER_COMPARE_ARGUE_FAST],
        &[article::CPL_198, article::GO_47, article::CPL_218, article::CPL_219, article::CPL_224],
    ),
    (
        msg::SHORTER_COMPARE_LAST_NAME,
        [msg::SHORTER_COMPARE_LAST_FULL, msg::SHORTER_COMPARE_LAST_SHORT, msg::SHORTER_COMPARE_LAST_FAST],
        &[article::CPL_198, article::CPL_219, article::CPL_224],
    ),
    (
        msg::SHORTER_COMPARE_NOTICE_NAME,
        [msg::SHORTER_COMPARE_NOTICE_FULL, msg::SHORTER_COMPARE_NOTICE_SHORT, msg::SHORTER_COMPARE_NOTICE_FAST],
        &[article::CPL_187, article::CPL_219, article::CPL_224],
    ),
    (
        msg::SHORTER_COMPARE_AGREE_NAME,
        [msg::SHORTER_COMPARE_AGREE_FULL, msg::SHORTER_COMPARE_AGREE_SHORT, msg::SHORTER_COMPARE_AGREE_FAST],
        &[article::CPL_214, article::CPL_217, article::CPL_222, article::SPC_372],
    ),
    (
        msg::SHORTER_COMPARE_TIME_NAME,
        [msg::SHORTER_COMPARE_TIME_FULL, msg::SHORTER_COMPARE_TIME_SHORT, msg::SHORTER_COMPARE_TIME_FAST],
        &[article::CPL_202, article::CPL_208, article::SPC_367, article::CPL_220, article::CPL_224, article::CPL_225],
    ),
];

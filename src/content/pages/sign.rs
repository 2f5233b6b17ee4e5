//! Page "sign": the signed statement and the moment of signing.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::{Claim, claim};
use crate::words::{Msg, msg};

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Sign,
    title: msg::SIGN_TITLE,
    intro: msg::SIGN_INTRO,
    cards: &[
        Card {
            anchor: "what",
            icon: Icon::File,
            picture: Some(Picture::ThreeConsents),
            heading: msg::SIGN_WHAT_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_WHAT, msg::SIGN_WHAT_TEXT)],
        },
        Card {
            anchor: "police-stage",
            icon: Icon::Police,
            picture: None,
            heading: msg::SIGN_POLICE_STAGE_HEADING,
            says: &[Says::Claim(claim::POLICE_STAGE_PLEA, msg::SIGN_POLICE_STAGE_TEXT)],
        },
        Card {
            anchor: "voluntary",
            icon: Icon::Palm,
            picture: Some(Picture::Free),
            heading: msg::SIGN_VOLUNTARY_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_VOLUNTARY, msg::SIGN_VOLUNTARY_TEXT)],
        },
        Card {
            anchor: "time",
            icon: Icon::Clock,
            picture: None,
            heading: msg::SIGN_TIME_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_TIME, msg::SIGN_TIME_TEXT)],
        },
        Card {
            anchor: "refuse",
            icon: Icon::PenDown,
            picture: None,
            heading: msg::SIGN_REFUSE_HEADING,
            says: &[Says::Claim(claim::REFUSE_THEN_WHAT, msg::SIGN_REFUSE_TEXT)],
        },
        Card {
            anchor: "exceptions",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SIGN_EXCEPTIONS_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_EXCEPTIONS, msg::SIGN_EXCEPTIONS_TEXT)],
        },
        Card {
            anchor: "still-lenient",
            icon: Icon::Scroll,
            picture: None,
            heading: msg::SIGN_STILL_LENIENT_HEADING,
            says: &[Says::Claim(claim::NO_AFFIDAVIT_STILL_LENIENT, msg::SIGN_STILL_LENIENT_TEXT)],
        },
        Card {
            anchor: "lawyer-present",
            icon: Icon::Lawyer,
            picture: Some(Picture::Seats),
            heading: msg::SIGN_LAWYER_PRESENT_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_LAWYER_PRESENT, msg::SIGN_LAWYER_PRESENT_TEXT)],
        },
        Card {
            anchor: "check-list",
            icon: Icon::CheckRecord,
            picture: None,
            heading: msg::SIGN_CHECK_LIST_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_CHECK_LIST, msg::SIGN_CHECK_LIST_TEXT)],
        },
        Card {
            anchor: "recorded",
            icon: Icon::Camera,
            picture: None,
            heading: msg::SIGN_RECORDED_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_RECORDED, msg::SIGN_RECORDED_TEXT)],
        },
    ],
};

/// The eight things to check before signing (claim `affidavit-check-list`): icon, name, question.
pub const CHECKS: &[(Icon, Msg, Msg)] = &[
    (Icon::File, msg::SIGN_CHECK_FACTS_NAME, msg::SIGN_CHECK_FACTS_ASK),
    (Icon::Record, msg::SIGN_CHECK_CRIME_NAME, msg::SIGN_CHECK_CRIME_ASK),
    (Icon::Scroll, msg::SIGN_CHECK_LAW_NAME, msg::SIGN_CHECK_LAW_ASK),
    (Icon::Calendar, msg::SIGN_CHECK_TERM_NAME, msg::SIGN_CHECK_TERM_ASK),
    (Icon::Money, msg::SIGN_CHECK_FINE_NAME, msg::SIGN_CHECK_FINE_ASK),
    (Icon::Hourglass, msg::SIGN_CHECK_SUSPENDED_NAME, msg::SIGN_CHECK_SUSPENDED_ASK),
    (Icon::Court, msg::SIGN_CHECK_PROCEDURE_NAME, msg::SIGN_CHECK_PROCEDURE_ASK),
    (Icon::CheckRecord, msg::SIGN_CHECK_DETAILS_NAME, msg::SIGN_CHECK_DETAILS_ASK),
];

/// One row of the balanced pair: name, what holds if you sign, what holds if you do not sign yet,
/// with the claims each side states.
#[derive(Debug)]
pub struct PairRow {
    /// The same icon stands on both sides.
    pub icon: Icon,
    /// The row's name, the same on both sides.
    pub name: Msg,
    /// What holds if you sign, one sentence a line.
    pub sign: Msg,
    /// The claims `sign` states.
    pub sign_claims: &'static [Claim],
    /// What holds if you do not sign yet, one sentence a line.
    pub wait: Msg,
    /// The claims `wait` states.
    pub wait_claims: &'static [Claim],
}

/// The seven rows of the balanced pair, in the order both sides keep.
pub const PAIR: &[PairRow] = &[
    PairRow {
        icon: Icon::Scroll,
        name: msg::SIGN_PAIR_GAIN_NAME,
        sign: msg::SIGN_PAIR_GAIN_SIGN,
        sign_claims: &[claim::LENIENCY_IS_MAY, claim::EARLIER_MORE, claim::COURT_GENERALLY_LIGHTER],
        wait: msg::SIGN_PAIR_GAIN_WAIT,
        wait_claims: &[claim::DUTY_LAWYER_ASK_MEET, claim::DUTY_LAWYER_FILE, claim::DUTY_LAWYER_PLEA_HELPS, claim::AFFIDAVIT_TIME, claim::EARLIER_MORE],
    },
    PairRow {
        icon: Icon::Record,
        name: msg::SIGN_PAIR_COST_NAME,
        sign: msg::SIGN_PAIR_COST_SIGN,
        sign_claims: &[claim::AFFIDAVIT_WHAT, claim::PLEA_THREE_PARTS, claim::STILL_A_CONVICTION],
        wait: msg::SIGN_PAIR_COST_WAIT,
        wait_claims: &[claim::NOT_PLEADING_NOT_AGGRAVATING, claim::EARLIER_MORE],
    },
    PairRow {
        icon: Icon::Pin,
        name: msg::SIGN_PAIR_CUSTODY_NAME,
        sign: msg::SIGN_PAIR_CUSTODY_SIGN,
        sign_claims: &[claim::CUSTODY_FACTOR_NOT_RELEASE],
        wait: msg::SIGN_PAIR_CUSTODY_WAIT,
        wait_claims: &[claim::CUSTODY_FACTOR_NOT_RELEASE, claim::ASK_CHANGE_CUSTODY],
    },
    PairRow {
        icon: Icon::Court,
        name: msg::SIGN_PAIR_TRIAL_NAME,
        sign: msg::SIGN_PAIR_TRIAL_SIGN,
        sign_claims: &[claim::FAST_CONDITIONS, claim::FAST_NO_INVESTIGATION],
        wait: msg::SIGN_PAIR_TRIAL_WAIT,
        wait_claims: &[claim::FAST_CONDITIONS, claim::GIVE_UP_EVIDENCE_TESTING],
    },
    PairRow {
        icon: Icon::Ask,
        name: msg::SIGN_PAIR_UNSURE_NAME,
        sign: msg::SIGN_PAIR_UNSURE_SIGN,
        sign_claims: &[claim::REC_WHAT, claim::COURT_CLEARLY_IMPROPER, claim::COURT_CAN_ACQUIT],
        wait: msg::SIGN_PAIR_UNSURE_WAIT,
        wait_claims: &[claim::INNOCENT_UNTIL_JUDGED, claim::SAME_PROOF, claim::COURT_CAN_ACQUIT],
    },
    PairRow {
        icon: Icon::TurnBack,
        name: msg::SIGN_PAIR_LATER_NAME,
        sign: msg::SIGN_PAIR_LATER_SIGN,
        sign_claims: &[claim::CAN_WITHDRAW, claim::WITHDRAW_COST, claim::WITHDRAW_CONFESSION_USED],
        wait: msg::SIGN_PAIR_LATER_WAIT,
        wait_claims: &[claim::PLEAD_AT_TRIAL_OK, claim::EARLIER_MORE],
    },
    PairRow {
        icon: Icon::Lawyer,
        name: msg::SIGN_PAIR_ALWAYS_NAME,
        sign: msg::SIGN_PAIR_ALWAYS_SIGN,
        sign_claims: &[claim::RIGHT_TO_DEFENDER, claim::ASK_CHANGE_CUSTODY, claim::HEARING_STILL_HELD, claim::LAST_WORD, claim::APPEAL_KEPT],
        wait: msg::SIGN_PAIR_ALWAYS_WAIT,
        wait_claims: &[claim::RIGHT_TO_DEFENDER, claim::ASK_CHANGE_CUSTODY, claim::HEARING_STILL_HELD, claim::LAST_WORD, claim::APPEAL_KEPT],
    },
];

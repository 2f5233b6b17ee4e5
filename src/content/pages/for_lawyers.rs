//! Page "for-lawyers": what a lawyer does before witnessing, in order.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::article;
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::ForLawyers,
    title: msg::FOR_LAWYERS_TITLE,
    intro: msg::FOR_LAWYERS_INTRO,
    cards: &[
        Card {
            anchor: "how-to-use",
            icon: Icon::Book,
            picture: None,
            heading: msg::FOR_LAWYERS_HOW_TO_USE_HEADING,
            says: &[Says::Plain(msg::FOR_LAWYERS_HOW_TO_USE_TEXT)],
        },
        Card {
            anchor: "no-defender",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::FOR_LAWYERS_NO_DEFENDER_HEADING,
            says: &[Says::Claim(
                claim::DUTY_LAWYER_FOR_WHOM,
                msg::FOR_LAWYERS_NO_DEFENDER_TEXT,
            )],
        },
        Card {
            anchor: "must-have-defender",
            icon: Icon::Flag,
            picture: Some(Picture::Defender),
            heading: msg::FOR_LAWYERS_MUST_HAVE_DEFENDER_HEADING,
            says: &[
                Says::Claim(
                    claim::MUST_HAVE_DEFENDER,
                    msg::FOR_LAWYERS_MUST_HAVE_DEFENDER_TEXT,
                ),
                Says::Cited(
                    &[article::LAL_25, article::LAL_36],
                    msg::FOR_LAWYERS_MUST_HAVE_DEFENDER_MORE,
                ),
            ],
        },
        Card {
            anchor: "defender-first",
            icon: Icon::Lawyer,
            picture: Some(Picture::Seats),
            heading: msg::FOR_LAWYERS_DEFENDER_FIRST_HEADING,
            says: &[Says::Claim(
                claim::OWN_LAWYER_NOT_BYPASSED,
                msg::FOR_LAWYERS_DEFENDER_FIRST_TEXT,
            )],
        },
        Card {
            anchor: "no-signature-needed",
            icon: Icon::PenDown,
            picture: None,
            heading: msg::FOR_LAWYERS_NO_SIGNATURE_NEEDED_HEADING,
            says: &[
                Says::Claim(
                    claim::AFFIDAVIT_EXCEPTIONS,
                    msg::FOR_LAWYERS_NO_SIGNATURE_NEEDED_TEXT,
                ),
                Says::Claim(
                    claim::NO_AFFIDAVIT_STILL_LENIENT,
                    msg::FOR_LAWYERS_NO_SIGNATURE_NEEDED_RESULT,
                ),
            ],
        },
        Card {
            anchor: "meet",
            icon: Icon::Together,
            picture: None,
            heading: msg::FOR_LAWYERS_MEET_HEADING,
            says: &[
                Says::Cited(
                    &[
                        article::DLM_6,
                        article::GO_12,
                        article::LAL_37,
                        article::MPS_49,
                    ],
                    msg::FOR_LAWYERS_MEET_TEXT,
                ),
                Says::Cited(&[article::CPL_39], msg::FOR_LAWYERS_MEET_GAP),
            ],
        },
        Card {
            anchor: "refuse-help",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::FOR_LAWYERS_REFUSE_HELP_HEADING,
            says: &[Says::Claim(
                claim::REFUSE_DUTY_LAWYER,
                msg::FOR_LAWYERS_REFUSE_HELP_TEXT,
            )],
        },
        Card {
            anchor: "read-file",
            icon: Icon::File,
            picture: Some(Picture::Evidence),
            heading: msg::FOR_LAWYERS_READ_FILE_HEADING,
            says: &[
                Says::Claim(claim::DUTY_LAWYER_FILE, msg::FOR_LAWYERS_READ_FILE_TEXT),
                Says::Cited(&[article::SPC_53], msg::FOR_LAWYERS_READ_FILE_TIME),
            ],
        },
        Card {
            anchor: "defender-file",
            icon: Icon::Folders,
            picture: None,
            heading: msg::FOR_LAWYERS_DEFENDER_FILE_HEADING,
            says: &[Says::Claim(
                claim::LAWYER_PRIVATE_COPY,
                msg::FOR_LAWYERS_DEFENDER_FILE_TEXT,
            )],
        },
        Card {
            anchor: "learn-case",
            icon: Icon::Eye,
            picture: None,
            heading: msg::FOR_LAWYERS_LEARN_CASE_HEADING,
            says: &[Says::Cited(
                &[article::CPL_173, article::SPP_269, article::LAL_37],
                msg::FOR_LAWYERS_LEARN_CASE_TEXT,
            )],
        },
        Card {
            anchor: "four-helps",
            icon: Icon::CheckRecord,
            picture: None,
            heading: msg::FOR_LAWYERS_FOUR_HELPS_HEADING,
            says: &[Says::Claim(
                claim::DUTY_LAWYER_FOUR_HELPS,
                msg::FOR_LAWYERS_FOUR_HELPS_TEXT,
            )],
        },
        Card {
            anchor: "plea-helps",
            icon: Icon::PersonExplains,
            picture: None,
            heading: msg::FOR_LAWYERS_PLEA_HELPS_HEADING,
            says: &[Says::Claim(
                claim::DUTY_LAWYER_PLEA_HELPS,
                msg::FOR_LAWYERS_PLEA_HELPS_TEXT,
            )],
        },
        Card {
            anchor: "time",
            icon: Icon::Clock,
            picture: None,
            heading: msg::FOR_LAWYERS_TIME_HEADING,
            says: &[Says::Claim(
                claim::AFFIDAVIT_TIME,
                msg::FOR_LAWYERS_TIME_TEXT,
            )],
        },
        Card {
            anchor: "recording",
            icon: Icon::Camera,
            picture: None,
            heading: msg::FOR_LAWYERS_RECORDING_HEADING,
            says: &[Says::Claim(
                claim::AFFIDAVIT_RECORDED,
                msg::FOR_LAWYERS_RECORDING_TEXT,
            )],
        },
        Card {
            anchor: "recording-contents",
            icon: Icon::Camera,
            picture: None,
            heading: msg::FOR_LAWYERS_RECORDING_CONTENTS_HEADING,
            says: &[Says::Cited(
                &[article::SPP_REC_4],
                msg::FOR_LAWYERS_RECORDING_CONTENTS_TEXT,
            )],
        },
        Card {
            anchor: "rights-told",
            icon: Icon::Scroll,
            picture: None,
            heading: msg::FOR_LAWYERS_RIGHTS_TOLD_HEADING,
            says: &[
                Says::Claim(claim::TOLD_YOUR_RIGHTS, msg::FOR_LAWYERS_RIGHTS_TOLD_TEXT),
                Says::Cited(
                    &[article::SPP_REC_4],
                    msg::FOR_LAWYERS_RIGHTS_TOLD_RECORDING,
                ),
            ],
        },
        Card {
            anchor: "consequences",
            icon: Icon::PersonExplains,
            picture: None,
            heading: msg::FOR_LAWYERS_CONSEQUENCES_HEADING,
            says: &[
                Says::Cited(
                    &[article::GO_12, article::SPP_267, article::SPP_REC_4],
                    msg::FOR_LAWYERS_CONSEQUENCES_TEXT,
                ),
                Says::Plain(msg::FOR_LAWYERS_CONSEQUENCES_SAY_BACK),
            ],
        },
        Card {
            anchor: "going-back",
            icon: Icon::TurnBack,
            picture: Some(Picture::Withdraw),
            heading: msg::FOR_LAWYERS_GOING_BACK_HEADING,
            says: &[
                Says::Cited(&[article::SPP_REC_4], msg::FOR_LAWYERS_GOING_BACK_TEXT),
                Says::Claim(
                    claim::WITHDRAW_BEFORE_CHARGE,
                    msg::FOR_LAWYERS_GOING_BACK_BEFORE,
                ),
            ],
        },
        Card {
            anchor: "going-back-in-court",
            icon: Icon::TurnBack,
            picture: None,
            heading: msg::FOR_LAWYERS_GOING_BACK_IN_COURT_HEADING,
            says: &[
                Says::Claim(
                    claim::CAN_WITHDRAW,
                    msg::FOR_LAWYERS_GOING_BACK_IN_COURT_TEXT,
                ),
                Says::Claim(
                    claim::WITHDRAW_COST,
                    msg::FOR_LAWYERS_GOING_BACK_IN_COURT_COST,
                ),
            ],
        },
        Card {
            anchor: "earlier-words",
            icon: Icon::Quotes,
            picture: Some(Picture::Said),
            heading: msg::FOR_LAWYERS_EARLIER_WORDS_HEADING,
            says: &[Says::Claim(
                claim::WITHDRAW_CONFESSION_USED,
                msg::FOR_LAWYERS_EARLIER_WORDS_TEXT,
            )],
        },
        Card {
            anchor: "facts",
            icon: Icon::File,
            picture: None,
            heading: msg::FOR_LAWYERS_FACTS_HEADING,
            says: &[
                Says::Cited(
                    &[article::CPL_173, article::SPP_REC_4],
                    msg::FOR_LAWYERS_FACTS_TEXT,
                ),
                Says::Plain(msg::FOR_LAWYERS_FACTS_LOOK),
            ],
        },
        Card {
            anchor: "evidence",
            icon: Icon::Folders,
            picture: None,
            heading: msg::FOR_LAWYERS_EVIDENCE_HEADING,
            says: &[Says::Cited(
                &[article::SPP_REC_4, article::GO_29],
                msg::FOR_LAWYERS_EVIDENCE_TEXT,
            )],
        },
        Card {
            anchor: "proposed-sentence",
            icon: Icon::Judgment,
            picture: Some(Picture::Covers),
            heading: msg::FOR_LAWYERS_PROPOSED_SENTENCE_HEADING,
            says: &[
                Says::Claim(claim::REC_COVERS, msg::FOR_LAWYERS_PROPOSED_SENTENCE_TEXT),
                Says::Cited(
                    &[article::GO_33, article::SPP_REC_4],
                    msg::FOR_LAWYERS_PROPOSED_SENTENCE_REASONS,
                ),
            ],
        },
        Card {
            anchor: "procedure",
            icon: Icon::OneJudge,
            picture: Some(Picture::TwoConsents),
            heading: msg::FOR_LAWYERS_PROCEDURE_HEADING,
            says: &[Says::Claim(
                claim::CONSENT_TWO_THINGS,
                msg::FOR_LAWYERS_PROCEDURE_TEXT,
            )],
        },
        Card {
            anchor: "procedure-and-defender",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::FOR_LAWYERS_PROCEDURE_AND_DEFENDER_HEADING,
            says: &[Says::Cited(
                &[article::LAL_25, article::SPC_48],
                msg::FOR_LAWYERS_PROCEDURE_AND_DEFENDER_TEXT,
            )],
        },
        Card {
            anchor: "opinion",
            icon: Icon::LastWord,
            picture: None,
            heading: msg::FOR_LAWYERS_OPINION_HEADING,
            says: &[Says::Cited(
                &[
                    article::GO_12,
                    article::GO_15,
                    article::DLM_6,
                    article::CPL_173,
                    article::SPP_REC_4,
                ],
                msg::FOR_LAWYERS_OPINION_TEXT,
            )],
        },
        Card {
            anchor: "opinion-heard",
            icon: Icon::Folders,
            picture: None,
            heading: msg::FOR_LAWYERS_OPINION_HEARD_HEADING,
            says: &[Says::Claim(
                claim::LAWYER_OPINION_HEARD,
                msg::FOR_LAWYERS_OPINION_HEARD_TEXT,
            )],
        },
        Card {
            anchor: "three-consents",
            icon: Icon::CheckRecord,
            picture: Some(Picture::ThreeConsents),
            heading: msg::FOR_LAWYERS_THREE_CONSENTS_HEADING,
            says: &[
                Says::Claim(
                    claim::AFFIDAVIT_VOLUNTARY,
                    msg::FOR_LAWYERS_THREE_CONSENTS_TEXT,
                ),
                Says::Claim(
                    claim::REFUSE_THEN_WHAT,
                    msg::FOR_LAWYERS_THREE_CONSENTS_COST,
                ),
            ],
        },
        Card {
            anchor: "signing",
            icon: Icon::Pen,
            picture: None,
            heading: msg::FOR_LAWYERS_SIGNING_HEADING,
            says: &[
                Says::Claim(
                    claim::AFFIDAVIT_LAWYER_PRESENT,
                    msg::FOR_LAWYERS_SIGNING_TEXT,
                ),
                Says::Cited(
                    &[article::SPP_272, article::GO_31, article::SPP_REC_4],
                    msg::FOR_LAWYERS_SIGNING_PAPER,
                ),
            ],
        },
        Card {
            anchor: "signature-meaning",
            icon: Icon::Lawyer,
            picture: None,
            heading: msg::FOR_LAWYERS_SIGNATURE_MEANING_HEADING,
            says: &[Says::Claim(
                claim::DUTY_LAWYER_SIGN_MEANING,
                msg::FOR_LAWYERS_SIGNATURE_MEANING_TEXT,
            )],
        },
        Card {
            anchor: "work-recorded",
            icon: Icon::File,
            picture: None,
            heading: msg::FOR_LAWYERS_WORK_RECORDED_HEADING,
            says: &[
                Says::Cited(&[article::GO_12], msg::FOR_LAWYERS_WORK_RECORDED_TEXT),
                Says::Plain(msg::FOR_LAWYERS_WORK_RECORDED_ASK),
            ],
        },
        Card {
            anchor: "not-free",
            icon: Icon::Flag,
            picture: Some(Picture::Free),
            heading: msg::FOR_LAWYERS_NOT_FREE_HEADING,
            says: &[
                Says::Cited(
                    &[article::CPL_174, article::SPP_267],
                    msg::FOR_LAWYERS_NOT_FREE_TEXT,
                ),
                Says::Plain(msg::FOR_LAWYERS_NOT_FREE_AGAIN),
            ],
        },
        Card {
            anchor: "legal-aid-request",
            icon: Icon::Clock,
            picture: None,
            heading: msg::FOR_LAWYERS_LEGAL_AID_REQUEST_HEADING,
            says: &[Says::Claim(
                claim::ASK_LEGAL_AID,
                msg::FOR_LAWYERS_LEGAL_AID_REQUEST_TEXT,
            )],
        },
        Card {
            anchor: "illegal-evidence",
            icon: Icon::Palm,
            picture: None,
            heading: msg::FOR_LAWYERS_ILLEGAL_EVIDENCE_HEADING,
            says: &[Says::Cited(
                &[article::SPP_72],
                msg::FOR_LAWYERS_ILLEGAL_EVIDENCE_TEXT,
            )],
        },
        Card {
            anchor: "own-notes",
            icon: Icon::NoCase,
            picture: None,
            heading: msg::FOR_LAWYERS_OWN_NOTES_HEADING,
            says: &[Says::Plain(msg::FOR_LAWYERS_OWN_NOTES_TEXT)],
        },
    ],
};

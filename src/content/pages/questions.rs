//! Page "questions": what a reader may ask, to tick and print.

use crate::content::{Icon, Page, PageId, Question, QuestionGroup};
use crate::law::claim;
use crate::words::msg;

/// The page; its questions stand in [`GROUPS`], not on cards.
pub const PAGE: Page = Page { id: PageId::Questions, title: msg::QUESTIONS_TITLE, intro: msg::QUESTIONS_INTRO, cards: &[] };

/// The questions, by group.
pub const GROUPS: &[QuestionGroup] = &[
    QuestionGroup {
        anchor: "lawyer",
        icon: Icon::Lawyer,
        heading: msg::QUESTIONS_LAWYER_HEADING,
        questions: &[
            Question { anchor: "lawyer-role", ask: msg::QUESTIONS_LAWYER_ROLE, claims: &[claim::DUTY_LAWYER_NOT_DEFENDER, claim::DUTY_LAWYER_FOR_WHOM] },
            Question { anchor: "lawyer-help", ask: msg::QUESTIONS_LAWYER_HELP, claims: &[claim::DUTY_LAWYER_FOUR_HELPS, claim::DUTY_LAWYER_PLEA_HELPS] },
            Question { anchor: "lawyer-meeting", ask: msg::QUESTIONS_LAWYER_MEETING, claims: &[claim::DUTY_LAWYER_ASK_MEET] },
            Question { anchor: "lawyer-hiring", ask: msg::QUESTIONS_LAWYER_HIRING, claims: &[claim::RIGHT_TO_DEFENDER] },
            Question { anchor: "lawyer-aid", ask: msg::QUESTIONS_LAWYER_AID, claims: &[claim::ASK_LEGAL_AID] },
            Question { anchor: "lawyer-group", ask: msg::QUESTIONS_LAWYER_GROUP, claims: &[claim::MUST_HAVE_DEFENDER] },
            Question { anchor: "lawyer-opinion", ask: msg::QUESTIONS_LAWYER_OPINION, claims: &[claim::LAWYER_OPINION_HEARD] },
        ],
    },
    QuestionGroup {
        anchor: "evidence",
        icon: Icon::Proof,
        heading: msg::QUESTIONS_EVIDENCE_HEADING,
        questions: &[
            Question { anchor: "evidence-file", ask: msg::QUESTIONS_EVIDENCE_FILE, claims: &[claim::DUTY_LAWYER_FILE, claim::LAWYER_PRIVATE_COPY] },
            Question { anchor: "evidence-proof", ask: msg::QUESTIONS_EVIDENCE_PROOF, claims: &[claim::CONFESSION_ALONE, claim::SAME_PROOF] },
            Question { anchor: "evidence-shortfall", ask: msg::QUESTIONS_EVIDENCE_SHORTFALL, claims: &[claim::MAY_NOT_BE_CHARGED, claim::COURT_CAN_ACQUIT] },
            Question { anchor: "evidence-record", ask: msg::QUESTIONS_EVIDENCE_RECORD, claims: &[claim::CHECK_THE_RECORD] },
            Question { anchor: "evidence-exclusion", ask: msg::QUESTIONS_EVIDENCE_EXCLUSION, claims: &[claim::EXCLUDE_ILLEGAL] },
            Question { anchor: "evidence-dispute", ask: msg::QUESTIONS_EVIDENCE_DISPUTE, claims: &[claim::GIVE_UP_EVIDENCE_TESTING] },
        ],
    },
    QuestionGroup {
        anchor: "proposal",
        icon: Icon::File,
        heading: msg::QUESTIONS_PROPOSAL_HEADING,
        questions: &[
            Question { anchor: "proposal-cover", ask: msg::QUESTIONS_PROPOSAL_COVER, claims: &[claim::REC_COVERS] },
            Question { anchor: "proposal-range", ask: msg::QUESTIONS_PROPOSAL_RANGE, claims: &[claim::REC_DEFINITE] },
            Question { anchor: "proposal-number", ask: msg::QUESTIONS_PROPOSAL_NUMBER, claims: &[claim::DISCOUNT_CEILING, claim::NO_DOUBLE_COUNT] },
            Question { anchor: "proposal-payment", ask: msg::QUESTIONS_PROPOSAL_PAYMENT, claims: &[claim::PAY_BACK_MATTERS, claim::VICTIM_NO_VETO] },
            Question { anchor: "proposal-objection", ask: msg::QUESTIONS_PROPOSAL_OBJECTION, claims: &[claim::REC_OBJECT, claim::REC_HEAR_FIRST] },
            Question {
                anchor: "proposal-court",
                ask: msg::QUESTIONS_PROPOSAL_COURT,
                claims: &[claim::COURT_GENERALLY_ADOPTS, claim::COURT_FIVE_EXCEPTIONS, claim::COURT_CLEARLY_IMPROPER],
            },
            Question {
                anchor: "proposal-suspension",
                ask: msg::QUESTIONS_PROPOSAL_SUSPENSION,
                claims: &[claim::REC_PROBATION_NOT_SURE, claim::PROBATION_DUTIES],
            },
        ],
    },
    QuestionGroup {
        anchor: "procedure",
        icon: Icon::Debate,
        heading: msg::QUESTIONS_PROCEDURE_HEADING,
        questions: &[
            Question {
                anchor: "procedure-kind",
                ask: msg::QUESTIONS_PROCEDURE_KIND,
                claims: &[claim::THREE_PROCEDURES, claim::FAST_CONDITIONS, claim::SUMMARY_RULES],
            },
            Question { anchor: "procedure-choice", ask: msg::QUESTIONS_PROCEDURE_CHOICE, claims: &[claim::CONSENT_TWO_THINGS] },
            Question {
                anchor: "procedure-steps",
                ask: msg::QUESTIONS_PROCEDURE_STEPS,
                claims: &[claim::FAST_NO_INVESTIGATION, claim::GIVE_UP_EVIDENCE_TESTING, claim::LAST_WORD],
            },
            Question { anchor: "procedure-time", ask: msg::QUESTIONS_PROCEDURE_TIME, claims: &[claim::FAST_LESS_NOTICE, claim::FAST_SHORT_REVIEW] },
            Question { anchor: "procedure-defence", ask: msg::QUESTIONS_PROCEDURE_DEFENCE, claims: &[claim::NOT_GUILTY_DEFENCE_NO_FAST] },
            Question { anchor: "procedure-others", ask: msg::QUESTIONS_PROCEDURE_OTHERS, claims: &[claim::CO_DEFENDANTS] },
        ],
    },
    QuestionGroup {
        anchor: "signing",
        icon: Icon::Pen,
        heading: msg::QUESTIONS_SIGNING_HEADING,
        questions: &[
            Question { anchor: "signing-contents", ask: msg::QUESTIONS_SIGNING_CONTENTS, claims: &[claim::AFFIDAVIT_WHAT, claim::AFFIDAVIT_CHECK_LIST] },
            Question {
                anchor: "signing-choice",
                ask: msg::QUESTIONS_SIGNING_CHOICE,
                claims: &[claim::AFFIDAVIT_VOLUNTARY, claim::REFUSE_THEN_WHAT, claim::LENIENCY_IS_MAY],
            },
            Question { anchor: "signing-time", ask: msg::QUESTIONS_SIGNING_TIME, claims: &[claim::AFFIDAVIT_TIME, claim::EARLIER_MORE] },
            Question { anchor: "signing-detail", ask: msg::QUESTIONS_SIGNING_DETAIL, claims: &[claim::LABEL_DISPUTE_OK] },
            Question {
                anchor: "signing-presence",
                ask: msg::QUESTIONS_SIGNING_PRESENCE,
                claims: &[claim::AFFIDAVIT_LAWYER_PRESENT, claim::OWN_LAWYER_NOT_BYPASSED],
            },
            Question { anchor: "signing-signature", ask: msg::QUESTIONS_SIGNING_SIGNATURE, claims: &[claim::DUTY_LAWYER_SIGN_MEANING] },
            Question { anchor: "signing-recording", ask: msg::QUESTIONS_SIGNING_RECORDING, claims: &[claim::AFFIDAVIT_RECORDED] },
        ],
    },
    QuestionGroup {
        anchor: "after",
        icon: Icon::TurnBack,
        heading: msg::QUESTIONS_AFTER_HEADING,
        questions: &[
            Question {
                anchor: "after-withdrawal",
                ask: msg::QUESTIONS_AFTER_WITHDRAWAL,
                claims: &[claim::CAN_WITHDRAW, claim::WITHDRAW_BEFORE_CHARGE, claim::WITHDRAW_COST],
            },
            Question {
                anchor: "after-statements",
                ask: msg::QUESTIONS_AFTER_STATEMENTS,
                claims: &[claim::WITHDRAW_CONFESSION_USED, claim::REPEAT_CONFESSION, claim::AFFIDAVIT_AFTER_WITHDRAW],
            },
            Question { anchor: "after-conduct", ask: msg::QUESTIONS_AFTER_CONDUCT, claims: &[claim::CONDUCT_UNDOES_PLEA] },
            Question { anchor: "after-judge", ask: msg::QUESTIONS_AFTER_JUDGE, claims: &[claim::COURT_MUST_CHECK, claim::TELL_THE_JUDGE] },
            Question { anchor: "after-appeal", ask: msg::QUESTIONS_AFTER_APPEAL, claims: &[claim::APPEAL_KEPT, claim::APPEAL_TEN_DAYS] },
            Question { anchor: "after-protest", ask: msg::QUESTIONS_AFTER_PROTEST, claims: &[claim::APPEAL_NO_HEAVIER, claim::APPEAL_PROTEST_EXCEPTION] },
            Question { anchor: "after-facts", ask: msg::QUESTIONS_AFTER_FACTS, claims: &[claim::APPEAL_FAST_FACTS] },
        ],
    },
    QuestionGroup {
        anchor: "life",
        icon: Icon::Work,
        heading: msg::QUESTIONS_LIFE_HEADING,
        questions: &[
            Question { anchor: "life-custody", ask: msg::QUESTIONS_LIFE_CUSTODY, claims: &[claim::ASK_CHANGE_CUSTODY, claim::CUSTODY_FACTOR_NOT_RELEASE] },
            Question { anchor: "life-limits", ask: msg::QUESTIONS_LIFE_LIMITS, claims: &[claim::TIME_LIMITS] },
            Question { anchor: "life-days", ask: msg::QUESTIONS_LIFE_DAYS, claims: &[claim::TIME_SERVED] },
            Question { anchor: "life-money", ask: msg::QUESTIONS_LIFE_MONEY, claims: &[claim::MONEY_STILL_OWED] },
            Question { anchor: "life-conviction", ask: msg::QUESTIONS_LIFE_CONVICTION, claims: &[claim::STILL_A_CONVICTION] },
            Question { anchor: "life-work", ask: msg::QUESTIONS_LIFE_WORK, claims: &[claim::LASTING_EFFECTS] },
        ],
    },
    QuestionGroup {
        anchor: "special",
        icon: Icon::Flag,
        heading: msg::QUESTIONS_SPECIAL_HEADING,
        questions: &[
            Question {
                anchor: "special-minor",
                ask: msg::QUESTIONS_SPECIAL_MINOR,
                claims: &[claim::MINOR_DEFENDER_AND_REP, claim::MINOR_OBJECTION, claim::MINOR_PROCEDURE, claim::MINOR_CONDITIONAL, claim::MINOR_LIGHTER_SEALED],
            },
            Question { anchor: "special-disability", ask: msg::QUESTIONS_SPECIAL_DISABILITY, claims: &[claim::DISABILITY_SPECIAL, claim::SIGN_LANGUAGE] },
            Question {
                anchor: "special-exemption",
                ask: msg::QUESTIONS_SPECIAL_EXEMPTION,
                claims: &[claim::AFFIDAVIT_EXCEPTIONS, claim::NO_AFFIDAVIT_STILL_LENIENT],
            },
            Question { anchor: "special-suspension", ask: msg::QUESTIONS_SPECIAL_SUSPENSION, claims: &[claim::PROBATION_MUST_GROUPS] },
            Question {
                anchor: "special-interpreter",
                ask: msg::QUESTIONS_SPECIAL_INTERPRETER,
                claims: &[claim::OWN_LANGUAGE, claim::INTERPRETER_CHALLENGE, claim::NO_INTERPRETER_NO_USE],
            },
            Question { anchor: "special-foreigner", ask: msg::QUESTIONS_SPECIAL_FOREIGNER, claims: &[claim::FOREIGNERS] },
            Question { anchor: "special-supervision", ask: msg::QUESTIONS_SPECIAL_SUPERVISION, claims: &[claim::SUPERVISION_CASES] },
        ],
    },
];

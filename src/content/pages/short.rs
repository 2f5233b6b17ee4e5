//! Page "short": the short path, the 18 critical concepts.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Short,
    title: msg::SHORT_TITLE,
    intro: msg::SHORT_INTRO,
    cards: &[
        Card {
            anchor: "admit",
            icon: Icon::CheckRecord,
            picture: Some(Picture::Admit),
            heading: msg::SHORT_ADMIT_HEADING,
            says: &[
                Says::Claim(claim::PLEA_THREE_PARTS, msg::SHORT_ADMIT_FACTS),
                Says::Claim(claim::PLEA_THREE_PARTS, msg::SHORT_ADMIT_PUNISHMENT),
                Says::Claim(claim::SEVERAL_CRIMES, msg::SHORT_ADMIT_PART),
                Says::Claim(claim::SEVERAL_CRIMES, msg::SHORT_ADMIT_REST),
            ],
        },
        Card {
            anchor: "free",
            icon: Icon::Palm,
            picture: Some(Picture::Free),
            heading: msg::SHORT_FREE_HEADING,
            says: &[
                Says::Claim(claim::NO_FORCE, msg::SHORT_FREE_FORCE),
                Says::Claim(claim::AFFIDAVIT_VOLUNTARY, msg::SHORT_FREE_DECLINE),
                Says::Claim(claim::AFFIDAVIT_TIME, msg::SHORT_FREE_TIME),
                Says::Claim(claim::REFUSE_THEN_WHAT, msg::SHORT_FREE_AFTER),
            ],
        },
        Card {
            anchor: "may",
            icon: Icon::Ask,
            picture: Some(Picture::May),
            heading: msg::SHORT_MAY_HEADING,
            says: &[
                Says::Claim(claim::LENIENCY_IS_MAY, msg::SHORT_MAY_LAW),
                Says::Claim(claim::COURT_GENERALLY_LIGHTER, msg::SHORT_MAY_COURT),
                Says::Claim(claim::REC_WHAT, msg::SHORT_MAY_PROPOSAL),
                Says::Claim(claim::CUSTODY_FACTOR_NOT_RELEASE, msg::SHORT_MAY_RELEASE),
            ],
        },
        Card {
            anchor: "covers",
            icon: Icon::Money,
            picture: Some(Picture::Covers),
            heading: msg::SHORT_COVERS_HEADING,
            says: &[
                Says::Claim(claim::REC_COVERS, msg::SHORT_COVERS_PARTS),
                Says::Claim(claim::REC_PROBATION_NOT_SURE, msg::SHORT_COVERS_SUSPENDED),
                Says::Claim(claim::TIME_SERVED, msg::SHORT_COVERS_SERVED),
                Says::Claim(claim::MONEY_STILL_OWED, msg::SHORT_COVERS_MONEY),
            ],
        },
        Card {
            anchor: "decides",
            icon: Icon::Judgment,
            picture: Some(Picture::Decides),
            heading: msg::SHORT_DECIDES_HEADING,
            says: &[
                Says::Claim(claim::COURT_GENERALLY_ADOPTS, msg::SHORT_DECIDES_FOLLOW),
                Says::Claim(claim::COURT_FIVE_EXCEPTIONS, msg::SHORT_DECIDES_EXCEPTIONS),
                Says::Claim(claim::COURT_CLEARLY_IMPROPER, msg::SHORT_DECIDES_IMPROPER),
                Says::Claim(claim::CHARGE_CHANGED, msg::SHORT_DECIDES_CRIME),
            ],
        },
        Card {
            anchor: "no-rule",
            icon: Icon::Book,
            picture: Some(Picture::NoRule),
            heading: msg::SHORT_NO_RULE_HEADING,
            says: &[
                Says::Claim(claim::NOT_PLEADING_NOT_AGGRAVATING, msg::SHORT_NO_RULE_FOUND),
                Says::Claim(claim::NOT_PLEADING_NOT_AGGRAVATING, msg::SHORT_NO_RULE_WITHOUT),
                Says::Claim(claim::NOT_PLEADING_NOT_AGGRAVATING, msg::SHORT_NO_RULE_WEIGHED),
                Says::Claim(claim::PLEAD_AT_TRIAL_OK, msg::SHORT_NO_RULE_LATER),
            ],
        },
        Card {
            anchor: "evidence",
            icon: Icon::Proof,
            picture: Some(Picture::Evidence),
            heading: msg::SHORT_EVIDENCE_HEADING,
            says: &[
                Says::Claim(claim::CONFESSION_ALONE, msg::SHORT_EVIDENCE_ALONE),
                Says::Claim(claim::CONFESSION_ALONE, msg::SHORT_EVIDENCE_WITHOUT),
                Says::Claim(claim::DUTY_LAWYER_FILE, msg::SHORT_EVIDENCE_DUTY),
                Says::Claim(claim::LAWYER_PRIVATE_COPY, msg::SHORT_EVIDENCE_DEFENDER),
            ],
        },
        Card {
            anchor: "acquit",
            icon: Icon::Door,
            picture: Some(Picture::Acquit),
            heading: msg::SHORT_ACQUIT_HEADING,
            says: &[
                Says::Claim(claim::INNOCENT_UNTIL_JUDGED, msg::SHORT_ACQUIT_JUDGED),
                Says::Claim(claim::INNOCENT_UNTIL_JUDGED, msg::SHORT_ACQUIT_SIGN),
                Says::Claim(claim::COURT_CAN_ACQUIT, msg::SHORT_ACQUIT_COURT),
                Says::Claim(claim::MAY_NOT_BE_CHARGED, msg::SHORT_ACQUIT_CHARGE),
            ],
        },
        Card {
            anchor: "who-lawyer",
            icon: Icon::Lawyer,
            picture: Some(Picture::WhoLawyer),
            heading: msg::SHORT_WHO_LAWYER_HEADING,
            says: &[
                Says::Claim(claim::DUTY_LAWYER_PLEA_HELPS, msg::SHORT_WHO_LAWYER_HELPS),
                Says::Claim(claim::DUTY_LAWYER_NOT_DEFENDER, msg::SHORT_WHO_LAWYER_DEFENDER),
                Says::Claim(claim::DUTY_LAWYER_NOT_DEFENDER, msg::SHORT_WHO_LAWYER_COURT),
                Says::Claim(claim::MUST_HAVE_DEFENDER, msg::SHORT_WHO_LAWYER_GROUPS),
            ],
        },
        Card {
            anchor: "defender",
            icon: Icon::Together,
            picture: Some(Picture::Defender),
            heading: msg::SHORT_DEFENDER_HEADING,
            says: &[
                Says::Claim(claim::RIGHT_TO_DEFENDER, msg::SHORT_DEFENDER_HIRE),
                Says::Claim(claim::RIGHT_TO_DEFENDER, msg::SHORT_DEFENDER_STILL),
                Says::Claim(claim::RIGHT_TO_DEFENDER, msg::SHORT_DEFENDER_FAMILY),
                Says::Claim(claim::ASK_LEGAL_AID, msg::SHORT_DEFENDER_AID),
            ],
        },
        Card {
            anchor: "two-consents",
            icon: Icon::File,
            picture: Some(Picture::TwoConsents),
            heading: msg::SHORT_TWO_CONSENTS_HEADING,
            says: &[
                Says::Claim(claim::CONSENT_TWO_THINGS, msg::SHORT_TWO_CONSENTS_APART),
                Says::Claim(claim::CONSENT_TWO_THINGS, msg::SHORT_TWO_CONSENTS_REFUSE),
                Says::Claim(claim::CONSENT_TWO_THINGS, msg::SHORT_TWO_CONSENTS_PAPER),
            ],
        },
        Card {
            anchor: "shorter",
            icon: Icon::Debate,
            picture: Some(Picture::Shorter),
            heading: msg::SHORT_SHORTER_HEADING,
            says: &[
                Says::Claim(claim::FAST_NO_INVESTIGATION, msg::SHORT_SHORTER_FAST),
                Says::Claim(claim::FAST_LESS_NOTICE, msg::SHORT_SHORTER_NOTICE),
                Says::Claim(claim::FAST_SHORT_REVIEW, msg::SHORT_SHORTER_REVIEW),
                Says::Claim(claim::GIVE_UP_EVIDENCE_TESTING, msg::SHORT_SHORTER_DISPUTE),
            ],
        },
        Card {
            anchor: "keep",
            icon: Icon::LastWord,
            picture: Some(Picture::Keep),
            heading: msg::SHORT_KEEP_HEADING,
            says: &[
                Says::Claim(claim::HEARING_STILL_HELD, msg::SHORT_KEEP_HEARING),
                Says::Claim(claim::LAST_WORD, msg::SHORT_KEEP_LAST_WORD),
                Says::Claim(claim::APPEAL_KEPT, msg::SHORT_KEEP_APPEAL),
                Says::Claim(claim::HARD_TO_ATTACK_LATER, msg::SHORT_KEEP_PROTEST),
            ],
        },
        Card {
            anchor: "withdraw",
            icon: Icon::TurnBack,
            picture: Some(Picture::Withdraw),
            heading: msg::SHORT_WITHDRAW_HEADING,
            says: &[
                Says::Claim(claim::CAN_WITHDRAW, msg::SHORT_WITHDRAW_TRIAL),
                Says::Claim(claim::WITHDRAW_BEFORE_CHARGE, msg::SHORT_WITHDRAW_BEFORE),
                Says::Claim(claim::WITHDRAW_COST, msg::SHORT_WITHDRAW_COST),
                Says::Claim(claim::CONDUCT_UNDOES_PLEA, msg::SHORT_WITHDRAW_UNDO),
            ],
        },
        Card {
            anchor: "said",
            icon: Icon::Quotes,
            picture: Some(Picture::Said),
            heading: msg::SHORT_SAID_HEADING,
            says: &[
                Says::Claim(claim::WITHDRAW_CONFESSION_USED, msg::SHORT_SAID_USED),
                Says::Claim(claim::WITHDRAW_CONFESSION_USED, msg::SHORT_SAID_BELIEVED),
                Says::Claim(claim::WITHDRAW_CONFESSION_USED, msg::SHORT_SAID_NOT),
                Says::Claim(claim::REPEAT_CONFESSION, msg::SHORT_SAID_TORTURE),
            ],
        },
        Card {
            anchor: "appeal",
            icon: Icon::Steps,
            picture: Some(Picture::Appeal),
            heading: msg::SHORT_APPEAL_HEADING,
            says: &[
                Says::Claim(claim::APPEAL_KEPT, msg::SHORT_APPEAL_RIGHT),
                Says::Claim(claim::APPEAL_NO_HEAVIER, msg::SHORT_APPEAL_ONLY),
                Says::Claim(claim::APPEAL_PROTEST_EXCEPTION, msg::SHORT_APPEAL_PROTEST),
                Says::Claim(claim::APPEAL_FAST_FACTS, msg::SHORT_APPEAL_FAST),
            ],
        },
        Card {
            anchor: "lasting",
            icon: Icon::Work,
            picture: Some(Picture::Lasting),
            heading: msg::SHORT_LASTING_HEADING,
            says: &[
                Says::Claim(claim::STILL_A_CONVICTION, msg::SHORT_LASTING_CONVICTION),
                Says::Claim(claim::STILL_A_CONVICTION, msg::SHORT_LASTING_REPORT),
                Says::Claim(claim::STILL_A_CONVICTION, msg::SHORT_LASTING_MINORS),
                Says::Claim(claim::LASTING_EFFECTS, msg::SHORT_LASTING_JOB),
            ],
        },
        Card {
            anchor: "own-language",
            icon: Icon::Interpreter,
            picture: Some(Picture::OwnLanguage),
            heading: msg::SHORT_OWN_LANGUAGE_HEADING,
            says: &[
                Says::Claim(claim::OWN_LANGUAGE, msg::SHORT_OWN_LANGUAGE_RIGHT),
                Says::Claim(claim::OWN_LANGUAGE, msg::SHORT_OWN_LANGUAGE_TRANSLATE),
                Says::Claim(claim::NO_INTERPRETER_NO_USE, msg::SHORT_OWN_LANGUAGE_USE),
                Says::Claim(claim::DISABILITY_SPECIAL, msg::SHORT_OWN_LANGUAGE_DISABILITY),
            ],
        },
    ],
};

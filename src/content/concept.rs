//! The 18 critical concepts: without these, consent cannot be called informed.

use super::Picture;
use crate::law::{Claim, claim};
use crate::words::{Msg, msg};

/// One thing without which consent is not informed. Its card on the short path has the same place in the order.
#[derive(Debug)]
pub struct Concept {
    /// The drawing that stands on its card.
    pub picture: Picture,
    /// The sentence the person can hand to a lawyer when it is not understood.
    pub ask: Msg,
    /// The claims it gathers.
    pub claims: &'static [Claim],
}

/// In the fact base's order.
pub const CONCEPTS: [Concept; 18] = [
    // 1. What exactly I am admitting (which facts, which crime)
    Concept {
        picture: Picture::Admit,
        ask: msg::CHECK_ASK_ADMIT,
        claims: &[claim::PLEA_THREE_PARTS, claim::LABEL_DISPUTE_OK, claim::SEVERAL_CRIMES, claim::AFFIDAVIT_WHAT, claim::POLICE_STAGE_PLEA],
    },
    // 2. It is my free choice: no one may force, lure or trick me; I may ask for time and may decline to sign
    Concept {
        picture: Picture::Free,
        ask: msg::CHECK_ASK_FREE,
        claims: &[claim::NO_FORCE, claim::AFFIDAVIT_VOLUNTARY, claim::AFFIDAVIT_TIME, claim::REFUSE_THEN_WHAT],
    },
    // 3. Leniency is "may"; neither the number nor release is promised
    Concept {
        picture: Picture::May,
        ask: msg::CHECK_ASK_MAY,
        claims: &[
            claim::LENIENCY_IS_MAY,
            claim::COURT_GENERALLY_LIGHTER,
            claim::DISCOUNT_CEILING,
            claim::REC_WHAT,
            claim::POLICE_NO_PROMISE,
            claim::CUSTODY_FACTOR_NOT_RELEASE,
        ],
    },
    // 4. What the recommendation covers, and what I still owe (term, fine, probation, time served, gains, victim's loss)
    Concept {
        picture: Picture::Covers,
        ask: msg::CHECK_ASK_COVERS,
        claims: &[
            claim::REC_COVERS,
            claim::AFFIDAVIT_CHECK_LIST,
            claim::REC_PROBATION_NOT_SURE,
            claim::PROBATION_DUTIES,
            claim::TIME_SERVED,
            claim::MONEY_STILL_OWED,
        ],
    },
    // 5. The court decides: it can go lighter or heavier, and can find another crime
    Concept {
        picture: Picture::Decides,
        ask: msg::CHECK_ASK_DECIDES,
        claims: &[claim::COURT_GENERALLY_ADOPTS, claim::COURT_FIVE_EXCEPTIONS, claim::COURT_CLEARLY_IMPROPER, claim::CHARGE_CHANGED],
    },
    // 6. I do not have to plead; we found no rule that punishes not pleading (wording: basis R), and what I then do without
    Concept {
        picture: Picture::NoRule,
        ask: msg::CHECK_ASK_NO_RULE,
        claims: &[claim::NOT_PLEADING_NOT_AGGRAVATING, claim::EARLIER_MORE, claim::PLEAD_AT_TRIAL_OK],
    },
    // 7. The state of the evidence, as far as my lawyer can see it
    Concept {
        picture: Picture::Evidence,
        ask: msg::CHECK_ASK_EVIDENCE,
        claims: &[claim::DUTY_LAWYER_FILE, claim::LAWYER_PRIVATE_COPY, claim::CONFESSION_ALONE, claim::SAME_PROOF],
    },
    // 8. I can be acquitted, or not charged, even now
    Concept {
        picture: Picture::Acquit,
        ask: msg::CHECK_ASK_ACQUIT,
        claims: &[claim::COURT_CAN_ACQUIT, claim::INNOCENT_UNTIL_JUDGED, claim::MAY_NOT_BE_CHARGED],
    },
    // 9. Who the lawyer in the room is, and is not
    Concept {
        picture: Picture::WhoLawyer,
        ask: msg::CHECK_ASK_WHO_LAWYER,
        claims: &[claim::DUTY_LAWYER_NOT_DEFENDER, claim::DUTY_LAWYER_PLEA_HELPS, claim::MUST_HAVE_DEFENDER, claim::DUTY_LAWYER_SIGN_MEANING],
    },
    // 10. I may ask for a defender, now or later
    Concept {
        picture: Picture::Defender,
        ask: msg::CHECK_ASK_DEFENDER,
        claims: &[claim::RIGHT_TO_DEFENDER, claim::ASK_LEGAL_AID, claim::OWN_LAWYER_NOT_BYPASSED, claim::CHANGE_LEGAL_AID_LAWYER],
    },
    // 11. Plea and procedure are two separate consents
    Concept {
        picture: Picture::TwoConsents,
        ask: msg::CHECK_ASK_TWO_CONSENTS,
        claims: &[claim::CONSENT_TWO_THINGS, claim::THREE_PROCEDURES, claim::CO_DEFENDANTS],
    },
    // 12. What a short procedure takes away
    Concept {
        picture: Picture::Shorter,
        ask: msg::CHECK_ASK_SHORTER,
        claims: &[claim::FAST_NO_INVESTIGATION, claim::FAST_LESS_NOTICE, claim::FAST_SHORT_REVIEW, claim::GIVE_UP_EVIDENCE_TESTING],
    },
    // 13. What I always keep
    Concept {
        picture: Picture::Keep,
        ask: msg::CHECK_ASK_KEEP,
        claims: &[claim::LAST_WORD, claim::HEARING_STILL_HELD, claim::APPEAL_KEPT, claim::TOLD_YOUR_RIGHTS],
    },
    // 14. I can withdraw, what it costs, and what undoes the plea by itself
    Concept {
        picture: Picture::Withdraw,
        ask: msg::CHECK_ASK_WITHDRAW,
        claims: &[claim::CAN_WITHDRAW, claim::WITHDRAW_BEFORE_CHARGE, claim::WITHDRAW_COST, claim::CONDUCT_UNDOES_PLEA],
    },
    // 15. What I said can come back even if I withdraw
    Concept {
        picture: Picture::Said,
        ask: msg::CHECK_ASK_SAID,
        claims: &[claim::WITHDRAW_CONFESSION_USED, claim::REPEAT_CONFESSION, claim::AFFIDAVIT_AFTER_WITHDRAW],
    },
    // 16. I can appeal; when it is safe and when a protest may follow
    Concept {
        picture: Picture::Appeal,
        ask: msg::CHECK_ASK_APPEAL,
        claims: &[claim::APPEAL_KEPT, claim::APPEAL_NO_HEAVIER, claim::APPEAL_PROTEST_EXCEPTION, claim::APPEAL_FAST_FACTS],
    },
    // 17. It is a criminal conviction with lasting effects
    Concept {
        picture: Picture::Lasting,
        ask: msg::CHECK_ASK_LASTING,
        claims: &[claim::STILL_A_CONVICTION, claim::LASTING_EFFECTS, claim::FOREIGNERS, claim::MINOR_LIGHTER_SEALED],
    },
    // 18. I understood it in my language, and any special protection for me was used
    Concept {
        picture: Picture::OwnLanguage,
        ask: msg::CHECK_ASK_OWN_LANGUAGE,
        claims: &[
            claim::OWN_LANGUAGE,
            claim::SIGN_LANGUAGE,
            claim::NO_INTERPRETER_NO_USE,
            claim::MINOR_DEFENDER_AND_REP,
            claim::MINOR_CONDITIONAL,
            claim::DISABILITY_SPECIAL,
        ],
    },
];

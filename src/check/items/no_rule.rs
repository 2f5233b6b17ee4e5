//! Concept 6. I do not have to plead; we found no rule that punishes not pleading (wording: basis R), and what I then do without.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "no-rule-a",
        concept: 5,
        situation: msg::CHECK_NO_RULE_A_SITUATION,
        question: msg::CHECK_NO_RULE_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_NO_RULE_A_1, why: msg::CHECK_NO_RULE_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_NO_RULE_A_2, why: msg::CHECK_NO_RULE_A_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_NO_RULE_A_3, why: msg::CHECK_NO_RULE_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::NOT_PLEADING_NOT_AGGRAVATING],
        articles: &[article::CPL_52, article::CPL_55],
    },
    Item {
        id: "no-rule-b",
        concept: 5,
        situation: msg::CHECK_NO_RULE_B_SITUATION,
        question: msg::CHECK_NO_RULE_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_NO_RULE_B_1, why: msg::CHECK_NO_RULE_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_NO_RULE_B_2, why: msg::CHECK_NO_RULE_B_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_NO_RULE_B_3, why: msg::CHECK_NO_RULE_B_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::PLEAD_AT_TRIAL_OK, claim::EARLIER_MORE],
        articles: &[article::SPC_356, article::GO_33, article::SPC_355],
    },
    Item {
        id: "no-rule-c",
        concept: 5,
        situation: msg::CHECK_NO_RULE_C_SITUATION,
        question: msg::CHECK_NO_RULE_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_NO_RULE_C_1, why: msg::CHECK_NO_RULE_C_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_NO_RULE_C_2, why: msg::CHECK_NO_RULE_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_NO_RULE_C_3, why: msg::CHECK_NO_RULE_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::EARLIER_MORE, claim::PLEAD_AT_TRIAL_OK],
        articles: &[article::SPC_355, article::GO_9, article::SPC_356],
    },
    Item {
        id: "no-rule-d",
        concept: 5,
        situation: msg::CHECK_NO_RULE_D_SITUATION,
        question: msg::CHECK_NO_RULE_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_NO_RULE_D_1, why: msg::CHECK_NO_RULE_D_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_NO_RULE_D_2, why: msg::CHECK_NO_RULE_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_NO_RULE_D_3, why: msg::CHECK_NO_RULE_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::NOT_PLEADING_NOT_AGGRAVATING, claim::CUSTODY_FACTOR_NOT_RELEASE, claim::HEARING_STILL_HELD, claim::APPEAL_KEPT],
        articles: &[article::CL_72, article::CPL_81, article::CPL_186, article::CPL_227],
    },
];

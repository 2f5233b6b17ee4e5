//! Concept 2. It is my free choice: no one may force, lure or trick me; I may ask for time and may decline to sign.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "free-a",
        concept: 1,
        situation: msg::CHECK_FREE_A_SITUATION,
        question: msg::CHECK_FREE_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_FREE_A_1, why: msg::CHECK_FREE_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_FREE_A_2, why: msg::CHECK_FREE_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_FREE_A_3, why: msg::CHECK_FREE_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::AFFIDAVIT_VOLUNTARY, claim::REFUSE_THEN_WHAT],
        articles: &[article::CPL_174, article::CPL_201, article::CPL_176],
    },
    Item {
        id: "free-b",
        concept: 1,
        situation: msg::CHECK_FREE_B_SITUATION,
        question: msg::CHECK_FREE_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_FREE_B_1, why: msg::CHECK_FREE_B_1_WHY, lean: Lean::Half },
            Choice { says: msg::CHECK_FREE_B_2, why: msg::CHECK_FREE_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_FREE_B_3, why: msg::CHECK_FREE_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::NO_FORCE, claim::TELL_THE_JUDGE],
        articles: &[article::CPL_52, article::CPL_190],
    },
    Item {
        id: "free-c",
        concept: 1,
        situation: msg::CHECK_FREE_C_SITUATION,
        question: msg::CHECK_FREE_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_FREE_C_1, why: msg::CHECK_FREE_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_FREE_C_2, why: msg::CHECK_FREE_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_FREE_C_3, why: msg::CHECK_FREE_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::AFFIDAVIT_TIME, claim::DUTY_LAWYER_ASK_MEET],
        articles: &[article::CPL_36, article::CPL_173],
    },
    Item {
        id: "free-d",
        concept: 1,
        situation: msg::CHECK_FREE_D_SITUATION,
        question: msg::CHECK_FREE_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_FREE_D_1, why: msg::CHECK_FREE_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_FREE_D_2, why: msg::CHECK_FREE_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_FREE_D_3, why: msg::CHECK_FREE_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::REFUSE_THEN_WHAT, claim::PLEAD_AT_TRIAL_OK],
        articles: &[article::CPL_176, article::GO_7, article::SPC_356, article::GO_33],
    },
];

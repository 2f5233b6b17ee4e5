//! Concept 12. What a short procedure takes away.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "shorter-a",
        concept: 11,
        situation: msg::CHECK_SHORTER_A_SITUATION,
        question: msg::CHECK_SHORTER_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_SHORTER_A_1, why: msg::CHECK_SHORTER_A_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SHORTER_A_2, why: msg::CHECK_SHORTER_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SHORTER_A_3, why: msg::CHECK_SHORTER_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::FAST_NO_INVESTIGATION],
        articles: &[article::CPL_222, article::CPL_224],
    },
    Item {
        id: "shorter-b",
        concept: 11,
        situation: msg::CHECK_SHORTER_B_SITUATION,
        question: msg::CHECK_SHORTER_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_SHORTER_B_1, why: msg::CHECK_SHORTER_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_SHORTER_B_2, why: msg::CHECK_SHORTER_B_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SHORTER_B_3, why: msg::CHECK_SHORTER_B_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::FAST_LESS_NOTICE],
        articles: &[article::CPL_187, article::CPL_224],
    },
    Item {
        id: "shorter-c",
        concept: 11,
        situation: msg::CHECK_SHORTER_C_SITUATION,
        question: msg::CHECK_SHORTER_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_SHORTER_C_1, why: msg::CHECK_SHORTER_C_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SHORTER_C_2, why: msg::CHECK_SHORTER_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_SHORTER_C_3, why: msg::CHECK_SHORTER_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::GIVE_UP_EVIDENCE_TESTING],
        articles: &[article::SPC_365, article::CPL_219],
    },
    Item {
        id: "shorter-d",
        concept: 11,
        situation: msg::CHECK_SHORTER_D_SITUATION,
        question: msg::CHECK_SHORTER_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_SHORTER_D_1, why: msg::CHECK_SHORTER_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SHORTER_D_2, why: msg::CHECK_SHORTER_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SHORTER_D_3, why: msg::CHECK_SHORTER_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::FAST_SHORT_REVIEW],
        articles: &[article::CPL_172],
    },
];

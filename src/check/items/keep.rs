//! Concept 13. What I always keep.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "keep-a",
        concept: 12,
        situation: msg::CHECK_KEEP_A_SITUATION,
        question: msg::CHECK_KEEP_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_KEEP_A_1, why: msg::CHECK_KEEP_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_KEEP_A_2, why: msg::CHECK_KEEP_A_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_KEEP_A_3, why: msg::CHECK_KEEP_A_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::HEARING_STILL_HELD],
        articles: &[article::CPL_186, article::SPC_372],
    },
    Item {
        id: "keep-b",
        concept: 12,
        situation: msg::CHECK_KEEP_B_SITUATION,
        question: msg::CHECK_KEEP_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_KEEP_B_1, why: msg::CHECK_KEEP_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_KEEP_B_2, why: msg::CHECK_KEEP_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_KEEP_B_3, why: msg::CHECK_KEEP_B_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::LAST_WORD],
        articles: &[article::CPL_224, article::CPL_198, article::CPL_219],
    },
    Item {
        id: "keep-c",
        concept: 12,
        situation: msg::CHECK_KEEP_C_SITUATION,
        question: msg::CHECK_KEEP_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_KEEP_C_1, why: msg::CHECK_KEEP_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_KEEP_C_2, why: msg::CHECK_KEEP_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_KEEP_C_3, why: msg::CHECK_KEEP_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::APPEAL_KEPT, claim::APPEAL_PROTEST_EXCEPTION],
        articles: &[article::CPL_227, article::CPL_237],
    },
    Item {
        id: "keep-d",
        concept: 12,
        situation: msg::CHECK_KEEP_D_SITUATION,
        question: msg::CHECK_KEEP_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_KEEP_D_1, why: msg::CHECK_KEEP_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_KEEP_D_2, why: msg::CHECK_KEEP_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_KEEP_D_3, why: msg::CHECK_KEEP_D_3_WHY, lean: Lean::Half },
        ],
        claims: &[claim::TOLD_YOUR_RIGHTS],
        articles: &[article::CPL_120, article::CPL_173, article::CPL_190],
    },
];

//! Concept 16. I can appeal; when it is safe and when a protest may follow.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "appeal-a",
        concept: 15,
        situation: msg::CHECK_APPEAL_A_SITUATION,
        question: msg::CHECK_APPEAL_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_APPEAL_A_1, why: msg::CHECK_APPEAL_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_APPEAL_A_2, why: msg::CHECK_APPEAL_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_APPEAL_A_3, why: msg::CHECK_APPEAL_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::APPEAL_NO_HEAVIER],
        articles: &[article::CPL_237, article::SPC_401],
    },
    Item {
        id: "appeal-b",
        concept: 15,
        situation: msg::CHECK_APPEAL_B_SITUATION,
        question: msg::CHECK_APPEAL_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_APPEAL_B_1, why: msg::CHECK_APPEAL_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_APPEAL_B_2, why: msg::CHECK_APPEAL_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_APPEAL_B_3, why: msg::CHECK_APPEAL_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::APPEAL_PROTEST_EXCEPTION, claim::APPEAL_NO_HEAVIER],
        articles: &[article::CPL_237, article::CPL_228],
    },
    Item {
        id: "appeal-c",
        concept: 15,
        situation: msg::CHECK_APPEAL_C_SITUATION,
        question: msg::CHECK_APPEAL_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_APPEAL_C_1, why: msg::CHECK_APPEAL_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_APPEAL_C_2, why: msg::CHECK_APPEAL_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_APPEAL_C_3, why: msg::CHECK_APPEAL_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::APPEAL_KEPT, claim::APPEAL_PROTEST_EXCEPTION],
        articles: &[article::CPL_227, article::CPL_228, article::CPL_237],
    },
    Item {
        id: "appeal-d",
        concept: 15,
        situation: msg::CHECK_APPEAL_D_SITUATION,
        question: msg::CHECK_APPEAL_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_APPEAL_D_1, why: msg::CHECK_APPEAL_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_APPEAL_D_2, why: msg::CHECK_APPEAL_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_APPEAL_D_3, why: msg::CHECK_APPEAL_D_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::APPEAL_FAST_FACTS, claim::APPEAL_NO_HEAVIER, claim::APPEAL_KEPT],
        articles: &[article::GO_45, article::CPL_237, article::CPL_227],
    },
];

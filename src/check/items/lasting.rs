//! Concept 17. It is a criminal conviction with lasting effects.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "lasting-a",
        concept: 16,
        situation: msg::CHECK_LASTING_A_SITUATION,
        question: msg::CHECK_LASTING_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_LASTING_A_1, why: msg::CHECK_LASTING_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_LASTING_A_2, why: msg::CHECK_LASTING_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_LASTING_A_3, why: msg::CHECK_LASTING_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::STILL_A_CONVICTION],
        articles: &[article::CL_100],
    },
    Item {
        id: "lasting-b",
        concept: 16,
        situation: msg::CHECK_LASTING_B_SITUATION,
        question: msg::CHECK_LASTING_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_LASTING_B_1, why: msg::CHECK_LASTING_B_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_LASTING_B_2, why: msg::CHECK_LASTING_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_LASTING_B_3, why: msg::CHECK_LASTING_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::LASTING_EFFECTS],
        articles: &[article::CSL_26],
    },
    Item {
        id: "lasting-c",
        concept: 16,
        situation: msg::CHECK_LASTING_C_SITUATION,
        question: msg::CHECK_LASTING_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_LASTING_C_1, why: msg::CHECK_LASTING_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_LASTING_C_2, why: msg::CHECK_LASTING_C_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_LASTING_C_3, why: msg::CHECK_LASTING_C_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::MINOR_LIGHTER_SEALED],
        articles: &[article::CPL_286, article::CL_17],
    },
    Item {
        id: "lasting-d",
        concept: 16,
        situation: msg::CHECK_LASTING_D_SITUATION,
        question: msg::CHECK_LASTING_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_LASTING_D_1, why: msg::CHECK_LASTING_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_LASTING_D_2, why: msg::CHECK_LASTING_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_LASTING_D_3, why: msg::CHECK_LASTING_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::FOREIGNERS],
        articles: &[article::CL_35, article::SPC_481],
    },
];

//! Concept 4. What the recommendation covers, and what I still owe (term, fine, probation, time served, gains, victim's loss).

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "covers-a",
        concept: 3,
        situation: msg::CHECK_COVERS_A_SITUATION,
        question: msg::CHECK_COVERS_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_COVERS_A_1, why: msg::CHECK_COVERS_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_COVERS_A_2, why: msg::CHECK_COVERS_A_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_COVERS_A_3, why: msg::CHECK_COVERS_A_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::REC_COVERS],
        articles: &[article::CPL_176, article::SPP_275],
    },
    Item {
        id: "covers-b",
        concept: 3,
        situation: msg::CHECK_COVERS_B_SITUATION,
        question: msg::CHECK_COVERS_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_COVERS_B_1, why: msg::CHECK_COVERS_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_COVERS_B_2, why: msg::CHECK_COVERS_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_COVERS_B_3, why: msg::CHECK_COVERS_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::REC_PROBATION_NOT_SURE],
        articles: &[article::CL_72, article::CPL_201],
    },
    Item {
        id: "covers-c",
        concept: 3,
        situation: msg::CHECK_COVERS_C_SITUATION,
        question: msg::CHECK_COVERS_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_COVERS_C_1, why: msg::CHECK_COVERS_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_COVERS_C_2, why: msg::CHECK_COVERS_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_COVERS_C_3, why: msg::CHECK_COVERS_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::MONEY_STILL_OWED],
        articles: &[article::CL_53, article::CL_64, article::CPL_101],
    },
    Item {
        id: "covers-d",
        concept: 3,
        situation: msg::CHECK_COVERS_D_SITUATION,
        question: msg::CHECK_COVERS_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_COVERS_D_1, why: msg::CHECK_COVERS_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_COVERS_D_2, why: msg::CHECK_COVERS_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_COVERS_D_3, why: msg::CHECK_COVERS_D_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::TIME_SERVED],
        articles: &[article::CL_47, article::CL_44, article::CL_41],
    },
];

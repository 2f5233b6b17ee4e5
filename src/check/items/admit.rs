//! Concept 1. What exactly I am admitting (which facts, which crime).

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "admit-a",
        concept: 0,
        situation: msg::CHECK_ADMIT_A_SITUATION,
        question: msg::CHECK_ADMIT_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_ADMIT_A_1, why: msg::CHECK_ADMIT_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ADMIT_A_2, why: msg::CHECK_ADMIT_A_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ADMIT_A_3, why: msg::CHECK_ADMIT_A_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::PLEA_THREE_PARTS, claim::NO_FORCE],
        articles: &[article::CPL_15, article::SPC_347, article::CPL_52],
    },
    Item {
        id: "admit-b",
        concept: 0,
        situation: msg::CHECK_ADMIT_B_SITUATION,
        question: msg::CHECK_ADMIT_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_ADMIT_B_1, why: msg::CHECK_ADMIT_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_ADMIT_B_2, why: msg::CHECK_ADMIT_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ADMIT_B_3, why: msg::CHECK_ADMIT_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::AFFIDAVIT_WHAT],
        articles: &[article::CPL_174, article::SPP_272],
    },
    Item {
        id: "admit-c",
        concept: 0,
        situation: msg::CHECK_ADMIT_C_SITUATION,
        question: msg::CHECK_ADMIT_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_ADMIT_C_1, why: msg::CHECK_ADMIT_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ADMIT_C_2, why: msg::CHECK_ADMIT_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_ADMIT_C_3, why: msg::CHECK_ADMIT_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::LABEL_DISPUTE_OK],
        articles: &[article::GO_6],
    },
    Item {
        id: "admit-d",
        concept: 0,
        situation: msg::CHECK_ADMIT_D_SITUATION,
        question: msg::CHECK_ADMIT_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_ADMIT_D_1, why: msg::CHECK_ADMIT_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ADMIT_D_2, why: msg::CHECK_ADMIT_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ADMIT_D_3, why: msg::CHECK_ADMIT_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::SEVERAL_CRIMES],
        articles: &[article::GO_6],
    },
];

//! Concept 18. I understood it in my language, and any special protection for me was used.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "own-language-a",
        concept: 17,
        situation: msg::CHECK_OWN_LANGUAGE_A_SITUATION,
        question: msg::CHECK_OWN_LANGUAGE_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_OWN_LANGUAGE_A_1, why: msg::CHECK_OWN_LANGUAGE_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_OWN_LANGUAGE_A_2, why: msg::CHECK_OWN_LANGUAGE_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_OWN_LANGUAGE_A_3, why: msg::CHECK_OWN_LANGUAGE_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::OWN_LANGUAGE],
        articles: &[article::CPL_9, article::MPS_204],
    },
    Item {
        id: "own-language-b",
        concept: 17,
        situation: msg::CHECK_OWN_LANGUAGE_B_SITUATION,
        question: msg::CHECK_OWN_LANGUAGE_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_OWN_LANGUAGE_B_1, why: msg::CHECK_OWN_LANGUAGE_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_OWN_LANGUAGE_B_2, why: msg::CHECK_OWN_LANGUAGE_B_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_OWN_LANGUAGE_B_3, why: msg::CHECK_OWN_LANGUAGE_B_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::NO_INTERPRETER_NO_USE],
        articles: &[article::SPC_94],
    },
    Item {
        id: "own-language-c",
        concept: 17,
        situation: msg::CHECK_OWN_LANGUAGE_C_SITUATION,
        question: msg::CHECK_OWN_LANGUAGE_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_OWN_LANGUAGE_C_1, why: msg::CHECK_OWN_LANGUAGE_C_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_OWN_LANGUAGE_C_2, why: msg::CHECK_OWN_LANGUAGE_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_OWN_LANGUAGE_C_3, why: msg::CHECK_OWN_LANGUAGE_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::MINOR_DEFENDER_AND_REP],
        articles: &[article::CPL_281, article::SPP_468, article::CPL_278],
    },
    Item {
        id: "own-language-d",
        concept: 17,
        situation: msg::CHECK_OWN_LANGUAGE_D_SITUATION,
        question: msg::CHECK_OWN_LANGUAGE_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_OWN_LANGUAGE_D_1, why: msg::CHECK_OWN_LANGUAGE_D_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_OWN_LANGUAGE_D_2, why: msg::CHECK_OWN_LANGUAGE_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_OWN_LANGUAGE_D_3, why: msg::CHECK_OWN_LANGUAGE_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::DISABILITY_SPECIAL, claim::NO_AFFIDAVIT_STILL_LENIENT],
        articles: &[article::CPL_174, article::CPL_223, article::SPP_272],
    },
];

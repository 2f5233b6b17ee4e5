//! Concept 11. Plea and procedure are two separate consents.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "two-consents-a",
        concept: 10,
        situation: msg::CHECK_TWO_CONSENTS_A_SITUATION,
        question: msg::CHECK_TWO_CONSENTS_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_TWO_CONSENTS_A_1, why: msg::CHECK_TWO_CONSENTS_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_TWO_CONSENTS_A_2, why: msg::CHECK_TWO_CONSENTS_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_TWO_CONSENTS_A_3, why: msg::CHECK_TWO_CONSENTS_A_3_WHY, lean: Lean::Half },
        ],
        claims: &[claim::CONSENT_TWO_THINGS],
        articles: &[article::GO_7, article::CPL_222],
    },
    Item {
        id: "two-consents-b",
        concept: 10,
        situation: msg::CHECK_TWO_CONSENTS_B_SITUATION,
        question: msg::CHECK_TWO_CONSENTS_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_TWO_CONSENTS_B_1, why: msg::CHECK_TWO_CONSENTS_B_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_TWO_CONSENTS_B_2, why: msg::CHECK_TWO_CONSENTS_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_TWO_CONSENTS_B_3, why: msg::CHECK_TWO_CONSENTS_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::THREE_PROCEDURES, claim::FAST_CONDITIONS],
        articles: &[article::SPC_348, article::CPL_222],
    },
    Item {
        id: "two-consents-c",
        concept: 10,
        situation: msg::CHECK_TWO_CONSENTS_C_SITUATION,
        question: msg::CHECK_TWO_CONSENTS_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_TWO_CONSENTS_C_1, why: msg::CHECK_TWO_CONSENTS_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_TWO_CONSENTS_C_2, why: msg::CHECK_TWO_CONSENTS_C_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_TWO_CONSENTS_C_3, why: msg::CHECK_TWO_CONSENTS_C_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::CONSENT_TWO_THINGS, claim::HEARING_STILL_HELD],
        articles: &[article::CPL_174, article::CPL_222, article::SPC_372],
    },
    Item {
        id: "two-consents-d",
        concept: 10,
        situation: msg::CHECK_TWO_CONSENTS_D_SITUATION,
        question: msg::CHECK_TWO_CONSENTS_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_TWO_CONSENTS_D_1, why: msg::CHECK_TWO_CONSENTS_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_TWO_CONSENTS_D_2, why: msg::CHECK_TWO_CONSENTS_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_TWO_CONSENTS_D_3, why: msg::CHECK_TWO_CONSENTS_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::CO_DEFENDANTS],
        articles: &[article::CPL_223, article::CPL_215, article::SPC_355],
    },
];

//! Concept 10. I may ask for a defender, now or later.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "defender-a",
        concept: 9,
        situation: msg::CHECK_DEFENDER_A_SITUATION,
        question: msg::CHECK_DEFENDER_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_DEFENDER_A_1, why: msg::CHECK_DEFENDER_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DEFENDER_A_2, why: msg::CHECK_DEFENDER_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_DEFENDER_A_3, why: msg::CHECK_DEFENDER_A_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::RIGHT_TO_DEFENDER],
        articles: &[article::CPL_34],
    },
    Item {
        id: "defender-b",
        concept: 9,
        situation: msg::CHECK_DEFENDER_B_SITUATION,
        question: msg::CHECK_DEFENDER_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_DEFENDER_B_1, why: msg::CHECK_DEFENDER_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_DEFENDER_B_2, why: msg::CHECK_DEFENDER_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DEFENDER_B_3, why: msg::CHECK_DEFENDER_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::ASK_LEGAL_AID, claim::MUST_HAVE_DEFENDER, claim::DUTY_LAWYER_FREE],
        articles: &[article::LAL_24, article::LAL_39, article::LAL_25, article::LAL_2],
    },
    Item {
        id: "defender-c",
        concept: 9,
        situation: msg::CHECK_DEFENDER_C_SITUATION,
        question: msg::CHECK_DEFENDER_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_DEFENDER_C_1, why: msg::CHECK_DEFENDER_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_DEFENDER_C_2, why: msg::CHECK_DEFENDER_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_DEFENDER_C_3, why: msg::CHECK_DEFENDER_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::OWN_LAWYER_NOT_BYPASSED],
        articles: &[article::CPL_174, article::SPP_28_7],
    },
    Item {
        id: "defender-d",
        concept: 9,
        situation: msg::CHECK_DEFENDER_D_SITUATION,
        question: msg::CHECK_DEFENDER_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_DEFENDER_D_1, why: msg::CHECK_DEFENDER_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DEFENDER_D_2, why: msg::CHECK_DEFENDER_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_DEFENDER_D_3, why: msg::CHECK_DEFENDER_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::RIGHT_TO_DEFENDER],
        articles: &[article::CPL_34],
    },
];

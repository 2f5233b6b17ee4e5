//! Concept 8. I can be acquitted, or not charged, even now.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "acquit-a",
        concept: 7,
        situation: msg::CHECK_ACQUIT_A_SITUATION,
        question: msg::CHECK_ACQUIT_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_ACQUIT_A_1, why: msg::CHECK_ACQUIT_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_ACQUIT_A_2, why: msg::CHECK_ACQUIT_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ACQUIT_A_3, why: msg::CHECK_ACQUIT_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::COURT_CAN_ACQUIT],
        articles: &[article::CPL_200, article::CPL_201],
    },
    Item {
        id: "acquit-b",
        concept: 7,
        situation: msg::CHECK_ACQUIT_B_SITUATION,
        question: msg::CHECK_ACQUIT_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_ACQUIT_B_1, why: msg::CHECK_ACQUIT_B_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ACQUIT_B_2, why: msg::CHECK_ACQUIT_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_ACQUIT_B_3, why: msg::CHECK_ACQUIT_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::INNOCENT_UNTIL_JUDGED],
        articles: &[article::CPL_12],
    },
    Item {
        id: "acquit-c",
        concept: 7,
        situation: msg::CHECK_ACQUIT_C_SITUATION,
        question: msg::CHECK_ACQUIT_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_ACQUIT_C_1, why: msg::CHECK_ACQUIT_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ACQUIT_C_2, why: msg::CHECK_ACQUIT_C_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ACQUIT_C_3, why: msg::CHECK_ACQUIT_C_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::MAY_NOT_BE_CHARGED],
        articles: &[article::CPL_175, article::CPL_177],
    },
    Item {
        id: "acquit-d",
        concept: 7,
        situation: msg::CHECK_ACQUIT_D_SITUATION,
        question: msg::CHECK_ACQUIT_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_ACQUIT_D_1, why: msg::CHECK_ACQUIT_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_ACQUIT_D_2, why: msg::CHECK_ACQUIT_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_ACQUIT_D_3, why: msg::CHECK_ACQUIT_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::MAY_NOT_BE_CHARGED],
        articles: &[article::CPL_177],
    },
];

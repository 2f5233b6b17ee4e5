//! Concept 15. What I said can come back even if I withdraw.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "said-a",
        concept: 14,
        situation: msg::CHECK_SAID_A_SITUATION,
        question: msg::CHECK_SAID_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_SAID_A_1, why: msg::CHECK_SAID_A_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SAID_A_2, why: msg::CHECK_SAID_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SAID_A_3, why: msg::CHECK_SAID_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::WITHDRAW_CONFESSION_USED],
        articles: &[article::SPC_96],
    },
    Item {
        id: "said-b",
        concept: 14,
        situation: msg::CHECK_SAID_B_SITUATION,
        question: msg::CHECK_SAID_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_SAID_B_1, why: msg::CHECK_SAID_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_SAID_B_2, why: msg::CHECK_SAID_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SAID_B_3, why: msg::CHECK_SAID_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::WITHDRAW_CONFESSION_USED],
        articles: &[article::SPC_96],
    },
    Item {
        id: "said-c",
        concept: 14,
        situation: msg::CHECK_SAID_C_SITUATION,
        question: msg::CHECK_SAID_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_SAID_C_1, why: msg::CHECK_SAID_C_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SAID_C_2, why: msg::CHECK_SAID_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_SAID_C_3, why: msg::CHECK_SAID_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::REPEAT_CONFESSION, claim::EXCLUDE_ILLEGAL],
        articles: &[article::SPC_124, article::CPL_56],
    },
    Item {
        id: "said-d",
        concept: 14,
        situation: msg::CHECK_SAID_D_SITUATION,
        question: msg::CHECK_SAID_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_SAID_D_1, why: msg::CHECK_SAID_D_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_SAID_D_2, why: msg::CHECK_SAID_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_SAID_D_3, why: msg::CHECK_SAID_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::WITHDRAW_CONFESSION_USED],
        articles: &[article::SPC_96],
    },
];

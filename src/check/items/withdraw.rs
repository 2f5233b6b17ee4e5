//! Concept 14. I can withdraw, what it costs, and what undoes the plea by itself.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "withdraw-a",
        concept: 13,
        situation: msg::CHECK_WITHDRAW_A_SITUATION,
        question: msg::CHECK_WITHDRAW_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_WITHDRAW_A_1, why: msg::CHECK_WITHDRAW_A_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WITHDRAW_A_2, why: msg::CHECK_WITHDRAW_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_WITHDRAW_A_3, why: msg::CHECK_WITHDRAW_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::CAN_WITHDRAW, claim::WITHDRAW_COST],
        articles: &[article::SPC_358, article::SPP_SR_34],
    },
    Item {
        id: "withdraw-b",
        concept: 13,
        situation: msg::CHECK_WITHDRAW_B_SITUATION,
        question: msg::CHECK_WITHDRAW_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_WITHDRAW_B_1, why: msg::CHECK_WITHDRAW_B_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_WITHDRAW_B_2, why: msg::CHECK_WITHDRAW_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WITHDRAW_B_3, why: msg::CHECK_WITHDRAW_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::WITHDRAW_BEFORE_CHARGE],
        articles: &[article::GO_52],
    },
    Item {
        id: "withdraw-c",
        concept: 13,
        situation: msg::CHECK_WITHDRAW_C_SITUATION,
        question: msg::CHECK_WITHDRAW_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_WITHDRAW_C_1, why: msg::CHECK_WITHDRAW_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_WITHDRAW_C_2, why: msg::CHECK_WITHDRAW_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WITHDRAW_C_3, why: msg::CHECK_WITHDRAW_C_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::WITHDRAW_COST],
        articles: &[article::SPP_SR_34, article::SPC_358],
    },
    Item {
        id: "withdraw-d",
        concept: 13,
        situation: msg::CHECK_WITHDRAW_D_SITUATION,
        question: msg::CHECK_WITHDRAW_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_WITHDRAW_D_1, why: msg::CHECK_WITHDRAW_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_WITHDRAW_D_2, why: msg::CHECK_WITHDRAW_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_WITHDRAW_D_3, why: msg::CHECK_WITHDRAW_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::CONDUCT_UNDOES_PLEA, claim::APPEAL_KEPT],
        articles: &[article::GO_7, article::CPL_227],
    },
];

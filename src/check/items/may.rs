//! Concept 3. Leniency is "may"; neither the number nor release is promised.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "may-a",
        concept: 2,
        situation: msg::CHECK_MAY_A_SITUATION,
        question: msg::CHECK_MAY_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_MAY_A_1, why: msg::CHECK_MAY_A_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_MAY_A_2, why: msg::CHECK_MAY_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_MAY_A_3, why: msg::CHECK_MAY_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::LENIENCY_IS_MAY, claim::DISCOUNT_CEILING, claim::COURT_GENERALLY_LIGHTER],
        articles: &[article::CPL_15, article::SG_3_14, article::SPC_355],
    },
    Item {
        id: "may-b",
        concept: 2,
        situation: msg::CHECK_MAY_B_SITUATION,
        question: msg::CHECK_MAY_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_MAY_B_1, why: msg::CHECK_MAY_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_MAY_B_2, why: msg::CHECK_MAY_B_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_MAY_B_3, why: msg::CHECK_MAY_B_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::CUSTODY_FACTOR_NOT_RELEASE],
        articles: &[article::CPL_81, article::SPP_270],
    },
    Item {
        id: "may-c",
        concept: 2,
        situation: msg::CHECK_MAY_C_SITUATION,
        question: msg::CHECK_MAY_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_MAY_C_1, why: msg::CHECK_MAY_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_MAY_C_2, why: msg::CHECK_MAY_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_MAY_C_3, why: msg::CHECK_MAY_C_3_WHY, lean: Lean::Half },
        ],
        claims: &[claim::POLICE_NO_PROMISE],
        articles: &[article::CPL_201, article::GO_23],
    },
    Item {
        id: "may-d",
        concept: 2,
        situation: msg::CHECK_MAY_D_SITUATION,
        question: msg::CHECK_MAY_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_MAY_D_1, why: msg::CHECK_MAY_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_MAY_D_2, why: msg::CHECK_MAY_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_MAY_D_3, why: msg::CHECK_MAY_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::DISCOUNT_CEILING],
        articles: &[article::SG_3_14],
    },
];

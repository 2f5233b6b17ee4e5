//! Concept 9. Who the lawyer in the room is, and is not.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "who-lawyer-a",
        concept: 8,
        situation: msg::CHECK_WHO_LAWYER_A_SITUATION,
        question: msg::CHECK_WHO_LAWYER_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_WHO_LAWYER_A_1, why: msg::CHECK_WHO_LAWYER_A_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_WHO_LAWYER_A_2, why: msg::CHECK_WHO_LAWYER_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WHO_LAWYER_A_3, why: msg::CHECK_WHO_LAWYER_A_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::DUTY_LAWYER_NOT_DEFENDER, claim::RIGHT_TO_DEFENDER, claim::ASK_LEGAL_AID],
        articles: &[article::CPL_36, article::CPL_37, article::CPL_34, article::LAL_24],
    },
    Item {
        id: "who-lawyer-b",
        concept: 8,
        situation: msg::CHECK_WHO_LAWYER_B_SITUATION,
        question: msg::CHECK_WHO_LAWYER_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_WHO_LAWYER_B_1, why: msg::CHECK_WHO_LAWYER_B_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_WHO_LAWYER_B_2, why: msg::CHECK_WHO_LAWYER_B_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WHO_LAWYER_B_3, why: msg::CHECK_WHO_LAWYER_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::DUTY_LAWYER_PLEA_HELPS],
        articles: &[article::GO_12, article::CPL_173, article::DLM_6],
    },
    Item {
        id: "who-lawyer-c",
        concept: 8,
        situation: msg::CHECK_WHO_LAWYER_C_SITUATION,
        question: msg::CHECK_WHO_LAWYER_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_WHO_LAWYER_C_1, why: msg::CHECK_WHO_LAWYER_C_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WHO_LAWYER_C_2, why: msg::CHECK_WHO_LAWYER_C_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_WHO_LAWYER_C_3, why: msg::CHECK_WHO_LAWYER_C_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::MUST_HAVE_DEFENDER, claim::DUTY_LAWYER_FREE],
        articles: &[article::CPL_278, article::LAL_25, article::LAL_2],
    },
    Item {
        id: "who-lawyer-d",
        concept: 8,
        situation: msg::CHECK_WHO_LAWYER_D_SITUATION,
        question: msg::CHECK_WHO_LAWYER_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_WHO_LAWYER_D_1, why: msg::CHECK_WHO_LAWYER_D_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_WHO_LAWYER_D_2, why: msg::CHECK_WHO_LAWYER_D_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_WHO_LAWYER_D_3, why: msg::CHECK_WHO_LAWYER_D_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::DUTY_LAWYER_NOT_DEFENDER, claim::MUST_HAVE_DEFENDER],
        articles: &[article::CPL_36, article::CPL_37],
    },
];

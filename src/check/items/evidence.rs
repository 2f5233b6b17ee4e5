//! Concept 7. The state of the evidence, as far as my lawyer can see it.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "evidence-a",
        concept: 6,
        situation: msg::CHECK_EVIDENCE_A_SITUATION,
        question: msg::CHECK_EVIDENCE_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_EVIDENCE_A_1, why: msg::CHECK_EVIDENCE_A_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_EVIDENCE_A_2, why: msg::CHECK_EVIDENCE_A_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_EVIDENCE_A_3, why: msg::CHECK_EVIDENCE_A_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::CONFESSION_ALONE],
        articles: &[article::CPL_55],
    },
    Item {
        id: "evidence-b",
        concept: 6,
        situation: msg::CHECK_EVIDENCE_B_SITUATION,
        question: msg::CHECK_EVIDENCE_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_EVIDENCE_B_1, why: msg::CHECK_EVIDENCE_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_EVIDENCE_B_2, why: msg::CHECK_EVIDENCE_B_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_EVIDENCE_B_3, why: msg::CHECK_EVIDENCE_B_3_WHY, lean: Lean::Hope },
        ],
        claims: &[claim::DUTY_LAWYER_FILE],
        articles: &[article::SPP_269, article::LAL_37],
    },
    Item {
        id: "evidence-c",
        concept: 6,
        situation: msg::CHECK_EVIDENCE_C_SITUATION,
        question: msg::CHECK_EVIDENCE_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_EVIDENCE_C_1, why: msg::CHECK_EVIDENCE_C_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_EVIDENCE_C_2, why: msg::CHECK_EVIDENCE_C_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_EVIDENCE_C_3, why: msg::CHECK_EVIDENCE_C_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::SAME_PROOF],
        articles: &[article::CPL_55, article::CPL_200],
    },
    Item {
        id: "evidence-d",
        concept: 6,
        situation: msg::CHECK_EVIDENCE_D_SITUATION,
        question: msg::CHECK_EVIDENCE_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_EVIDENCE_D_1, why: msg::CHECK_EVIDENCE_D_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_EVIDENCE_D_2, why: msg::CHECK_EVIDENCE_D_2_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_EVIDENCE_D_3, why: msg::CHECK_EVIDENCE_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::LAWYER_PRIVATE_COPY],
        articles: &[article::CPL_40, article::CPL_39],
    },
];

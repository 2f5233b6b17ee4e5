//! Concept 5. The court decides: it can go lighter or heavier, and can find another crime.

use crate::check::{Choice, Item, Lean};
use crate::law::{article, claim};
use crate::words::msg;

/// Its four items.
pub const ITEMS: [Item; 4] = [
    Item {
        id: "decides-a",
        concept: 4,
        situation: msg::CHECK_DECIDES_A_SITUATION,
        question: msg::CHECK_DECIDES_A_QUESTION,
        options: [
            Choice { says: msg::CHECK_DECIDES_A_1, why: msg::CHECK_DECIDES_A_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_DECIDES_A_2, why: msg::CHECK_DECIDES_A_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DECIDES_A_3, why: msg::CHECK_DECIDES_A_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::COURT_CLEARLY_IMPROPER, claim::COURT_GENERALLY_ADOPTS],
        articles: &[article::CPL_201, article::SPC_353],
    },
    Item {
        id: "decides-b",
        concept: 4,
        situation: msg::CHECK_DECIDES_B_SITUATION,
        question: msg::CHECK_DECIDES_B_QUESTION,
        options: [
            Choice { says: msg::CHECK_DECIDES_B_1, why: msg::CHECK_DECIDES_B_1_WHY, lean: Lean::Fear },
            Choice { says: msg::CHECK_DECIDES_B_2, why: msg::CHECK_DECIDES_B_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_DECIDES_B_3, why: msg::CHECK_DECIDES_B_3_WHY, lean: Lean::Key },
        ],
        claims: &[claim::CHARGE_CHANGED],
        articles: &[article::SPC_352, article::CPL_201],
    },
    Item {
        id: "decides-c",
        concept: 4,
        situation: msg::CHECK_DECIDES_C_SITUATION,
        question: msg::CHECK_DECIDES_C_QUESTION,
        options: [
            Choice { says: msg::CHECK_DECIDES_C_1, why: msg::CHECK_DECIDES_C_1_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DECIDES_C_2, why: msg::CHECK_DECIDES_C_2_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_DECIDES_C_3, why: msg::CHECK_DECIDES_C_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::COURT_FIVE_EXCEPTIONS, claim::COURT_GENERALLY_ADOPTS, claim::TELL_THE_JUDGE],
        articles: &[article::CPL_201, article::CPL_226, article::GO_40],
    },
    Item {
        id: "decides-d",
        concept: 4,
        situation: msg::CHECK_DECIDES_D_SITUATION,
        question: msg::CHECK_DECIDES_D_QUESTION,
        options: [
            Choice { says: msg::CHECK_DECIDES_D_1, why: msg::CHECK_DECIDES_D_1_WHY, lean: Lean::Hope },
            Choice { says: msg::CHECK_DECIDES_D_2, why: msg::CHECK_DECIDES_D_2_WHY, lean: Lean::Key },
            Choice { says: msg::CHECK_DECIDES_D_3, why: msg::CHECK_DECIDES_D_3_WHY, lean: Lean::Fear },
        ],
        claims: &[claim::COURT_GENERALLY_ADOPTS],
        articles: &[article::CPL_201],
    },
];

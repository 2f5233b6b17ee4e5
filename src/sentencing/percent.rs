//! By how much a step moves, in words: with the law's word of force, and never a limit that no text has.

use super::{
    code::Rule,
    exact::{Exact, Range},
    facts::{self, Force},
    outcome::Step,
};
use crate::words::Words;

impl Step {
    /// By how much, in the words of the text; `None` where nothing is multiplied.
    pub fn told(&self, words: &Words) -> Option<String> {
        let must = self.factor.is_some_and(|factor| factor.force == Force::Must);
        let open = |may, must_be| if must { must_be } else { may };
        let whole = Range { low: Exact::ZERO, high: Exact::ONE };
        // What stands for "no number" in the computing is not said: no text has it.
        let none = self.factor.is_some_and(|factor| factor.low.is_none()) && self.percent.is_none_or(|percent| percent == whole);
        let percent = if none { Range::ZERO } else { self.percent? };
        let (low, mut high) = percent.percent_decimals();
        let months = self.factor.map_or(0, |factor| factor.least_months);
        let kind = match self.factor.map_or(Some(facts::PLEA_LISTED.1), |factor| factor.high) {
            _ if none => open("none-may", "none-must"),
            _ if self.rule == Rule::JudgeRange => "judge",
            _ if months > 0 => "least",
            // 以上或者免除处罚, for lighter crimes: by itself, or beside the limit for all others.
            Some(most) if percent.high == Exact::ONE && percent.low < Exact::hundredths(most.into()) => {
                high = most.to_string();
                open("either-may", "either-must")
            }
            _ if percent.high == Exact::ONE => open("over-may", "over-must"),
            _ => open("may", "must"),
        };
        Some(words.illustration_text_percent(kind, &low, &high, months.into()))
    }
}

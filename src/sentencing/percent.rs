//! By how much a step moves, in words: with the law's word of force, and never a limit that no text has.

use super::{
    code::Rule,
    exact::{Exact, Range},
    facts::{self, Factor, Force},
    outcome::Step,
};
use crate::words::{Msg, Words, msg};

impl Step {
    /// By how much, in the words of the text; `None` where nothing is multiplied.
    pub fn told(&self, words: &Words) -> Option<String> {
        let must = self.factor.is_some_and(|factor| factor.force == Force::Must);
        let one = |may: Msg, must_be: Msg| words.text(if must { must_be } else { may }).to_string();
        let whole = Range { low: Exact::ZERO, high: Exact::ONE };
        // What stands for "no number" in the computing is not said: no text has it.
        if self.factor.is_some_and(|factor| factor.low.is_none()) && self.percent.is_none_or(|percent| percent == whole) {
            return Some(one(msg::ILLUSTRATION_TEXT_PERCENT_NONE_MAY, msg::ILLUSTRATION_TEXT_PERCENT_NONE_MUST));
        }
        let percent = self.percent?;
        let (low, high) = percent.percent_decimals();
        let months = self.factor.map_or(0, |factor| factor.least_months);
        let up_to = self.factor.map_or(Some(facts::PLEA_LISTED.1), |factor: &Factor| factor.high);
        Some(match up_to {
            _ if self.rule == Rule::JudgeRange => words.illustration_text_percent_judge(&high),
            _ if months > 0 => words.illustration_text_percent_least(&low, &high, months.into()),
            // 以上或者免除处罚, for lighter crimes: by itself, or beside the limit for all others.
            Some(most) if percent.high == Exact::ONE && percent.low < Exact::hundredths(most.into()) => {
                let say = if must { Words::illustration_text_percent_either_must } else { Words::illustration_text_percent_either_may };
                say(words, &low, &most.to_string())
            }
            _ if percent.high == Exact::ONE => {
                let say = if must { Words::illustration_text_percent_over_must } else { Words::illustration_text_percent_over_may };
                say(words, &low)
            }
            _ if must => words.illustration_text_percent_must(&low, &high),
            _ => words.illustration_text_percent_may(&low, &high),
        })
    }
}

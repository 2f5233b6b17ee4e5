//! What a self-check came to, in words: the reader's page and the sheet say the same.

use crate::check::{Luck, Signal};
use crate::content::{PageId, Place};
use crate::record::concept_name;
use crate::words::{Words, msg};

/// The card of the page "in short" that teaches a concept.
pub fn concept_place(concept: usize) -> Place {
    Place { page: PageId::Short, anchor: concept_name(concept) }
}

/// How likely luck is, as a natural frequency.
pub fn luck_line(words: &Words, luck: Luck) -> String {
    match luck.one_in() {
        0 | 1 => words.text(msg::CHECK_LUCK_ALWAYS).to_string(),
        often => words.check_luck(&often.to_string()),
    }
}

/// What was noticed, in neutral words.
pub fn signal_lines(words: &Words, signals: &[Signal]) -> Vec<String> {
    let heading = |concept: &usize| concept_place(*concept).card().map(|card| words.text(card.heading).to_string()).unwrap_or_default();
    let line = |signal: &Signal| match signal {
        Signal::Quick { count, of } => words.check_signal_quick(*count, *of),
        Signal::SamePlace { place, count, of } => words.check_signal_place(*count, *of, u32::from(*place)),
        Signal::TwoWays { concepts } => {
            let names: Vec<String> = concepts.iter().map(heading).collect();
            format!("{} {}", words.text(msg::CHECK_SIGNAL_TWO_WAYS), names.join(" · "))
        }
        Signal::Unsure { count, of } => words.check_signal_unsure(*count, *of),
    };
    signals.iter().map(line).collect()
}

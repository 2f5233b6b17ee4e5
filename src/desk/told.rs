//! What a self-check came to, as the sheet tells it.

use super::View;
use super::node::{Node, el, el_of};
use crate::check::{Luck, Outcome, Signal};
use crate::content::{PageId, Place};
use crate::record::concept_name;
use crate::words::msg;

/// The mark of an outcome: three shapes that do not differ in colour. Words always stand beside it.
pub fn concept_mark(outcome: Outcome) -> Node {
    let circle = |radius: &str| el("circle").set("cx", "16").set("cy", "16").set("r", radius);
    let ring =
        |dashes: Option<&str>| circle("12").set("fill", "none").set("stroke", "currentColor").set("stroke-width", "2.5").set_if("stroke-dasharray", dashes);
    let disc = |radius: &str| circle(radius).set("fill", "currentColor").node();
    let svg = el_of("svg", "icon outcome-mark").set("viewBox", "0 0 32 32").set("aria-hidden", "true").set("focusable", "false");
    match outcome {
        Outcome::First => svg.with(disc("11")),
        Outcome::After => svg.with(ring(None).node()).with(disc("6")),
        Outcome::NotYet => svg.with(ring(Some("3.5 4")).node()),
    }
    .node()
}

/// How likely luck is, as a natural frequency.
pub fn luck_line(here: &View, luck: Luck) -> String {
    match luck.one_in() {
        0 | 1 => here.text(msg::CHECK_LUCK_ALWAYS),
        often => here.words.check_luck(&often.to_string()),
    }
}

/// What was noticed, in neutral words.
pub fn signal_lines(here: &View, signals: &[Signal]) -> Vec<String> {
    let heading = |concept: &usize| {
        let place = Place { page: PageId::Short, anchor: concept_name(*concept) };
        place.card().map(|card| here.text(card.heading)).unwrap_or_default()
    };
    let line = |signal: &Signal| match signal {
        Signal::Quick { count, of } => here.words.check_signal_quick(*count, *of),
        Signal::SamePlace { place, count, of } => here.words.check_signal_place(*count, *of, u32::from(*place)),
        Signal::TwoWays { concepts } => {
            let names: Vec<String> = concepts.iter().map(heading).collect();
            format!("{} {}", here.words.text(msg::CHECK_SIGNAL_TWO_WAYS), names.join(" · "))
        }
        Signal::Unsure { count, of } => here.words.check_signal_unsure(*count, *of),
    };
    signals.iter().map(line).collect()
}

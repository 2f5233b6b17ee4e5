//! The mark of an outcome, as the sheet draws it.

use super::node::{Node, el, el_of};
use crate::check::Outcome;

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

//! The record: five steps for a lawyer and the person together, or the last one alone with blank names.

mod back;
mod fill;
mod front;
mod review;
pub mod seal;
mod sheet;

use crate::app::{RecordStep, State};
use crate::content::{Icon, PageId};
use crate::desk::node::{Node, el, el_of, icon, link, said_of};
use crate::desk::{Making, View};
use crate::words::{Msg, msg};

/// The steps' names, in order.
const STEPS: [(RecordStep, Msg); 5] = [
    (RecordStep::People, msg::RECORD_STEP_PEOPLE),
    (RecordStep::Together, msg::RECORD_STEP_TOGETHER),
    (RecordStep::Work, msg::RECORD_STEP_WORK),
    (RecordStep::Decision, msg::RECORD_STEP_DECISION),
    (RecordStep::Review, msg::RECORD_STEP_REVIEW),
];

/// The page below its title.
pub fn record_page(here: &View, state: &State, making: &Making) -> Node {
    let kept = vec![icon(Icon::Folders), here.said("span", PageId::Kept.page().title)];
    let mut parts = vec![el_of("p", "no-paper").with(link(PageId::Kept, "way", kept)).node(), modes(here, state)];
    if !state.alone {
        parts.push(steps(here, state));
    }
    parts.push(step_view(here, state, making));
    if state.record_step != RecordStep::Review {
        parts.push(dock(here, state.record_step));
    }
    el_of("div", "recording").list(parts).node()
}

/// With a lawyer, or alone: of one size.
fn modes(here: &View, state: &State) -> Node {
    let mode = |alone: bool, id: &'static str, drawing: Icon, words: Msg| {
        let picked = state.alone == alone;
        el_of("button", if picked { "segment picked" } else { "segment" })
            .set("type", "button")
            .set("id", id)
            .set("aria-pressed", picked.to_string())
            .does(if alone { "alone yes" } else { "alone no" })
            .with(icon(drawing))
            .with(here.said("span", words))
            .node()
    };
    el_of("div", "segments no-paper")
        .with(mode(false, "with-lawyer", Icon::Together, msg::RECORD_WITH_LAWYER))
        .with(mode(true, "print-alone", Icon::Printer, msg::RECORD_ALONE))
        .node()
}

/// Every step can be gone to at any time: nothing is locked.
fn steps(here: &View, state: &State) -> Node {
    let step = |(step, name): &(RecordStep, Msg)| {
        let now = state.record_step == *step;
        let button = el_of("button", if now { "step now" } else { "step" })
            .set("type", "button")
            .set("id", format!("step-{}", step.code()))
            .set_if("aria-current", now.then_some("step"))
            .does(format!("step {}", step.code()))
            .text(here.text(*name));
        el("li").with(button.node()).node()
    };
    el_of("nav", "record-steps no-paper").set("aria-label", here.text(msg::RECORD_STEPS)).with(el("ol").list(STEPS.iter().map(step).collect()).node()).node()
}

fn step_view(here: &View, state: &State, making: &Making) -> Node {
    let step = state.record_step;
    let inside = match step {
        RecordStep::Review => return review::review(here, state, making),
        RecordStep::People => fill::people(here, state),
        RecordStep::Together => fill::together(here, state),
        RecordStep::Work => fill::work(here, state),
        RecordStep::Decision => fill::decision(here, state),
    };
    el_of("section", "card step-card").key(step.code()).set("aria-labelledby", "heading-step").with(step_heading(here, state)).with(inside).node()
}

/// The heading of the step in front, and which of how many it is.
fn step_heading(here: &View, state: &State) -> Node {
    let at = STEPS.iter().position(|(step, _)| *step == state.record_step).unwrap_or(0);
    let heading = el("h2").set("id", "heading-step").set("tabindex", "-1").text(here.text(STEPS[at].1)).node();
    let of = if state.alone { String::new() } else { here.words.record_step_of(at as u32 + 1, STEPS.len() as u32) };
    el_of("div", "step-head no-paper").with(heading).with(said_of("span", "where", of)).node()
}

/// Back and on.
fn dock(here: &View, step: RecordStep) -> Node {
    let at = step as usize;
    let button = |to: Option<&RecordStep>, class: &'static str, id: &'static str, words: Msg, drawing: Icon, after: bool| {
        let Some(to) = to else { return Node::none() };
        let (sign, word) = (icon(drawing), here.said("span", words));
        let inside = if after { vec![word, sign] } else { vec![sign, word] };
        el_of("button", class).set("type", "button").set("id", id).does(format!("step {}", to.code())).list(inside).node()
    };
    let before = at.checked_sub(1).and_then(|at| RecordStep::ALL.get(at));
    el_of("div", "dock no-paper")
        .with(button(before, "button", "step-back", msg::RECORD_BACK, Icon::Back, false))
        .with(el_of("span", "spring").node())
        .with(button(RecordStep::ALL.get(at + 1), "button forward", "step-next", msg::RECORD_NEXT, Icon::Next, true))
        .node()
}

//! The last step: what will be printed, the seal, print and file.

use super::{seal, sheet, step_heading};
use crate::app::{RecordStep, State, draft};
use crate::content::Icon;
use crate::desk::node::{Node, el, el_of};
use crate::desk::views::parts::{alert, tool, tools};
use crate::desk::{Making, View};
use crate::record::Record;
use crate::words::msg;

/// The view.
pub fn review(here: &View, state: &State, making: &Making) -> Node {
    let (record, made): (Record, _) = match &making.made {
        Some((record, made)) => ((**record).clone(), Some(&**made)),
        None => (draft(state, here.words, &making.time, state.alone), None),
    };
    let above = match made {
        Some(made) => made_view(here, made.fingerprint.is_some()),
        None => unmade_view(here, state, making),
    };
    el_of("section", "review").key("review").set("aria-labelledby", "heading-step").with(above).with(sheet::sheet(here, state, &record, made)).node()
}

/// Before it is made: what is blank, and how it is sealed.
fn unmade_view(here: &View, state: &State, making: &Making) -> Node {
    let mut card = el_of("div", "card no-paper").with(step_heading(here, state)).with(el("p").with(here.lines(msg::RECORD_REVIEW_TEXT)).node());
    let blank = blank_steps(here, state);
    if !state.alone && !blank.is_empty() {
        card = card.with(el("p").set("id", "blank").text(here.words.record_blank(&blank.join(" · "))).node());
    }
    if !state.alone {
        card = card.with(seal::seal_view(here, making));
    }
    if let Some(fault) = &making.fault {
        card = card.with(alert(here.text(seal::fault(fault))));
    }
    card.with(tools(vec![tool(here, "button", "print-only", Icon::Printer, msg::RECORD_PRINT_ONLY, "make").node()])).node()
}

/// Names of the steps in which something is still blank.
fn blank_steps(here: &View, state: &State) -> Vec<String> {
    let filled = |field: &str| state.filled.get(field).is_some();
    let checked = state.checking.as_ref().is_some_and(|checking| !checking.sitting.answers().is_empty());
    let work = crate::record::DUTIES.iter().all(|duty| filled(&format!("{}/state", duty.id)));
    let all = [
        (filled("reference") && filled("place") && filled("lawyer-role") && state.stage.is_some(), RecordStep::People),
        (checked, RecordStep::Together),
        (work, RecordStep::Work),
        (filled("decision"), RecordStep::Decision),
    ];
    let blank = all.into_iter().filter(|(whole, _)| !whole);
    blank.filter_map(|(_, step)| super::STEPS.iter().find(|(own, _)| *own == step)).map(|(_, name)| here.words.text(*name).to_string()).collect()
}

/// It is made: print it, save it, or go back and change something.
fn made_view(here: &View, sealed: bool) -> Node {
    let heading = el("h2").set("id", "heading-made").set("tabindex", "-1").set("data-sealed", sealed.to_string());
    let tools = tools(vec![
        tool(here, "button forward", "print-record", Icon::Printer, msg::RECORD_PRINT, "print").node(),
        tool(here, "button", "save-record", Icon::File, msg::RECORD_SAVE, "save").node(),
        tool(here, "button", "change-record", Icon::Back, msg::RECORD_CHANGE, "unmake").node(),
    ]);
    let mut card = el_of("div", "card no-paper").with(heading.text(here.text(if sealed { msg::RECORD_MADE_SEALED } else { msg::RECORD_MADE_PLAIN })).node());
    if sealed {
        card = card.with(el("p").with(here.lines(msg::RECORD_SEAL_TEXT)).node());
    }
    card.with(tools).node()
}

//! For a lawyer: own numbers, the plea's stage, and the picture in the record.

use crate::app::{Asked, State, field_of};
use crate::content::{Icon, PageId};
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, icon, link, nodes};
use crate::desk::views::parts::{choice, id_of, labelled, segment, tool, tools};
use crate::sentencing::{Charge, Stage};
use crate::words::{Msg, msg};

const STAGES: [(Stage, Msg); 3] = [
    (Stage::Investigation, msg::ILLUSTRATION_PAGE_STAGE_INVESTIGATION),
    (Stage::Prosecution, msg::ILLUSTRATION_PAGE_STAGE_PROSECUTION),
    (Stage::Trial, msg::ILLUSTRATION_PAGE_STAGE_TRIAL),
];
const MONTHS: [(&str, Msg); 4] = [
    ("start-low", msg::ILLUSTRATION_PAGE_START_LOW),
    ("start-high", msg::ILLUSTRATION_PAGE_START_HIGH),
    ("added-low", msg::ILLUSTRATION_PAGE_ADDED_LOW),
    ("added-high", msg::ILLUSTRATION_PAGE_ADDED_HIGH),
];

/// A whole number with its label.
pub fn number_field(state: &State, field: &str, label: String, (least, most): (&'static str, &'static str)) -> Node {
    let input = el("input")
        .set("type", "number")
        .set("inputmode", "numeric")
        .set("min", least)
        .set("max", most)
        .set("step", "1")
        .set("autocomplete", "off")
        .set("value", state.filled.get(field).unwrap_or_default())
        .fills(field);
    labelled(&id_of(field), label, input).node()
}

/// A box that is ticked or not.
fn tick(here: &View, state: &State, field: &'static str, label: Msg) -> Node {
    let on = state.filled.get(field).is_some();
    let input = el("input").set("type", "checkbox").fills(format!("{field}={}", if on { "no" } else { "yes" }));
    segment(input, field.to_owned(), on, here.text(label))
}

/// Own numbers; the guideline's ranges stand where a field is empty.
pub fn numbers(here: &View, state: &State, asked: &Asked) -> Node {
    let Charge::Listed(_) = asked.count.charge else { return Node::none() };
    let stages = STAGES.map(|(stage, name)| (stage.code(), name));
    let on = state.filled.get("illus-lawyer").is_some();
    let mut parts = vec![here.said("p", msg::ILLUSTRATION_PAGE_LAWYER_NOTE), tick(here, state, "illus-lawyer", msg::ILLUSTRATION_PAGE_LAWYER_ON)];
    if on {
        parts.push(tick(here, state, "illus-outside", msg::ILLUSTRATION_PAGE_OUTSIDE));
        parts.push(
            el_of("div", "text-fields")
                .list(MONTHS.map(|(field, label)| number_field(state, &field_of(asked.number, field), here.text(label), ("0", "600"))).into())
                .node(),
        );
        let factors = asked.count.factors.iter().map(|given| (given.factor.id, given.factor.name));
        for (id, name) in factors.chain([("plea", msg::ILLUSTRATION_PAGE_PLEA)]) {
            let name = here.text(name);
            let fields = [
                (field_of(asked.number, &format!("low/{id}")), here.words.illustration_page_percent_low(&name)),
                (field_of(asked.number, &format!("high/{id}")), here.words.illustration_page_percent_high(&name)),
            ];
            parts.push(el_of("div", "text-fields").key(id).list(fields.map(|(field, label)| number_field(state, &field, label, ("0", "100"))).into()).node());
        }
    }
    parts.push(choice(here, state, &field_of(asked.number, "stage"), "segments", here.said("strong", msg::ILLUSTRATION_PAGE_STAGE), &stages));
    el_of("details", "card own-numbers no-paper")
        .key("lawyer")
        .set("id", "lawyer")
        .with(el("summary").with(here.said("span", msg::ILLUSTRATION_PAGE_LAWYER)).node())
        .with(nodes(parts))
        .node()
}

/// Into the record, and on paper.
pub fn attach(here: &View, state: &State) -> Node {
    let go = vec![icon(PageId::Record.icon()), here.said("span", PageId::Record.page().title), icon(Icon::Next)];
    let print = tool(here, "button", "print-illustration", Icon::Printer, msg::ILLUSTRATION_PAGE_PRINT, "print");
    el_of("div", "card attach no-paper")
        .key("attach")
        .with(tick(here, state, "illus-attach", msg::ILLUSTRATION_PAGE_ATTACH))
        .with(here.said("p", msg::ILLUSTRATION_PAGE_ATTACH_NOTE))
        .with(tools(vec![print.node()]))
        .with(el("p").with(link(PageId::Record, "strip", go)).node())
        .node()
}

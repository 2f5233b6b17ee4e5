//! A number somebody was told: where it lies, and what can be asked of a lawyer. It accuses nobody.

use super::lawyer::number_field;
use crate::app::State;
use crate::content::{Icon, PageId};
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, icon, link, nodes};
use crate::sentencing::{Exact, Range, Ranges};
use crate::words::{Msg, msg};

const ASK: [Msg; 8] = [
    msg::ILLUSTRATION_PAGE_ASK_BASE,
    msg::ILLUSTRATION_PAGE_ASK_FACTS,
    msg::ILLUSTRATION_PAGE_ASK_LOCAL,
    msg::ILLUSTRATION_PAGE_ASK_MISSING,
    msg::ILLUSTRATION_PAGE_ASK_FIXED,
    msg::ILLUSTRATION_PAGE_ASK_FINE,
    msg::ILLUSTRATION_PAGE_ASK_SUSPENDED,
    msg::ILLUSTRATION_PAGE_ASK_CUSTODY,
];

/// The part of the page.
pub fn told(here: &View, state: &State, ranges: &Ranges) -> Node {
    let months = state.filled.get("illus-told").and_then(|text| text.parse().ok()).filter(|months| (1..=300).contains(months)).map(Exact::whole);
    let answer = months.map_or_else(Node::none, |months| {
        let line = |id: &'static str, name: Msg, range, judge| {
            let (code, lies) = place(months, range, judge);
            el("li")
                .set("id", id)
                .set("data-state", code)
                .aloud()
                .text(here.words.illustration_text_pair(&here.words.text(name), &here.words.text(lies)))
                .node()
        };
        let lines = vec![
            line("told-without", msg::ILLUSTRATION_PAGE_WITHOUT, ranges.without_plea, ranges.judge_without_plea),
            line("told-with", msg::ILLUSTRATION_PAGE_WITH, ranges.with_plea, ranges.judge_with_plea),
        ];
        el_of("ul", "told-answer").list(lines).node()
    });
    let go = vec![icon(PageId::Proposal.icon()), here.said("span", PageId::Proposal.page().title), icon(Icon::Next)];
    el_of("section", "card told")
        .key("told")
        .set("aria-labelledby", "heading-told")
        .with(el("h2").set("id", "heading-told").text(here.text(msg::ILLUSTRATION_PAGE_TOLD)).node())
        .with(number_field(state, "illus-told", here.text(msg::ILLUSTRATION_PAGE_TOLD_FIELD), ("1", "300")))
        .with(el("div").set("role", "status").with(answer).node())
        .with(here.said("p", msg::ILLUSTRATION_PAGE_TOLD_NOTE))
        .with(nodes(vec![here.said("h3", msg::ILLUSTRATION_PAGE_ASK), el("ul").list(ASK.map(|ask| here.said("li", ask)).into()).node()]))
        .with(el_of("p", "no-paper").with(link(PageId::Proposal, "strip", go)).node())
        .node()
}

/// Where a number lies, in neutral words.
fn place(months: Exact, range: Range, judge: Range) -> (&'static str, Msg) {
    let number = Range::point(months);
    if range.holds(number) {
        ("inside", msg::ILLUSTRATION_PAGE_TOLD_INSIDE)
    } else if months < range.low {
        if judge.holds(number) { ("fog-below", msg::ILLUSTRATION_PAGE_TOLD_FOG_BELOW) } else { ("below", msg::ILLUSTRATION_PAGE_TOLD_BELOW) }
    } else if judge.holds(number) {
        ("fog-above", msg::ILLUSTRATION_PAGE_TOLD_FOG_ABOVE)
    } else {
        ("above", msg::ILLUSTRATION_PAGE_TOLD_ABOVE)
    }
}

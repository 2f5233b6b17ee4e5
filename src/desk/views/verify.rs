//! Checking a record: by file, by picture, by camera, by paste; one of three loud answers.

use crate::content::Icon;
use crate::desk::node::{Node, el, el_of, icon, said, said_of};
use crate::desk::views::parts::{alert, tool, tools};
use crate::desk::{Checked, View};
use crate::record::verify::{Check, State, answer, facts_told, field_told, told};
use crate::record::{Report, Verdict};
use crate::words::{Msg, msg};

/// The page below its title.
pub fn verify_page(here: &View, checked: &Checked) -> Node {
    let result = match &checked.report {
        Some(report) => report_view(here, report, &checked.typed),
        None => el_of("section", "card").key("none").set("id", "no-verdict").with(here.said("p", msg::VERIFY_PAGE_NONE)).node(),
    };
    let mut right = el_of("div", "verify-result");
    if let Some(fault) = checked.fault {
        right = right.with(alert(here.text(fault_words(fault))));
    }
    el_of("div", "verifying").with(ways(here)).with(right.with(result).node()).node()
}

/// The ways in.
fn ways(here: &View) -> Node {
    let file = |id: &'static str, label: Msg, accept: &'static str, go: Msg, action: &'static str, drawing: Icon| {
        let input = el("input").set("type", "file").set("id", id).set("accept", accept);
        let button = el_of("button", "button").set("type", "button").set("id", format!("{id}-go")).does(action);
        el_of("div", "way-in")
            .with(el("label").set("for", id).with(icon(drawing)).with(here.said("span", label)).node())
            .with(input.node())
            .with(button.text(here.text(go)).node())
            .node()
    };
    let camera = el_of("div", "way-in")
        .with(tool(here, "button", "verify-camera", Icon::Camera, msg::VERIFY_PAGE_CAMERA, "verify-picture camera:camera-view").node())
        .with(el("video").set("id", "camera-view").set("muted", "").set("playsinline", "").set("aria-hidden", "true").node());
    let paste = el_of("div", "way-in")
        .with(el("label").set("for", "verify-text").with(icon(Icon::Pen)).with(here.said("span", msg::VERIFY_PAGE_PASTE)).node())
        .with(el("textarea").set("id", "verify-text").set("rows", "3").set("spellcheck", "false").set("autocomplete", "off").node())
        .with(
            el_of("button", "button")
                .set("type", "button")
                .set("id", "verify-text-go")
                .does("verify-paste verify-text")
                .text(here.text(msg::VERIFY_PAGE_PASTE_OPEN))
                .node(),
        );
    el_of("div", "ways-in")
        .with(file("verify-file", msg::VERIFY_PAGE_FILE, ".json,application/json", msg::VERIFY_PAGE_OPEN, "verify-file file:verify-file", Icon::File))
        .with(file("verify-image", msg::VERIFY_PAGE_PICTURE, "image/*", msg::VERIFY_PAGE_PICTURE_OPEN, "verify-picture picture:verify-image", Icon::Camera))
        .with(camera.node())
        .with(paste.node())
        .node()
}

/// The answer: one layout, three loud endings.
fn report_view(here: &View, report: &Report, typed: &str) -> Node {
    let verdict = match report.verdict {
        Verdict::Genuine => "genuine",
        Verdict::Altered => "altered",
        Verdict::NotProven => "not-proven",
    };
    let (name, text) = answer(report, here.words);
    let words = crate::words::sentences(&text).map(|line| said_of("span", "line", line)).collect();
    let head = el_of("div", "verdict-head")
        .with(seal_drawing(report.verdict))
        .with(el("div").with(el("h2").set("id", "verdict").set("tabindex", "-1").text(name.to_string()).node()).with(el("p").list(words).node()).node());
    let mut card = el_of("section", "card verdict")
        .key("verdict")
        .set("role", "status")
        .set("aria-labelledby", "verdict")
        .set("data-verdict", if report.unreadable { "unreadable" } else { verdict })
        .with(head.node())
        .with(here.said("h3", msg::VERIFY_PAGE_CHECKS))
        .with(el_of("ul", "checks-made").list(in_order(report).into_iter().map(|check| check_line(here, check)).collect()).node());
    if report.checks.iter().any(|check| check.id == crate::record::verify::CheckId::Key && check.state == State::Unknown) {
        card = card.with(key_field(here, typed));
    }
    if let Some(facts) = &report.facts {
        let lines = facts_told(facts, here.words).into_iter().map(|line| said("li", line)).collect();
        card = card.with(here.said("h3", msg::VERIFY_PAGE_MADE)).with(el_of("ul", "facts").list(lines).node());
    }
    let (shows, shows_not) = match report.verdict {
        Verdict::Genuine => (msg::VERIFY_PAGE_GENUINE_SHOWS, msg::VERIFY_PAGE_GENUINE_SHOWS_NOT),
        Verdict::Altered => (msg::VERIFY_PAGE_ALTERED_SHOWS, msg::VERIFY_PAGE_ALTERED_SHOWS_NOT),
        Verdict::NotProven => (msg::VERIFY_PAGE_NOT_PROVEN_SHOWS, msg::VERIFY_PAGE_NOT_PROVEN_SHOWS_NOT),
    };
    let panel = |heading: Msg, words: Msg| el_of("div", "shows").with(here.said("h3", heading)).with(el("p").with(here.lines(words)).node()).node();
    let pair = el_of("div", "shows-pair").with(panel(msg::VERIFY_PAGE_SHOWS, shows)).with(panel(msg::VERIFY_PAGE_SHOWS_NOT, shows_not));
    let again = el_of("button", "button").set("type", "button").set("id", "verify-clear").does("clear").text(here.text(msg::VERIFY_PAGE_AGAIN));
    card.with(pair.node()).with(tools(vec![again.node()])).node()
}

/// What does not hold comes first, then what could not be told, then what holds. (A chain of iterators would have the line
/// of a check written out once for each.)
fn in_order(report: &Report) -> Vec<&Check> {
    let mut checks = Vec::new();
    for state in [State::Broken, State::Unknown, State::Held] {
        checks.extend(report.checks.iter().filter(|check| check.state == state));
    }
    checks
}

/// A check: its mark, how it ended, and where it looked. The mark never stands alone.
fn check_line(here: &View, check: &Check) -> Node {
    let (state, mark) = match check.state {
        State::Held => ("held", el("path").set("d", "M7 17l6 6L25 9")),
        State::Broken => ("broken", el("path").set("d", "M8 8l16 16M24 8L8 24")),
        State::Unknown => ("unknown", el("path").set("d", "M11 12a5 5 0 1 1 7 4.5c-1.6.9-2 1.8-2 3.5M16 25v.5")),
    };
    let mark = mark.set("fill", "none").set("stroke", "currentColor").set("stroke-width", "2.5");
    let svg = el_of("svg", "icon").set("viewBox", "0 0 32 32").set("aria-hidden", "true").set("focusable", "false").with(mark.node());
    let more = if check.state == State::Held { Vec::new() } else { field_told(check, here.words) };
    let mut words = el("div").with(said("span", told(check, here.words).to_string()));
    words = words.list(more.into_iter().map(|line| said_of("span", "line detail", line)).collect());
    let id = serde_json::to_value(check.id).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default();
    el("li").set("data-check", id).set("data-state", state).with(svg.node()).with(words.node()).node()
}

/// A key nobody has named here yet: its fingerprint can be compared and typed.
fn key_field(here: &View, typed: &str) -> Node {
    let input =
        el("input").set("type", "text").set("id", "verify-key").set("autocomplete", "off").set("spellcheck", "false").set("dir", "ltr").set("value", typed);
    el_of("div", "key-field")
        .with(el("label").set("for", "verify-key").text(here.text(msg::VERIFY_PAGE_KEY)).node())
        .with(el("p").with(here.lines(msg::VERIFY_PAGE_KEY_HINT)).node())
        .with(input.node())
        .with(
            el_of("button", "button")
                .set("type", "button")
                .set("id", "verify-key-go")
                .does("verify-key verify-key")
                .text(here.text(msg::VERIFY_PAGE_KEY_GO))
                .node(),
        )
        .node()
}

/// Three seals: whole, split, dashed. Shape and words carry the answer, no colour.
fn seal_drawing(verdict: Verdict) -> Node {
    let ring = |dashes: Option<&str>| {
        el("circle")
            .set("cx", "32")
            .set("cy", "32")
            .set("r", "26")
            .set("fill", "none")
            .set("stroke", "currentColor")
            .set("stroke-width", "4")
            .set_if("stroke-dasharray", dashes)
            .node()
    };
    let path = |d: &str| el("path").set("d", d).set("fill", "none").set("stroke", "currentColor").set("stroke-width", "4").node();
    let svg = el_of("svg", "verdict-seal").set("viewBox", "0 0 64 64").set("aria-hidden", "true").set("focusable", "false");
    match verdict {
        Verdict::Genuine => svg.with(ring(None)).with(path("M20 33l9 9L45 23")),
        Verdict::Altered => svg.with(path("M28 6.5A26 26 0 0 0 28 57.5L24 44l8-10-7-9z")).with(path("M37 6.5A26 26 0 0 1 37 57.5L33 45l8-11-7-10z")),
        Verdict::NotProven => svg.with(ring(Some("6 7"))).with(path("M24 26a8 8 0 1 1 11 7.500c-2.500 1.200-3 2.500-3 5.500M32 46v1")),
    }
    .node()
}

fn fault_words(code: &str) -> Msg {
    match code {
        "no-code" => msg::VERIFY_PAGE_FAULT_NO_CODE,
        "camera" => msg::VERIFY_PAGE_FAULT_CAMERA,
        _ => msg::VERIFY_PAGE_FAULT_FILE,
    }
}

//! Page 1 of the sheet: what a judge reads in a minute.

use super::fill::{decisions, role_name, stage_name};
use super::sheet::{pairs, part};
use crate::app::{Stage, State, concept_place, luck_line, signal_lines};
use crate::check::{Form, Luck, Outcome};
use crate::content::Icon;
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, icon, nodes, said, said_of};
use crate::desk::told::concept_mark;
use crate::record::{CheckDone, OutcomeStated, Record, Sealed, SignalStated, concept_of};
use crate::words::{Language, Msg, msg};

/// Questions printed; what is more stands in the file.
const QUESTIONS: usize = 3;

/// The page.
pub fn front(here: &View, state: &State, record: &Record, made: Option<&Sealed>) -> Node {
    nodes(vec![
        top(here, record, made),
        understood(here, record.check.as_ref()),
        asks(here, record),
        luck(here, record.check.as_ref()),
        decision(here, state, record),
        signatures(here),
    ])
}

fn top(here: &View, record: &Record, made: Option<&Sealed>) -> Node {
    let what = if record.mode == "alone" { msg::RECORD_SHEET_WHAT_ALONE } else { msg::RECORD_SHEET_WHAT };
    let brand = el_of("p", "sheet-brand").with(icon(Icon::Brand)).with(here.said("span", msg::SITE_MARK));
    let words = el("div")
        .with(brand.node())
        .with(el("h2").set("id", "sheet-title").text(here.text(msg::RECORD_SHEET_TITLE)).node())
        .with(here.said("p", what))
        .with(el("p").with(here.said("strong", msg::RECORD_SHEET_NOT)).node())
        .with(who(here, record));
    let code = made.map_or_else(Node::none, |made| code(here, &made.rows));
    el_of("div", "sheet-top").with(words.node()).with(code).node()
}

/// The code: one path of dark modules, with four modules of quiet around.
fn code(here: &View, rows: &[Vec<bool>]) -> Node {
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one == other) {
            if run[0] {
                path += &format!("M{} {}h{2}v1h-{2}z", x + 4, y + 4, run.len());
            }
            x += run.len();
        }
    }
    let side = rows.len() + 8;
    let drawing = el("svg")
        .set("viewBox", format!("0 0 {side} {side}"))
        .set("shape-rendering", "crispEdges")
        .set("role", "img")
        .set("aria-label", here.text(msg::RECORD_SHEET_CODE))
        .with(el("path").set("d", path).node());
    el_of("div", "sheet-code").set("id", "code").with(drawing.node()).with(here.said("p", msg::RECORD_SHEET_CODE)).node()
}

fn who(here: &View, record: &Record) -> Node {
    let people = &record.people;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let role = people.lawyer_role.as_deref().and_then(role_name).map(|name| here.words.text(name).to_string()).unwrap_or_default();
    let stage = record.stage.as_deref().and_then(Stage::from_code).map(|stage| here.words.text(stage_name(stage)).to_string()).unwrap_or_default();
    let mut language = Language::from_code(&record.language.code).map(Language::own_name).unwrap_or_default().to_owned();
    if record.language.draft {
        language = format!("{language} · {}", here.words.text(msg::RECORD_SHEET_DRAFT));
    }
    let row = |name: Msg, value: String| (here.text(name), value);
    pairs(vec![
        row(msg::RECORD_SHEET_PERSON, text(&people.person)),
        row(msg::RECORD_SHEET_NUMBER, text(&people.reference)),
        row(msg::RECORD_SHEET_LAWYER, text(&people.lawyer)),
        row(msg::RECORD_SHEET_ROLE, role),
        row(msg::RECORD_SHEET_STAGE, stage),
        row(msg::RECORD_SHEET_LANGUAGE, language),
        row(msg::RECORD_SHEET_TIME, here.words.record_sheet_device_time(&record.device_time.replace('T', " "))),
        row(msg::RECORD_SHEET_PLACE, text(&people.place)),
        row(msg::RECORD_INTERPRETER, presence(here, &people.interpreter_state, &people.interpreter)),
        row(msg::RECORD_SHEET_GUARDIAN, presence(here, &people.guardian_state, &people.guardian)),
    ])
}

fn presence(here: &View, state: &Option<String>, name: &Option<String>) -> String {
    let state = match state.as_deref() {
        Some("present") => here.words.text(msg::RECORD_PRESENCE_PRESENT).to_string(),
        Some("missing") => here.words.text(msg::RECORD_PRESENCE_MISSING).to_string(),
        Some("not-needed") => here.words.text(msg::RECORD_PRESENCE_NOT_NEEDED).to_string(),
        _ => String::new(),
    };
    join([state, name.clone().unwrap_or_default()])
}

fn join(parts: [String; 2]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What a concept is called: its card's heading on the short path.
pub fn concept_heading(here: &View, name: &str) -> String {
    concept_of(name).and_then(|concept| concept_place(concept).card()).map(|card| here.text(card.heading)).unwrap_or_default()
}

fn understood(here: &View, check: Option<&CheckDone>) -> Node {
    let Some(check) = check else { return part(here, msg::RECORD_SHEET_ONE, Some(msg::RECORD_SHEET_ONE_NONE)) };
    let short = Form::from_code(&check.form) == Some(Form::Short);
    let count = |outcome: Outcome| check.outcomes.iter().filter(|stated| stated.outcome == outcome.code()).count() as u32;
    let key = [
        (Outcome::First, here.words.record_sheet_first(count(Outcome::First))),
        (Outcome::After, here.words.record_sheet_after(count(Outcome::After))),
        (Outcome::NotYet, here.words.record_sheet_not_yet(count(Outcome::NotYet))),
    ];
    let legend = key.into_iter().map(|(outcome, words)| el("li").with(concept_mark(outcome)).with(said("span", words)).node()).collect();
    let line = |(index, stated): (usize, &OutcomeStated)| {
        let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.code() == stated.outcome).unwrap_or(Outcome::NotYet);
        let mut words = format!("{} {}", index + 1, concept_heading(here, &stated.concept));
        if !stated.settled {
            words = format!("{words} · {}", here.words.text(msg::RECORD_SHEET_OPEN));
        }
        el("li").set("data-concept", stated.concept.clone()).with(concept_mark(outcome)).with(said("span", words)).node()
    };
    nodes(vec![
        part(here, msg::RECORD_SHEET_ONE, Some(if short { msg::RECORD_SHEET_ONE_SHORT } else { msg::RECORD_SHEET_ONE_FULL })),
        el_of("ul", "sheet-key").list(legend).node(),
        el_of("ol", "sheet-concepts").list(check.outcomes.iter().enumerate().map(line).collect()).node(),
    ])
}

/// What is still open, in the heaviest frame.
fn asks(here: &View, record: &Record) -> Node {
    let mut inside: Vec<Node> = Vec::new();
    if record.check.as_ref().is_some_and(|check| check.explain.whole || !check.explain.concepts.is_empty()) {
        inside.push(el("p").with(here.said("strong", msg::RECORD_SHEET_PERSON_EXPLAINS)).node());
    }
    if record.questions.is_empty() {
        inside.push(here.said("p", msg::RECORD_SHEET_TWO_NONE));
    }
    inside.push(el("ol").list(record.questions.iter().take(QUESTIONS).map(|question| said("li", question.words.clone())).collect()).node());
    let more = record.questions.len().saturating_sub(QUESTIONS) as u32;
    if more > 0 {
        inside.push(said("p", here.words.record_sheet_more(more)));
    }
    inside.push(el_of("p", "write-here").node());
    nodes(vec![part(here, msg::RECORD_SHEET_TWO, Some(msg::RECORD_SHEET_TWO_NOTE)), el_of("div", "sheet-asks").with(nodes(inside)).node()])
}

fn luck(here: &View, check: Option<&CheckDone>) -> Node {
    let Some(check) = check else { return Node::none() };
    let number = |digits: &str| digits.parse::<u128>().unwrap_or(1);
    let luck = Luck { at_least: number(&check.luck.at_least), of: number(&check.luck.of) };
    let mut lines = vec![said("p", format!("{} {}", luck_line(here.words, luck), here.words.text(msg::CHECK_LUCK_HOW)))];
    if check.earlier > 0 {
        lines.push(said("p", here.words.record_sheet_sittings(check.earlier + 1)));
    }
    let signals = signal_lines(here.words, &check.signals.iter().filter_map(SignalStated::read).collect::<Vec<_>>());
    let noticed = if signals.is_empty() { here.words.text(msg::CHECK_SIGNALS_NONE).to_string() } else { signals.join(" ") };
    lines.push(said("p", noticed));
    nodes(vec![part(here, msg::RECORD_SHEET_THREE, None), nodes(lines)])
}

/// The four answers in equal boxes, in the order chance has turned them.
fn decision(here: &View, state: &State, record: &Record) -> Node {
    let options = decisions(state.turn).map(|(code, name)| {
        let drawing = if record.decision.as_deref() == Some(code) { Icon::BoxTicked } else { Icon::Box };
        el("li").set("data-decision", code).with(icon(drawing)).with(here.said("span", name)).node()
    });
    nodes(vec![part(here, msg::RECORD_SHEET_FOUR, Some(msg::RECORD_SHEET_FOUR_NOTE)), el_of("ul", "sheet-decisions").list(options.into()).node()])
}

fn signatures(here: &View) -> Node {
    let line = |name: Msg| {
        let date = said_of("p", "date", here.text(msg::RECORD_SHEET_DATE));
        el("li").with(el_of("p", "ink").node()).with(here.said("p", name)).with(date).node()
    };
    let names = [msg::RECORD_SHEET_SIGN_PERSON, msg::RECORD_SHEET_SIGN_LAWYER, msg::RECORD_SHEET_SIGN_INTERPRETER];
    nodes(vec![part(here, msg::RECORD_SHEET_FIVE, Some(msg::RECORD_SHEET_FIVE_NOTE)), el_of("ul", "sheet-signatures").list(names.map(line).into()).node()])
}

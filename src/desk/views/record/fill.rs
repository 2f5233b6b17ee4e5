//! The steps that are filled in. Every field may stay empty.

use crate::app::{Stage, State};
use crate::content::{Icon, PageId};
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, icon, link, nodes, said, words};
use crate::desk::views::parts::{choice, id_of, labelled, radio, segment, segments};
use crate::record::{DUTIES, Duty, LONGEST};
use crate::words::{Msg, msg};

const ROLES: [(&str, Msg); 3] = [("duty", msg::RECORD_ROLE_DUTY), ("hired", msg::RECORD_ROLE_HIRED), ("assigned", msg::RECORD_ROLE_ASSIGNED)];
const PRESENT: [(&str, Msg); 3] =
    [("present", msg::RECORD_PRESENCE_PRESENT), ("missing", msg::RECORD_PRESENCE_MISSING), ("not-needed", msg::RECORD_PRESENCE_NOT_NEEDED)];
const STATES: [(&str, Msg); 3] = [("done", msg::RECORD_WORK_DONE), ("not-done", msg::RECORD_WORK_NOT_DONE), ("not-needed", msg::RECORD_WORK_NOT_NEEDED)];
/// In the bank's order; the screen and the paper turn it by chance.
const DECISIONS: [(&str, Msg); 4] = [
    ("sign", msg::RECORD_DECISION_SIGN),
    ("not-sign", msg::RECORD_DECISION_NOT_SIGN),
    ("not-yet", msg::RECORD_DECISION_NOT_YET),
    ("talk-first", msg::RECORD_DECISION_TALK_FIRST),
];
const STAGES: [(Stage, Msg); 6] = [
    (Stage::Police, msg::STAGE_POLICE_FORMAL),
    (Stage::Prosecutor, msg::STAGE_PROSECUTOR_FORMAL),
    (Stage::Court, msg::STAGE_COURT_FORMAL),
    (Stage::Judged, msg::STAGE_JUDGED_FORMAL),
    (Stage::Supervision, msg::STAGE_SUPERVISION_HEADING),
    (Stage::Unknown, msg::STAGE_UNKNOWN_NAME),
];

/// What a role of the lawyer is called.
pub fn role_name(code: &str) -> Option<Msg> {
    ROLES.iter().find(|(role, _)| *role == code).map(|(_, name)| *name)
}

/// What the state of a line of work is called.
pub fn work_name(code: &str) -> Option<Msg> {
    STATES.iter().find(|(state, _)| *state == code).map(|(_, name)| *name)
}

/// What a stage is called.
pub fn stage_name(stage: Stage) -> Msg {
    STAGES.iter().find(|(own, _)| *own == stage).map_or(msg::STAGE_UNKNOWN_NAME, |(_, name)| *name)
}

/// The four decisions in the order chance has turned them.
pub fn decisions(turn: u8) -> [(&'static str, Msg); 4] {
    let mut all = DECISIONS;
    all.rotate_left(usize::from(turn % 4));
    all
}

/// Who takes part.
pub fn people(here: &View, state: &State) -> Node {
    let text = |field: &'static str, label: Msg| text_field(here, state, field, label, "text");
    let stage = |(stage, name): &(Stage, Msg)| {
        let picked = state.stage == Some(*stage);
        segment(radio("stage").does(format!("stage {}", stage.code())), format!("stage-{}", stage.code()), picked, here.text(*name))
    };
    let stages = el_of("fieldset", "choice-field")
        .with(here.said("legend", msg::RECORD_STAGE))
        .with(el_of("div", "segments").list(STAGES.iter().map(stage).collect()).node());
    nodes(vec![
        el("p").with(here.lines(msg::RECORD_PEOPLE_TEXT)).node(),
        el_of("div", "text-fields").with(text("reference", msg::RECORD_FIELD_REFERENCE)).with(text("place", msg::RECORD_FIELD_PLACE)).node(),
        text("person", msg::RECORD_FIELD_PERSON),
        choice_field(here, state, "lawyer-role", msg::RECORD_ROLE, &ROLES),
        text("lawyer", msg::RECORD_FIELD_LAWYER),
        choice_field(here, state, "interpreter-state", msg::RECORD_INTERPRETER, &PRESENT),
        text("interpreter", msg::RECORD_FIELD_INTERPRETER),
        choice_field(here, state, "guardian-state", msg::RECORD_GUARDIAN, &PRESENT),
        text("guardian", msg::RECORD_FIELD_GUARDIAN),
        stages.node(),
    ])
}

/// Read and check together: how far it has come, and the ways there.
pub fn together(here: &View, state: &State) -> Node {
    let way = |to: PageId| {
        let words = vec![icon(to.icon()), here.said("span", to.page().title), icon(Icon::Next)];
        el("li").with(link(to, "strip", words)).node()
    };
    let check = match &state.checking {
        Some(checking) if !checking.sitting.answers().is_empty() => {
            let (settled, all) = checking.sitting.settled();
            here.words.record_check_so_far(checking.sitting.answers().len() as u32, settled as u32, all as u32)
        }
        _ => here.words.text(msg::RECORD_CHECK_NONE).to_string(),
    };
    let cards = state.spent.keys().filter(|place| place.is_read()).count() as u32;
    let facts = [here.words.record_cards_seen(cards), check, here.words.record_questions_so_far(state.listed())];
    nodes(vec![
        el("p").with(here.lines(msg::RECORD_TOGETHER_TEXT)).node(),
        el_of("ul", "so-far").list(facts.into_iter().map(|fact| said("li", fact)).collect()).node(),
        el_of("ul", "strips").list([PageId::Short, PageId::Plea, PageId::Check, PageId::Questions].map(way).into()).node(),
        here.said("p", msg::RECORD_PRIVATE_NOTE),
    ])
}

/// The lawyer's own statement, one line a duty. No "all done"; "not done" is as easy as "done".
pub fn work(here: &View, state: &State) -> Node {
    let row = |duty: &'static Duty| {
        let field = |part: &str| format!("{}/{part}", duty.id);
        let tags = nodes(duty.articles.iter().map(|article| here.tag(*article)).collect());
        el_of("fieldset", "duty")
            .set("data-duty", duty.id)
            .with(el_of("legend", "duty-name").with(here.said("strong", duty.name)).with(el_of("span", "tags").with(tags).node()).node())
            .with(
                el_of("div", "duty-fields")
                    .with(segments(here, state, &field("state"), "segments", &STATES))
                    .with(text_field(here, state, &field("day"), msg::RECORD_WORK_DAY, "date"))
                    .with(text_field(here, state, &field("note"), msg::RECORD_WORK_NOTE, "text"))
                    .node(),
            )
            .node()
    };
    nodes(vec![
        el("p").with(here.lines(msg::RECORD_WORK_TEXT)).node(),
        choice_field(here, state, "lawyer-role", msg::RECORD_ROLE, &ROLES),
        el_of("div", "duties").list(DUTIES.iter().map(row).collect()).node(),
        el_of("p", "no-case").with(icon(Icon::NoCase)).with(here.said("span", msg::RECORD_NO_CASE)).node(),
    ])
}

/// The person's own decision: four options of one size, none chosen before.
pub fn decision(here: &View, state: &State) -> Node {
    let options = decisions(state.turn);
    nodes(vec![
        el("p").with(here.lines(msg::RECORD_DECISION_TEXT)).node(),
        el_of("div", "decisions").with(choice_field(here, state, "decision", msg::RECORD_STEP_DECISION, &options)).node(),
    ])
}

/// A short text or a day, with its label.
fn text_field(here: &View, state: &State, field: &str, label: Msg, kind: &'static str) -> Node {
    let input = el("input")
        .set("type", kind)
        .set("maxlength", LONGEST.to_string())
        .set("autocomplete", "off")
        .set("value", state.filled.get(field).unwrap_or_default())
        .fills(field);
    labelled(&id_of(field), here.text(label), input).node()
}

/// A group of values under a name.
fn choice_field(here: &View, state: &State, field: &str, name: Msg, options: &[(&str, Msg)]) -> Node {
    choice(here, state, field, "segments", words(here.text(name)), options)
}

//! What is understood: "not yet" first and largest, because it is the useful part. No total, no percentage, no rank.

use super::{lines, private::private_questions, sign_heading, small_head, step_button, take, tool};
use crate::app::{Action, Check, Checking, State, ask_of, concept_place, luck_line, signal_lines};
use crate::check::{Asked, Explain, Form, Luck, Outcome, Seed, Signal, explain, luck, signals};
use crate::content::{Icon, PageId, Place};
use crate::record::concept_name;
use crate::ui::el::{el, el_of, nodes, said, said_of};
use crate::ui::parts::{icon, link_with};
use crate::ui::script::marked_answers;
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

/// The view.
pub fn result_view(here: &Here, state: &State, checking: &Checking) -> Html {
    let sitting = &checking.sitting;
    let asked = sitting.outcomes();
    let marked = marked_answers(here, sitting);
    let rights: Vec<bool> = marked.iter().map(|answer| answer.right).collect();
    let explain = explain(&asked, &rights);
    let of = |outcome: Outcome| -> Vec<Asked> { asked.iter().filter(|asked| asked.outcome == outcome).copied().collect() };
    let intro = if asked.is_empty() { msg::CHECK_RESULT_NONE } else { msg::CHECK_RESULT_INTRO };
    let mut groups = vec![not_yet(here, state, &of(Outcome::NotYet), &explain)];
    groups.extend([Outcome::After, Outcome::First].map(|outcome| group(here, outcome, &of(outcome))));
    el_of("div", "result")
        .key("result")
        .with(small_head(here, checking))
        .with(if explain.whole { a_person_must_explain(here) } else { Html::default() })
        .with(el("h2").set("id", "heading-result").set("tabindex", "-1").text(here.text(msg::CHECK_RESULT_HEADING)).node())
        .with(said_of("p", "intro", here.text(intro)))
        .with(el_of("div", "groups-of-outcome").with(nodes(groups)).node())
        .with(noticed(here, luck(sitting.form(), &asked), &signals(&marked)))
        .with(said_of("p", "not-agree", here.text(msg::CHECK_NOT_AGREE)))
        .with(tools(here, sitting.form(), sitting.next().is_some()))
        .with(private_questions(here, state))
        .node()
}

fn tools(here: &Here, form: Form, unfinished: bool) -> Html {
    let own = here.clone();
    let begin = Callback::from(move |_: MouseEvent| take(&own, Check::Begin(form, Seed::new(own.ports.screen.seed()))));
    let go = |to: PageId, id: &'static str, drawing: Icon, words: Msg| {
        link_with(here, Place::top(to), "button", Some(id), None, nodes(vec![icon(drawing), said("span", here.text(words))]))
    };
    let resume = if unfinished { step_button(here, Check::Resume, "button", "resume-check", Icon::Next, msg::CHECK_RESUME) } else { Html::default() };
    el_of("p", "tools")
        .with(resume)
        .with(tool(here, "button", "begin-again", Icon::Again, msg::CHECK_AGAIN, begin))
        .with(go(PageId::Questions, "to-questions", Icon::Printer, msg::CHECK_PRINT_QUESTIONS))
        .with(go(PageId::Record, "to-record", Icon::Record, PageId::Record.page().title))
        .node()
}

/// The machine takes the blame and offers a sentence to show. Going on stays open.
fn a_person_must_explain(here: &Here) -> Html {
    let show = el_of("p", "show-it").with(said_of("span", "line", here.text(msg::CHECK_PERSON_SHOW))).with(said("q", here.text(msg::CHECK_PERSON_SENTENCE)));
    el_of("section", "card person")
        .set("id", "person-must-explain")
        .set("aria-labelledby", "person-heading")
        .with(sign_heading("person-heading", icon(Icon::PersonExplains), here.text(msg::CHECK_PERSON_HEADING)))
        .with(el("p").with(lines(here, msg::CHECK_PERSON_TEXT)).node())
        .with(show.node())
        .node()
}

fn concept_heading(here: &Here, concept: usize) -> AttrValue {
    concept_place(concept).card().map(|card| here.text(card.heading)).unwrap_or_default()
}

/// What is still open, each as a sentence to hand over.
fn not_yet(here: &Here, state: &State, asked: &[Asked], explain: &Explain) -> Html {
    let ask = |asked: &Asked| {
        let place = concept_place(asked.concept);
        let tick = el("input").set("type", "checkbox").checked(state.noted.contains(&place)).on_change(here.on(Action::Note(place)));
        let mut words = el("span").with(said("strong", concept_heading(here, asked.concept)));
        if !asked.settled {
            words = words.with(said_of("span", "draft", here.text(msg::CHECK_OPEN)));
        }
        if let Some(ask) = ask_of(place) {
            words = words.with(said_of("q", "line", here.text(ask)));
        }
        el("li")
            .set("data-concept", place.anchor)
            .set("data-explain", explain.concepts.contains(&asked.concept).to_string())
            .with(el("label").with(tick.node()).with(words.node()).node())
            .node()
    };
    let note = if asked.is_empty() { msg::CHECK_NOT_YET_NONE } else { msg::CHECK_ASKS_NOTE };
    el_of("section", "card outcome-not-yet")
        .set("id", "not-yet")
        .set("aria-labelledby", "not-yet-heading")
        .with(sign_heading("not-yet-heading", concept_mark(Outcome::NotYet), here.words.check_not_yet(asked.len() as u32).into()))
        .with(said("p", here.text(note)))
        .with(el("ul").list(asked.iter().map(ask).collect()).node())
        .node()
}

fn group(here: &Here, outcome: Outcome, asked: &[Asked]) -> Html {
    let count = asked.len() as u32;
    let (id, heading_id, heading) = if outcome == Outcome::After {
        ("after", "after-heading", here.words.check_after(count))
    } else {
        ("first", "first-heading", here.words.check_first(count))
    };
    let line = |asked: &Asked| {
        let words = said("span", concept_heading(here, asked.concept));
        el("li").set("data-concept", concept_name(asked.concept)).with(concept_mark(outcome)).with(words).node()
    };
    el_of("section", "card")
        .set("id", id)
        .set("aria-labelledby", heading_id)
        .with(sign_heading(heading_id, concept_mark(outcome), heading.into()))
        .with(el_of("ul", "concepts").list(asked.iter().map(line).collect()).node())
        .node()
}

/// The mark of an outcome: three shapes that do not differ in colour. Words always stand beside it.
fn concept_mark(outcome: Outcome) -> Html {
    let ring = |dashes: Option<&'static str>| {
        el("circle")
            .set("cx", "16")
            .set("cy", "16")
            .set("r", "12")
            .set("fill", "none")
            .set("stroke", "currentColor")
            .set("stroke-width", "2.5")
            .set_if("stroke-dasharray", dashes)
            .node()
    };
    let disc = |radius: &'static str| el("circle").set("cx", "16").set("cy", "16").set("r", radius).set("fill", "currentColor").node();
    let inside = match outcome {
        Outcome::First => disc("11"),
        Outcome::After => nodes(vec![ring(None), disc("6")]),
        Outcome::NotYet => ring(Some("3.5 4")),
    };
    el_of("svg", "icon outcome-mark").set("viewBox", "0 0 32 32").set("aria-hidden", "true").set("focusable", "false").with(inside).node()
}

/// Luck, and what was noticed, and who to turn to.
fn noticed(here: &Here, luck: Luck, signals: &[Signal]) -> Html {
    let mut told: Vec<Html> = signal_lines(&here.words, signals).into_iter().map(|line| said("li", line.into())).collect();
    told.push(el("li").with(if signals.is_empty() { said("span", here.text(msg::CHECK_SIGNALS_NONE)) } else { lines(here, msg::CHECK_SIGNAL_NOTE) }).node());
    let chance = format!("{} {}", luck_line(&here.words, luck), here.words.text(msg::CHECK_LUCK_HOW));
    el_of("section", "card luck")
        .set("aria-labelledby", "luck-heading")
        .with(sign_heading("luck-heading", icon(Icon::Eye), here.text(msg::CHECK_SIGNALS_HEADING)))
        .with(el("p").set("id", "luck").text(chance.into()).node())
        .with(el("ul").set("id", "signals").set("data-count", signals.len().to_string()).list(told).node())
        .node()
}

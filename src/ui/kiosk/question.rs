//! “Are you still here?”: a number, a ring, a sentence, three answers of one size. And the line that says that a lawyer
//! is here.

use super::watch::Watch;
use crate::app::kiosk::{Event, Idle, Settings};
use crate::content::Icon;
use crate::ui::el::{El, el, el_of, said, said_of};
use crate::ui::parts::icon;
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

/// The question. The keyboard's place is on its safest answer.
pub fn question(here: &Here, settings: &Settings, idle: &Idle, dispatch: &UseReducerDispatcher<Watch>) -> Html {
    let left = idle.seconds_left();
    let mut words = el_of("div", "idle-words")
        .with(el("h2").set("id", "idle-heading").text(here.text(msg::KIOSK_IDLE_HEADING)).node())
        .with(el("p").set("id", "idle-text").text(here.words.kiosk_idle_text(left).into()).node());
    let mut hint = el_of("p", "idle-hint");
    if settings.is_heard(here.ports.kiosk.minute()) {
        hint = hint.with(icon(Icon::Speaker)).with(said("span", here.text(msg::KIOSK_IDLE_SOUND)));
    }
    words = words.with(hint.with(said("span", here.text(msg::KIOSK_IDLE_TOUCH))).node());
    let on = |event: Event| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(event))
    };
    let answers = el_of("div", "idle-answers")
        .with(answer(here, "button forward", "still-here", Icon::Touch, msg::KIOSK_STILL_HERE).set("autofocus", "").on_click(on(Event::Active)).node())
        .with(answer(here, "button", "lawyer-here", Icon::Together, msg::KIOSK_LAWYER_HERE).on_click(on(Event::LawyerComes)).node())
        .with(answer(here, "button", "finished", Icon::Eraser, msg::KIOSK_FINISHED).set("data-wipe", "").on_click(on(Event::Clear)).node());
    el_of("dialog", "idle")
        .set("id", "idle")
        .set("aria-labelledby", "idle-heading")
        .set("aria-describedby", "idle-text")
        .with(el_of("div", "idle-top").with(ring(left, idle.seconds_whole())).with(words.node()).node())
        .with(answers.node())
        .node()
}

fn answer(here: &Here, class: &'static str, id: &'static str, drawing: Icon, words: Msg) -> El {
    el_of("button", class).set("type", "button").set("id", id).with(icon(drawing)).with(said("span", here.text(words)))
}

/// One step a second; where nothing may move, the style sheet leaves the number alone.
fn ring(left: u32, whole: u32) -> Html {
    let circle = |class: &'static str| el_of("circle", class).set("cx", "50").set("cy", "50").set("r", "44");
    let now = circle("ring-now").set("pathLength", whole.to_string()).set("stroke-dasharray", format!("{left} {whole}"));
    let drawing = el_of("svg", "ring").set("viewBox", "0 0 100 100").set("aria-hidden", "true").set("focusable", "false");
    let drawing = drawing.with(circle("ring-all").node()).with(now.node()).node();
    el_of("div", "idle-left").with(drawing).with(el_of("span", "left").set("role", "timer").text(left.to_string().into()).node()).node()
}

/// A lawyer is here, and what to tap when the lawyer has left.
pub fn lawyer_note(here: &Here, dispatch: &UseReducerDispatcher<Watch>) -> Html {
    let dispatch = dispatch.clone();
    let left = el_of("button", "button").set("type", "button").set("id", "lawyer-left");
    let left = left.on_click(Callback::from(move |_| dispatch.dispatch(Event::LawyerGoes))).with(said("span", here.text(msg::KIOSK_LAWYER_LEFT)));
    let line = el_of("p", "notice lawyer-note").set("id", "lawyer-note").set("role", "status").with(icon(Icon::Together));
    line.with(said_of("span", "grow", here.text(msg::KIOSK_LAWYER_NOTE))).with(left.node()).node()
}

//! The self-check: begin, one item a screen, explained, what is understood. Not a test: no score, no lock, no red.

mod explained;
mod item;
mod private;
mod result;
mod start;

use crate::app::{Action, Check, Checking, State, Step};
use crate::content::{Icon, PageId};
use crate::ui::el::{el, el_of, nodes, said, said_of};
use crate::ui::parts::icon;
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The page.
pub fn check_page(here: &Here, state: &State) -> Html {
    let inside = match state.checking.as_ref() {
        Some(checking) => match checking.step {
            Step::Asking { pick, missing } => item::item_view(here, state, checking, pick, missing),
            Step::Explained => explained::explained_view(here, state, checking),
            Step::Result => result::result_view(here, state, checking),
        },
        None => start::start_view(here),
    };
    el_of("main", "checking").set("id", "main").with(inside).node()
}

/// The page's title, small: what is in front has a heading of its own.
fn small_head(here: &Here, checking: &Checking) -> Html {
    let (settled, all) = checking.sitting.settled();
    let dash = |index: usize| {
        let class = match index.cmp(&settled) {
            std::cmp::Ordering::Less => "seen",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "ahead",
        };
        el_of("span", class).node()
    };
    el_of("div", "page-head check-head")
        .with(el("h1").set("id", "title").set("tabindex", "-1").text(here.text(PageId::Check.page().title)).node())
        .with(el_of("span", "line").set("aria-hidden", "true").list((0..all).map(dash).collect()).node())
        .with(said_of("span", "where", here.words.check_progress(settled as u32, all as u32).into()))
        .with(step_button(here, Check::Rest, "button", "rest", Icon::Close, msg::CHECK_REST))
        .node()
}

/// A button that takes a step: the clock is told first.
fn step_button(here: &Here, step: Check, class: &'static str, id: &'static str, drawing: Icon, words: Msg) -> Html {
    let own = here.clone();
    tool(here, class, id, drawing, words, Callback::from(move |_| take(&own, step)))
}

/// A button with a sign and a word.
fn tool(here: &Here, class: &'static str, id: &'static str, drawing: Icon, words: Msg, on_click: Callback<MouseEvent>) -> Html {
    let button = el_of("button", class).set("type", "button").set("id", id).on_click(on_click);
    let (sign, word) = (icon(drawing), said("span", here.text(words)));
    // What leads onward points onward.
    let inside = if drawing == Icon::Next { [word, sign] } else { [sign, word] };
    inside.into_iter().fold(button, |button, part| button.with(part)).node()
}

/// Takes a step at the time the window's clock says.
fn take(here: &Here, step: Check) {
    here.dispatch.dispatch(Action::Clock(here.ports.screen.clock()));
    here.dispatch.dispatch(Action::Check(step));
}

/// The sentences of a message, each a block.
fn lines(here: &Here, msg: Msg) -> Html {
    let text = here.words.text(msg);
    nodes(sentences(&text).map(|line| said_of("span", "line", line.to_owned().into())).collect())
}

/// A heading with its sign.
fn sign_heading(id: &'static str, sign: Html, text: AttrValue) -> Html {
    el("h2").set("id", id).set("tabindex", "-1").with(sign).with(said("span", text)).node()
}

//! Questions for the lawyer's eyes only: closed answers, kept in memory alone, each ticked into the record or not.

use super::lines;
use crate::app::{Action, State};
use crate::content::Icon;
use crate::record::{PRIVATE, PRIVATE_ANSWERS, PRIVATE_ASKED};
use crate::ui::el::{el, el_of, said, said_of};
use crate::ui::parts::{icon, segments};
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

const ANSWERS: [Msg; 3] = [msg::CHECK_PRIVATE_YES, msg::CHECK_PRIVATE_NO, msg::CHECK_PRIVATE_RATHER_NOT];

/// The fold that holds them.
pub fn private_questions(here: &Here, state: &State) -> Html {
    let summary = el("summary")
        .with(icon(Icon::Eye))
        .with(said_of("span", "law-says", here.text(msg::CHECK_PRIVATE_HEADING)))
        .with(el("span").node())
        .with(el_of("span", "fold-mark").with(icon(Icon::Down)).node());
    let questions = PRIVATE.iter().zip(PRIVATE_ASKED).map(|(id, words)| question(here, state, id, words)).collect();
    let inside = el_of("div", "articles")
        .with(el("p").with(lines(here, msg::CHECK_PRIVATE_INTRO)).node())
        .with(el("div").list(questions).node())
        .with(said("p", here.text(msg::CHECK_PRIVATE_NO_STORY)));
    el_of("details", "law private").set("id", "private").with(summary.node()).with(inside.node()).node()
}

fn question(here: &Here, state: &State, id: &'static str, words: Msg) -> Html {
    let options: Vec<(&'static str, Msg)> = PRIVATE_ANSWERS.iter().copied().zip(ANSWERS).collect();
    let tick = format!("{id}/in");
    let ticked = state.filled.get(&tick).is_some();
    let value = if ticked { String::new() } else { "yes".to_owned() };
    let put = el("input").set("type", "checkbox").set("id", format!("private-{id}-in")).checked(ticked).on_change(here.on(Action::Fill { field: tick, value }));
    el_of("fieldset", "private-question")
        .set("data-private", id)
        .with(said("legend", here.text(words)))
        .with(segments(here, state, &format!("{id}/said"), &options))
        .with(el_of("label", "put-in").with(put.node()).with(said("span", here.text(msg::CHECK_PRIVATE_IN))).node())
        .node()
}

//! One item: a made-up person, a question, three options and "I don't know".

use super::{small_head, take};
use crate::app::{Action, Check, Checking, Pick, State};
use crate::check::{Item, item};
use crate::content::Icon;
use crate::ui::el::{El, el, el_of, nodes, said, said_of};
use crate::ui::parts::{icon, no_voice, term_list, voice_bar};
use crate::ui::script::item_script;
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The view.
pub fn item_view(here: &Here, state: &State, checking: &Checking, pick: Option<Pick>, missing: bool) -> Html {
    let Some((number, asked)) = checking.asked().and_then(|number| Some((number, item(number)?))) else { return Html::default() };
    let mark = state.reading.filter(|reading| reading.at < reading.of).map(|reading| reading.at as usize);
    let own = here.clone();
    let answer = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        take(&own, Check::Answer);
    });
    let (legend, before) = legend(here, asked, mark);
    let shown = checking.sitting.shown(number).map(|option| (Pick::Option(option), asked.options[usize::from(option)].says));
    let options: Vec<Html> = shown
        .into_iter()
        .chain([(Pick::Unsure, msg::CHECK_UNSURE)])
        .enumerate()
        .map(|(index, (own, words))| option_view(here, index, own, words, pick == Some(own), mark == Some(before + index)))
        .collect();
    let words = [asked.situation, asked.question, asked.options[0].says, asked.options[1].says, asked.options[2].says];
    let card = el_of("fieldset", "card item-card").set("data-item", asked.id).with(legend).with(el_of("div", "options").list(options).node());
    let label = match (pick, missing) {
        (Some(_), _) => msg::CHECK_ANSWER,
        (None, true) => msg::CHECK_PICK_FIRST_AGAIN,
        (None, false) => msg::CHECK_PICK_FIRST,
    };
    let class = if pick.is_some() { "button forward" } else { "button not-yet" };
    let note = el("span").set("aria-live", "polite").text(here.text(label)).node();
    let dock = el_of("div", "dock")
        .with(voice_bar(here, state, item_script(here, checking).len() as u32))
        .with(said_of("span", "made-up-note", here.text(msg::CHECK_MADE_UP)))
        .with(el_of("button", class).set("type", "submit").set("id", "answer").with(note).with(icon(Icon::Next)).node());
    el_of("form", "item")
        .key(asked.id)
        .on_submit(answer)
        .with(small_head(here, checking))
        .with(card.node())
        .with(term_list(here, words.into_iter()))
        .with(no_voice(here, state))
        .with(dock.node())
        .node()
}

/// Situation and question, and how many sentences they are.
fn legend(here: &Here, asked: &Item, mark: Option<usize>) -> (Html, usize) {
    let situation = here.words.text(asked.situation);
    let mut story: Vec<Html> =
        sentences(&situation).enumerate().map(|(index, line)| marked_line("span", mark == Some(index), line.to_owned().into())).collect();
    let before = story.len();
    story.push(marked_line("strong", mark == Some(before), here.text(asked.question)));
    let tag = said_of("span", "tag made-up", here.text(msg::CHECK_NO_EXAM));
    let words = el_of("span", "situation").set("id", "heading-item").set("tabindex", "-1").with(nodes(story));
    (el("legend").with(tag).with(words.node()).node(), before + 1)
}

fn marked_line(name: &'static str, marked: bool, text: AttrValue) -> Html {
    marked_as(el(name).set("class", if marked { "line marked" } else { "line" }), marked).text(text).node()
}

fn marked_as(element: El, marked: bool) -> El {
    element.set_if("id", marked.then_some("marked"))
}

/// An option: no letter, no right or wrong style exists.
fn option_view(here: &Here, index: usize, own: Pick, words: Msg, picked: bool, marked: bool) -> Html {
    let class = match (picked, marked) {
        (true, true) => "option picked marked",
        (true, false) => "option picked",
        (false, true) => "option marked",
        (false, false) => "option",
    };
    let box_ = el("input")
        .set("type", "radio")
        .set("name", "option")
        .set("id", format!("option-{}", index + 1))
        .checked(picked)
        .on_change(here.on(Action::Check(Check::Pick(own))));
    marked_as(el_of("label", class), marked).with(box_.node()).with(said("span", here.text(words))).node()
}

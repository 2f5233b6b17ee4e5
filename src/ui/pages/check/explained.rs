//! After an answer: what was chosen, why it looks right, the right answer, the words in it; on a miss, the card once more.

use super::{lines, sign_heading, small_head, step_button};
use crate::app::{Action, Check, Checking, State, ask_of};
use crate::check::{Item, item};
use crate::content::Icon;
use crate::ui::el::{el, el_of, nodes, said, said_of};
use crate::ui::parts::{captioned, icon, law_fold, link, sentences_plain, term_list};
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The view.
pub fn explained_view(here: &Here, state: &State, checking: &Checking) -> Html {
    let Some((answer, asked)) = checking.explained().and_then(|answer| Some((answer, item(answer.item)?))) else { return Html::default() };
    let right = answer.chose.map(usize::from) == Some(asked.key());
    let again = !right && checking.sitting.next().is_some();
    let mut pair = vec![said_card(here, asked, answer.chose, right)];
    if !right {
        pair.push(once_more(here, asked));
    }
    let later = if again { here.text(msg::CHECK_ANOTHER_LATER) } else { AttrValue::default() };
    let card = nodes(vec![icon(Icon::Book), said("span", here.text(msg::CHECK_READ_MORE))]);
    let dock = el_of("div", "dock").with(link(here, asked.card(), "button", card)).with(said_of("span", "made-up-note", later)).with(step_button(
        here,
        Check::On,
        "button forward",
        "on",
        Icon::Next,
        msg::CHECK_GO_ON,
    ));
    el_of("div", "item")
        .key("explained")
        .set("data-item", asked.id)
        .set("data-right", right.to_string())
        .with(small_head(here, checking))
        .with(el_of("div", "explained-pair").list(pair).node())
        .with(if right { Html::default() } else { noted(here, state, asked) })
        .with(dock.node())
        .node()
}

/// What was asked, what was chosen, and why.
fn said_card(here: &Here, asked: &'static Item, chose: Option<u8>, right: bool) -> Html {
    let chosen = chose.map(|chose| &asked.options[usize::from(chose)]);
    let own_name = if chosen.is_some() { msg::CHECK_YOU_CHOSE } else { msg::CHECK_YOU_DO_NOT_KNOW };
    let mut own = el_of("div", "own").with(said_of("p", "small-name", here.text(own_name)));
    if let Some(chosen) = chosen {
        own = own.with(said("p", here.text(chosen.says)));
    }
    let why = chosen.map_or(msg::CHECK_UNSURE_WHY, |chosen| chosen.why);
    let mut card = el_of("section", "card said")
        .with(sign_heading("heading-item", icon(Icon::PersonExplains), here.text(msg::CHECK_RIGHT_HEADING)))
        .with(el_of("p", "told").with(lines(here, asked.situation)).with(said_of("span", "line", here.text(asked.question))).node())
        .with(own.node())
        .with(el_of("p", "why").set("id", "why").with(lines(here, why)).node());
    if !right {
        let name = el_of("p", "small-name").with(icon(Icon::Court)).with(said("span", here.text(msg::CHECK_LAW_IS)));
        let key = &asked.options[asked.key()];
        let mut exact = el_of("div", "law-is").with(name.node()).with(said("p", here.text(key.says)));
        if chosen.is_none() {
            // Nothing of their own was explained: the right answer's reasons, without its first line, which says yes.
            let why = here.words.text(key.why);
            exact = exact.with(el("p").list(sentences(&why).skip(1).map(|line| said_of("span", "line", line.to_owned().into())).collect()).node());
        }
        card = card.with(exact.node());
    }
    card.with(law_fold(here, asked.articles)).with(term_list(here, words_shown(asked, chose, right).into_iter())).node()
}

/// The words of the explanation, for their legal terms: the story, what was chosen and why, and on a miss the right answer.
fn words_shown(asked: &'static Item, chose: Option<u8>, right: bool) -> Vec<Msg> {
    let key = &asked.options[asked.key()];
    let mut words = vec![asked.situation, asked.question];
    match chose.map(|chose| &asked.options[usize::from(chose)]) {
        Some(chosen) => words.extend([chosen.says, chosen.why]),
        None => words.push(key.why),
    }
    if !right {
        words.push(key.says);
    }
    words
}

/// The concept's own card, the same sentences and drawing as in the lesson.
fn once_more(here: &Here, asked: &'static Item) -> Html {
    let Some(card) = asked.short_card().card() else { return Html::default() };
    let says = card.says.iter().map(|says| sentences_plain(here, says.msg())).collect();
    el_of("section", "card lamp")
        .set("aria-labelledby", "look-again")
        .with(sign_heading("look-again", icon(Icon::Lamp), here.text(msg::CHECK_LOOK_AGAIN)))
        .with(said("h3", here.text(card.heading)))
        .with(el("div").with(nodes(says)).node())
        .with(card.picture.map(|drawing| captioned(here, drawing)).unwrap_or_default())
        .node()
}

/// One sentence is on the list for the lawyer, and can be taken off.
fn noted(here: &Here, state: &State, asked: &'static Item) -> Html {
    let place = asked.short_card();
    let line = el_of("p", "noted-line");
    let Some(ask) = ask_of(place).filter(|_| state.noted.contains(&place)) else { return line.node() };
    let words = el("span").text(here.text(msg::CHECK_NOTED)).with(said("q", here.text(ask)));
    let drop = el_of("button", "button").set("type", "button").set("id", "drop-note").on_click(here.on(Action::Note(place))).text(here.text(msg::CHECK_DROP));
    line.with(icon(Icon::Ask)).with(words.node()).with(drop.node()).node()
}

//! Questions to ask, and the reader's list: our own sentences only, to tick and print.

use super::topic::{head, onward};
use crate::app::{Action, State};
use crate::content::{Icon, PageId, Place, Question, QuestionGroup, pages::questions::GROUPS, panels};
use crate::ui::parts::{icon, link, panel_name, tag, term_list};
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// The page.
pub fn questions(here: &Here, state: &State, whole: bool) -> Html {
    let clear = {
        let here = here.clone();
        Callback::from(move |_| {
            here.ports.storage.clear();
            here.dispatch.dispatch(Action::Forget);
        })
    };
    html! {
        <main id="main" class="questions">
            <div class="page-head">{ head(here, PageId::Questions) }<p class="intro">{ here.text(msg::QUESTIONS_PRIVACY) }</p></div>
            <p class="tools script-only">
                <button type="button" class="button" id="print" onclick={here.on_print()}>{ icon(Icon::Printer) }<span>{ here.text(msg::QUESTIONS_PRINT) }</span></button>
                <button type="button" class="button" id="clear" onclick={clear}>{ icon(Icon::Eraser) }<span>{ here.text(msg::QUESTIONS_CLEAR) }</span></button>
            </p>
            <section class="noted card" aria-labelledby="noted-heading">
                <h2 id="noted-heading">{ icon(Icon::Ask) }<span>{ here.text(msg::QUESTIONS_NOTED_HEADING) }</span></h2>
                if state.noted.is_empty() {
                    <p>{ here.text(msg::QUESTIONS_NOTED_NONE) }</p>
                }
                <ul id="noted">
                    { for state.noted.iter().filter_map(|place| noted(here, *place)) }
                </ul>
            </section>
            // A list of its own: beside neighbours without keys, Yew would make its sections anew when it grows.
            <div class="groups">{ for GROUPS.iter().take(if whole { GROUPS.len() } else { 1 }).map(|group| group_view(here, state, group)) }</div>
            { onward(here, PageId::Questions) }
        </main>
    }
}

/// Questions that belong together, to tick.
fn group_view(here: &Here, state: &State, group: &'static QuestionGroup) -> Html {
    let heading = format!("{}-heading", group.anchor);
    html! {
        <section key={group.anchor} class="card group" id={group.anchor} aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ icon(group.icon) }<span>{ here.text(group.heading) }</span></h2>
            <ul>{ for group.questions.iter().map(|question| question_view(here, state, question)) }</ul>
            { term_list(here, group.questions.iter().map(|question| question.ask)) }
            <p class="tags">{ for articles(group).into_iter().map(|article| tag(here, article)) }</p>
        </section>
    }
}

fn question_view(here: &Here, state: &State, question: &'static Question) -> Html {
    let ticked = state.asked.contains(question.anchor);
    let asks: Vec<&str> = question.claims.iter().map(|claim| claim.id()).collect();
    let tick = here.on::<Event>(Action::Ask(question.anchor.to_owned()));
    html! {
        <li key={question.anchor} class={if ticked { "ticked" } else { "open" }} data-asks={asks.join(" ")}>
            <label><input type="checkbox" id={format!("ask-{}", question.anchor)} checked={ticked} onchange={tick} /><span>{ here.text(question.ask) }</span></label>
        </li>
    }
}

/// Every article the group's questions rest on, once each.
fn articles(group: &QuestionGroup) -> Vec<crate::law::Article> {
    let mut all = Vec::new();
    for article in group.questions.iter().flat_map(|question| question.claims).flat_map(|claim| claim.rests_on()) {
        if !all.contains(article) {
            all.push(*article);
        }
    }
    all
}

/// A noted card: the sentence to hand over, a way back to the card, and a way to drop it.
fn noted(here: &Here, place: Place) -> Option<Html> {
    let panels = panels(place.page);
    let heading = panel_name(here, panels.get(place.index())?);
    Some(html! {
        <li key={format!("{}/{}", place.page.slug(), place.anchor)}>
            { link(here, place, "", html! { <>{ here.words.questions_noted_line(&heading) }</> }) }
            <button type="button" class="drop" onclick={here.on(Action::Note(place))}>{ icon(Icon::Close) }<span>{ here.text(msg::SITE_DROP) }</span></button>
        </li>
    })
}

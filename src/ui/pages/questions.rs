//! Questions to ask, and the reader's list: our own sentences only, to tick and print.

use super::topic::{head, onward};
use crate::app::Action;
use crate::content::{Icon, PageId, Place, pages::questions::GROUPS, panels};
use crate::ui::parts::{Link, TermList, icon, panel_name, tag};
use crate::ui::store::{use_later, use_store, use_world};
use crate::words::msg;
use yew::prelude::*;

/// The page.
#[component]
pub fn Questions() -> Html {
    let (here, act) = use_world();
    let store = use_store();
    let state = &store.0;
    let all = use_later();
    let print = {
        let here = here.clone();
        Callback::from(move |_| here.ports.screen.print())
    };
    let clear = {
        let (here, dispatch) = (here.clone(), act.dispatch.clone());
        Callback::from(move |_| {
            here.ports.storage.clear();
            dispatch.dispatch(Action::Forget);
        })
    };
    html! {
        <main id="main" class="questions">
            <div class="page-head">{ head(&here, PageId::Questions) }<p class="intro">{ here.text(msg::QUESTIONS_PRIVACY) }</p></div>
            <p class="tools script-only">
                <button type="button" class="button" id="print" onclick={print}>{ icon(Icon::Printer) }<span>{ here.text(msg::QUESTIONS_PRINT) }</span></button>
                <button type="button" class="button" id="clear" onclick={clear}>{ icon(Icon::Eraser) }<span>{ here.text(msg::QUESTIONS_CLEAR) }</span></button>
            </p>
            <section class="noted card" aria-labelledby="noted-heading">
                <h2 id="noted-heading">{ icon(Icon::Ask) }<span>{ here.text(msg::QUESTIONS_NOTED_HEADING) }</span></h2>
                if state.noted.is_empty() {
                    <p>{ here.text(msg::QUESTIONS_NOTED_NONE) }</p>
                }
                <ul id="noted">
                    { for state.noted.iter().filter_map(|place| noted(&here, &act, *place)) }
                </ul>
            </section>
            { for GROUPS.iter().take(if all { GROUPS.len() } else { 1 }).map(|group| html! {
                <section key={group.anchor} class="card group" id={group.anchor} aria-labelledby={format!("{}-heading", group.anchor)}>
                    <h2 id={format!("{}-heading", group.anchor)}>{ icon(group.icon) }<span>{ here.text(group.heading) }</span></h2>
                    <ul>
                        { for group.questions.iter().map(|question| {
                            let dispatch = act.dispatch.clone();
                            let tick = Callback::from(move |_: Event| dispatch.dispatch(Action::Ask(question.anchor.to_owned())));
                            let ticked = state.asked.contains(question.anchor);
                            html! {
                                <li key={question.anchor} class={if ticked { "ticked" } else { "open" }} data-asks={question.claims.iter().map(|claim| claim.id()).collect::<Vec<_>>().join(" ")}>
                                    <label><input type="checkbox" id={format!("ask-{}", question.anchor)} checked={ticked} onchange={tick} /><span>{ here.text(question.ask) }</span></label>
                                </li>
                            }
                        }) }
                    </ul>
                    <TermList messages={group.questions.iter().map(|question| question.ask).collect::<Vec<_>>()} />
                    <p class="tags">{ for articles(group).into_iter().map(|article| tag(&here, article)) }</p>
                </section>
            }) }
            { onward(&here, PageId::Questions) }
        </main>
    }
}

/// Every article the group's questions rest on, once each.
fn articles(group: &crate::content::QuestionGroup) -> Vec<crate::law::Article> {
    let mut all = Vec::new();
    for article in group.questions.iter().flat_map(|question| question.claims).flat_map(|claim| claim.rests_on()) {
        if !all.contains(article) {
            all.push(*article);
        }
    }
    all
}

/// A noted card: the sentence to hand over, a way back to the card, and a way to drop it.
fn noted(here: &crate::ui::world::Here, act: &crate::ui::store::Act, place: Place) -> Option<Html> {
    let panels = panels(place.page);
    let heading = panel_name(here, panels.get(place.index())?);
    let dispatch = act.dispatch.clone();
    let drop = Callback::from(move |_| dispatch.dispatch(Action::Note(place)));
    Some(html! {
        <li key={format!("{}/{}", place.page.slug(), place.anchor)}>
            <Link to={place}>{ here.words.questions_noted_line(&heading) }</Link>
            <button type="button" class="drop" onclick={drop}>{ icon(Icon::Close) }<span>{ here.text(msg::SITE_DROP) }</span></button>
        </li>
    })
}

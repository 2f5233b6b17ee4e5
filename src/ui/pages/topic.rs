//! A page of cards. With script one panel is in front at a time; without, and on paper, all stand in one column.

use super::about::Colophon;
use crate::app::{State, Voice};
use crate::content::{Icon, PageId, Panel, Part, Place, panels};
use crate::ui::parts::{CardView, ChecksView, CompareView, Dock, Link, NoVoice, PairView, Progress, beside, icon};
use crate::ui::{
    store::{use_later, use_store, use_world},
    world::{Here, World},
};
use crate::words::{length, minutes, msg};
use yew::prelude::*;

/// Which page.
#[derive(Clone, PartialEq, Properties)]
pub struct TopicProps {
    /// The page.
    pub page: PageId,
}

/// A page of cards.
#[component]
pub fn Topic(props: &TopicProps) -> Html {
    let (here, _) = use_world();
    let store = use_store();
    let page = props.page;
    let minutes = use_memo(page, |page| minutes_of(&here, *page));
    let all = use_later();
    html! {
        <main id="main" class={classes!("topic", format!("page-{}", page.slug()))}>
            <div class="page-head">
                { head(&here, page) }
                <p class="minutes">{ &*minutes }</p>
            </div>
            <Progress />
            { panel_views(&store.0, all) }
            if page == PageId::About { <Colophon /> }
            <NoVoice />
            { onward(&here, page) }
            <Dock />
        </main>
    }
}

/// Title and intro.
pub fn head(here: &Here, page: PageId) -> Html {
    html! {
        <>
            <h1 id="title" tabindex="-1">{ here.text(page.page().title) }</h1>
            <p class="intro">{ here.text(page.page().intro) }</p>
        </>
    }
}

/// "About 3 to 5 minutes", from the page's own words.
pub fn minutes_of(world: &World, page: PageId) -> String {
    let language = world.words.language();
    let count = |text: &str| length(language, text);
    let total: u32 = panels(page)
        .iter()
        .map(|panel| match panel {
            Panel::Card(card) => count(&world.words.text(card.heading)) + card.says.iter().map(|says| count(&world.words.text(says.msg()))).sum::<u32>(),
            // A part is read like a card of some length; the exact figure is not needed for whole minutes.
            Panel::Part(_) => 90,
        })
        .sum();
    let (quick, slow) = minutes(language, total);
    world.words.site_minutes(quick, slow)
}

/// The panels of the page, the one in front shown; the others come with `all`.
pub fn panel_views(state: &State, all_now: bool) -> Html {
    let page = state.place.page;
    let now = state.place.index();
    let all = panels(page);
    html! {
        <div class="panels">
            { for all.iter().enumerate().filter(|(index, _)| all_now || *index == now).map(|(index, panel)| {
                let shown = !state.live || index == now;
                let reading = state.reading.filter(|reading| index == now && reading.at < reading.of);
                let mark = reading.map(|reading| reading.at);
                let side = reading.and_then(|reading| reading.side);
                let voice = state.voice == Voice::Ready;
                let place = Place { page, anchor: panel.anchor() };
                let noted = state.noted.contains(&place);
                match panel {
                    Panel::Card(card) => html! { <CardView key={card.anchor} {place} {shown} {noted} {mark} /> },
                    Panel::Part(Part::Checks) => html! { <ChecksView key="checks" {shown} {noted} {mark} /> },
                    Panel::Part(Part::Pair) => html! { <PairView key="choice" {shown} {noted} {mark} {side} {voice} sign_first={state.sign_first} /> },
                    Panel::Part(Part::Compare) => html! { <CompareView key="compare" {shown} {noted} {mark} /> },
                }
            }) }
        </div>
    }
}

/// The neighbouring pages: for readers without script, and at the end of the column.
pub fn onward(here: &Here, page: PageId) -> Html {
    let (before, after) = beside(page);
    html! {
        <nav class="onward" aria-label={here.text(msg::SITE_ONWARD)}>
            if let Some(to) = before {
                <Link to={Place::top(to)} class="way">{ icon(Icon::Back) }<span>{ here.text(to.page().title) }</span></Link>
            }
            if let Some(to) = after {
                <Link to={Place::top(to)} class="way after"><span>{ here.text(to.page().title) }</span>{ icon(Icon::Next) }</Link>
            }
        </nav>
    }
}

//! A page of cards. With script one panel is in front at a time; without, and on paper, all stand in one column.

use super::about::colophon;
use crate::app::{State, Voice};
use crate::content::{Icon, PageId, Panel, Place, panels};
use crate::ui::parts::{PanelView, Stand, beside, dock, icon, link, no_voice, progress};
use crate::ui::world::{Here, World};
use crate::words::{length, minutes, msg};
use yew::prelude::*;

/// What is counted once a page, not at every tap.
pub struct Timed {
    /// "About 3 to 5 minutes", from the page's own words.
    pub minutes: String,
    /// Sentences the panel in front has to read aloud.
    pub sentences: u32,
}

/// A page of cards.
pub fn topic(here: &Here, state: &State, timed: &Timed, whole: bool) -> Html {
    let page = here.page;
    html! {
        <main id="main" class={classes!("topic", format!("page-{}", page.slug()))}>
            <div class="page-head">
                { head(here, page) }
                <p class="minutes">{ &timed.minutes }</p>
            </div>
            { progress(here, state) }
            { panel_views(here, state, whole) }
            if page == PageId::About {
                { colophon(here) }
            }
            if page == PageId::Sentence {
                <p class="no-paper">{ link(here, Place::top(PageId::Illustration), "strip", html! { <>{ icon(PageId::Illustration.icon()) }<span>{ here.text(PageId::Illustration.page().title) }</span>{ icon(Icon::Next) }</> }) }</p>
            }
            { no_voice(here, state) }
            { onward(here, page) }
            { dock(here, state, timed.sentences, false) }
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

/// The panels of the page, the one in front shown; the others come when the page is `whole`.
pub fn panel_views(here: &Here, state: &State, whole: bool) -> Html {
    let page = state.place.page;
    let now = state.place.index();
    let all = panels(page);
    let stand = |index: usize, panel: &Panel| {
        let place = Place { page, anchor: panel.anchor() };
        let reading = state.reading.filter(|reading| index == now && reading.at < reading.of);
        Stand {
            place,
            shown: !state.live || index == now,
            noted: state.noted.contains(&place),
            mark: reading.map(|reading| reading.at),
            side: reading.and_then(|reading| reading.side),
            voice: state.voice == Voice::Ready,
            sign_first: state.sign_first,
            in_booklet: false,
        }
    };
    html! {
        <div class="panels">
            { for all.iter().enumerate().filter(|(index, _)| whole || *index == now).map(|(index, panel)| html! {
                <PanelView key={panel.anchor()} here={here.clone()} stand={stand(index, panel)} />
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
                { link(here, Place::top(to), "way", html! { <>{ icon(Icon::Back) }<span>{ here.text(to.page().title) }</span></> }) }
            }
            if page == PageId::ForLawyers {
                { link(here, Place::top(PageId::Kept), "way", html! { <>{ icon(PageId::Kept.icon()) }<span>{ here.text(PageId::Kept.page().title) }</span></> }) }
            }
            if let Some(to) = after {
                { link(here, Place::top(to), "way after", html! { <><span>{ here.text(to.page().title) }</span>{ icon(Icon::Next) }</> }) }
            }
        </nav>
    }
}

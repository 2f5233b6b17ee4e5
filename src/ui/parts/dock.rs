//! The dock: back, sound, next, under one thumb.

use super::{icon, link_with};
use crate::app::{Action, Pace, State, Voice};
use crate::content::{Icon, PageId, Place, panels};
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

/// Back, sound and next for the panel in front. `sound_only` where the reader chooses the panel elsewhere, so that back
/// and next have no order to follow; `of` is how many sentences the panel has to read aloud.
pub fn dock(here: &Here, state: &State, of: u32, sound_only: bool) -> Html {
    let (back, next) = if sound_only { (None, None) } else { neighbours(state.place) };
    html! {
        <div class="dock script-only" role="group" aria-label={here.text(msg::SITE_DOCK)}>
            if let Some(to) = back {
                { link_with(here, to, "button", Some("back"), None, html! { <>{ icon(Icon::Back) }<span>{ here.text(msg::SITE_BACK) }</span></> }) }
            }
            { voice_bar(here, state, of) }
            if let Some(to) = next {
                { link_with(here, to, "button forward", Some("next"), None, html! { <><span>{ here.text(msg::SITE_NEXT) }</span>{ icon(Icon::Next) }</> }) }
            }
        </div>
    }
}

/// The panels before and after this one; at the ends, the neighbouring pages of the whole.
fn neighbours(place: Place) -> (Option<Place>, Option<Place>) {
    let all = panels(place.page);
    let at = place.index();
    let panel = |index: usize| Place { page: place.page, anchor: all[index].anchor() };
    let back = if at > 0 { Some(panel(at - 1)) } else { beside(place.page).0.map(last_panel) };
    let next = if at + 1 < all.len() { Some(panel(at + 1)) } else { beside(place.page).1.map(Place::top) };
    (back, next)
}

fn last_panel(page: PageId) -> Place {
    match panels(page).last() {
        Some(panel) => Place { page, anchor: panel.anchor() },
        None => Place::top(page),
    }
}

/// The pages before and after this one in the order of the map.
pub fn beside(page: PageId) -> (Option<PageId>, Option<PageId>) {
    let at = PageId::ALL.iter().position(|other| *other == page).unwrap_or(0);
    (at.checked_sub(1).map(|index| PageId::ALL[index]), PageId::ALL.get(at + 1).copied())
}

/// Play, again, pace; nothing where the machine has no local voice.
pub fn voice_bar(here: &Here, state: &State, of: u32) -> Html {
    if state.voice != Voice::Ready {
        // The reason stands in the page, below the card; see `no_voice`.
        return html! { <div class="voice"></div> };
    }
    if of == 0 {
        // The choice is read side by side, by the buttons that stand on it.
        return html! { <p class="voice missing">{ here.text(msg::SITE_VOICE_SIDES) }</p> };
    }
    let reading = state.reading.filter(|reading| reading.side.is_none());
    let playing = reading.is_some_and(|reading| reading.playing);
    let play = here.on(if playing { Action::Pause } else { Action::Play { side: None, of } });
    let (drawing, label) = if playing { (Icon::Pause, msg::SITE_PAUSE) } else { (Icon::Speaker, msg::SITE_READ_ALOUD) };
    html! {
        <div class="voice" role="group" aria-label={here.text(msg::SITE_READ_ALOUD)}>
            <button type="button" class="button" id="read-aloud" onclick={play}>{ icon(drawing) }<span>{ here.text(label) }</span></button>
            if let Some(reading) = reading {
                <button type="button" class="button" id="again" onclick={here.on(Action::Again)}>{ icon(Icon::Again) }<span>{ here.text(msg::SITE_AGAIN) }</span></button>
                <span class="paces" role="group" aria-label={here.text(msg::SITE_PACE)}>
                    { for Pace::ALL.iter().map(|pace| html! {
                        <button key={pace.code()} type="button" id={format!("pace-{}", pace.code())} aria-pressed={(state.pace == *pace).to_string()} onclick={here.on(Action::Pace(*pace))}>{ here.text(pace_name(*pace)) }</button>
                    }) }
                </span>
                <span class="heard">{ here.words.site_sentence_of((reading.at + 1).min(reading.of), reading.of) }</span>
            }
        </div>
    }
}

/// One sentence that says why nothing can be read aloud, where that is so.
pub fn no_voice(here: &Here, state: &State) -> Html {
    html! {
        <div class="no-voice">
            if state.voice == Voice::Missing {
                <p id="no-voice">{ here.text(msg::SITE_VOICE_MISSING) }</p>
            }
        </div>
    }
}

fn pace_name(pace: Pace) -> Msg {
    match pace {
        Pace::Slow => msg::SITE_PACE_SLOW,
        Pace::Middle => msg::SITE_PACE_MIDDLE,
        Pace::Fast => msg::SITE_PACE_FAST,
    }
}

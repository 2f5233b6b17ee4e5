//! The dock: back, sound, next, under one thumb.

use super::{Link, icon};
use crate::app::{Action, Pace, Voice};
use crate::content::{Icon, PageId, Place, panels};
use crate::ui::{
    script::spoken,
    store::{use_store, use_world},
};
use crate::words::{Msg, msg};
use yew::prelude::*;

/// What the dock holds.
#[derive(Clone, PartialEq, Properties)]
pub struct DockProps {
    /// True where the reader chooses the panel elsewhere, so that back and next have no order to follow.
    #[prop_or_default]
    pub sound_only: bool,
}

/// Back, sound and next for the panel in front.
#[component]
pub fn Dock(props: &DockProps) -> Html {
    let (here, _) = use_world();
    let store = use_store();
    let place = store.0.place;
    let (back, next) = if props.sound_only { (None, None) } else { neighbours(place) };
    html! {
        <div class="dock script-only" role="group" aria-label={here.text(msg::SITE_DOCK)}>
            if let Some(to) = back {
                <Link {to} class="button" id="back">{ icon(Icon::Back) }<span>{ here.text(msg::SITE_BACK) }</span></Link>
            }
            <VoiceBar />
            if let Some(to) = next {
                <Link {to} class="button forward" id="next"><span>{ here.text(msg::SITE_NEXT) }</span>{ icon(Icon::Next) }</Link>
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
#[component]
fn VoiceBar() -> Html {
    let (here, act) = use_world();
    let store = use_store();
    let state = &store.0;
    let of = use_memo((state.place, state.voice), |(place, voice)| if *voice == Voice::Ready { spoken(&here, *place, None).len() as u32 } else { 0 });
    match state.voice {
        Voice::Unknown => html! { <div class="voice"></div> },
        // The reason stands in the page, below the card; see `NoVoice`.
        Voice::Missing => html! { <div class="voice"></div> },
        Voice::Ready => {
            let reading = state.reading.filter(|reading| reading.side.is_none());
            let playing = reading.is_some_and(|reading| reading.playing);
            let of = *of;
            if of == 0 {
                // The choice is read side by side, by the buttons that stand on it.
                return html! { <p class="voice missing">{ here.text(msg::SITE_VOICE_SIDES) }</p> };
            }
            let dispatch = act.dispatch.clone();
            let play = Callback::from(move |_| dispatch.dispatch(if playing { Action::Pause } else { Action::Play { side: None, of } }));
            let dispatch = act.dispatch.clone();
            let again = Callback::from(move |_| dispatch.dispatch(Action::Again));
            let (drawing, label) = if playing { (Icon::Pause, msg::SITE_PAUSE) } else { (Icon::Speaker, msg::SITE_READ_ALOUD) };
            html! {
                <div class="voice" role="group" aria-label={here.text(msg::SITE_READ_ALOUD)}>
                    <button type="button" class="button" id="read-aloud" onclick={play}>{ icon(drawing) }<span>{ here.text(label) }</span></button>
                    if let Some(reading) = reading {
                        <button type="button" class="button" id="again" onclick={again}>{ icon(Icon::Again) }<span>{ here.text(msg::SITE_AGAIN) }</span></button>
                        <span class="paces" role="group" aria-label={here.text(msg::SITE_PACE)}>
                            { for Pace::ALL.iter().map(|pace| {
                                let dispatch = act.dispatch.clone();
                                let choose = Callback::from(move |_| dispatch.dispatch(Action::Pace(*pace)));
                                html! { <button key={pace.code()} type="button" id={format!("pace-{}", pace.code())} aria-pressed={(state.pace == *pace).to_string()} onclick={choose}>{ here.text(pace_name(*pace)) }</button> }
                            }) }
                        </span>
                        <span class="heard">{ here.words.site_sentence_of((reading.at + 1).min(reading.of), reading.of) }</span>
                    }
                </div>
            }
        }
    }
}

/// One sentence that says why nothing can be read aloud, where that is so.
#[component]
pub fn NoVoice() -> Html {
    let (here, _) = use_world();
    let store = use_store();
    html! {
        <div class="no-voice">
            if store.0.voice == Voice::Missing {
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

//! The one application: the same tree natively and in the browser.

use super::{
    address,
    desk::use_desk,
    kiosk::warden,
    pages,
    parts::{foot, top_bar},
    script::spoken_now,
    store::Kept,
    world::{Here, World, bare},
};
use crate::app::{Action, Saved, State, Step};
use crate::content::{PageId, Place};
use std::rc::Rc;
use yew::prelude::*;

/// What the two mains give the application.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The page asked for.
    pub page: PageId,
    /// Everything no action changes.
    pub world: Rc<World>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &AppProps) -> bool {
        self.page == other.page && Rc::ptr_eq(&self.world, &other.world)
    }
}

/// The application. Its first render reads nothing but its props; the world is asked in effects.
#[component]
pub fn App(props: &AppProps) -> Html {
    let page = props.page;
    let store = use_reducer(move || Kept(State::at(Place::top(page))));
    let state = &store.0;
    let here = Here { world: props.world.clone(), page: state.place.page, dispatch: store.dispatcher() };
    let saved = state.live.then(|| Saved::of(state));
    use_wake(&here);
    use_saving(&here, saved.clone());
    use_window(&here, state);
    use_front_focus(&here, state);
    use_desk(&here, state, saved);
    use_voice(&here, state);
    html! {
        <>
            { top_bar(&here, state) }
            { warden(&here, state) }
            <pages::View key={if state.locked { "locked" } else { here.page.slug() }} here={here.clone()} state={state.clone()} />
            { foot(&here) }
        </>
    }
}

/// Once, after the first render: what was stored, which voice there is, how the coin fell, which card is asked for.
#[hook]
fn use_wake(here: &Here) {
    let (here, dispatch) = (here.clone(), here.dispatch.clone());
    use_effect_with((), move |()| {
        let language = here.words.language();
        let saved = here.ports.storage.load().and_then(|text| Saved::from_text(&text)).map(Box::new);
        let (voice, sign_first) = (here.ports.speech.speaks(language), here.ports.screen.coin());
        here.ports.screen.live();
        let now_ms = here.ports.screen.clock();
        let turn = (here.ports.screen.seed() % 4) as u8;
        let locked = here.ports.storage.keeps();
        dispatch.dispatch(Action::Wake { saved, voice, sign_first, turn, now_ms, locked });
        let again = (here.clone(), dispatch.clone());
        here.ports.speech.on_voices(Rc::new(move || again.1.dispatch(Action::Voices(again.0.ports.speech.speaks(language)))));
        let at = here.clone();
        here.ports.screen.on_address(Rc::new(move |address| {
            let here = &at;
            let one_file = here.addresses != address::Style::Files;
            match (address::read(&address), address::named_part(&address)) {
                // Other words are asked for: the one document begins again, with what it kept.
                (None, _) if one_file => here.ports.screen.again(),
                (Some((other, _)), _) if one_file && other != language => here.ports.screen.again(),
                // Gone back to, after a reload elsewhere, by a browser that takes both for one document.
                (Some((_, place)), _) if !here.words.has(place.page.pack()) => here.ports.screen.again(),
                (Some((_, place)), part) if part.is_empty() || !place.anchor.is_empty() => dispatch.dispatch(Action::Go(place)),
                (Some((_, place)), part) => {
                    dispatch.dispatch(Action::Stay(place.page));
                    if one_file {
                        here.ports.screen.seek(part);
                    }
                }
                (None, _) => {}
            }
        }));
    });
}

/// Keeps what should outlive the page. Nothing is kept before the store has been read.
#[hook]
fn use_saving(here: &Here, saved: Option<Saved>) {
    let here = here.clone();
    use_effect_with(saved, move |saved| {
        if let Some(saved) = saved {
            here.ports.storage.save(&saved.to_text());
        }
    });
}

/// Title, type size, focus: the window follows the state.
#[hook]
fn use_window(here: &Here, state: &State) {
    let size = (state.live, state.size);
    let window = here.clone();
    use_effect_with(size, move |(live, size)| {
        if *live {
            window.ports.screen.size(*size);
        }
    });
    let last = use_mut_ref(|| state.place);
    let window = here.clone();
    use_effect_with(state.place, move |place| {
        let before = last.replace(*place);
        if before == *place {
            return;
        }
        if before.page == place.page {
            window.ports.screen.focus(&format!("heading-{}", place.anchor));
        } else {
            window.ports.screen.title(&title(&window, place.page));
            let anchored = if place.anchor.is_empty() { "title".to_owned() } else { format!("heading-{}", place.anchor) };
            window.ports.screen.focus(&anchored);
        }
    });
}

/// In the self-check the keyboard's place follows what has come in front; the clock of an item starts when it is seen.
#[hook]
fn use_front_focus(here: &Here, state: &State) {
    let here = here.clone();
    // Nothing while the page wakes or is elsewhere: a sitting that is there already keeps the title in front.
    let sitting = || state.checking.as_ref().map(|checking| (checking.asked(), checking.sitting.answers().len(), checking.step == Step::Result));
    let front = (state.live && state.place.page == PageId::Check).then(sitting);
    let last = use_mut_ref(|| front);
    use_effect_with(front, move |front| {
        let before = last.replace(*front);
        if let (Some(_), Some(Some((_, _, result)))) = (before, *front) {
            here.ports.screen.focus(if result { "heading-result" } else { "heading-item" });
        }
    });
}

/// The window's title for a page: also used in the prerendered head.
pub fn title(world: &World, page: PageId) -> String {
    let name = world.words.text(crate::words::msg::SITE_BRAND);
    let page_title = world.words.text(page.page().title);
    bare(&world.words.site_window_title(&page_title, &name))
}

/// The voice follows the state: one sentence at a time, silence when nothing is to be read.
#[hook]
fn use_voice(here: &Here, state: &State) {
    let (here, dispatch) = (here.clone(), here.dispatch.clone());
    let now = state.clone();
    use_effect_with(state.reading, move |reading| {
        here.ports.speech.stop();
        let Some(reading) = reading.filter(|reading| reading.playing) else { return };
        let (script, pace) = (spoken_now(&here, &now, reading.side), now.pace);
        let Some(sentence) = script.get(reading.at as usize) else { return };
        here.ports.screen.reveal("marked");
        let done = move |heard| dispatch.dispatch(if heard { Action::Spoken { turn: reading.turn } } else { Action::Mute });
        here.ports.speech.speak(here.words.language(), &sentence.0, pace, Box::new(done));
    });
}

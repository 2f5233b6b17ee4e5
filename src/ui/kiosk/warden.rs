//! Watches whether somebody is there, and asks before it erases. Drawn apart from the page, which a clock's tick must
//! not draw anew.

use super::{question, watch::Watch};
use crate::app::State;
use crate::app::kiosk::{Event, Idle, Phase, Settings};
use crate::ui::world::Here;
use std::rc::Rc;
use yew::prelude::*;

/// What the warden is made from.
#[derive(Clone, PartialEq, Properties)]
struct WardenProps {
    here: Here,
    settings: Rc<Settings>,
    /// The sentence being read aloud, each with a number of its own.
    sentence: Option<u32>,
}

/// The warden, on a kiosk.
pub fn warden(here: &Here, state: &State) -> Html {
    let Some(settings) = here.kiosk.as_ref().filter(|_| state.live) else { return Html::default() };
    let reading = state.reading.filter(|reading| reading.playing);
    let sentence = reading.map(|reading| reading.turn.wrapping_mul(1000).wrapping_add(reading.at));
    html! { <Warden key="warden" here={here.clone()} settings={settings.clone()} {sentence} /> }
}

#[component]
fn Warden(props: &WardenProps) -> Html {
    let here = &props.here;
    // The world may be asked while this is drawn: it is never prerendered.
    let phase = if here.ports.kiosk.lawyer() { Phase::Lawyer } else { Phase::Reading };
    let start = Idle::new(props.settings.limits(), phase, here.ports.screen.clock(), here.ports.kiosk.wall_ms());
    let watch = use_reducer(move || Watch(start));
    let idle = watch.0;
    let sentence = use_mut_ref(|| props.sentence);
    *sentence.borrow_mut() = props.sentence;
    let (world, settings, dispatch) = (here.world.clone(), props.settings.clone(), watch.dispatcher());
    use_effect_with((), move |()| {
        // A page that this machine does not offer: nobody is meant to be here.
        if !settings.languages.contains(&world.words.language()) {
            world.ports.kiosk.wipe();
        }
        world.ports.kiosk.lock(settings.print, settings.record);
        let (active, second) = (dispatch.clone(), dispatch);
        let clock = world.clone();
        let tick = move || {
            let (now_ms, wall_ms) = (clock.ports.screen.clock(), clock.ports.kiosk.wall_ms());
            second.dispatch(Event::Tick { now_ms, wall_ms, sentence: *sentence.borrow() });
        };
        world.ports.kiosk.watch(Rc::new(move || active.dispatch(Event::Active)), Rc::new(tick));
    });
    let last = use_mut_ref(|| start);
    let own = props.clone();
    use_effect_with(idle, move |idle| follow(&own, &last.replace(*idle), idle));
    match idle.phase() {
        Phase::Warning => question::question(here, &props.settings, &idle, &watch.dispatcher()),
        Phase::Lawyer => question::lawyer_note(here, &watch.dispatcher()),
        _ => Html::default(),
    }
}

/// The world follows the clock.
fn follow(props: &WardenProps, before: &Idle, idle: &Idle) {
    let port = &props.here.ports.kiosk;
    if idle.sounds(before) && props.settings.is_heard(port.minute()) {
        port.sound();
    }
    if before.phase() == idle.phase() {
        return;
    }
    if before.phase() == Phase::Warning && idle.phase() != Phase::Wiping {
        port.answered();
    }
    match idle.phase() {
        Phase::Warning => port.ask("idle"),
        Phase::Wiping => port.wipe(),
        phase => port.keep_lawyer(phase == Phase::Lawyer),
    }
}

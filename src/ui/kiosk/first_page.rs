//! The first page's own part on a kiosk: the place, local help, what is wrong with `kiosk.json`, the staff's door. The
//! tiles and greetings stand on the page already; see `site/attract.rs` and `shell/kiosk/70-first-page.js`.

use super::{
    staff::{self, Door},
    watch::Watch,
};
use crate::app::Ports;
use crate::app::kiosk::{Event, Fault, Idle, Kind, Phase, Settings, Tries};
use crate::ui::el::{el, el_of, nodes, said_of};
use crate::ui::world::bare;
use crate::words::{Msg, Words, msg};
use std::rc::Rc;
use yew::prelude::*;

/// What stands behind the first page.
pub struct Hall {
    /// Words of the first language that is offered.
    pub words: Words,
    /// What the kiosk was told.
    pub settings: Settings,
    /// The outside world.
    pub ports: Ports,
}

impl Hall {
    /// A message's text.
    pub fn text(&self, msg: Msg) -> AttrValue {
        AttrValue::from(self.words.text(msg))
    }

    /// Seconds until a PIN may be tried again.
    pub fn wait_s(&self) -> u64 {
        Tries::from_text(&self.ports.kiosk.tries()).wait_s(self.ports.kiosk.wall_ms())
    }
}

/// What the main gives it.
#[derive(Clone, Properties)]
pub struct FirstPageProps {
    /// What stands behind it.
    pub hall: Rc<Hall>,
}

impl FirstPageProps {
    /// From what the browser has loaded.
    pub fn new(words: Words, settings: Settings, ports: Ports) -> FirstPageProps {
        FirstPageProps { hall: Rc::new(Hall { words, settings, ports }) }
    }
}

impl PartialEq for FirstPageProps {
    fn eq(&self, other: &FirstPageProps) -> bool {
        Rc::ptr_eq(&self.hall, &other.hall)
    }
}

/// The first page's own part.
#[component]
pub fn FirstPage(props: &FirstPageProps) -> Html {
    let hall = &props.hall;
    let start = Idle::new(hall.settings.limits(), Phase::Attract, hall.ports.screen.clock(), hall.ports.kiosk.wall_ms());
    let watch = use_reducer(move || Watch(start));
    let door = use_reducer(Door::default);
    let (own, clock, opens) = (hall.clone(), watch.dispatcher(), door.dispatcher());
    use_effect_with((), move |()| {
        own.ports.kiosk.lock(own.settings.print, own.settings.record);
        own.ports.screen.live();
        let (active, ticks) = (clock.clone(), clock);
        let second = own.clone();
        let tick = move || {
            ticks.dispatch(Event::Tick { now_ms: second.ports.screen.clock(), wall_ms: second.ports.kiosk.wall_ms(), sentence: None });
            opens.dispatch(staff::Turn::Counted(second.wait_s()));
        };
        own.ports.kiosk.watch(Rc::new(move || active.dispatch(Event::Active)), Rc::new(tick));
    });
    let own = hall.clone();
    use_effect_with(watch.0.phase(), move |phase| {
        if *phase == Phase::Wiping {
            own.ports.kiosk.wipe();
        }
    });
    nodes(vec![local(hall), faults(hall), staff::door(hall, &door)])
}

/// The place, and who can help there.
fn local(hall: &Hall) -> Html {
    let settings = &hall.settings;
    let mut part = el_of("section", "local").set("id", "local");
    if !settings.facility.is_empty() {
        part = part.with(said_of("p", "facility", settings.facility.clone().into()));
    }
    if !settings.contacts.is_empty() {
        let lines = settings.contacts.iter().map(|line| el("li").text(line.clone().into()).node()).collect();
        part = part.with(el("h2").text(hall.text(msg::KIOSK_HELP_HEADING)).node()).with(el("ul").list(lines).node());
    }
    part.node()
}

/// What is wrong with the file, a sentence each: for whoever wrote it.
fn faults(hall: &Hall) -> Html {
    let sentence = |fault: &Fault| match fault {
        Fault::Unreadable => hall.words.text(msg::KIOSK_FAULT_UNREADABLE).to_string(),
        Fault::Unknown(name) => hall.words.kiosk_fault_unknown(name),
        Fault::Trial => hall.words.text(msg::KIOSK_FAULT_TRIAL).to_string(),
        Fault::Bad(field) => match field.kind {
            Kind::Number { least, most, .. } => hall.words.kiosk_fault_number(field.name, &least.to_string(), &most.to_string()),
            _ => hall.words.kiosk_fault_value(field.name),
        },
    };
    let lines: Vec<Html> = hall.settings.faults.iter().map(|fault| el("li").text(bare(&sentence(fault)).into()).node()).collect();
    if lines.is_empty() { Html::default() } else { el_of("ul", "kiosk-faults").set("id", "kiosk-faults").list(lines).node() }
}

//! The staff's door: a PIN, a wait that grows, and what is open behind it.

use super::first_page::Hall;
use crate::app::kiosk::{Tries, Unlocked};
use crate::content::Icon;
use crate::ui::el::{El, el, el_of, nodes, said, said_of};
use crate::ui::parts::icon;
use crate::ui::world::bare;
use crate::words::{Msg, msg};
use std::rc::Rc;
use yew::prelude::*;

/// What the door says.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Door {
    /// Nothing yet.
    #[default]
    Shut,
    /// The PIN is being checked.
    Checking,
    /// It was wrong; so many seconds are left to wait.
    Waits(u64),
    /// It cannot be checked here.
    Cannot,
    /// It is open.
    Open,
}

/// What happens to it.
pub enum Turn {
    /// So many seconds are left to wait, as counted each second.
    Counted(u64),
    /// It says something else.
    To(Door),
}

impl Reducible for Door {
    type Action = Turn;
    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let next = match (*self, turn) {
            (_, Turn::To(door)) => door,
            (Door::Waits(_), Turn::Counted(0)) => Door::Shut,
            (Door::Waits(_) | Door::Shut, Turn::Counted(left)) if left > 0 => Door::Waits(left),
            (same, Turn::Counted(_)) => same,
        };
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The button and the dialog behind it.
pub fn door(hall: &Rc<Hall>, door: &UseReducerHandle<Door>) -> Html {
    let own = hall.clone();
    let ask = el_of("button", "way staff").set("type", "button").set("id", "staff").on_click(Callback::from(move |_| own.ports.kiosk.ask("staff-door")));
    let inside = if **door == Door::Open { open(hall) } else { shut(hall, door) };
    let heading = el("h2").set("id", "staff-heading").text(hall.text(msg::KIOSK_STAFF)).node();
    let dialog = el_of("dialog", "idle").set("id", "staff-door").set("aria-labelledby", "staff-heading").with(heading).with(inside);
    nodes(vec![ask.with(said("span", hall.text(msg::KIOSK_STAFF))).node(), dialog.node()])
}

fn button(hall: &Hall, id: &'static str, drawing: Icon, words: Msg) -> El {
    el_of("button", "button").set("type", "button").set("id", id).with(icon(drawing)).with(said("span", hall.text(words)))
}

/// Back to the first page: loaded anew, so that the door is shut.
fn back(hall: &Hall) -> Html {
    button(hall, "to-start", Icon::TurnBack, msg::KIOSK_TO_START).set("data-wipe", "").node()
}

fn shut(hall: &Rc<Hall>, door: &UseReducerHandle<Door>) -> Html {
    let said = match **door {
        Door::Shut | Door::Open if hall.settings.pin.is_none() => hall.text(msg::KIOSK_PIN_NONE),
        Door::Shut | Door::Open => AttrValue::default(),
        Door::Checking => hall.text(msg::KIOSK_PIN_CHECKING),
        Door::Waits(left) => bare(&hall.words.kiosk_pin_wait(u32::try_from(left).unwrap_or(u32::MAX))).into(),
        Door::Cannot => hall.text(msg::KIOSK_PIN_CANNOT),
    };
    let field = el("input").set("id", "pin").set("type", "password").set("inputmode", "numeric").set("autocomplete", "off").set("maxlength", "32");
    let label = el_of("label", "pin").with(said_of("span", "", hall.text(msg::KIOSK_PIN_LABEL))).with(field.set("autofocus", "").node());
    let open = el_of("button", "button forward").set("type", "submit").set("id", "open").with(said_of("span", "", hall.text(msg::KIOSK_PIN_OPEN)));
    let (own, turns) = (hall.clone(), door.dispatcher());
    let send = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        attempt(&own, &turns);
    });
    el("form")
        .set("autocomplete", "off")
        .on_submit(send)
        .with(label.node())
        .with(el_of("p", "pin-said").set("id", "pin-said").set("role", "status").text(said).node())
        .with(el_of("div", "idle-answers").with(open.node()).with(back(hall)).node())
        .node()
}

/// One try. It is counted before it is checked: loading the page anew, or a second tap meanwhile, escapes nothing.
fn attempt(hall: &Rc<Hall>, turns: &UseReducerDispatcher<Door>) {
    let port = &hall.ports.kiosk;
    let Some(hash) = hall.settings.pin.as_deref() else { return };
    let (before, now) = (Tries::from_text(&port.tries()), port.wall_ms());
    if before.wait_s(now) > 0 {
        return;
    }
    port.keep_tries(&before.tried(now).to_text());
    turns.dispatch(Turn::To(Door::Checking));
    let (own, turns) = (hall.clone(), turns.clone());
    let then = move |found: Unlocked| {
        let kept = match found {
            Unlocked::Yes => Tries::default(),
            Unlocked::Cannot => before,
            // The wait begins when the answer is there, however long the checking took.
            Unlocked::No => before.tried(own.ports.kiosk.wall_ms()),
        };
        own.ports.kiosk.keep_tries(&kept.to_text());
        turns.dispatch(Turn::To(match found {
            Unlocked::Yes => Door::Open,
            Unlocked::Cannot => Door::Cannot,
            Unlocked::No => Door::Waits(own.wait_s()),
        }));
    };
    port.try_pin(hall.ports.screen.value("pin"), hash, Box::new(then));
}

fn open(hall: &Rc<Hall>) -> Html {
    let own = hall.clone();
    let leave = button(hall, "close-window", Icon::Close, msg::KIOSK_CLOSE_WINDOW).on_click(Callback::from(move |_| own.ports.kiosk.leave()));
    el_of("div", "staff-open")
        .set("id", "staff-open")
        .with(el("p").set("role", "status").text(hall.text(msg::KIOSK_OPEN_NOW)).node())
        .with(el("p").text(hall.text(msg::KIOSK_CLOSE_HINT)).node())
        .with(el_of("div", "idle-answers").with(leave.node()).with(back(hall)).node())
        .node()
}

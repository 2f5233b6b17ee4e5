//! The clock of idleness, held by Yew.

use crate::app::kiosk::{Event, Idle};
use std::rc::Rc;
use yew::prelude::*;

/// The machine as a reducer.
#[derive(Clone, Copy, PartialEq)]
pub struct Watch(pub Idle);

impl Reducible for Watch {
    type Action = Event;
    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        Rc::new(Watch(self.0.after(event)))
    }
}

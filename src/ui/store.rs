//! The state as a Yew reducer.

use super::world::Here;
use crate::app::{Action, State, apply};
use std::rc::Rc;
use yew::prelude::*;

/// The state, held by Yew.
#[derive(Clone, PartialEq)]
pub struct Kept(pub State);

impl Reducible for Kept {
    type Action = Action;
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = Kept(apply(self.0.clone(), action));
        if next == *self { self } else { Rc::new(next) }
    }
}

/// False for the first frame of a page the reader has just gone to, then true: what is in front is painted first, and
/// the rest of a long page is made while the reader looks. A page that was loaded is whole from the start.
#[hook]
pub fn use_later(here: &Here, state: &State) -> bool {
    let whole = use_state(|| !state.live);
    let now = *whole;
    let here = here.clone();
    use_effect_with((), move |()| {
        if !now {
            here.ports.screen.later(Box::new(move || whole.set(true)));
        }
    });
    now
}

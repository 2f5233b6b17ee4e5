//! The state as a Yew reducer, and the contexts through which components reach it.

use super::{address, world::Here};
use crate::app::{Action, State, apply};
use crate::content::{PageId, Place};
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

/// The state and its dispatcher. A component that reads it renders after every action.
pub type Store = UseReducerHandle<Kept>;

/// The dispatcher and the page alone: what a card needs, and neither changes while a reader walks through a page.
#[derive(Clone, PartialEq)]
pub struct Act {
    /// Where actions go.
    pub dispatch: UseReducerDispatcher<Kept>,
    /// The page now shown.
    pub page: PageId,
}

impl Act {
    /// Goes to a place: the address first, so that it is right when the page renders.
    pub fn go(&self, here: &Here, to: Place) {
        // A step of history for a new page; moving from card to card on one page replaces the address.
        here.ports.screen.address(&address::href(self.page, to), to.page != self.page);
        self.dispatch.dispatch(Action::Go(to));
    }
}

/// The world and the dispatcher, for any component.
#[hook]
pub fn use_world() -> (Here, Act) {
    let here = use_context::<Here>().expect("App provides the world");
    let act = use_context::<Act>().expect("App provides the dispatcher");
    (here, act)
}

/// The state, for components that change with it.
#[hook]
pub fn use_store() -> Store {
    use_context::<Store>().expect("App provides the store")
}

/// False for the first frame of a page the reader has just gone to, then true: what is in front is painted first, and
/// the rest of a long page is made while the reader looks. A page that was loaded is whole from the start.
#[hook]
pub fn use_later() -> bool {
    let (here, _) = use_world();
    let store = use_store();
    let whole = use_state(|| !store.0.live);
    let now = *whole;
    use_effect_with((), move |()| {
        if !now {
            here.ports.screen.later(Box::new(move || whole.set(true)));
        }
    });
    now
}

//! What every component may read: the words, the law's texts, the terms, the ports. Fixed for the life of a page.

use super::{address, store::Kept};
use crate::app::{Action, Ports, kiosk::Settings};
use crate::content::{PageId, Place, TermIndex};
use crate::law::{Article, Day, Library};
use crate::words::{Msg, Words};
use std::rc::Rc;
use yew::prelude::*;

/// Everything a component may read that no action changes.
pub struct World {
    /// The words of the page's language.
    pub words: Words,
    /// The texts of the law.
    pub library: Library,
    /// Where terms stand in running text.
    pub terms: TermIndex,
    /// The outside world.
    pub ports: Ports,
    /// What a kiosk is told; none where this is no kiosk.
    pub kiosk: Option<Rc<Settings>>,
}

impl World {
    /// Puts the world together.
    pub fn new(words: Words, library: Library, ports: Ports) -> World {
        let terms = TermIndex::new(&words);
        World { words, library, terms, ports, kiosk: None }
    }

    /// The same on a kiosk.
    #[must_use]
    pub fn on_kiosk(self, kiosk: Option<Settings>) -> World {
        World { kiosk: kiosk.map(Rc::new), ..self }
    }

    /// A message's text, ready for `html!`.
    pub fn text(&self, msg: Msg) -> AttrValue {
        AttrValue::from(self.words.text(msg))
    }

    /// How a citation is named to the reader.
    pub fn cite(&self, article: Article) -> String {
        self.words.cite(article)
    }

    /// A day, as this language writes it.
    pub fn day(&self, day: Day) -> String {
        // The year is passed as text: a number would be grouped in some languages.
        self.words.site_date_written(&day.year.to_string(), day.month.into(), day.day.into())
    }
}

/// What every part of the page is given: the world, the page, and where actions go. Two are the same if the world and
/// the page are; the dispatcher never changes.
#[derive(Clone)]
pub struct Here {
    /// Everything no action changes.
    pub world: Rc<World>,
    /// The page now shown.
    pub page: PageId,
    /// Where actions go.
    pub dispatch: UseReducerDispatcher<Kept>,
}

impl Here {
    /// Goes to a place: the address first, so that it is right when the page renders.
    pub fn go(&self, to: Place) {
        // A step of history for a new page; moving from card to card on one page replaces the address.
        self.ports.screen.address(&address::href(self.page, to), to.page != self.page);
        self.dispatch.dispatch(Action::Clock(self.ports.screen.clock()));
        self.dispatch.dispatch(Action::Go(to));
    }

    /// A callback that does one thing, whatever the event.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }

    /// A callback that opens the print window.
    pub fn on_print(&self) -> Callback<MouseEvent> {
        let world = self.world.clone();
        Callback::from(move |_| world.ports.screen.print())
    }
}

impl PartialEq for Here {
    fn eq(&self, other: &Here) -> bool {
        Rc::ptr_eq(&self.world, &other.world) && self.page == other.page
    }
}

impl std::ops::Deref for Here {
    type Target = World;
    fn deref(&self) -> &World {
        &self.world
    }
}

/// Text without the invisible marks that Fluent puts around variables: for titles and attributes.
pub fn bare(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}

//! One layout per kind of page.

mod about;
mod booklet;
mod check;
mod desk;
mod home;
mod law;
mod map;
mod questions;
mod stage;
mod topic;
mod words;

use super::{script::spoken, store::use_later, world::Here};
use crate::app::{State, Voice};
use crate::content::PageId;
use topic::Timed;
use yew::prelude::*;

/// What a page is made from.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    /// The world and the page.
    pub here: Here,
    /// The state.
    pub state: State,
}

/// The page's main part. Made anew for each page.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let (here, state) = (&props.here, &props.state);
    let whole = use_later(here, state);
    let timed = use_memo((here.page, state.place, state.voice), |(page, place, voice)| Timed {
        minutes: topic::minutes_of(here, *page),
        sentences: if *voice == Voice::Ready { spoken(here, *place, None).len() as u32 } else { 0 },
    });
    if state.locked {
        return desk::desk_page(here, state);
    }
    match here.page {
        PageId::Home => home::home(here, state),
        PageId::Stage => stage::stage_page(here, state, &timed),
        PageId::Questions => questions::questions(here, state, whole),
        PageId::Check => check::check_page(here, state),
        PageId::Illustration | PageId::Record | PageId::Kept | PageId::Verify => desk::desk_page(here, state),
        PageId::Words | PageId::Law | PageId::Map | PageId::Booklet => html! { <Still here={here.clone()} {whole} /> },
        _ => topic::topic(here, state, &timed, whole),
    }
}

/// What a still page is made from.
#[derive(Clone, PartialEq, Properties)]
struct StillProps {
    here: Here,
    whole: bool,
}

/// A page no action changes: long ones are not gone through again at every tap.
#[component]
fn Still(props: &StillProps) -> Html {
    let (here, whole) = (&props.here, props.whole);
    match here.page {
        PageId::Words => words::words_page(here, whole),
        PageId::Law => law::law_page(here, whole),
        PageId::Booklet => booklet::booklet(here, whole),
        _ => map::map_page(here),
    }
}

//! One layout per kind of page.

mod about;
mod booklet;
mod home;
mod law;
mod map;
mod questions;
mod stage;
mod topic;
mod words;

pub use topic::minutes_of;

use crate::content::PageId;
use yew::prelude::*;

/// Which page to show.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    /// The page.
    pub page: PageId,
}

/// The page's main part.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let page = props.page;
    match page {
        PageId::Home => html! { <home::Home /> },
        PageId::Stage => html! { <stage::StagePage /> },
        PageId::Questions => html! { <questions::Questions /> },
        PageId::Words => html! { <words::WordsPage /> },
        PageId::Law => html! { <law::LawPage /> },
        PageId::Map => html! { <map::MapPage /> },
        PageId::Booklet => html! { <booklet::Booklet /> },
        _ => html! { <topic::Topic key={page.slug()} {page} /> },
    }
}

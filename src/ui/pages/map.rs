//! All pages, each with its sentence.

use super::topic::head;
use crate::content::{PageId, Place};
use crate::ui::parts::{icon, link};
use crate::ui::world::Here;
use yew::prelude::*;

/// The page.
pub fn map_page(here: &Here) -> Html {
    html! {
        <main id="main" class="map">
            <div class="page-head">{ head(here, PageId::Map) }</div>
            <ul class="map-list">
                { for PageId::ALL.iter().filter(|page| **page != PageId::Map).map(|page| html! {
                    <li key={page.slug()}>
                        { link(here, Place::top(*page), "map-entry", html! { <>{ icon(page.icon()) }<span><strong>{ here.text(page.page().title) }</strong><span class="map-intro">{ here.text(page.page().intro) }</span></span></> }) }
                    </li>
                }) }
            </ul>
        </main>
    }
}

//! All pages, each with its sentence.

use super::topic::head;
use crate::content::{PageId, Place};
use crate::ui::parts::{Link, icon};
use crate::ui::store::use_world;
use yew::prelude::*;

/// The page.
#[component]
pub fn MapPage() -> Html {
    let (here, _) = use_world();
    html! {
        <main id="main" class="map">
            <div class="page-head">{ head(&here, PageId::Map) }</div>
            <ul class="map-list">
                { for PageId::ALL.iter().filter(|page| **page != PageId::Map).map(|page| html! {
                    <li key={page.slug()}>
                        <Link to={Place::top(*page)} class="map-entry">{ icon(page.icon()) }<span><strong>{ here.text(page.page().title) }</strong><span class="map-intro">{ here.text(page.page().intro) }</span></span></Link>
                    </li>
                }) }
            </ul>
        </main>
    }
}

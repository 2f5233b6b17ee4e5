//! The progress line: where the reader is on the page. It opens into a list of the cards, and never locks.

use super::{Link, icon};
use crate::content::{Icon, Panel, Part, Place, panels};
use crate::ui::{
    store::{use_store, use_world},
    world::Here,
};
use crate::words::msg;
use yew::prelude::*;

/// The name of a panel: a card's heading, or the part's.
pub fn panel_name(here: &Here, panel: &Panel) -> AttrValue {
    here.text(match panel {
        Panel::Card(card) => card.heading,
        Panel::Part(Part::Checks) => msg::SITE_CHECKS_HEADING,
        Panel::Part(Part::Pair) => msg::SITE_CHOICE_HEADING,
        Panel::Part(Part::Compare) => msg::SHORTER_COMPARE_HEADING,
    })
}

/// The progress line of the page now shown.
#[component]
pub fn Progress() -> Html {
    let (here, _) = use_world();
    let store = use_store();
    let place = store.0.place;
    let all = panels(place.page);
    let now = place.index();
    let count = all.len() as u32;
    html! {
        <details class="progress">
            <summary id="progress">
                <span class="line" aria-hidden="true">
                    { for all.iter().enumerate().map(|(index, panel)| {
                        let seen = store.0.seen.contains(&Place { page: place.page, anchor: panel.anchor() });
                        let class = if index == now { "now" } else if seen { "seen" } else { "ahead" };
                        html! { <span key={index} {class}></span> }
                    }) }
                </span>
                <span class="where">{ here.words.site_card_of(now as u32 + 1, count) }</span>
                { icon(Icon::Down) }
            </summary>
            <ol>
                { for all.iter().enumerate().map(|(index, panel)| html! {
                    <li key={index}><Link to={Place { page: place.page, anchor: panel.anchor() }} current={(index == now).then_some("step")}>{ panel_name(&here, panel) }</Link></li>
                }) }
            </ol>
        </details>
    }
}

//! The progress line: where the reader is on the page. It opens into a list of the cards, and never locks.

use super::{icon, link_with};
use crate::app::State;
use crate::content::{Icon, Panel, Part, Place, panels};
use crate::ui::world::Here;
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
pub fn progress(here: &Here, state: &State) -> Html {
    let place = state.place;
    let all = panels(place.page);
    let now = place.index();
    let count = all.len() as u32;
    html! {
        <details class="progress">
            <summary id="progress">
                <span class="line" aria-hidden="true">
                    { for all.iter().enumerate().map(|(index, panel)| {
                        let seen = state.seen.contains(&Place { page: place.page, anchor: panel.anchor() });
                        let class = if index == now { "now" } else if seen { "seen" } else { "ahead" };
                        html! { <span key={index} {class}></span> }
                    }) }
                </span>
                <span class="where">{ here.words.site_card_of(now as u32 + 1, count) }</span>
                { icon(Icon::Down) }
            </summary>
            <ol>
                { for all.iter().enumerate().map(|(index, panel)| html! {
                    <li key={index}>{ link_with(here, Place { page: place.page, anchor: panel.anchor() }, "", None, (index == now).then_some("step"), html! { { panel_name(here, panel) } }) }</li>
                }) }
            </ol>
        </details>
    }
}

//! The record.
use crate::app::State;
use crate::ui::world::Here;
use yew::prelude::*;
/// The page.
pub fn record_page(here: &Here, _: &State) -> Html {
    html! { <main id="main">{ super::topic::head(here, here.page) }</main> }
}

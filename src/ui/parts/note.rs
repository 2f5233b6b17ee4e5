//! "Note it for my lawyer": a tap puts the card on the reader's list, another takes it off.

use super::icon;
use crate::app::Action;
use crate::content::{Icon, Place};
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// The button. It says in words which state it is in.
pub fn note_button(here: &Here, place: Place, noted: bool) -> Html {
    html! {
        <button type="button" class="note script-only" aria-pressed={noted.to_string()} onclick={here.on(Action::Note(place))}>
            { icon(if noted { Icon::Tick } else { Icon::Ask }) }
            <span>{ here.text(if noted { msg::SITE_NOTED } else { msg::SITE_NOTE }) }</span>
        </button>
    }
}

//! "Note it for my lawyer": a tap puts the card on the reader's list, another takes it off.

use super::icon;
use crate::app::Action;
use crate::content::{Icon, Place};
use crate::ui::store::use_world;
use crate::words::msg;
use yew::prelude::*;

/// Which panel, and whether it is noted.
#[derive(Clone, PartialEq, Properties)]
pub struct NoteButtonProps {
    /// The panel.
    pub place: Place,
    /// True when it is on the list.
    pub noted: bool,
}

/// The button. It says in words which state it is in.
#[component]
pub fn NoteButton(props: &NoteButtonProps) -> Html {
    let (here, act) = use_world();
    let place = props.place;
    let note = Callback::from(move |_| act.dispatch.dispatch(Action::Note(place)));
    html! {
        <button type="button" class="note" aria-pressed={props.noted.to_string()} onclick={note}>
            { icon(if props.noted { Icon::Tick } else { Icon::Ask }) }
            <span>{ here.text(if props.noted { msg::SITE_NOTED } else { msg::SITE_NOTE }) }</span>
        </button>
    }
}

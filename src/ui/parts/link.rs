//! A link inside the app: a real address, followed without loading a page.

use crate::content::Place;
use crate::ui::{address::href, store::use_world};
use yew::prelude::*;

/// Where a link leads and how it looks.
#[derive(Clone, PartialEq, Properties)]
pub struct LinkProps {
    /// Where it leads.
    pub to: Place,
    /// Style classes.
    #[prop_or_default]
    pub class: Classes,
    /// Marks the link to the place the reader is at, as ARIA's `aria-current` value.
    #[prop_or_default]
    pub current: Option<&'static str>,
    /// Element id, where a test or a label needs one.
    #[prop_or_default]
    pub id: Option<&'static str>,
    /// What the link shows.
    pub children: Html,
}

/// A link inside the app.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let (here, act) = use_world();
    let address = href(act.page, props.to);
    let to = props.to;
    let follow = Callback::from(move |event: MouseEvent| {
        // A reader who asks for a new tab gets one.
        if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key() {
            event.prevent_default();
            act.go(&here, to);
        }
    });
    html! { <a href={address} class={props.class.clone()} id={props.id} aria-current={props.current} onclick={follow}>{ props.children.clone() }</a> }
}

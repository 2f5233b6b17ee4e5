//! A link inside the app: a real address, followed without loading a page.

use crate::content::Place;
use crate::ui::world::Here;
use yew::prelude::*;

/// A link to `to` that shows `inside`.
pub fn link(here: &Here, to: Place, class: &'static str, inside: Html) -> Html {
    link_with(here, to, class, None, None, inside)
}

/// A link with an id, and ARIA's `aria-current` value where it leads to the place the reader is at.
pub fn link_with(here: &Here, to: Place, class: &'static str, id: Option<&'static str>, current: Option<&'static str>, inside: Html) -> Html {
    let address = here.addresses.href(here.page, to);
    let own = here.clone();
    let onclick = Callback::from(move |event: MouseEvent| follow(&own, to, &event));
    html! { <a href={address} {class} {id} aria-current={current} {onclick}>{ inside }</a> }
}

/// Follows a link without loading a page, where that can be. A reader who asks for a new tab gets one. A page whose words
/// are not here yet is loaded as the browser loads any page; the visit is kept.
pub fn follow(here: &Here, to: Place, event: &MouseEvent) {
    let here_already = here.words.has(to.page.pack());
    if here_already && event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key() {
        event.prevent_default();
        here.go(to);
    }
}

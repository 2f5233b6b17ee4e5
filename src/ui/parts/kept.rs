//! One line at the foot of the bar where drafts are kept on this device: whether the last change is on it.

use super::{icon, link};
use crate::content::{Icon, PageId, Place};
use crate::ui::el::{el_of, said_of};
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// The line. Which of the three is shown, `desk.js` says on the root element; where nothing is kept, none is.
pub fn kept_strip(here: &Here) -> Html {
    let word = |class, words| said_of("span", class, here.text(words));
    let inside = el_of("span", "plain")
        .with(icon(Icon::Folders))
        .with(word("kept-saving", msg::SITE_KEPT_SAVING))
        .with(word("kept-saved", msg::SITE_KEPT_SAVED))
        .with(word("kept-refused", msg::SITE_KEPT_REFUSED));
    el_of("p", "kept-strip").with(link(here, Place::top(PageId::Kept), "", inside.node())).node()
}

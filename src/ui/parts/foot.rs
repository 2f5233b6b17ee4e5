//! The foot of every page: edition, the day the law was checked, what this is not, the promises.

use super::{icon, link};
use crate::content::{Icon, PageId, Place};
use crate::law::EDITION;
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// The foot.
pub fn foot(here: &Here) -> Html {
    html! {
        <footer class="foot">
            <p class="checked">{ here.words.site_checked(&here.day(EDITION.checked_on)) }</p>
            <p class="edition">{ here.words.site_edition(EDITION.id) }</p>
            if here.words.language().is_draft() {
                <p class="draft">{ here.text(msg::SITE_DRAFT) }</p>
            }
            <p class="not-advice">{ here.text(msg::SITE_NOT_ADVICE) }</p>
            // Which of the two is shown, `boot.js` says on the root element, once it knows.
            <p class="offline-whole">{ icon(Icon::NoNetwork) }<span>{ here.text(msg::SITE_OFFLINE_WHOLE) }</span></p>
            <p class="offline-damaged" role="status">{ here.text(msg::SITE_OFFLINE_DAMAGED) }</p>
            <ul class="promises">
                <li>{ icon(Icon::NoNetwork) }<span>{ here.text(msg::SITE_PROMISE_NETWORK) }</span></li>
                <li>{ icon(Icon::NoCase) }<span>{ here.text(msg::SITE_PROMISE_CASE) }</span></li>
                <li class="script-only">
                    <button type="button" class="way" id="print-page" onclick={here.on_print()}>{ icon(Icon::Printer) }<span>{ here.text(msg::SITE_PRINT_PAGE) }</span></button>
                </li>
                <li>{ link(here, Place::top(PageId::About), "way", html! { { here.text(msg::SITE_ABOUT) } }) }</li>
            </ul>
        </footer>
    }
}

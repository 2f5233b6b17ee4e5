//! The foot of every page: edition, the day the law was checked, what this is not, the promises.

use super::{Link, icon};
use crate::content::{Icon, PageId, Place};
use crate::law::EDITION;
use crate::ui::store::use_world;
use crate::words::msg;
use yew::prelude::*;

/// The foot.
#[component]
pub fn Foot() -> Html {
    let (here, _) = use_world();
    let print = {
        let here = here.clone();
        Callback::from(move |_| here.ports.screen.print())
    };
    html! {
        <footer class="foot">
            <p class="checked">{ here.words.site_checked(&here.day(EDITION.checked_on)) }</p>
            <p class="edition">{ here.words.site_edition(EDITION.id) }</p>
            if here.words.language().is_draft() {
                <p class="draft">{ here.text(msg::SITE_DRAFT) }</p>
            }
            <p class="not-advice">{ here.text(msg::SITE_NOT_ADVICE) }</p>
            <ul class="promises">
                <li>{ icon(Icon::NoNetwork) }<span>{ here.text(msg::SITE_PROMISE_NETWORK) }</span></li>
                <li>{ icon(Icon::NoCase) }<span>{ here.text(msg::SITE_PROMISE_CASE) }</span></li>
                <li class="script-only"><button type="button" class="way" id="print-page" onclick={print}>{ icon(Icon::Printer) }<span>{ here.text(msg::SITE_PRINT_PAGE) }</span></button></li>
                <li><Link to={Place::top(PageId::About)} class="way">{ here.text(msg::SITE_ABOUT) }</Link></li>
            </ul>
        </footer>
    }
}

//! The top bar: brand, all pages, the list for the lawyer with its count, type size, language. Same order everywhere.

use super::{icon, kept::kept_strip, link_with};
use crate::app::{Action, State};
use crate::content::{Icon, PageId, Place};
use crate::ui::{
    el::{el_of, said},
    world::{Here, bare},
};
use crate::words::{Language, msg};
use yew::prelude::*;

/// The top bar.
pub fn top_bar(here: &Here, state: &State) -> Html {
    let listed = state.listed();
    let current = |to: PageId| (here.page == to).then_some("page");
    let own = here.words.language();
    let brand = html! {
        <>
            { icon(Icon::Brand) }<span lang={Language::ALL[0].code()}>{ here.text(msg::SITE_MARK) }</span>
            if own != Language::ALL[0] {
                <span class="latin">{ here.text(msg::SITE_LATIN) }</span>
            }
        </>
    };
    let all_pages = html! { <>{ icon(Icon::Map) }<span>{ here.text(msg::SITE_ALL_PAGES) }</span></> };
    let list = html! {
        <>
            { icon(Icon::Ask) }<span>{ here.text(msg::SITE_LIST) }</span>
            <span class="count" aria-hidden="true">{ listed }</span><span class="unseen" id="listed">{ bare(&here.words.site_list_count(listed)) }</span>
        </>
    };
    html! {
        <header class="bar">
            <a class="skip" href={here.addresses.part(here.page, here.page, "main")}>{ here.text(msg::SITE_SKIP) }</a>
            <nav aria-label={here.text(msg::SITE_MAIN_PARTS)}>
                { link_with(here, Place::top(PageId::Home), "brand", None, current(PageId::Home), brand) }
                { link_with(here, Place::top(PageId::Map), "tool", Some("to-map"), current(PageId::Map), all_pages) }
                { clear_button(here, state) }
                <span class="spring"></span>
                { link_with(here, Place::top(PageId::Questions), "tool list", Some("to-list"), current(PageId::Questions), list) }
                <button type="button" class="tool script-only" id="type-size" onclick={here.on(Action::Size)}>
                    { icon(Icon::Size) }<span>{ here.text(msg::SITE_SIZE) }</span><span class="unseen">{ here.words.site_size_now(state.size.code()) }</span>
                </button>
                if here.addresses.has_languages() {
                    <details class="languages">
                        <summary class="tool" id="languages">{ icon(Icon::Language) }<span class="unseen">{ here.text(msg::SITE_LANGUAGE) }</span><span>{ own.own_name() }</span></summary>
                        <ul>{ for offered(here, state).iter().map(|language| other_language(here, state, *language)) }</ul>
                    </details>
                }
            </nav>
            { kept_strip(here) }
        </header>
    }
}

/// The languages of this machine: all of them, but for a kiosk that was told otherwise.
fn offered<'a>(here: &'a Here, state: &State) -> &'a [Language] {
    here.kiosk.as_ref().filter(|_| state.live).map_or(Language::ALL, |kiosk| &kiosk.languages)
}

/// On a kiosk: one tap, no question. `shell/kiosk/` hears the tap itself, so that it works even if the program has stopped.
fn clear_button(here: &Here, state: &State) -> Html {
    if here.kiosk.is_none() || !state.live {
        return Html::default();
    }
    let button = el_of("button", "tool clear").set("type", "button").set("id", "clear-now").set("data-wipe", "");
    button.with(icon(Icon::Eraser)).with(said("span", here.text(msg::KIOSK_CLEAR))).node()
}

/// The same place in another language.
fn other_language(here: &Here, state: &State, language: Language) -> Html {
    let address = here.addresses.in_language(state.place, language);
    let current = (language == here.words.language()).then_some("true");
    html! {
        <li key={language.code()}>
            <a href={address} lang={language.code()} dir={language.direction()} hreflang={language.code()} aria-current={current}>{ language.own_name() }</a>
        </li>
    }
}

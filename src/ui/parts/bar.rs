//! The top bar: brand, all pages, the list for the lawyer with its count, type size, language. Same order everywhere.

use super::{Link, icon};
use crate::app::Action;
use crate::content::{Icon, PageId, Place};
use crate::ui::{
    address::in_language,
    store::{use_store, use_world},
};
use crate::words::{Language, msg};
use yew::prelude::*;

/// The top bar.
#[component]
pub fn TopBar() -> Html {
    let (here, act) = use_world();
    let store = use_store();
    let state = &store.0;
    let listed = state.listed();
    let page = state.place.page;
    let size = {
        let act = act.clone();
        Callback::from(move |_| act.dispatch.dispatch(Action::Size))
    };
    let current = |to: PageId| (page == to).then_some("page");
    let list_label = here.words.site_list_count(listed);
    html! {
        <header class="bar">
            <a class="skip" href="#main">{ here.text(msg::SITE_SKIP) }</a>
            <nav aria-label={here.text(msg::SITE_MAIN_PARTS)}>
                <Link to={Place::top(PageId::Home)} class="brand" current={current(PageId::Home)}>
                    { icon(Icon::Brand) }<span lang={Language::ALL[0].code()}>{ here.text(msg::SITE_MARK) }</span>
                    if here.words.language() != Language::ALL[0] {
                        <span class="latin">{ here.text(msg::SITE_LATIN) }</span>
                    }
                </Link>
                <Link to={Place::top(PageId::Map)} class="tool" id="to-map" current={current(PageId::Map)}>{ icon(Icon::Map) }<span>{ here.text(msg::SITE_ALL_PAGES) }</span></Link>
                <span class="spring"></span>
                <Link to={Place::top(PageId::Questions)} class="tool list" id="to-list" current={current(PageId::Questions)}>
                    { icon(Icon::Ask) }<span>{ here.text(msg::SITE_LIST) }</span>
                    <span class="count" aria-hidden="true">{ listed }</span><span class="unseen" id="listed">{ crate::ui::world::bare(&list_label) }</span>
                </Link>
                <button type="button" class="tool script-only" id="type-size" onclick={size}>
                    { icon(Icon::Size) }<span>{ here.text(msg::SITE_SIZE) }</span><span class="unseen">{ here.words.site_size_now(state.size.code()) }</span>
                </button>
                <details class="languages">
                    <summary class="tool" id="languages">{ icon(Icon::Language) }<span class="unseen">{ here.text(msg::SITE_LANGUAGE) }</span><span>{ here.words.language().own_name() }</span></summary>
                    <ul>
                        { for Language::ALL.iter().map(|language| {
                            let now = *language == here.words.language();
                            let anchor = if state.place.anchor.is_empty() { String::new() } else { format!("#{}", state.place.anchor) };
                            html! {
                                <li key={language.code()}>
                                    <a href={format!("{}{anchor}", in_language(act.page, *language))} lang={language.code()} dir={language.direction()} hreflang={language.code()} aria-current={now.then_some("true")}>{ language.own_name() }</a>
                                </li>
                            }
                        }) }
                    </ul>
                </details>
            </nav>
        </header>
    }
}

//! Pages that the desk draws: the record, checking a record.

use super::topic::head;
use crate::app::State;
use crate::content::{Icon, PageId};
use crate::ui::drawn::{drawn, said_aloud};
use crate::ui::el::{el, el_of, nodes, said, said_of};
use crate::ui::parts::{icon, no_voice, voice_bar};
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The page: what it is, and what the desk has drawn.
pub fn desk_page(here: &Here, state: &State) -> Html {
    let page = if state.locked { PageId::Kept } else { here.page };
    let text = here.words.text(what(page));
    let what = nodes(sentences(&text).map(|line| said_of("span", "line", line.to_owned().into())).collect());
    let head = el_of("div", "page-head no-paper").with(head(here, page)).with(el("p").with(what).node());
    let inside = match (&state.desk.tree, state.desk.failed) {
        (Some(tree), _) => drawn(here, tree, &mut state.reading.map(|reading| reading.at)),
        (None, true) => notice(here, msg::SITE_DESK_MISSING),
        (None, false) => notice(here, msg::SITE_DESK_NEEDED),
    };
    let wait = if state.desk.waiting { here.text(msg::RECORD_WAIT) } else { AttrValue::default() };
    let aloud = state.desk.tree.as_ref().map_or(0, |tree| said_aloud(tree).len() as u32);
    let voice = if aloud > 0 { el_of("div", "aloud no-paper").with(voice_bar(here, state, aloud)).with(no_voice(here, state)).node() } else { Html::default() };
    el_of("main", "desk")
        .set("id", "main")
        .with(head.node())
        .with(voice)
        .with(el_of("div", "drawn").with(inside).node())
        .with(el_of("p", "wait").set("role", "status").text(wait).node())
        .node()
}

fn notice(here: &Here, words: Msg) -> Html {
    el_of("p", "notice desk-notice").set("role", "status").with(icon(Icon::Ask)).with(said("span", here.text(words))).node()
}

fn what(page: PageId) -> Msg {
    match page {
        PageId::Verify => msg::VERIFY_PAGE_KEEPS,
        PageId::Illustration => msg::ILLUSTRATION_PAGE_WHAT,
        PageId::Kept => msg::KEPT_WHAT,
        _ => msg::RECORD_WHAT,
    }
}

//! All texts of a language as one document, for a reader without the program. It is the booklet, with the addresses of
//! the single file as its ids: a link to `#/en/keep/` then leads there by itself.

use super::{outside::outside, template::escape};
use crate::content::{GLOSSARY, PageId, panels};
use crate::law::Article;
use crate::ui::{World, address};
use std::fmt::Write as _;

/// The section. `booklet` is the page as it is written for the single file; what stands outside of other pages follows.
pub fn still(world: &World, booklet: &str) -> String {
    let language = world.words.language();
    let at = |page: PageId, part: &str| format!("/{}{part}", address::path(language, page));
    let main = booklet.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or("", |(main, _)| main);
    let text = |page: PageId| escape(&world.words.text(page.page().title));
    let mut out = format!("<div class=\"still\" lang=\"{}\" dir=\"{}\" id=\"{}\">", language.code(), language.direction(), at(PageId::Home, ""));
    // The list of all pages is the booklet's own list of contents.
    write!(out, "<p id=\"{}\">{}</p>", at(PageId::Map, ""), text(PageId::Booklet)).expect("a string takes it");
    out += &anchored(&format!("<div{main}</div>"), &|id| own_id(id, &at));
    for page in PageId::ALL {
        let own = outside(world, *page);
        if !own.is_empty() {
            write!(out, "<div id=\"{}\">{}</div>", at(*page, ""), anchored(&own, &|id| own_id(id, &at))).expect("a string takes it");
        }
    }
    out + "</div>\n"
}

/// The address that an id of the booklet stands for.
fn own_id(id: &str, at: &dyn Fn(PageId, &str) -> String) -> String {
    let chapter = id.strip_prefix("chapter-").and_then(PageId::from_slug);
    let card = PageId::ALL.iter().find_map(|page| {
        let anchor = id.strip_prefix(page.slug())?.strip_prefix('-')?;
        panels(*page).iter().any(|panel| panel.anchor() == anchor).then(|| at(*page, anchor))
    });
    match (chapter, card) {
        (Some(page), _) => at(page, ""),
        (_, Some(address)) => address,
        _ if id == "main" => at(PageId::Booklet, ""),
        _ if id.starts_with("law-") || Article::all().any(|article| article.key() == id) => at(PageId::Law, id),
        _ if GLOSSARY.iter().any(|term| term.anchor == id) => at(PageId::Words, id),
        // Belongs to the booklet alone; the page in `#app` may have the same.
        _ => at(PageId::Booklet, id),
    }
}

/// Rewrites every id and what refers to it.
fn anchored(html: &str, own: &dyn Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(html.len() * 11 / 10);
    let mut rest = html;
    let marks = [" id=\"", " aria-labelledby=\"", " aria-controls=\"", " href=\"#/"];
    while let Some((at, mark)) = marks.iter().filter_map(|mark| Some((rest.find(mark)?, *mark))).min() {
        let (before, tail) = rest.split_at(at + mark.len());
        let (value, tail) = tail.split_once('"').unwrap_or((tail, ""));
        out += before;
        match (mark.ends_with('/'), value.split_once("/booklet/")) {
            // A chapter of the booklet is where its own page would be.
            (true, Some((_, part))) if !part.is_empty() => out += own(part).trim_start_matches('/'),
            (true, _) => out += value,
            _ => out += &own(value),
        }
        out.push('"');
        rest = tail;
    }
    out + rest
}

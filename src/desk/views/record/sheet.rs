//! The printed sheet: A4, black and white, two pages at most. Everything on it comes from the record itself, so that what
//! is printed is what was sealed.

use super::{back, front};
use crate::app::State;
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, nodes, said, said_of};
use crate::record::{Record, Sealed};
use crate::words::{Msg, msg};

/// Both pages. Before the record is made they stand on the screen as a preview, without code and digests.
pub fn sheet(here: &View, state: &State, record: &Record, made: Option<&Sealed>) -> Node {
    let first = el_of("div", "sheet-page").with(front::front(here, state, record, made)).with(feet(here, record, made, 1));
    let second = el_of("div", "sheet-page").with(back::back(here, record)).with(feet(here, record, made, 2));
    let class = if made.is_some() { "sheet made" } else { "sheet preview" };
    el_of("article", class).set("id", "sheet").set("aria-labelledby", "sheet-title").with(first.node()).with(second.node()).node()
}

/// Edition, digests and fingerprint, on both pages.
fn feet(here: &View, record: &Record, made: Option<&Sealed>, page: u32) -> Node {
    let edition = format!("{} · {}", here.words.site_edition(&record.edition.id), here.words.site_checked(&record.edition.checked_on));
    let mut lines = vec![said("p", edition)];
    if let Some(made) = made {
        lines.push(said_of("p", "digest", format!("SHA-256 {}", made.digests.sha256)));
        lines.push(said_of("p", "digest", format!("SM3 {}", made.digests.sm3)));
        lines.push(match &made.fingerprint {
            Some(fingerprint) => said("p", format!("{} {fingerprint}", here.words.text(msg::RECORD_SHEET_KEY))),
            None => here.said("p", msg::RECORD_SHEET_UNSEALED),
        });
    }
    let note = format!("{} {}", here.words.text(msg::RECORD_SHEET_SEAL_NOTE), here.words.text(msg::RECORD_SHEET_VERIFY_NOTE));
    if page == 2 {
        lines.push(said("p", note));
    }
    lines.push(said_of("p", "page-number", here.words.record_sheet_page(page, 2)));
    el_of("div", "sheet-foot").with(nodes(lines)).node()
}

/// A part's heading with its note beside it.
pub fn part(here: &View, name: Msg, note: Option<Msg>) -> Node {
    let note = note.map(|note| said_of("span", "part-note", here.text(note))).unwrap_or_else(Node::none);
    el_of("h3", "part").with(here.said("span", name)).with(note).node()
}

/// A table of names and values, two pairs a row.
pub fn pairs(rows: Vec<(String, String)>) -> Node {
    let cell = |(name, value): (String, String)| nodes(vec![said("dt", name), said("dd", value)]);
    el_of("dl", "pairs").list(rows.into_iter().map(cell).collect()).node()
}

/// A table with a heading row.
pub fn table(class: &'static str, head: Vec<String>, rows: Vec<Vec<String>>) -> Node {
    let names = el("tr").list(head.into_iter().map(|name| el("th").set("scope", "col").text(name).node()).collect());
    let row = |cells: Vec<String>| el("tr").list(cells.into_iter().map(|cell| said("td", cell)).collect()).node();
    el_of("table", class).with(el("thead").with(names.node()).node()).with(el("tbody").list(rows.into_iter().map(row).collect()).node()).node()
}

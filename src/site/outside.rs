//! For a reader without the program: every item of the self-check with its explanations, and what we do not know about
//! the method. Such a page stays of use if nothing else works. It stands outside the program's own part of the page,
//! which hides it once it runs.

use super::template::escape;
use crate::check::{BANK, Item};
use crate::content::PageId;
use crate::sentencing::GAPS;
use crate::ui::World;
use crate::words::{Msg, msg, sentences};
use std::fmt::Write as _;

/// What stands so beside a page; for most pages nothing.
pub fn outside(world: &World, page: PageId) -> String {
    match page {
        PageId::Check => all_items(world),
        PageId::Illustration => all_gaps(world),
        _ => String::new(),
    }
}

/// What the facts of the method leave open.
fn all_gaps(world: &World) -> String {
    let text = |msg: Msg| escape(&world.words.text(msg));
    let gaps: Vec<String> = GAPS.iter().map(|(_, gap)| format!("<li>{}</li>", text(*gap))).collect();
    format!("<section class=\"still\" id=\"all-gaps\"><h2>{}</h2><ul>{}</ul></section>", text(msg::ILLUSTRATION_PAGE_GAPS), gaps.concat())
}

/// The items.
fn all_items(world: &World) -> String {
    let text = |msg: Msg| escape(&world.words.text(msg));
    let mut out = format!(
        "<section class=\"still\" id=\"all-items\"><h2>{}</h2><p class=\"intro\">{}</p>",
        text(msg::CHECK_ALL_ITEMS),
        lines(world, msg::CHECK_ALL_ITEMS_INTRO)
    );
    for (items, card) in BANK.iter().zip(PageId::Short.page().cards) {
        write!(out, "<h3>{}</h3>", text(card.heading)).expect("a string takes it");
        items.iter().for_each(|item| out += &item_text(world, item));
    }
    out + "</section>"
}

fn item_text(world: &World, item: &Item) -> String {
    let text = |msg: Msg| escape(&world.words.text(msg));
    let mut out = format!(
        "<div class=\"card still-item\" data-item=\"{}\"><p>{}</p><p><strong>{}</strong></p><ul>",
        item.id,
        lines(world, item.situation),
        text(item.question)
    );
    item.options.iter().for_each(|option| write!(out, "<li>{}</li>", text(option.says)).expect("a string takes it"));
    write!(out, "</ul><details class=\"law\"><summary>{}</summary><dl>", text(msg::CHECK_EXPLANATIONS)).expect("a string takes it");
    for option in &item.options {
        write!(out, "<dt>{}</dt><dd>{}</dd>", text(option.says), lines(world, option.why)).expect("a string takes it");
    }
    let tags: Vec<String> = item.articles.iter().map(|article| format!("<span class=\"tag\">{}</span>", escape(&world.cite(*article)))).collect();
    out + &format!("</dl><p class=\"tags\">{}</p></details></div>", tags.concat())
}

fn lines(world: &World, msg: Msg) -> String {
    sentences(&world.words.text(msg)).map(|line| format!("<span class=\"line\">{}</span>", escape(line))).collect()
}

//! The illustration: what may count, one calm picture, the same step by step, a number somebody was told.

mod ask;
mod chart;
mod lawyer;
mod scale;
mod steps;
mod told;

use crate::app::{Asked, State, asked, crimes_asked};
use crate::content::{Icon, PageId};
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, icon, link, nodes, said, said_of};
use crate::sentencing::{About, GAPS, Note, Outcome, Wrong, illustrate};
use crate::words::{Msg, msg};

/// What a sentence brings besides time: cards of the page "sentence", and what no source tells.
const BESIDES: [(Icon, Msg, Msg); 7] = [
    (Icon::Record, msg::SENTENCE_CONVICTION_HEADING, msg::SENTENCE_CONVICTION_TEXT),
    (Icon::Work, msg::SENTENCE_WORK_HEADING, msg::SENTENCE_WORK_TEXT),
    (Icon::Family, msg::ILLUSTRATION_PAGE_BESIDES_FAMILY, msg::ILLUSTRATION_PAGE_BESIDES_FAMILY_TEXT),
    (Icon::Hourglass, msg::SENTENCE_SUSPENDED_HEADING, msg::SENTENCE_SUSPENDED_TEXT),
    (Icon::Flag, msg::SENTENCE_FOREIGNERS_HEADING, msg::SENTENCE_FOREIGNERS_TEXT),
    (Icon::Money, msg::SENTENCE_MONEY_HEADING, msg::SENTENCE_MONEY_TEXT),
    (Icon::Clock, msg::SENTENCE_TIME_SERVED_HEADING, msg::SENTENCE_TIME_SERVED_TEXT),
];

/// The page below its title.
pub fn illustration_page(here: &View, state: &State) -> Node {
    let asked = asked(&state.filled);
    let mut parts = vec![ask::crimes(here, state, asked.as_ref())];
    if !crimes_asked(&state.filled).is_empty() {
        parts.push(ask::several(here, state));
    }
    match &asked {
        None => parts.push(el_of("section", "card").key("empty").set("id", "empty").with(here.said("p", msg::ILLUSTRATION_PAGE_EMPTY)).node()),
        Some(asked) => {
            parts.push(chart::hatching());
            parts.push(ask::tiers(here, state, asked));
            parts.push(ask::facts(here, state, asked));
            parts.push(lawyer::numbers(here, state, asked));
            parts.push(result(here, state, asked));
            parts.push(chart::together(here, asked));
        }
    }
    if asked.is_some() {
        parts.push(lawyer::attach(here, state));
    } else {
        parts.push(besides(here));
    }
    parts.push(gaps(here));
    el_of("div", "illustrating").list(parts).node()
}

/// The picture and everything that stands beside it, or why there is none.
fn result(here: &View, state: &State, asked: &Asked) -> Node {
    let inside = match asked.illustrate() {
        Err(fault) => {
            let told = if fault.wrong == Wrong::OutsideGuideline { here.text(msg::ILLUSTRATION_PAGE_OUTSIDE_FAULT) } else { fault.say(here.words) };
            nodes(vec![el_of("p", "fault").set("id", "fault").set("role", "status").text(told).node(), besides(here)])
        }
        Ok(illustration) => outcome(here, state, asked, &illustration.whole),
    };
    el_of("div", "illustration-result").key("result").set("id", "result").set("tabindex", "-1").with(inside).node()
}

fn outcome(here: &View, state: &State, asked: &Asked, outcome: &Outcome) -> Node {
    let ranges = match &outcome.ranges {
        Ok(ranges) => ranges,
        Err(why) => {
            let declined = el_of("section", "card declined")
                .with(here.said("h2", msg::ILLUSTRATION_TEXT_DECLINED))
                .with(el_of("p", "reason").set("role", "status").aloud().with(here.lines(why.msg())).with(tags(here, why.articles())).node())
                .with(el_of("p", "court").with(here.lines(Note::CourtDecides.msg())).node());
            return nodes(vec![declined.node(), besides(here)]);
        }
    };
    let scale = scale::Scale::of(outcome, ranges);
    let notes = outcome.notes.iter().map(|said| (said.code.msg(), said.code.articles(), &said.about));
    let unsettled = outcome.unsettled.iter().map(|said| (said.code.msg(), said.code.articles(), &said.about));
    let mut parts = vec![
        chart::picture(here, state, asked, outcome, ranges, &scale),
        besides(here),
        said_list(here, msg::ILLUSTRATION_TEXT_NOTES, "notes", notes.collect()),
        steps::steps(here, outcome, &scale),
        said_list(here, msg::ILLUSTRATION_TEXT_UNSETTLED, "unsettled", unsettled.collect()),
    ];
    // Of several crimes a number that was told is for all of them.
    let whole = (asked.counts.len() > 1).then(|| illustrate(&asked.case()).ok()?.whole.ranges.ok()).flatten();
    parts.push(told::told(here, state, whole.as_ref().unwrap_or(ranges)));
    nodes(parts)
}

/// What is said: its words, its articles, and the factor it speaks of.
type Line<'a> = (Msg, &'static [&'static str], &'a Option<About>);

/// A list of what is said.
#[inline(never)]
fn said_list(here: &View, title: Msg, class: &'static str, all: Vec<Line>) -> Node {
    if all.is_empty() {
        return Node::none();
    }
    let line = |(msg, articles, about): Line| {
        let text = here.words.text(msg);
        let told = match about {
            Some(About::Factor(factor)) => here.words.illustration_text_pair(&here.words.text(factor.name), &text),
            _ => text.to_string(),
        };
        el("li").aloud().with(said("span", told)).with(tags(here, articles)).node()
    };
    el_of("section", "card")
        .set("aria-labelledby", format!("heading-{class}"))
        .with(el("h2").set("id", format!("heading-{class}")).text(here.text(title)).node())
        .with(el_of("ul", class).set("id", class).list(all.into_iter().map(line).collect()).node())
        .node()
}

/// The articles a thing rests on, by the names a reader knows.
fn tags(here: &View, articles: &[&'static str]) -> Node {
    let tag = |code: &&'static str| said_of("span", "tag", here.words.cite_code(code));
    if articles.is_empty() { Node::none() } else { el_of("span", "tags").list(articles.iter().map(tag).collect()).node() }
}

fn besides(here: &View) -> Node {
    let one = |(drawing, name, text): (Icon, Msg, Msg)| {
        let words = el("div").with(here.said("strong", name)).with(here.lines(text));
        el("li").aloud().with(icon(drawing)).with(words.node()).node()
    };
    let go = vec![icon(PageId::Sentence.icon()), here.said("span", PageId::Sentence.page().title), icon(Icon::Next)];
    el_of("section", "card besides")
        .key("besides")
        .set("aria-labelledby", "heading-besides")
        .with(el("h2").set("id", "heading-besides").text(here.text(msg::ILLUSTRATION_PAGE_BESIDES)).node())
        .with(here.said("p", msg::ILLUSTRATION_PAGE_BESIDES_TEXT))
        .with(el("ul").list(BESIDES.map(one).into()).node())
        .with(el_of("p", "no-paper").with(link(PageId::Sentence, "strip", go)).node())
        .node()
}

fn gaps(here: &View) -> Node {
    let lines = GAPS.iter().map(|(_, gap)| here.said("li", *gap)).collect();
    el_of("section", "card gaps no-paper")
        .key("gaps")
        .set("aria-labelledby", "heading-gaps")
        .with(el("h2").set("id", "heading-gaps").text(here.text(msg::ILLUSTRATION_PAGE_GAPS)).node())
        .with(el("ul").set("id", "gaps").list(lines).node())
        .node()
}

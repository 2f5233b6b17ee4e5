//! What is asked: the name of a crime, its level, what may count. Closed answers only, none chosen before.

use crate::app::{ANSWERS, Asked, MOST_ASKED, State, asked_factors, crimes_asked, field_of, in_front};
use crate::content::Icon;
use crate::desk::View;
use crate::desk::node::{Node, crime_picture, el, el_of, nodes, said, said_of};
use crate::desk::views::parts::{choice, named, radio, segment, tool, values};
use crate::sentencing::{CRIMES, Charge, Factor, Layer, Moves, OUTSIDE, Rule};
use crate::words::{Msg, msg};

const ANSWER_NAMES: [Msg; 3] = [msg::ILLUSTRATION_PAGE_YES, msg::ILLUSTRATION_PAGE_NO, msg::ILLUSTRATION_PAGE_UNKNOWN];

/// Yes, no, I do not know.
pub fn answers() -> Vec<(&'static str, Msg)> {
    ANSWERS.into_iter().zip(ANSWER_NAMES).collect()
}

/// The names of crimes: the 23, then those on which the engine declines.
pub fn crimes(here: &View, state: &State, asked: Option<&Asked>) -> Node {
    let listed = CRIMES.iter().map(|crime| (crime.id, crime.name));
    let mut options: Vec<(&str, Msg)> = listed.chain(OUTSIDE.iter().map(|crime| (crime.id, crime.name))).collect();
    let number = in_front(&state.filled);
    if crimes_asked(&state.filled).len() > 1 {
        options.push(("none", msg::ILLUSTRATION_PAGE_CRIME_NONE));
    }
    let chosen = asked.map(|asked| asked.count.charge);
    let picture = chosen.map_or_else(Node::none, |charge| crime_picture(charge.id()));
    let chosen = chosen.map_or_else(Node::none, |charge| here.said("strong", charge.name()));
    let name = here.said("span", msg::ILLUSTRATION_PAGE_CRIME_NOTE);
    let field = field_of(number, "crime");
    el_of("details", "card crimes no-paper")
        .key(format!("crimes-{number}"))
        .set("open", "")
        .with(el("summary").with(here.said("span", msg::ILLUSTRATION_PAGE_CRIME)).with(picture).with(chosen).node())
        .with(named(&field, name, values(here, state, &field, "tiles", &options, crime_picture)))
        // There from the start, though empty: a child that comes later would have its siblings drawn anew, and the focus lost.
        .with(el_of("p", "way-on").with(asked.map_or_else(Node::none, |asked| next_part(here, asked))).node())
        .node()
}

/// The way to what comes next, always in sight: the crimes alone are longer than a screen.
fn next_part(here: &View, asked: &Asked) -> Node {
    match asked.count.charge {
        Charge::Listed(crime) if crime.tiers.len() > 1 => way(here, msg::ILLUSTRATION_PAGE_TIER, "tiers"),
        charge if !asked_factors(charge).is_empty() => way(here, msg::ILLUSTRATION_PAGE_FACTS, "heading-facts"),
        _ => way(here, msg::ILLUSTRATION_PAGE_CHART, "result"),
    }
}

/// A button that leads to a part of the page, by its element's id.
fn way(here: &View, name: Msg, to: &str) -> Node {
    let way = format!("to-{to}");
    tool(here, "button forward", &way, Icon::Next, name, &way).node()
}

fn factor_field(asked: &Asked, factor: &Factor) -> String {
    field_of(asked.number, &format!("factor/{}", factor.id))
}

/// More than one crime: which is in front, and room for another.
pub fn several(here: &View, state: &State) -> Node {
    let chosen = crimes_asked(&state.filled);
    let number = in_front(&state.filled);
    let empty = (1..=MOST_ASKED).find(|free| chosen.iter().all(|(taken, _)| taken != free));
    let mut options: Vec<(u8, String)> =
        chosen.iter().map(|(number, charge)| (*number, here.words.illustration_text_pair(&number.to_string(), &here.words.text(charge.name())))).collect();
    options.extend(empty.map(|free| (free, here.text(msg::ILLUSTRATION_PAGE_SEVERAL_MORE))));
    let one = |(value, label): (u8, String)| segment(radio("illus-at").fills(format!("illus-at={value}")), format!("illus-at-{value}"), value == number, label);
    el_of("details", "card several no-paper")
        .key("several")
        .set("id", "several")
        .with(el("summary").with(here.said("span", msg::ILLUSTRATION_PAGE_SEVERAL)).node())
        .with(
            el_of("fieldset", "choice-field")
                .with(el("legend").with(here.said("span", msg::ILLUSTRATION_PAGE_SEVERAL_NOTE)).with(super::tags(here, Rule::SeveralCrimes.articles())).node())
                .with(el_of("div", "levels").list(options.into_iter().map(one).collect()).node())
                .node(),
        )
        .node()
}

/// The crime's levels, where there is more than one.
pub fn tiers(here: &View, state: &State, asked: &Asked) -> Node {
    let Charge::Listed(crime) = asked.count.charge else { return Node::none() };
    if crime.tiers.len() < 2 {
        return Node::none();
    }
    let numbers: Vec<String> = crime.tiers.iter().map(|tier| tier.number.to_string()).collect();
    let mut options: Vec<(&str, Msg)> = numbers.iter().map(String::as_str).zip(crime.tiers.iter().map(|tier| tier.condition)).collect();
    options.push(("0", msg::ILLUSTRATION_PAGE_UNKNOWN));
    let field = field_of(asked.number, &format!("tier/{}", crime.id));
    let name = nodes(vec![here.said("strong", msg::ILLUSTRATION_PAGE_TIER), said_of("span", "line", here.text(msg::ILLUSTRATION_PAGE_TIER_NOTE))]);
    el_of("div", "card no-paper")
        .key(format!("tiers-{field}"))
        .set("id", "tiers")
        .set("tabindex", "-1")
        .with(choice(here, state, &field, "levels", name, &options))
        .node()
}

/// The factors that fit the crime, in three groups.
pub fn facts(here: &View, state: &State, asked: &Asked) -> Node {
    let factors = asked_factors(asked.count.charge);
    if factors.is_empty() {
        return Node::none();
    }
    type Group = (&'static str, Msg, fn(&Factor) -> bool);
    let groups: [Group; 3] = [
        ("first", msg::ILLUSTRATION_PAGE_GROUP_FIRST, |factor| factor.layer == Layer::First),
        ("down", msg::ILLUSTRATION_PAGE_GROUP_DOWN, |factor| factor.layer == Layer::Second && factor.moves == Moves::Down),
        ("up", msg::ILLUSTRATION_PAGE_GROUP_UP, |factor| factor.layer == Layer::Second && factor.moves == Moves::Up),
    ];
    let row = |factor: &&'static Factor| {
        let field = factor_field(asked, factor);
        el("li").key(field.clone()).with(choice(here, state, &field, "segments", here.said("span", factor.name), &answers())).node()
    };
    let group = |(id, name, of): Group| {
        let own: Vec<&'static Factor> = factors.iter().copied().filter(|factor| of(factor)).collect();
        let yes = own.iter().filter(|factor| state.filled.get(&factor_field(asked, factor)) == Some("yes")).count();
        let count = if yes > 0 { said("strong", yes.to_string()) } else { Node::none() };
        el_of("details", "factors")
            .key(id)
            .set("id", format!("group-{id}"))
            .with(el("summary").with(here.said("span", name)).with(count).node())
            .with(el("ul").list(own.iter().map(row).collect()).node())
            .node()
    };
    let lighter = nodes(vec![here.said("strong", msg::ILLUSTRATION_PAGE_LIGHTER), said_of("span", "line", here.text(msg::ILLUSTRATION_PAGE_LIGHTER_NOTE))]);
    let lighter = choice(here, state, &field_of(asked.number, "lighter"), "segments", lighter, &answers());
    el_of("section", "card fact-groups no-paper")
        .key("facts")
        .set("aria-labelledby", "heading-facts")
        .with(el("h2").set("id", "heading-facts").set("tabindex", "-1").text(here.text(msg::ILLUSTRATION_PAGE_FACTS)).node())
        .with(here.said("p", msg::ILLUSTRATION_PAGE_FACTS_NOTE))
        .list(groups.into_iter().map(group).collect())
        .with(lighter)
        .with(el_of("p", "way-on").with(way(here, msg::ILLUSTRATION_PAGE_CHART, "result")).node())
        .node()
}

/// Names of factors, for a sentence.
pub fn names(here: &View, factors: &[&'static Factor]) -> String {
    factors.iter().map(|factor| here.words.text(factor.name).to_string()).collect::<Vec<_>>().join(" · ")
}

/// The factors answered "I do not know".
pub fn not_known(state: &State, asked: &Asked) -> Vec<&'static Factor> {
    asked_factors(asked.count.charge).into_iter().filter(|factor| state.filled.get(&factor_field(asked, factor)) == Some("unknown")).collect()
}

//! How a judge counts: every step with its article, each bar joined to the one before.

use super::scale::{Scale, from_to};
use crate::desk::View;
use crate::desk::node::{Node, el, el_of, said, said_of};
use crate::sentencing::{Change, Outcome, Rule, Step};
use crate::words::msg;

/// The steps.
pub fn steps(here: &View, outcome: &Outcome, scale: &Scale) -> Node {
    let rows = outcome.steps.iter().enumerate().map(|(number, step)| row(here, scale, number + 1, step)).collect();
    el_of("section", "card waterfall")
        .set("aria-labelledby", "heading-steps")
        .with(el("h2").set("id", "heading-steps").text(here.text(msg::ILLUSTRATION_PAGE_STEPS)).node())
        .with(el("p").aloud().text(here.text(msg::ILLUSTRATION_PAGE_STEPS_NOTE)).node())
        .with(el_of("div", "step-axis").set("aria-hidden", "true").with(super::chart::axis(here, scale)).node())
        .with(el_of("ol", "steps").set("id", "steps").list(rows).node())
        .node()
}

fn row(here: &View, scale: &Scale, number: usize, step: &Step) -> Node {
    let rule = here.text(step.rule.msg());
    let mut words = el_of("div", "step-words");
    words = match step.factor {
        Some(factor) => words.with(here.said("strong", factor.name)).with(said_of("span", "line", rule)),
        None => words.with(said("strong", rule)),
    };
    if let Some(percent) = step.told(here.words) {
        words = words.with(said_of("span", "line percent", percent));
    }
    let held = [Rule::Bounds, Rule::JudgeRange].contains(&step.rule);
    let side = |name, change: Change| here.words.illustration_text_pair(&here.words.text(name), &from_to(here, change.after, held));
    words = if step.without_plea == step.with_plea {
        words.with(said_of("span", "line after", from_to(here, step.with_plea.after, held)))
    } else {
        words.with(said_of("span", "line after", side(msg::ILLUSTRATION_TEXT_SIDE_WITHOUT, step.without_plea))).with(said_of(
            "span",
            "line after",
            side(msg::ILLUSTRATION_TEXT_SIDE_WITH, step.with_plea),
        ))
    };
    if step.rule == Rule::Bounds && [step.without_plea, step.with_plea].iter().any(|change| cut(*change).is_some()) {
        words = words.with(said_of("span", "line cut-words", here.text(msg::ILLUSTRATION_PAGE_CUT)));
    }
    el("li")
        .aloud()
        .set("data-step", step.rule.code())
        .with(el_of("span", "number").set("aria-hidden", "true").text(number.to_string()).node())
        .with(words.node())
        .with(drawing(scale, step))
        .with(super::tags(here, &step.articles))
        .node()
}

/// What the lowest penalty cuts off.
fn cut(change: Change) -> Option<(i128, i128)> {
    let before = change.before?.outward().0;
    let after = change.after.outward().0;
    (before < after).then_some((before, after))
}

/// Both sides, one above the other where they differ; the same fill for both.
fn drawing(scale: &Scale, step: &Step) -> Node {
    let one = step.without_plea == step.with_plea;
    let mut svg = el_of("svg", "track").set("aria-hidden", "true").set("focusable", "false").set("height", "72").set("width", "100%").list(scale.grid());
    let sides: &[(Change, &str, &str)] =
        if one { &[(step.with_plea, "36%", "40%")] } else { &[(step.without_plea, "28%", "28%"), (step.with_plea, "64%", "28%")] };
    for (place, (change, y, height)) in sides.iter().enumerate() {
        let (low, high) = change.after.outward();
        if let (Some(before), 0) = (change.before, place) {
            let (before_low, before_high) = before.outward();
            for (from, to) in [(before_low, low), (before_high, high)] {
                svg = svg.with(el("line").set("class", "joins").set("x1", scale.at(from)).set("x2", scale.at(to)).set("y1", "0").set("y2", *y).node());
            }
        }
        if let (Rule::Bounds, Some((from, to))) = (step.rule, cut(*change)) {
            svg = svg.with(scale.bar("cut", from, to, y, height));
        }
        let class = match step.rule {
            Rule::JudgeRange => "fog outlined",
            Rule::StartingPoint | Rule::BaseSentence | Rule::FirstTier => "range assumed",
            _ => "range",
        };
        svg = svg.with(scale.bar(class, low, high, y, height));
        if let (Rule::JudgeRange, Some(before)) = (step.rule, change.before) {
            let (before_low, before_high) = before.outward();
            svg = svg.with(scale.bar("range", before_low, before_high, y, height));
        }
    }
    svg.with(scale.floor_line()).node()
}

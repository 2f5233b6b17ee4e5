//! Cases and results as canonical JSON: keys in order, no blanks, months as exact decimals. One content, one text.

use super::{
    case::{Case, Count, Given},
    code::Declined,
    exact::Range,
    facts::FACTORS,
    outcome::{Change, Floor, Illustration, Outcome, Said, Step},
};

impl Case {
    /// The case as JSON, keys in order, factors in the guideline's order: the same case always gives the same text.
    pub fn to_json(&self) -> String {
        match self.counts.as_slice() {
            [only] if !self.several => count(only),
            counts => object(vec![("crimes", list(counts.iter().map(count)))]),
        }
    }
}

impl Illustration {
    /// The result as JSON (`schema/illustration-1.schema.json`), keys in order. Months are rounded outward to hundredths.
    pub fn to_json(&self) -> String {
        let mut fields = outcome(&self.whole);
        fields.push(("schema", text("illustration-1")));
        if !self.crimes.is_empty() {
            fields.push(("crimes", list(self.crimes.iter().map(|crime| object(outcome(crime))))));
        }
        object(fields)
    }
}

fn count(count: &Count) -> String {
    let mut fields = vec![("crime", text(count.charge.id())), ("lighter_crime", text(count.lighter_crime.code()))];
    fields.extend(count.tier.map(|tier| ("tier", tier.to_string())));
    fields.extend(count.start_months.map(|range| ("start_months", ends(range))));
    fields.extend(count.added_months.map(|range| ("added_months", ends(range))));
    fields.push(("factors", givens(&count.factors)));
    fields.push(("companions", givens(&count.companions)));
    let mut plea = vec![("stage", text(count.plea.stage.code()))];
    plea.extend(count.plea.percent.map(|percent| ("percent", hundredfold(percent))));
    fields.push(("plea", object(plea)));
    fields.push(("outside_guideline", count.outside_guideline.to_string()));
    object(fields)
}

fn givens(list: &[Given]) -> String {
    // In the table's order. (A sort of the library's weighs more.)
    self::list(FACTORS.iter().filter_map(|factor| list.iter().find(|given| given.factor.id == factor.id)).map(|given| {
        let mut fields = vec![("id", text(given.factor.id))];
        fields.extend(given.percent.map(|percent| ("percent", hundredfold(percent))));
        object(fields)
    }))
}

fn outcome(outcome: &Outcome) -> Vec<(&'static str, String)> {
    let ranges = outcome.ranges.as_ref();
    let months = |pick: fn(&super::outcome::Ranges) -> Range| ranges.map_or(null(), |ranges| ends(pick(ranges)));
    vec![
        ("crime", outcome.charge.map_or(null(), |charge| text(charge.id()))),
        ("tier", outcome.tier.map_or(null(), |tier| tier.to_string())),
        ("without_plea_months", months(|ranges| ranges.without_plea)),
        ("with_plea_months", months(|ranges| ranges.with_plea)),
        ("judge_band_months", months(|ranges| ranges.judge_with_plea)),
        ("judge_band_without_plea_months", months(|ranges| ranges.judge_without_plea)),
        ("floor", ranges.map_or(null(), |ranges| floor(&ranges.floor))),
        ("declined", outcome.ranges.as_ref().err().map_or(null(), |why| declined(*why))),
        ("steps", list(outcome.steps.iter().map(step))),
        ("unsettled", list(outcome.unsettled.iter().map(|one| said(one, one.code.code(), one.code.articles())))),
        ("notes", list(outcome.notes.iter().map(|one| said(one, one.code.code(), one.code.articles())))),
    ]
}

fn declined(why: Declined) -> String {
    object(vec![("reason", text(why.code())), ("articles", texts(why.articles()))])
}

fn floor(floor: &Floor) -> String {
    object(vec![
        ("code", text(floor.code.code())),
        ("articles", texts(floor.code.articles())),
        ("holds", floor.holds().to_string()),
        ("months", floor.bounds.decimals().0),
        ("ceiling_months", floor.bounds.decimals().1),
        ("statutory_months", ends(floor.statutory)),
        ("binds_without_plea", floor.binds.0.to_string()),
        ("binds_with_plea", floor.binds.1.to_string()),
        ("factors", list(floor.factors.iter().map(|factor| text(factor.id)))),
    ])
}

fn step(step: &Step) -> String {
    object(vec![
        ("rule", text(step.rule.code())),
        ("factor", step.factor.map_or(null(), |factor| text(factor.id))),
        ("percent", step.percent.map_or(null(), hundredfold)),
        ("articles", texts(&step.articles)),
        ("without_plea_months", change(step.without_plea)),
        ("with_plea_months", change(step.with_plea)),
    ])
}

fn change(change: Change) -> String {
    object(vec![("before", change.before.map_or(null(), ends)), ("after", ends(change.after))])
}

fn said<Code>(said: &Said<Code>, code: &str, articles: &[&'static str]) -> String {
    let mut articles = articles.to_vec();
    if let Some(super::outcome::About::Factor(factor)) = &said.about {
        articles.extend(factor.articles);
    }
    object(vec![("code", text(code)), ("about", said.about.as_ref().map_or(null(), |about| text(about.id()))), ("articles", texts(&articles))])
}

fn null() -> String {
    "null".to_owned()
}

/// Months or percent: both ends, outward.
fn ends(range: Range) -> String {
    let (low, high) = range.decimals();
    format!("[{low},{high}]")
}

/// Parts of the whole as percent.
fn hundredfold(range: Range) -> String {
    let (low, high) = range.percent_decimals();
    format!("[{low},{high}]")
}

fn texts(all: &[&str]) -> String {
    list(all.iter().map(|one| text(one)))
}

fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(","))
}

fn object(fields: Vec<(&str, String)>) -> String {
    // In the names' order. (They are few: a sort of the library's weighs more.)
    let mut sorted: Vec<(&str, String)> = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let after = sorted.iter().rev().take_while(|(other, _)| *other > name).count();
        sorted.insert(sorted.len() - after, (name, format!("\"{name}\":{value}")));
    }
    let texts: Vec<String> = sorted.into_iter().map(|(_, text)| text).collect();
    format!("{{{}}}", texts.join(","))
}

//! The method a second time, for one choice of every number: written from `law/sentencing.md` section 4 and from the
//! extract of the fact base, without a line of the engine and without intervals.

use crate::repository;
use serde::Deserialize;
use std::{collections::BTreeSet, sync::OnceLock};

/// The extract of the fact base that the facts are checked against.
#[derive(Deserialize)]
pub struct Base {
    pub crimes: Vec<Crime>,
    pub factors: Vec<Factor>,
    pub crime_specific_factors: Vec<Factor>,
    pub plea_rules: PleaRules,
    pub first_tier_factor_ids: Vec<String>,
    pub judicial_adjustment_pct: i128,
    pub multiple_crimes: Several,
    pub staged_scale: Staged,
    pub gaps: Vec<String>,
    pub outside: Vec<String>,
}

#[derive(Deserialize)]
pub struct Crime {
    pub id: String,
    pub criminal_law_article: String,
    pub guideline_section: String,
    #[serde(default)]
    pub negligent_crime: bool,
    pub strict: bool,
    pub tiers: Vec<Tier>,
}

#[derive(Deserialize)]
pub struct Tier {
    pub tier: u8,
    pub statutory_rank: u8,
    pub source_section: String,
    pub statutory_min_months: u16,
    pub statutory_max_months: u16,
    pub starting_point_min_months: Option<u16>,
    pub starting_point_max_months: Option<u16>,
    pub declared_sentence_min_months: Option<u16>,
    pub declared_sentence_max_months: Option<u16>,
    pub next_lower_statutory_tier_months: Option<(u16, u16)>,
    pub detention_possible: bool,
    pub surveillance_possible: bool,
    pub fine_alone_possible: bool,
    pub life_possible: bool,
    pub death_possible: bool,
}

#[derive(Deserialize)]
pub struct Factor {
    pub id: String,
    pub kind: String,
    pub direction: String,
    pub min_pct: Option<u8>,
    pub max_pct: Option<u8>,
    #[serde(default = "yes")]
    pub min_stated: bool,
    pub source_section: String,
    #[serde(default)]
    pub group: String,
    pub mandatory: bool,
    pub below_minimum: String,
    #[serde(default)]
    pub may_exempt: bool,
    #[serde(default)]
    pub must_exempt: bool,
    #[serde(default)]
    pub in_plea_bucket: bool,
    pub plea_60_trigger: Option<bool>,
    #[serde(default)]
    pub excludes: Vec<String>,
    #[serde(default)]
    pub min_months: u8,
    #[serde(default)]
    pub crime_ids: Vec<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
pub struct PleaRules {
    pub cap_alone_pct: u8,
    pub cap_with_listed_factor_pct: u8,
    pub listed_factors_for_60: Vec<String>,
    pub no_double_counting_with: Vec<String>,
    pub no_double_counting_inferred: Vec<String>,
    pub counted_separately: Vec<String>,
    pub source_section: String,
}

#[derive(Deserialize)]
pub struct Several {
    pub cap_months_total_under_420: u16,
    pub cap_months_total_420_or_more: u16,
}

#[derive(Deserialize)]
pub struct Staged {
    pub investigation_max_pct: u8,
    pub prosecution_max_pct: u8,
    pub trial_max_pct: u8,
}

/// The fact base's extract.
pub fn base() -> &'static Base {
    static BASE: OnceLock<Base> = OnceLock::new();
    BASE.get_or_init(|| serde_json::from_str(&repository::read("tests/cases/sentencing.json")).expect("tests/cases/sentencing.json"))
}

impl Base {
    /// Every factor but the plea itself.
    pub fn all(&self) -> impl Iterator<Item = &Factor> {
        self.factors.iter().filter(|factor| !factor.id.starts_with("plea")).chain(&self.crime_specific_factors)
    }

    pub fn factor(&self, id: &str) -> &Factor {
        self.all().find(|factor| factor.id == id).unwrap_or_else(|| panic!("no factor {id}"))
    }

    pub fn tier(&self, crime: &str, tier: u8) -> &Tier {
        let crime = self.crimes.iter().find(|one| one.id == crime).unwrap_or_else(|| panic!("no crime {crime}"));
        crime.tiers.iter().find(|one| one.tier == tier).expect("a tier of the crime")
    }
}

/// A case to try: crime, tier, factors, and whether there is a plea. Numbers are the guideline's.
#[derive(Clone, Debug)]
pub struct Sample {
    pub crime: String,
    pub tier: u8,
    pub factors: Vec<String>,
    pub plea: bool,
    pub lighter: &'static str,
    /// Months added, least and most.
    pub added: (i128, i128),
}

impl Sample {
    pub fn json(&self) -> String {
        let (companions, factors): (Vec<_>, Vec<_>) = self.factors.iter().partition(|id| base().factor(id).in_plea_bucket);
        let factors: Vec<String> = factors.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
        format!(
            r#"{{"crime":"{}","tier":{},"added_months":[{},{}],"factors":[{}],"companions":{companions:?},"plea":{{"stage":"{}"}},"lighter_crime":"{}"}}"#,
            self.crime,
            self.tier,
            self.added.0,
            self.added.1,
            factors.join(","),
            if self.plea { "prosecution" } else { "none" },
            self.lighter
        )
    }
}

/// What a number is chosen for: the length on which the second tier acts (months, and the first tier's percentages), or
/// what the second tier adds and takes off.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Months,
    Longer,
    Shorter,
    More,
    Less,
}

/// How the open questions are answered for one point.
#[derive(Clone, Copy, Debug)]
pub struct Answers {
    /// The crime is lighter.
    pub lighter: bool,
    /// A companion of which it is not settled lifts the plea's limit.
    pub lifts: bool,
    /// A repayment before the charge is counted inside the plea.
    pub inside: bool,
}

/// A fraction in its plainest form.
pub type Fraction = (i128, i128);

pub fn less(a: Fraction, b: Fraction) -> bool {
    a.0 * b.1 < b.0 * a.1
}

/// A sample with its facts looked up.
pub struct Known {
    tier: &'static Tier,
    added: (i128, i128),
    /// Each factor, and the same where the crime is lighter.
    there: Vec<(&'static Factor, Option<&'static Factor>)>,
}

impl Known {
    pub fn of(sample: &Sample) -> Known {
        let twin = |factor: &Factor| base().all().find(|other| ["_lighter_crime", "_lighter"].iter().any(|end| other.id == format!("{}{end}", factor.id)));
        let there = sample.factors.iter().map(|id| base().factor(id)).map(|factor| (factor, twin(factor)));
        Known { tier: base().tier(&sample.crime, sample.tier), added: sample.added, there: there.collect() }
    }
}

/// The result for one choice: before the bounds, after them, and after the judge moved it by `judge` percent.
pub fn point(known: &Known, plea: bool, answers: Answers, judge: i128, choose: &mut dyn FnMut(Of, i128, i128) -> i128) -> [Fraction; 3] {
    let base = base();
    let Known { tier, added, there } = known;
    let start = (tier.starting_point_min_months.expect("a start").into(), tier.starting_point_max_months.expect("a start").into());
    let months = choose(Of::Months, start.0, start.1) + choose(Of::Months, added.0, added.1);
    let overlap = |factor: &Factor| factor.id.starts_with("fundraising_pre");
    let inside = |factor: &Factor| plea && (factor.in_plea_bucket || overlap(factor) && answers.inside);

    // First tier: each multiplies.
    let mut x = (months, 1);
    for (factor, twin) in there.iter().filter(|(factor, _)| factor.kind == "multiply") {
        let (low, high) = band(factor, *twin, answers.lighter);
        let sign = if factor.direction == "reduce" { -1 } else { 1 };
        let percent = choose(if sign < 0 { Of::Shorter } else { Of::Longer }, low, high);
        x = (x.0 * (100 + sign * percent), x.1 * 100);
    }
    // Second tier: one sum, in months; the recidivist's addition is at least three of them.
    let mut sum = (x.0 * 100, x.1 * 100);
    for (factor, twin) in there.iter().filter(|(factor, _)| factor.kind == "add" && !inside(factor)) {
        let (low, high) = band(factor, *twin, answers.lighter);
        if factor.direction == "reduce" {
            sum.0 -= x.0 * choose(Of::Less, low, high);
        } else {
            sum.0 += (x.0 * choose(Of::More, low, high)).max(i128::from(factor.min_months) * sum.1);
        }
    }
    if plea {
        let listed = there.iter().any(|(factor, _)| inside(factor) && (factor.plea_60_trigger == Some(true) || overlap(factor)));
        let open = there.iter().any(|(factor, _)| factor.in_plea_bucket && factor.plea_60_trigger.is_none());
        let (low, high) = match (listed || open && answers.lifts, answers.lighter) {
            (false, _) => (0, base.plea_rules.cap_alone_pct.into()),
            (true, false) => (0, base.plea_rules.cap_with_listed_factor_pct.into()),
            (true, true) => (base.plea_rules.cap_with_listed_factor_pct.into(), 100),
        };
        sum.0 -= x.0 * choose(Of::Less, low, high);
    }
    sum.0 = sum.0.max(0);
    let moved = (sum.0 * (100 + judge), sum.1 * 100);
    [sum, bounded(sum, known, answers), bounded(moved, known, answers)]
}

/// The bounds of section 4, points 6 and 7.
fn bounded(x: Fraction, known: &Known, answers: Answers) -> Fraction {
    let Known { tier, there, .. } = known;
    let any = |test: &dyn Fn(&Factor) -> bool| there.iter().any(|(factor, _)| test(factor));
    if any(&|factor| factor.must_exempt) {
        return (0, 1);
    }
    let twin_exempts = |(_, twin): &(&Factor, Option<&Factor>)| answers.lighter && twin.is_some_and(|twin| twin.may_exempt);
    let exempt = any(&|factor| factor.may_exempt) || there.iter().any(twin_exempts);
    let must = any(&|factor| factor.below_minimum == "required");
    let opened = must || any(&|factor| factor.below_minimum == "allowed");
    let min: i128 = tier.statutory_min_months.into();
    let mut low = min;
    if opened {
        low = tier.next_lower_statutory_tier_months.map_or(1, |(low, _)| low.into());
    }
    if exempt {
        low = 0;
    }
    // The lowest tier of all, with 拘役 of one month, leaves nothing to go below.
    let high: i128 = if must && min > 1 { min } else { tier.statutory_max_months.into() };
    if less(x, (low, 1)) {
        (low, 1)
    } else if less((high, 1), x) {
        (high, 1)
    } else {
        x
    }
}

/// How the floor is named, and the factors it rests on: of the ways out of the lowest penalty the strongest.
pub fn floor(known: &Known, lighter: &str) -> (&'static str, BTreeSet<&'static str>) {
    let having = |test: &dyn Fn(&Factor, Option<&Factor>) -> bool| -> BTreeSet<&'static str> {
        known.there.iter().filter(|(factor, twin)| test(factor, *twin)).map(|(factor, _)| factor.id.as_str()).collect()
    };
    let never = having(&|factor, _| factor.must_exempt);
    let by_itself = having(&|factor, _| factor.may_exempt);
    let exempt = having(&|factor, twin| factor.may_exempt || lighter != "no" && twin.is_some_and(|twin| twin.may_exempt));
    let must = having(&|factor, _| factor.below_minimum == "required");
    let may = having(&|factor, _| factor.below_minimum == "allowed");
    let lowest = known.tier.next_lower_statutory_tier_months.is_none() && known.tier.statutory_min_months <= 1;
    match () {
        () if !never.is_empty() => ("must_exempt", never),
        () if !must.is_empty() && !exempt.is_empty() => ("must_go_below_or_exempt", &must | &exempt),
        () if !must.is_empty() => ("must_go_below", must),
        () if !exempt.is_empty() && (lighter == "yes" || !by_itself.is_empty()) => ("may_exempt", exempt),
        () if !exempt.is_empty() => ("may_exempt_if_lighter", exempt),
        () if !may.is_empty() && lowest => ("lowest_already", may),
        () if !may.is_empty() => ("may_go_below", may),
        () => ("only_lighter", BTreeSet::new()),
    }
}

/// The band of a factor, which follows whether the crime is lighter.
fn band(factor: &Factor, twin: Option<&Factor>, lighter: bool) -> (i128, i128) {
    let factor = twin.filter(|_| lighter).unwrap_or(factor);
    match (factor.min_pct, factor.max_pct) {
        (Some(low), Some(high)) => (low.into(), high.into()),
        (Some(low), None) => (low.into(), 100),
        _ if factor.direction == "reduce" => (0, 100),
        // No limit is known; five times over is enough to pass every highest penalty's reach of the tests.
        _ => (0, 500),
    }
}

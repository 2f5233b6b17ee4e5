//! Reads and checks the facts of the method of sentencing: crimes, factors, the method's own numbers, what is not known.

use crate::day::Day;
use serde::Deserialize;
use std::{collections::BTreeSet, fs, path::Path};

/// Everything under `src/sentencing/facts/`.
pub struct Method {
    pub crimes: Vec<Crime>,
    pub factors: Vec<Factor>,
    pub numbers: Numbers,
    pub gaps: Vec<Gap>,
    pub outside: Vec<Outside>,
    /// Where each file comes from and who compared it, file by file.
    pub sources: Vec<(&'static str, Source)>,
}

/// Where a file's facts were copied from, since when they hold, and who compared them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    #[serde(rename = "title")]
    pub _title: String,
    #[serde(rename = "number")]
    pub _number: String,
    pub since: Day,
    /// First day on which the facts no longer hold.
    pub until: Option<Day>,
    #[serde(rename = "source")]
    pub _source: String,
    #[serde(rename = "statute")]
    pub _statute: String,
    pub checked_by: String,
    pub checked_on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crime {
    pub id: String,
    pub section: String,
    pub statute: String,
    #[serde(default)]
    pub strict: bool,
    #[serde(default)]
    pub grave: bool,
    #[serde(default)]
    pub telecom: bool,
    #[serde(default)]
    pub negligent: bool,
    pub from_14: Option<u8>,
    pub tiers: Vec<Tier>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    pub tier: u8,
    pub rank: u8,
    pub section: Option<String>,
    pub condition: String,
    pub start: Option<(u16, u16)>,
    pub range: (u16, u16),
    pub lower: Option<(u16, u16)>,
    pub direct: Option<(u16, u16)>,
    #[serde(default)]
    pub detention: bool,
    #[serde(default)]
    pub surveillance: bool,
    #[serde(default)]
    pub fine_alone: bool,
    #[serde(default)]
    pub life: bool,
    #[serde(default)]
    pub death: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    pub id: String,
    pub section: String,
    pub statute: Vec<String>,
    pub layer: String,
    pub moves: String,
    pub low: Option<u8>,
    pub high: Option<u8>,
    #[serde(default = "yes")]
    pub stated_low: bool,
    pub force: String,
    pub below: String,
    pub exempt: Option<String>,
    pub bucket: Option<String>,
    pub lifts: Option<String>,
    #[serde(default)]
    pub group: String,
    #[serde(default)]
    pub excludes: Vec<String>,
    #[serde(default)]
    pub not_with: Vec<String>,
    pub lighter: Option<String>,
    #[serde(default)]
    pub least_months: u8,
    pub intent: Option<bool>,
    #[serde(default)]
    pub fixed_term: bool,
    #[serde(default)]
    pub overlaps_plea: bool,
    #[serde(default)]
    pub crimes: Vec<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    #[serde(rename = "source")]
    _source: Source,
    pub plea: Plea,
    pub judge: Judge,
    pub several: Several,
    pub kinds: Kinds,
    pub pilot: Pilot,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plea {
    pub section: String,
    pub statute: Vec<String>,
    pub alone: (u8, u8),
    pub listed: (u8, u8),
    pub lighter: (u8, u8),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    pub section: String,
    pub percent: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Several {
    pub statute: Vec<String>,
    pub sum_from: u16,
    pub cap_below: u16,
    pub cap_from: u16,
    pub detention_cap: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    pub detention: (u16, u16),
    pub fixed_term: (u16, u16),
    pub suspended: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    #[serde(rename = "source")]
    pub _source: String,
    pub investigation: u8,
    pub prosecution: u8,
    pub trial: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    pub id: String,
    #[serde(rename = "text")]
    pub _text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    pub id: String,
    pub statute: Option<String>,
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CrimesFile {
    source: Source,
    crime: Vec<Crime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactorsFile {
    source: Source,
    factor: Vec<Factor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GapsFile {
    source: Source,
    gap: Vec<Gap>,
    outside: Vec<Outside>,
}

#[derive(Deserialize)]
struct SourceOnly {
    source: Source,
}

/// Reads the folder, or stops the build with the file's name and the fault.
pub fn read(folder: &Path) -> Method {
    let crimes: CrimesFile = parse(folder, "crimes.toml");
    let factors: FactorsFile = parse(folder, "factors.toml");
    let gaps: GapsFile = parse(folder, "gaps.toml");
    let numbers: SourceOnly = parse(folder, "method.toml");
    let sources = vec![("crimes.toml", crimes.source), ("factors.toml", factors.source), ("gaps.toml", gaps.source), ("method.toml", numbers.source)];
    Method { crimes: crimes.crime, factors: factors.factor, numbers: parse(folder, "method.toml"), gaps: gaps.gap, outside: gaps.outside, sources }
}

fn parse<T: for<'a> Deserialize<'a>>(folder: &Path, name: &str) -> T {
    let text = fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("cannot read src/sentencing/facts/{name}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("src/sentencing/facts/{name}: {error}"))
}

/// Faults in these facts: not in force on the edition's day, ranges that are no ranges, names that name nothing.
pub fn check(method: &Method, on: Day) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, source) in &method.sources {
        if source.since > on || source.until.is_some_and(|until| until <= on) {
            faults.push(format!("sentencing/{file}: does not hold on the edition's day {on}; mend `since`, `until` or the facts"));
        }
        if source.checked_on > on || source.checked_by.is_empty() {
            faults.push(format!("sentencing/{file}: say who compared it, and when, not after the edition's day {on}"));
        }
    }
    for crime in &method.crimes {
        for tier in &crime.tiers {
            let ranges = [Some(tier.range), tier.start, tier.lower, tier.direct];
            let inside = |range: &(u16, u16)| tier.range.0 <= range.0 && range.1 <= tier.range.1;
            if ranges.iter().flatten().any(|(low, high)| low > high || *low == 0) || !tier.start.iter().chain(&tier.direct).all(inside) {
                faults.push(format!("sentencing/crimes.toml: {} tier {}: a range is reversed or outside the penalty", crime.id, tier.tier));
            }
            if tier.lower.is_some_and(|(low, high)| low >= tier.range.0 || high < tier.range.0) {
                faults.push(format!("sentencing/crimes.toml: {} tier {}: the next lower penalty must end where this one begins", crime.id, tier.tier));
            }
        }
    }
    let ids: BTreeSet<&str> = method.factors.iter().map(|factor| factor.id.as_str()).collect();
    let crimes: BTreeSet<&str> = method.crimes.iter().map(|crime| crime.id.as_str()).collect();
    for factor in &method.factors {
        let at = format!("sentencing/factors.toml: {}", factor.id);
        if factor.low.zip(factor.high).is_some_and(|(low, high)| low > high) || factor.high.is_some_and(|high| factor.moves == "down" && high > 100) {
            faults.push(format!("{at}: `low` and `high` are no percentages"));
        }
        for other in factor.excludes.iter().chain(&factor.not_with).chain(&factor.lighter).filter(|other| !ids.contains(other.as_str())) {
            faults.push(format!("{at}: names `{other}`, which is no factor"));
        }
        for other in factor.crimes.iter().filter(|other| !crimes.contains(other.as_str())) {
            faults.push(format!("{at}: names `{other}`, which is no crime"));
        }
    }
    faults
}

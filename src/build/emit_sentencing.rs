//! Writes the tables of the method of sentencing: the same facts as constants, so that the browser parses nothing.

use crate::{
    emit_words::constant,
    sentencing::{Crime, Factor, Method, Tier},
};
use std::fmt::Write as _;

fn some<T: std::fmt::Debug>(value: Option<T>) -> String {
    value.map_or("None".into(), |value| format!("Some({value:?})"))
}

/// `illustration-<kind>-<id>` as the constant of its message.
fn message(kind: &str, id: &str) -> String {
    format!("msg::ILLUSTRATION_{}_{}", constant(kind), constant(id))
}

/// Article codes as the house writes them: `SG 三（六）`, `CL 67`.
fn articles(section: Option<&str>, statute: &[String]) -> String {
    let codes: Vec<String> = section.iter().map(|section| format!("SG {section}")).chain(statute.iter().cloned()).collect();
    format!("&{codes:?}")
}

/// Rust source of the constant tables.
pub fn tables(method: &Method) -> String {
    let mut out = String::from("/// The 23 crimes, in the guideline's order.\npub static CRIMES: &[Crime] = &[\n");
    method.crimes.iter().for_each(|one| crime(&mut out, one));
    out.push_str("];\n\n/// The factors, in the guideline's order; those of single crimes last.\npub static FACTORS: &[Factor] = &[\n");
    for one in &method.factors {
        factor(&mut out, one, method);
    }
    out.push_str("];\n\n/// Crimes on which the engine declines, and why.\npub static OUTSIDE: &[Outside] = &[\n");
    for outside in &method.outside {
        let why = if outside.why == "second-guideline" { "SecondGuideline" } else { "NotInGuideline" };
        let articles: Vec<String> = outside.statute.iter().map(|statute| format!("CL {statute}")).collect();
        writeln!(out, "    Outside {{ id: {:?}, articles: &{articles:?}, name: {}, why: Declined::{why} }},", outside.id, message("crime", &outside.id))
            .unwrap();
    }
    out.push_str("];\n\n/// What we do not know: one id and one message each, in the fact base's order.\npub static GAPS: &[(&str, Msg)] = &[\n");
    for gap in &method.gaps {
        writeln!(out, "    ({:?}, {}),", gap.id, message("gap", &gap.id)).unwrap();
    }
    out.push_str("];\n\n");
    numbers(&mut out, method);
    out
}

fn crime(out: &mut String, crime: &Crime) {
    let name = message("crime", &crime.id);
    let articles = articles(Some(&crime.section), &[format!("CL {}", crime.statute)]);
    writeln!(
        out,
        "    Crime {{ id: {:?}, articles: {articles}, name: {name}, strict: {}, grave: {}, telecom: {}, negligent: {}, from_14: {}, tiers: &[",
        crime.id,
        crime.strict,
        crime.grave,
        crime.telecom,
        crime.negligent,
        some(crime.from_14)
    )
    .unwrap();
    for tier in &crime.tiers {
        self::tier(out, crime, tier);
    }
    out.push_str("    ] },\n");
}

fn tier(out: &mut String, crime: &Crime, tier: &Tier) {
    let articles = articles(tier.section.as_deref(), &[format!("CL {}", crime.statute)]);
    writeln!(
        out,
        "        Tier {{ number: {}, rank: {}, articles: {articles}, condition: {}, start: {}, range: {:?}, lower: {}, direct: {}, detention: {}, surveillance: {}, fine_alone: {}, life: {}, death: {} }},",
        tier.tier,
        tier.rank,
        message("tier", &tier.condition),
        some(tier.start),
        tier.range,
        some(tier.lower),
        some(tier.direct),
        tier.detention,
        tier.surveillance,
        tier.fine_alone,
        tier.life,
        tier.death
    )
    .unwrap();
}

/// The variant of a closed set, or the build stops.
fn variant<'a>(factor: &Factor, field: &str, word: &str, known: &[(&str, &'a str)]) -> &'a str {
    match known.iter().find(|(name, _)| *name == word) {
        Some((_, variant)) => variant,
        None => {
            panic!("sentencing/factors.toml: {}: `{field}` is {word:?}, not one of {:?}", factor.id, known.iter().map(|(name, _)| name).collect::<Vec<_>>())
        }
    }
}

fn factor(out: &mut String, factor: &Factor, method: &Method) {
    let place = |id: &String| method.factors.iter().position(|other| other.id == *id).expect("checked");
    let mut apart: Vec<usize> = factor.excludes.iter().chain(&factor.not_with).map(place).collect();
    // One of a group excludes the others; a role may stand beside having instigated a minor.
    let beside = |other: &Factor| [factor, other].iter().any(|factor| factor.id == "instigator_of_minor");
    let grouped = method.factors.iter().enumerate().filter(|(_, other)| !factor.group.is_empty() && other.group == factor.group && other.id != factor.id);
    apart.extend(grouped.filter(|(_, other)| !beside(other)).map(|(place, _)| place));
    apart.sort_unstable();
    apart.dedup();
    let crimes: Vec<usize> = factor.crimes.iter().map(|id| method.crimes.iter().position(|crime| crime.id == *id).expect("checked")).collect();
    writeln!(
        out,
        "    Factor {{ id: {:?}, articles: {}, name: {}, layer: Layer::{}, moves: Moves::{}, low: {}, high: {}, stated_low: {}, force: Force::{}, below: Below::{}, exempt: Exempt::{}, bucket: Bucket::{}, lifts: Lifts::{}, apart: &{apart:?}, lighter: {}, least_months: {}, intent: {}, fixed_term: {}, overlaps_plea: {}, crimes: &{crimes:?} }},",
        factor.id,
        articles(Some(&factor.section), &factor.statute),
        message("factor", &factor.id),
        variant(factor, "layer", &factor.layer, &[("first", "First"), ("second", "Second")]),
        variant(factor, "moves", &factor.moves, &[("down", "Down"), ("up", "Up")]),
        some(factor.low),
        some(factor.high),
        factor.stated_low,
        variant(factor, "force", &factor.force, &[("must", "Must"), ("may", "May")]),
        variant(factor, "below", &factor.below, &[("alone_no", "AloneNo"), ("may", "May"), ("must", "Must"), ("none", "Adds")]),
        variant(factor, "exempt", factor.exempt.as_deref().unwrap_or_default(), &[("", "No"), ("may", "May"), ("must", "Must")]),
        variant(factor, "bucket", factor.bucket.as_deref().unwrap_or_default(), &[("", "Outside"), ("text", "Text"), ("inferred", "Inferred")]),
        variant(factor, "lifts", factor.lifts.as_deref().unwrap_or("no"), &[("no", "No"), ("yes", "Yes"), ("unsettled", "Unsettled")]),
        some(factor.lighter.as_ref().map(place)),
        factor.least_months,
        some(factor.intent),
        factor.fixed_term,
        factor.overlaps_plea
    )
    .unwrap();
}

fn numbers(out: &mut String, method: &Method) {
    let n = &method.numbers;
    let mut line = |doc: &str, name: &str, kind: &str, value: String| writeln!(out, "/// {doc}\npub const {name}: {kind} = {value};").unwrap();
    line("Articles of the plea.", "PLEA_ARTICLES", "&[&str]", articles(Some(&n.plea.section), &n.plea.statute));
    line("Percent a plea alone may take off.", "PLEA_ALONE", "(u8, u8)", format!("{:?}", n.plea.alone));
    line("Percent a plea with a listed companion may take off.", "PLEA_LISTED", "(u8, u8)", format!("{:?}", n.plea.listed));
    line("Percent where the crime is lighter besides; 100 is exemption.", "PLEA_LIGHTER", "(u8, u8)", format!("{:?}", n.plea.lighter));
    line("Article of the judge's range.", "JUDGE_ARTICLES", "&[&str]", articles(Some(&n.judge.section), &[]));
    line("Percent of the adjusted result by which the judge may move it, both ways.", "JUDGE_PERCENT", "u8", n.judge.percent.to_string());
    line("Article on several crimes.", "SEVERAL_ARTICLES", "&[&str]", articles(None, &n.several.statute));
    line("Sum of fixed terms, in months, from which the higher cap holds.", "SUM_FROM", "u16", n.several.sum_from.to_string());
    line("Longest term of several crimes below that sum, in months.", "CAP_BELOW", "u16", n.several.cap_below.to_string());
    line("Longest term of several crimes from that sum on, in months.", "CAP_FROM", "u16", n.several.cap_from.to_string());
    line("Longest 拘役 of several crimes, in months.", "DETENTION_CAP", "u16", n.several.detention_cap.to_string());
    line("Shortest and longest 拘役, in months.", "DETENTION", "(u16, u16)", format!("{:?}", n.kinds.detention));
    line("Shortest and longest fixed term of one crime, in months.", "FIXED_TERM", "(u16, u16)", format!("{:?}", n.kinds.fixed_term));
    line("Longest term that may be suspended, in months.", "SUSPENDED", "u16", n.kinds.suspended.to_string());
    let pilot = format!("[{}, {}, {}]", n.pilot.investigation, n.pilot.prosecution, n.pilot.trial);
    line("A reported local pilot's most percent by stage: investigation, prosecution, trial. Not national law.", "PILOT", "[u8; 3]", pilot);
}

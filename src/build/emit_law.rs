//! Writes the tables of articles, instruments and claims, and the text of the law as one file.

use crate::{
    day::{Day, held_on},
    emit_words::constant,
    facts::{Article, Facts},
};
use std::fmt::Write as _;

fn day(day: Option<Day>) -> String {
    match day {
        Some(Day { year, month, day }) => format!("Some(Day {{ year: {year}, month: {month}, day: {day} }})"),
        None => "None".into(),
    }
}

/// One article per number: the wording that holds on the day the law was checked. `check` has made sure there is one.
fn current(facts: &Facts) -> Vec<(usize, &Article)> {
    let mut out: Vec<(usize, &Article)> = Vec::new();
    for (index, file) in facts.instruments.iter().enumerate() {
        for article in &file.articles {
            if out.iter().any(|(other, seen)| *other == index && seen.number == article.number) {
                continue;
            }
            let wordings: Vec<_> = file.articles.iter().filter(|other| other.number == article.number).collect();
            let periods: Vec<_> = wordings.iter().map(|wording| (wording.since.or(file.instrument.since), wording.until)).collect();
            out.push((index, wordings[held_on(&periods, facts.checked_on).expect("checked")]));
        }
    }
    out
}

/// Rust source of the constant tables.
pub fn tables(facts: &Facts) -> String {
    let articles = current(facts);
    let mut out = String::from("static INSTRUMENTS: &[InstrumentFact] = &[\n");
    for file in &facts.instruments {
        let i = &file.instrument;
        let slug = if i.code == "2019 Opinions" { "go".to_owned() } else { i.code.to_lowercase() };
        writeln!(
            out,
            "    InstrumentFact {{ code: {:?}, name: msg::LAW_INSTRUMENT_{}, title: {:?}, number: {:?}, standing: Standing::{}, source: {:?}, checked_by: {:?} }},",
            i.code, constant(&slug), i.title, i.number, standing(&i.standing, &i.code), i.source, i.checked_by
        )
        .unwrap();
    }
    out.push_str("];\n\nstatic ARTICLES: &[ArticleFact] = &[\n");
    for (index, article) in &articles {
        let instrument = &facts.instruments[*index].instrument;
        writeln!(
            out,
            "    ArticleFact {{ instrument: {index}, code: {:?}, key: {:?}, number: {:?}, status: {:?}, since: {}, source: {}, gloss: msg::LAW_{}_GLOSS }},",
            facts.code(*index, article),
            article.key,
            article.number,
            article.status,
            day(article.since.or(instrument.since)),
            article.source.as_ref().map_or("None".into(), |source| format!("Some({source:?})")),
            constant(&article.key)
        )
        .unwrap();
    }
    out.push_str("];\n\n/// One constant per article Mingbai cites.\npub mod article {\n    use super::Article;\n");
    for (position, (index, article)) in articles.iter().enumerate() {
        writeln!(out, "    /// {}\n    pub const {}: Article = Article({position});", facts.code(*index, article), constant(&article.key)).unwrap();
    }
    out.push_str("}\n\nstatic CLAIMS: &[ClaimFact] = &[\n");
    for claim in &facts.claims {
        let rests: Vec<String> = claim
            .rests_on
            .iter()
            .map(|code| articles.iter().position(|(index, article)| facts.code(*index, article) == *code).expect("checked"))
            .map(|position| format!("Article({position})"))
            .collect();
        writeln!(out, "    ClaimFact {{ id: {:?}, basis: {:?}, rests_on: &[{}] }},", claim.id, claim.basis, rests.join(", ")).unwrap();
    }
    out.push_str("];\n\n/// One constant per claim of law.\npub mod claim {\n    use super::Claim;\n");
    for (index, claim) in facts.claims.iter().enumerate() {
        writeln!(out, "    /// {}\n    pub const {}: Claim = Claim({index});", claim.id, constant(&claim.id)).unwrap();
    }
    out.push_str("}\n");
    out
}

fn standing(word: &str, code: &str) -> &'static str {
    match word {
        "in-force" => "InForce",
        "newer-reported" => "NewerReported",
        "excerpt" => "Excerpt",
        "form" => "Form",
        "retold" => "Retold",
        _ => panic!("{code}: standing {word:?} is not one of in-force, newer-reported, excerpt, form, retold"),
    }
}

/// The texts in the table's order, paragraphs on their own lines, an empty line between articles.
pub fn texts(facts: &Facts) -> String {
    let texts: Vec<&str> = current(facts).into_iter().map(|(_, article)| article.text.trim()).collect();
    texts.join("\n\n") + "\n"
}

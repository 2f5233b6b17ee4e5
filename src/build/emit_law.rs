//! Writes the tables of articles, instruments and claims, and the text of the law as one file.

use crate::{
    day::held_on,
    emit_words::constant,
    facts::{Article, Facts},
};
use std::fmt::Write as _;

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
    // One text instead of a table: two pointers and two lengths for each of five texts weighed more than the texts.
    let mut rows = String::new();
    for (index, article) in &articles {
        let instrument = &facts.instruments[*index].instrument;
        let since = article.since.or(instrument.since).map(|day| day.to_string()).unwrap_or_default();
        let texts = [&facts.code(*index, article), &article.key, &article.number, &article.status, &since, article.source.as_deref().unwrap_or_default()];
        assert!(texts.iter().all(|text| !text.contains(['\t', '\n'])), "{}: a tab or a new line", article.key);
        writeln!(rows, "{}", texts.map(|text| text as &str).join("\t")).unwrap();
    }
    writeln!(out, "];\n\nstatic ARTICLES: &str = {rows:?};\n\nstatic ARTICLES_OF: &[(u8, Msg)] = &[").unwrap();
    for (index, article) in &articles {
        writeln!(out, "    ({index}, msg::LAW_{}_GLOSS),", constant(&article.key)).unwrap();
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

//! What must be said is said: every claim on some page, every article cited, every statement of law with its article,
//! every weak source named as weak.

mod cards;
mod days;
mod short_path;

use crate::{
    facts::{CLAIMS, cards, facts, stated},
    ftl::bundle,
    none,
};
use mingbai::content::{Says, home_of, pages::shorter::COMPARE, pages::sign::PAIR};
use mingbai::law::{Article, Claim};
use mingbai::words::{Language, Msg, Words};

#[test]
fn the_program_knows_the_claims_of_the_file_and_no_other() {
    let file: Vec<_> =
        facts().iter().map(|fact| (fact.id.as_str(), fact.basis.as_str(), fact.rests_on.iter().map(String::as_str).collect::<Vec<_>>())).collect();
    let program: Vec<_> =
        Claim::all().map(|claim| (claim.id(), claim.basis(), claim.rests_on().iter().map(|article| article.code()).collect::<Vec<_>>())).collect();
    assert_eq!(file, program, "{CLAIMS} and the tables built from it differ");
}

#[test]
fn every_claim_is_stated_on_some_page_and_has_a_home() {
    let stated = stated();
    let wrong = Claim::all().filter(|claim| !stated.iter().any(|stated| stated.claim == *claim) || home_of(*claim).is_none());
    none(wrong.map(|claim| format!("{CLAIMS}: `{}` is stated on no card, or on none of the whole", claim.id())).collect(), "a claim is not told");
}

#[test]
fn every_statement_of_law_names_an_article() {
    let wrong = cards().flat_map(|(page, card)| card.says.iter().map(move |says| (page, card, says)));
    let wrong = wrong.filter(|(_, _, says)| !matches!(says, Says::Plain(_)) && says.articles().is_empty());
    none(wrong.map(|(page, card, says)| format!("{page:?} #{}: `{}` cites nothing", card.anchor, says.msg().id())).collect(), "law without an article");
}

/// Every article that a card, the balanced pair or the comparison of procedures rests on.
fn cited() -> Vec<Article> {
    let on_cards = cards().flat_map(|(_, card)| card.articles());
    let in_pair = PAIR.iter().flat_map(|row| row.sign_claims.iter().chain(row.wait_claims)).flat_map(|claim| claim.rests_on().iter().copied());
    on_cards.chain(in_pair).chain(COMPARE.iter().flat_map(|(_, _, articles)| articles.iter().copied())).collect()
}

#[test]
fn every_article_of_the_tables_is_cited_somewhere() {
    let cited = cited();
    none(
        Article::all().filter(|article| !cited.contains(article)).map(|article| format!("src/law/facts: {} is cited nowhere", article.code())).collect(),
        "an idle article",
    );
}

#[test]
fn every_row_of_the_comparison_rests_on_articles() {
    none(COMPARE.iter().filter(|(_, _, articles)| articles.is_empty()).map(|(name, _, _)| format!("`{}`", name.id())).collect(), "a row cites nothing");
}

/// How a language says that no rule was found, and that something could not be confirmed.
fn weak_words(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::ZhHans => (&["没有找到"], &["没能核实"]),
        Language::En => (&["found no"], &["could not confirm"]),
    }
}

/// The statements whose words, taken together, hold none of the needed ones.
fn lacking(words: &Words, needed: &[&str], pass: impl Fn(Claim) -> bool) -> Vec<String> {
    let text = |all: &[Msg]| all.iter().map(|msg| words.text(*msg).to_lowercase() + "\n").collect::<String>();
    let stated = stated().into_iter().filter(|stated| pass(stated.claim));
    let wrong = stated.filter(|stated| !needed.iter().any(|needed| text(&stated.words).contains(needed)));
    wrong
        .map(|stated| {
            let ids: Vec<&str> = stated.words.iter().map(|msg| msg.id()).collect();
            format!("{} {ids:?}: says `{}` without any of {needed:?}", words.language().code(), stated.claim.id())
        })
        .collect()
}

#[test]
fn what_rests_on_no_rule_says_that_none_was_found() {
    let wrong = Language::ALL.iter().flat_map(|language| lacking(&bundle(*language), weak_words(*language).0, |claim| claim.basis() == "R"));
    none(wrong.collect(), "basis R is worded as a rule");
}

#[test]
fn what_is_only_reported_says_that_it_could_not_be_confirmed() {
    let reported = |claim: Claim| claim.basis().split('+').any(|basis| basis == "S");
    let wrong = Language::ALL.iter().flat_map(|language| lacking(&bundle(*language), weak_words(*language).1, reported));
    none(wrong.collect(), "basis S is worded as law");
}

#[test]
fn what_leans_on_the_2019_opinions_alone_names_their_year() {
    let only = |articles: &[Article]| !articles.is_empty() && articles.iter().all(|article| article.instrument().code() == "2019 Opinions");
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let words = bundle(*language);
        wrong.extend(lacking(&words, &["2019"], |claim| only(claim.rests_on())));
        for says in cards().flat_map(|(_, card)| card.says) {
            if matches!(says, Says::Cited(articles, _) if only(articles)) && !words.text(says.msg()).contains("2019") {
                wrong.push(format!("{} `{}`: rests on the 2019 Opinions alone and does not name the year", language.code(), says.msg().id()));
            }
        }
    }
    none(wrong, "a newer text may apply, and the reader is not told");
}

#[test]
fn missing_weak_words_are_caught() {
    let words = bundle(Language::En);
    assert!(!lacking(&words, &["no such words stand anywhere"], |claim| claim.basis() == "R").is_empty());
    assert!(lacking(&words, &[""], |_| true).is_empty());
    assert!(facts().iter().any(|fact| fact.basis == "R") && facts().iter().any(|fact| fact.basis.contains('S')), "both bases are in use");
}

/// Words of wording rule 6, which all stand on a card that gives a percentage.
fn percent_words(language: Language) -> [&'static str; 3] {
    match language {
        Language::ZhHans => ["可以", "最多", "基准刑"],
        Language::En => ["may", "up to", "base penalty"],
    }
}

#[test]
fn a_card_with_a_percentage_says_may_up_to_and_of_the_base_penalty() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for words in Language::ALL.iter().map(|language| bundle(*language)) {
        for (page, card) in cards() {
            let text: String = card.says.iter().map(|says| words.text(says.msg()).to_string() + "\n").collect();
            if text.contains('%') {
                seen += 1;
                let missing: Vec<&str> = percent_words(words.language()).into_iter().filter(|word| !text.contains(word)).collect();
                if !missing.is_empty() {
                    wrong.push(format!("{} {page:?} #{}: a percentage without {missing:?}", words.language().code(), card.anchor));
                }
            }
        }
    }
    assert!(seen > 0, "no card with a percentage was found; the test reads nothing");
    none(wrong, "a percentage reads as a promise");
}

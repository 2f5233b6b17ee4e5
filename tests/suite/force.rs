//! The force of the law: may, must, generally must, must not, and has the right are never blurred, swapped or dropped.
//!
//! `claims.toml` says which of these words each claim carries. A claim's words carry no other, on any page and in any
//! language; at the claim's home card they carry every one of them.

use crate::{
    facts::{Fact, fact, facts, stated},
    ftl::bundle,
    none,
};
use mingbai::content::{home_of, pages::sign::PAIR};
use mingbai::words::{Language, Words};
use std::collections::BTreeSet;

/// A word of force, as `claims.toml` writes it.
type Force = &'static str;

const FORCES: [Force; 5] = ["generally-must", "must", "may", "must-not", "right"];

/// How a language says each force. Longer ways come first: `generally must` is no `must`.
fn ways(language: Language) -> &'static [(&'static str, Option<Force>)] {
    match language {
        Language::ZhHans => &[
            ("一般应当", Some("generally-must")),
            ("不应当", Some("must-not")),
            ("不可以", Some("must-not")),
            ("不得不", Some("must")),
            ("没有权", None),
            ("享有权", None),
            ("应当", Some("must")),
            ("必须", Some("must")),
            ("可以", Some("may")),
            ("不得", Some("must-not")),
            ("有权", Some("right")),
        ],
        Language::En => &[
            ("generally must", Some("generally-must")),
            ("must not", Some("must-not")),
            ("no one may", Some("must-not")),
            ("nobody may", Some("must-not")),
            ("may not", Some("must-not")),
            ("must", Some("must")),
            ("may", Some("may")),
            ("right to", Some("right")),
            ("has the right", Some("right")),
            ("have the right", Some("right")),
            ("your right", Some("right")),
        ],
    }
}

/// The words of force a text carries.
fn forces(language: Language, text: &str) -> BTreeSet<Force> {
    let text = text.to_lowercase();
    let letter = |character: Option<char>| character.is_some_and(|character| character.is_ascii_alphanumeric());
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let here = ways(language).iter().find(|(way, _)| {
            let after = rest.strip_prefix(way);
            after.is_some_and(|after| !way.is_ascii() || (!letter(text[..at].chars().last()) && !letter(after.chars().next())))
        });
        match here {
            Some((way, force)) => {
                found.extend(force);
                at += way.len();
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// The forces that words carry although none of their claims allows it. An English “may” that stands for 可能 in the
/// same message is no force.
fn excess(language: Language, text: &str, chinese: &str, claims: &[&Fact]) -> Vec<Force> {
    let possible = language == Language::En && ["可能", "或许"].iter().any(|word| chinese.contains(word));
    let allowed = |force: &Force| claims.iter().any(|fact| fact.force.iter().chain(&fact.force_also).any(|other| other == force));
    forces(language, text).into_iter().filter(|force| !(allowed(force) || possible && *force == "may")).collect()
}

/// Each language with its words, and the Chinese words to compare with.
fn bundles() -> (Vec<Words>, Words) {
    (Language::ALL.iter().map(|language| bundle(*language)).collect(), bundle(Language::ZhHans))
}

#[test]
fn the_words_of_a_claim_carry_no_force_the_claim_has_not() {
    let (bundles, chinese) = bundles();
    let mut wrong = Vec::new();
    for words in &bundles {
        for stated in stated() {
            for msg in &stated.words {
                let excess = excess(words.language(), &words.text(*msg), &chinese.text(*msg), &[fact(stated.claim)]);
                if !excess.is_empty() {
                    wrong.push(format!("{} `{}`: {excess:?} is not in the claim `{}`", words.language().code(), msg.id(), stated.claim.id()));
                }
            }
        }
    }
    none(wrong, "words are stronger or weaker than the law");
}

#[test]
fn the_balanced_pair_carries_no_force_its_claims_have_not() {
    let (bundles, chinese) = bundles();
    let mut wrong = Vec::new();
    for words in &bundles {
        for (msg, claims) in PAIR.iter().flat_map(|row| [(row.sign, row.sign_claims), (row.wait, row.wait_claims)]) {
            let claims: Vec<&Fact> = claims.iter().map(|claim| fact(*claim)).collect();
            let excess = excess(words.language(), &words.text(msg), &chinese.text(msg), &claims);
            if !excess.is_empty() {
                wrong.push(format!("{} `{}`: {excess:?} is in none of the side’s claims", words.language().code(), msg.id()));
            }
        }
    }
    none(wrong, "the pair is stronger or weaker than the law");
}

#[test]
fn a_claim_carries_all_its_force_at_its_home() {
    let (bundles, _) = bundles();
    let mut wrong = Vec::new();
    for words in &bundles {
        for stated in stated().iter().filter(|stated| home_of(stated.claim).is_some_and(|home| home.page == stated.page && home.anchor == stated.card.anchor)) {
            let text: String = stated.words.iter().map(|msg| format!("{}\n", words.text(*msg))).collect();
            let carried = forces(words.language(), &text);
            let dropped: Vec<&String> = fact(stated.claim).force.iter().filter(|force| !carried.contains(force.as_str())).collect();
            if !dropped.is_empty() {
                let ids: Vec<&str> = stated.words.iter().map(|msg| msg.id()).collect();
                wrong.push(format!("{} {ids:?}: {dropped:?} of the claim `{}` is missing", words.language().code(), stated.claim.id()));
            }
        }
    }
    none(wrong, "a claim loses its force at its own home");
}

#[test]
fn claims_name_only_forces_that_can_be_checked() {
    let unknown = facts().iter().flat_map(|fact| fact.force.iter().chain(&fact.force_also).map(move |force| (fact, force)));
    let unknown = unknown.filter(|(_, force)| !FORCES.contains(&force.as_str()));
    none(unknown.map(|(fact, force)| format!("{}: `{}`: {force:?} is none of {FORCES:?}", crate::facts::CLAIMS, fact.id)).collect(), "an unknown force");
}

#[test]
fn every_way_to_say_a_force_is_heard() {
    let samples: [(Language, &str, &[Force]); 12] = [
        (Language::ZhHans, "法院一般应当采纳。", &["generally-must"]),
        (Language::ZhHans, "一般应当采纳，也应当审查。", &["generally-must", "must"]),
        (Language::ZhHans, "必须有律师，可以换。", &["may", "must"]),
        (Language::ZhHans, "不得加重，你有权上诉。", &["must-not", "right"]),
        (Language::ZhHans, "你没有权这样做，享有权益，可能更重。", &[]),
        (Language::En, "The court generally must follow it.", &["generally-must"]),
        (Language::En, "Generally it is so. It must stop.", &["must"]),
        (Language::En, "No one may force you, and you may ask.", &["may", "must-not"]),
        (Language::En, "It must not be heavier; they may not ask.", &["must-not"]),
        (Language::En, "Your right to appeal stays.", &["right"]),
        (Language::En, "You have the right to it.", &["right"]),
        (Language::En, "The mayor is right. Mustard.", &[]),
    ];
    let wrong = samples.iter().map(|(language, text, expected)| (text, forces(*language, text).into_iter().collect::<Vec<_>>(), expected));
    none(wrong.filter(|(_, found, expected)| found != *expected).map(|(text, found, _)| format!("{text:?}: heard {found:?}")).collect(), "misheard");
}

#[test]
fn a_force_too_many_is_caught_and_a_possible_may_is_none() {
    let must = Fact { id: "sample".into(), basis: "L".into(), rests_on: vec![], force: vec!["must".into()], force_also: vec![] };
    assert_eq!(excess(Language::En, "You may and must.", "你应当", &[&must]), ["may"]);
    assert_eq!(excess(Language::En, "It may be heavier and must stop.", "可能更重，应当停", &[&must]), [""; 0]);
    assert_eq!(excess(Language::ZhHans, "你可以，可能", "你可以，可能", &[&must]), ["may"]);
    assert_eq!(excess(Language::ZhHans, "不得", "不得", &[&must]), ["must-not"]);
}

//! One card, one idea: its length, its address, and the parts of the page on signing.

use crate::{facts::cards, ftl::bundle, none};
use mingbai::content::{GLOSSARY, PageId, Panel, Part, Says, pages, panels};
use mingbai::words::{Language, sentences};
use std::collections::BTreeSet;

/// Sentences a card may hold: four, or six where two statements of law stand together, such as a right and its cost.
fn most_sentences(says: &[Says]) -> usize {
    let claims: BTreeSet<_> = says.iter().filter_map(Says::claim).collect();
    let others = says.iter().filter(|says| matches!(says, Says::Cited(..))).count();
    if claims.len() + others > 1 { 6 } else { 4 }
}

#[test]
fn every_card_is_one_idea_of_a_few_sentences() {
    let mut wrong = Vec::new();
    for words in Language::ALL.iter().map(|language| bundle(*language)) {
        for (page, card) in cards() {
            let count: usize = card.says.iter().map(|says| sentences(&words.text(says.msg())).count()).sum();
            let most = most_sentences(card.says);
            if count == 0 || count > most {
                wrong.push(format!("{} {page:?} #{}: {count} sentences, at most {most}", words.language().code(), card.anchor));
            }
        }
    }
    none(wrong, "a card says too much");
}

/// What is wrong with the addresses of one page.
fn address_faults(anchors: &[&str]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let kebab = |anchor: &str| {
        anchor.split('-').all(|part| !part.is_empty() && part.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit()))
    };
    anchors.iter().filter(|anchor| !seen.insert(**anchor) || !kebab(anchor)).map(|anchor| format!("{anchor:?}")).collect()
}

#[test]
fn every_card_has_an_address_of_its_own_that_can_be_typed() {
    let mut wrong = Vec::new();
    for page in PageId::ALL {
        let anchors: Vec<&str> = panels(*page).iter().map(Panel::anchor).collect();
        wrong.extend(address_faults(&anchors).into_iter().map(|fault| format!("{page:?}: {fault} stands twice or is not kebab-case")));
    }
    let glossary: Vec<&str> = GLOSSARY.iter().map(|term| term.anchor).collect();
    wrong.extend(address_faults(&glossary).into_iter().map(|fault| format!("glossary: {fault}")));
    let questions = pages::questions::GROUPS.iter().flat_map(|group| group.questions.iter().map(|question| question.anchor));
    let questions: Vec<&str> = questions.chain(pages::questions::GROUPS.iter().map(|group| group.anchor)).collect();
    wrong.extend(address_faults(&questions).into_iter().map(|fault| format!("questions: {fault}")));
    none(wrong, "an address is unclear");
    assert_eq!(address_faults(&["a-b", "a-b", "A", "a--b", "", "a_b"]).len(), 5, "every bad sample must be caught");
}

#[test]
fn the_page_on_signing_opens_with_the_eight_checks_and_then_the_choice() {
    let parts: Vec<Option<Part>> = panels(PageId::Sign).iter().take(3).map(|panel| if let Panel::Part(part) = panel { Some(*part) } else { None }).collect();
    assert_eq!(parts, [Some(Part::Checks), Some(Part::Pair), None]);
    assert_eq!(pages::sign::CHECKS.len(), 8, "there are eight things to check");
    let named: BTreeSet<_> = pages::sign::CHECKS.iter().map(|(_, name, _)| name).collect();
    assert_eq!(named.len(), 8, "each of them once");
}

#[test]
fn every_message_of_the_cards_stands_on_one_card_only() {
    let mut seen = BTreeSet::new();
    let messages = cards().flat_map(|(page, card)| card.says.iter().map(Says::msg).chain([card.heading]).map(move |msg| (page, card, msg)));
    let doubled = messages.filter(|(_, _, msg)| !seen.insert(*msg));
    none(doubled.map(|(page, card, msg)| format!("{page:?} #{}: `{}` stands elsewhere too", card.anchor, msg.id())).collect(), "a message is used twice");
}

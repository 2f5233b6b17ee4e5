//! The short path: the 18 critical concepts, one card each, every half truth beside its other half, and the way into the
//! whole and back.

use crate::{facts::claim, html::Element, none, rendered};
use mingbai::content::{CONCEPTS, Card, PageId, Picture};
use mingbai::law::Claim;
use mingbai::words::Language;
use std::collections::BTreeSet;

fn short_cards() -> &'static [Card] {
    PageId::Short.page().cards
}

fn claims_of(card: &Card) -> BTreeSet<Claim> {
    card.says.iter().filter_map(|says| says.claim()).collect()
}

#[test]
fn there_are_18_concepts_each_with_its_own_picture_and_its_own_claims() {
    assert_eq!(CONCEPTS.len(), 18);
    let pictures: Vec<Picture> = CONCEPTS.iter().map(|concept| concept.picture).collect();
    assert_eq!(pictures, Picture::ALL[..18], "the pictures stand in the concepts’ order");
    let wrong = CONCEPTS
        .iter()
        .enumerate()
        .filter(|(_, concept)| concept.claims.is_empty() || concept.claims.iter().collect::<BTreeSet<_>>().len() != concept.claims.len());
    none(wrong.map(|(index, _)| format!("concept {}: no claims, or one twice", index + 1)).collect(), "a concept is not told");
}

#[test]
fn the_short_path_has_one_card_for_each_concept_in_their_order() {
    assert_eq!(short_cards().len(), CONCEPTS.len());
    let wrong = short_cards().iter().zip(&CONCEPTS).enumerate().filter_map(|(index, (card, concept))| {
        let at = format!("short #{}, concept {}", card.anchor, index + 1);
        if card.picture != Some(concept.picture) {
            return Some(format!("{at}: the picture is {:?}, not {:?}", card.picture, concept.picture));
        }
        (!claims_of(card).iter().any(|claim| concept.claims.contains(claim))).then(|| format!("{at}: states none of its claims"))
    });
    none(wrong.collect(), "the short path and the concepts differ");
}

/// Six concepts of which half would mislead: the concept’s number, claims of one half, claims of the other. The card
/// states at least one of each (wording rule 10: a right with its cost, a cost with its right).
const HALVES: [(usize, &[&str], &[&str]); 6] = [
    (2, &["affidavit-voluntary", "affidavit-time"], &["refuse-then-what"]),
    (3, &["leniency-is-may", "court-generally-lighter"], &["rec-what", "police-no-promise", "custody-factor-not-release"]),
    (6, &["not-pleading-not-aggravating"], &["plead-at-trial-ok", "earlier-more"]),
    (13, &["appeal-kept", "hearing-still-held", "last-word"], &["hard-to-attack-later", "appeal-protest-exception"]),
    (14, &["can-withdraw", "withdraw-before-charge"], &["withdraw-cost"]),
    (16, &["appeal-no-heavier", "appeal-kept"], &["appeal-protest-exception"]),
];

/// The halves a card lacks.
fn missing_halves<'a>(claims: &BTreeSet<Claim>, halves: &[&'a [&'a str]]) -> Vec<&'a [&'a str]> {
    halves.iter().copied().filter(|half| !half.iter().any(|id| claims.contains(&claim(id)))).collect()
}

#[test]
fn a_card_of_the_short_path_never_tells_half_of_a_truth() {
    let wrong = HALVES.iter().flat_map(|(number, one, other)| {
        let card = &short_cards()[number - 1];
        let missing = missing_halves(&claims_of(card), &[one, other]);
        missing.into_iter().map(move |half| format!("short #{}, concept {number}: states none of {half:?}", card.anchor))
    });
    none(wrong.collect(), "half a truth");
    assert_eq!(missing_halves(&BTreeSet::from([claim("can-withdraw")]), &[HALVES[4].1, HALVES[4].2]), [&["withdraw-cost"]]);
}

/// Where the card with this address leads: the address its way shows.
fn way(page: &Element, anchor: &str) -> Option<String> {
    let card = page.find(|element| element.name == "article" && element.attribute("id") == Some(anchor)).into_iter().next()?;
    let way = card.find(|element| element.is_of("ways")).into_iter().next()?;
    Some(way.find(|element| element.name == "a").first()?.attribute("href")?.to_owned())
}

#[test]
fn every_card_of_the_short_path_leads_into_the_whole_and_back() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let short = &rendered::page(*language, PageId::Short).document;
        for card in short_cards() {
            let at = format!("{} short #{}", language.code(), card.anchor);
            let Some(address) = way(short, card.anchor) else {
                wrong.push(format!("{at}: leads nowhere"));
                continue;
            };
            let home = PageId::WHOLE.iter().find_map(|page| Some((*page, address.strip_prefix(&format!("../{}/#", page.slug()))?)));
            let back = home.and_then(|(page, anchor)| way(&rendered::page(*language, page).document, anchor));
            if !back.as_ref().is_some_and(|back| back.starts_with("../short/#")) {
                wrong.push(format!("{at}: leads to {address:?}, and from there to {back:?}"));
            }
        }
    }
    none(wrong, "the way into the whole and back");
}

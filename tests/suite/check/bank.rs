//! The bank: 18 concepts, four items each, every one resting on its concept's claims and articles.

use crate::none;
use mingbai::check::{BANK, Lean, item, number_of};
use mingbai::content::{CONCEPTS, home_of};
use std::collections::BTreeSet;

#[test]
fn every_concept_has_four_items_with_a_name_of_their_own() {
    let ids: BTreeSet<&str> = BANK.iter().flat_map(|items| items.iter()).map(|item| item.id).collect();
    assert_eq!(ids.len(), 72);
    for number in 0..72 {
        let item = item(number).expect("72 items");
        assert_eq!(item.concept, usize::from(number) / 4, "{}", item.id);
        assert_eq!(number_of(item.id), Some(number), "{}", item.id);
    }
    assert!(item(72).is_none() && number_of("nothing").is_none());
}

#[test]
fn every_item_rests_on_a_claim_of_its_concept_and_on_articles_of_its_claims() {
    let mut wrong = Vec::new();
    for item in BANK.iter().flat_map(|items| items.iter()) {
        if !item.claims.iter().any(|claim| CONCEPTS[item.concept].claims.contains(claim)) {
            wrong.push(format!("{}: no claim of its concept", item.id));
        }
        if home_of(item.claims[0]).is_none() {
            wrong.push(format!("{}: its deciding claim stands on no card", item.id));
        }
        let rests: Vec<_> = item.claims.iter().flat_map(|claim| claim.rests_on()).collect();
        if item.articles.is_empty() || !item.articles.iter().all(|article| rests.contains(&article)) {
            wrong.push(format!("{}: an article that none of its claims rests on", item.id));
        }
        if item.short_card().card().is_none() {
            wrong.push(format!("{}: no card to read again", item.id));
        }
    }
    none(wrong, "an item rests on nothing");
}

#[test]
fn every_item_has_one_right_option_and_the_bank_spreads_them_evenly() {
    let mut places = [0; 3];
    for item in BANK.iter().flat_map(|items| items.iter()) {
        assert_eq!(item.options.iter().filter(|option| option.lean == Lean::Key).count(), 1, "{}", item.id);
        places[item.key()] += 1;
    }
    assert_eq!(places, [24, 24, 24], "first, second, third");
}

#[test]
fn misses_lean_both_ways_in_every_concept() {
    for (concept, items) in BANK.iter().enumerate() {
        let leans: Vec<Lean> = items.iter().flat_map(|item| item.options.iter()).map(|option| option.lean).collect();
        assert!(leans.contains(&Lean::Hope) && leans.contains(&Lean::Fear), "concept {concept} leans one way only");
    }
}

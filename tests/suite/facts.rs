//! The claims as `src/law/facts/claims.toml` has them, and where the pages state them.

use crate::repository;
use mingbai::content::{Card, PageId};
use mingbai::law::Claim;
use mingbai::words::Msg;
use serde::Deserialize;
use std::sync::OnceLock;

/// The file of claims, for messages.
pub const CLAIMS: &str = "src/law/facts/claims.toml";

/// One claim of the file.
#[derive(Deserialize)]
pub struct Fact {
    pub id: String,
    pub basis: String,
    pub rests_on: Vec<String>,
    /// Words of force the claim carries at its home.
    pub force: Vec<String>,
    /// Words of force it may carry besides.
    #[serde(default)]
    pub force_also: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    claim: Vec<Fact>,
}

/// Every claim of the file, in its order.
pub fn facts() -> &'static [Fact] {
    static FACTS: OnceLock<Vec<Fact>> = OnceLock::new();
    FACTS.get_or_init(|| toml::from_str::<File>(&repository::read(CLAIMS)).unwrap_or_else(|error| panic!("{CLAIMS}: {error}")).claim)
}

/// What the file says of a claim.
pub fn fact(claim: Claim) -> &'static Fact {
    facts().iter().find(|fact| fact.id == claim.id()).unwrap_or_else(|| panic!("{CLAIMS}: `{}` is missing", claim.id()))
}

/// The claim with this id.
pub fn claim(id: &str) -> Claim {
    Claim::all().find(|claim| claim.id() == id).unwrap_or_else(|| panic!("{CLAIMS}: no claim `{id}`"))
}

/// Every card of every page.
pub fn cards() -> impl Iterator<Item = (PageId, &'static Card)> {
    PageId::ALL.iter().flat_map(|page| page.page().cards.iter().map(|card| (*page, card)))
}

/// A card that states a claim, and the messages in which it does.
pub struct Stated {
    pub page: PageId,
    pub card: &'static Card,
    pub claim: Claim,
    pub words: Vec<Msg>,
}

/// Every claim on every card.
pub fn stated() -> Vec<Stated> {
    let mut all: Vec<Stated> = Vec::new();
    for (page, card) in cards() {
        for says in card.says {
            let Some(claim) = says.claim() else { continue };
            match all.iter_mut().find(|stated| stated.page == page && stated.card.anchor == card.anchor && stated.claim == claim) {
                Some(stated) => stated.words.push(says.msg()),
                None => all.push(Stated { page, card, claim, words: vec![says.msg()] }),
            }
        }
    }
    all
}

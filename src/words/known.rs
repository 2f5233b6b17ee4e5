//! Digests of the words that may stand in a record, in every language, so that a record is checked without its words.
//!
//! A digest is the first 8 bytes of SHA-256 over the parts, each after its length in 8 bytes, the highest first.

use super::{Language, Msg};

include!(concat!(env!("OUT_DIR"), "/known.rs"));

impl Msg {
    /// The digest of this message in a language; nothing when it stands in no record.
    pub fn digest(self, language: Language) -> Option<[u8; 8]> {
        let row = SENTENCES.binary_search_by_key(&self.0, |(place, _)| *place).ok()?;
        in_language(&SENTENCES[row].1, language)
    }
}

/// The digest of an item of the self-check: situation, question, three options. `id` is such as `may-b`.
pub fn item_digest(id: &str, language: Language) -> Option<[u8; 8]> {
    let row = ITEMS.binary_search_by_key(&id, |(name, _)| name).ok()?;
    in_language(&ITEMS[row].1, language)
}

fn in_language(row: &[[u8; 8]], language: Language) -> Option<[u8; 8]> {
    let place = Language::ALL.iter().position(|other| *other == language)?;
    row.get(place).copied().filter(|digest| *digest != [0; 8])
}

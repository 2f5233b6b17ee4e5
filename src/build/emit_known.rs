//! Writes what the words of a record are compared with: digests, so that one language is checked without its words.

use crate::gather::Language;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Parts of an item, in the order in which they are digested.
const PARTS: [&str; 5] = ["situation", "question", "1", "2", "3"];

/// The line that `src/words/known.rs` reads: `name=` and a digest for each language, a row for each text.
pub fn line(languages: &[Language]) -> String {
    let reference = languages.iter().find(|language| language.code == "en").expect("checked");
    let texts: Vec<BTreeMap<&str, &str>> =
        languages.iter().map(|language| language.messages.iter().map(|message| (message.id.as_str(), message.text.as_str())).collect()).collect();
    let row = |name: &str, parts: &[String]| {
        let digests = texts.iter().map(|texts| {
            let parts: Option<Vec<&str>> = parts.iter().map(|id| texts.get(id.as_str()).copied()).collect();
            // A draft may lack a message: no text has this digest.
            parts.map_or_else(|| "0".repeat(16), |parts| digest(&parts))
        });
        format!("{name}={}", digests.collect::<String>())
    };
    let items: BTreeSet<&str> = reference.messages.iter().filter_map(|message| message.id.strip_prefix("check-")?.strip_suffix("-situation")).collect();
    let items = items.into_iter().map(|item| row(item, &PARTS.map(|part| format!("check-{item}-{part}"))));
    let sentences = reference.messages.iter().enumerate().filter(|(_, message)| message.variables.is_empty() && may_stand(&message.id));
    let sentences = sentences.map(|(place, message)| row(&place.to_string(), std::slice::from_ref(&message.id)));
    items.chain(sentences).collect::<Vec<_>>().join(" ")
}

/// True for a sentence that may stand in a record by itself: a question to ask, a private question, what a card is called.
fn may_stand(id: &str) -> bool {
    ["check-ask-", "check-private-", "questions-"].iter().any(|start| id.starts_with(start)) || ["-heading", "-title"].iter().any(|end| id.ends_with(end))
}

/// The first 8 bytes of SHA-256 over the parts, each after its length in 8 bytes, as hexadecimal digits.
fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

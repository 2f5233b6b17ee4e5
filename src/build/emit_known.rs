//! Writes what the words of a record are compared with: digests, so that one language is checked without its words.

use crate::gather::Language;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

/// Parts of an item, in the order in which they are digested.
const PARTS: [&str; 5] = ["situation", "question", "1", "2", "3"];

/// Rust source of the tables `ITEMS` and `SENTENCES`.
pub fn tables(languages: &[Language]) -> String {
    let reference = languages.iter().find(|language| language.code == "en").expect("checked");
    let texts: Vec<BTreeMap<&str, &str>> =
        languages.iter().map(|language| language.messages.iter().map(|message| (message.id.as_str(), message.text.as_str())).collect()).collect();
    let row = |parts: &[String]| {
        let digests = texts.iter().map(|texts| {
            let parts: Option<Vec<&str>> = parts.iter().map(|id| texts.get(id.as_str()).copied()).collect();
            // A draft may lack a message: no text has this digest.
            parts.map_or([0; 8], |parts| digest(&parts))
        });
        format!("{:?}", digests.collect::<Vec<_>>())
    };
    let mut out = String::new();
    let items: BTreeSet<&str> = reference.messages.iter().filter_map(|message| message.id.strip_prefix("check-")?.strip_suffix("-situation")).collect();
    let count = languages.len();
    writeln!(out, "static ITEMS: [(&str, [[u8; 8]; {count}]); {}] = [", items.len()).unwrap();
    for item in items {
        writeln!(out, "    ({item:?}, {}),", row(&PARTS.map(|part| format!("check-{item}-{part}")))).unwrap();
    }
    let sentences: Vec<_> = reference.messages.iter().enumerate().filter(|(_, message)| message.variables.is_empty() && may_stand(&message.id)).collect();
    writeln!(out, "];\nstatic SENTENCES: [(u16, [[u8; 8]; {count}]); {}] = [", sentences.len()).unwrap();
    for (place, message) in sentences {
        writeln!(out, "    ({place}, {}),", row(std::slice::from_ref(&message.id))).unwrap();
    }
    out.push_str("];\n");
    out
}

/// True for a sentence that may stand in a record by itself: a question to ask, a private question, what a card is called.
fn may_stand(id: &str) -> bool {
    ["check-ask-", "check-private-", "questions-"].iter().any(|start| id.starts_with(start)) || ["-heading", "-title"].iter().any(|end| id.ends_with(end))
}

/// The first 8 bytes of SHA-256 over the parts, each after its length in 8 bytes.
fn digest(parts: &[&str]) -> [u8; 8] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize()[..8]);
    first
}

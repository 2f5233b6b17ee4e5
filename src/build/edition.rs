//! The edition: what a reader saw, in one short value.

use crate::{emit_law, facts::Facts, gather::Language, pack};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Rust source of the constant `EDITION`. Hashes are over file contents in path order, so the same commit gives the
/// same edition on every machine. `method`: the tables of the method of sentencing, which are facts of law too.
pub fn source(root: &Path, facts: &Facts, method: &str, languages: &[Language]) -> String {
    let law = hash([emit_law::tables(facts), emit_law::texts(facts), method.to_owned()].iter().map(|text| text.as_bytes().to_vec()));
    let reference = languages.iter().find(|language| language.code == "en").expect("checked");
    let words = hash(languages.iter().flat_map(|language| [0, 1].map(|part| pack::packed(language, reference, part).into_bytes())));
    let mut files = Vec::new();
    for top in ["src", "index.html", "Cargo.lock", "Cargo.toml"] {
        collect(&root.join(top), &mut files);
    }
    files.sort();
    let build = hash(files.iter().map(|path| fs::read(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))));
    let whole = hash([&law, &words, &build].into_iter().map(|part| part.as_bytes().to_vec()));
    let day = facts.checked_on;
    format!(
        "/// This build's edition.\npub const EDITION: Edition = Edition {{ id: {:?}, law: {law:?}, words: {words:?}, build: {build:?}, checked_on: Day {{ year: {}, month: {}, day: {} }} }};\n",
        format!("{}-{}", &whole[..4].to_uppercase(), &whole[4..8].to_uppercase()),
        day.year,
        day.month,
        day.day
    )
}

fn collect(path: &Path, files: &mut Vec<std::path::PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display())) {
            collect(&entry.expect("readable entry").path(), files);
        }
    } else if path.exists() {
        files.push(path.to_owned());
    }
}

fn hash(parts: impl Iterator<Item = Vec<u8>>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

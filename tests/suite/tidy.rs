//! The house stays as drawn: arrows, room headers, names, file sizes, drawings. Reads source text, not the program.

mod arrows;
mod drawings;
mod rust;

use crate::{none, repository};

/// Names that say nothing of what a file holds.
const EMPTY_NAMES: [&str; 9] = ["utils", "util", "helpers", "helper", "common", "misc", "services", "service", "manager"];

const LONGEST: usize = 500;

/// Every Rust file of ours: source, tests, xtask.
fn rust_files() -> Vec<String> {
    ["src", "tests", "xtask"].iter().flat_map(|folder| repository::files(folder, ".rs")).collect()
}

/// The names a path and a file's `mod` lines give.
fn empty_names(path: &str, code: &str) -> Vec<String> {
    let modules = rust::words(code).windows(2).filter(|pair| pair[0] == "mod").map(|pair| pair[1].to_owned()).collect::<Vec<_>>();
    let parts = path.trim_end_matches(".rs").split('/').map(str::to_owned);
    parts.chain(modules).filter(|name| name.split('_').any(|part| EMPTY_NAMES.contains(&part))).collect()
}

#[test]
fn no_file_and_no_module_has_a_name_that_says_nothing() {
    let wrong = rust_files().into_iter().flat_map(|path| {
        let names = empty_names(&path, &rust::code(&repository::read(&path)));
        names.into_iter().map(move |name| format!("{path}: `{name}` says nothing of what it holds; name it for that"))
    });
    none(wrong.collect(), "an empty name");
    assert_eq!(empty_names("src/app/utils.rs", "mod helpers; mod day;").len(), 2, "both bad samples must be caught");
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let table = |path: &str| path.starts_with("src/content/pages/") || path == "src/content/glossary.rs";
    let long = rust_files().into_iter().filter(|path| !table(path)).map(|path| (repository::read(&path).lines().count(), path));
    let long =
        long.filter(|(lines, _)| *lines >= LONGEST).map(|(lines, path)| format!("{path}: {lines} lines; cut it where its subject changes, below {LONGEST}"));
    none(long.collect(), "a file is too long");
}

#[test]
fn every_room_opens_with_what_it_holds_may_import_and_never_does() {
    let heads = ["//! Holds: ", "//! May import: ", "//! Never: "];
    let wrong = arrows::rooms().into_iter().filter_map(|room| {
        let path = format!("src/{room}/mod.rs");
        let text = repository::read(&path);
        let opens = heads.iter().zip(text.lines()).all(|(head, line)| line.starts_with(head) && line.len() > head.len());
        (!opens).then(|| format!("{path}: must open with the three lines {heads:?}"))
    });
    none(wrong.collect(), "a room does not say what it is");
}

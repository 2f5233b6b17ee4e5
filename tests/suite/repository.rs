//! The repository's own files. Paths are relative to its root and written with `/`.

use std::{fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("cannot read {path}: {error}"))
}

/// Every file below a folder whose name ends with `ending`, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(folder), folder, ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no file of {folder} ends with {ending:?}");
    found
}

/// The names of the folders directly in a folder, sorted.
pub fn folders(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = entries(&root().join(folder)).filter(|entry| entry.path().is_dir()).map(|entry| name(&entry)).collect();
    names.sort();
    names
}

fn entries(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a readable entry"))
}

fn name(entry: &fs::DirEntry) -> String {
    entry.file_name().to_string_lossy().into_owned()
}

fn collect(folder: &Path, relative: &str, ending: &str, found: &mut Vec<String>) {
    for entry in entries(folder) {
        let path = format!("{relative}/{}", name(&entry));
        if entry.path().is_dir() {
            collect(&entry.path(), &path, ending, found);
        } else if path.ends_with(ending) {
            found.push(path);
        }
    }
}

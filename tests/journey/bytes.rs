//! Bytes, as they are shipped: design §9's budgets, the sums, and the compressed forms beside each file.

use crate::harness::site;
use flate2::read::GzDecoder;
use mingbai::content::PageId;
use mingbai::ui::address;
use mingbai::words::Language;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeSet,
    fs,
    io::Read,
    path::{Path, PathBuf},
};

const KIB: u64 = 1024;

#[test]
fn the_program_and_its_glue_stay_within_the_budget() {
    let program: u64 = assets().iter().filter(|name| name.ends_with(".wasm") || name.ends_with(".js")).map(|name| weight(name)).sum();
    assert!(program > 50 * KIB, "{program} bytes are no program");
    assert!(program <= 220 * KIB, "wasm, glue and boot script: {program} bytes after brotli");
}

#[test]
fn a_first_visit_stays_within_the_budget_in_every_language() {
    for language in Language::ALL {
        // Everything the page names: style, boot script, glue, program, words, law.
        let path = format!("{}index.html", address::path(*language, PageId::Home));
        let html = site().file(PageId::Home, *language);
        // The kiosk's script is named and not loaded.
        let loaded = |name: &String| html.contains(name.as_str()) && !name.contains("/kiosk-");
        let named: BTreeSet<String> = assets().into_iter().filter(loaded).collect();
        assert_eq!(named.len(), 6, "the page names {named:?}");
        let all: u64 = weight(&path) + named.iter().map(|name| weight(name)).sum::<u64>();
        assert!(all <= 300 * KIB, "a first visit in {}: {all} bytes after brotli", language.code());
    }
}

#[test]
fn only_the_words_of_the_page_s_language_travel() {
    for language in Language::ALL {
        let html = site().file(PageId::Home, *language);
        let words: Vec<String> = assets().into_iter().filter(|name| name.contains("/words.") && html.contains(name.as_str())).collect();
        assert_eq!(words.len(), 1, "{}: {words:?}", language.code());
        assert!(words[0].contains(&format!("/words.{}-", language.code())), "{words:?}");
    }
}

#[test]
fn the_sums_name_every_file_and_match() {
    let sums = fs::read_to_string(site().folder.join("SHA256SUMS")).expect("SHA256SUMS is there");
    let mut named = BTreeSet::new();
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap_or_else(|| panic!("{line:?} is no sum"));
        let found: String = Sha256::digest(read(&site().folder.join(name))).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(sum, found, "{name}");
        named.insert(name.to_owned());
    }
    let there: BTreeSet<String> = files().into_iter().filter(|name| name != "SHA256SUMS").collect();
    assert_eq!(named, there, "the sums name every file and no other");
    assert!(there.len() > PageId::ALL.len() * Language::ALL.len());
}

#[test]
fn beside_every_file_lie_its_compressed_forms() {
    for name in files().into_iter().filter(|name| name != "SHA256SUMS") {
        let path = site().folder.join(&name);
        let plain = read(&path);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &read(&beside(&path, ".br"))[..], &mut unpacked).unwrap_or_else(|error| panic!("{name}.br: {error}"));
        assert!(unpacked == plain, "{name}.br holds something else");
        unpacked.clear();
        GzDecoder::new(&read(&beside(&path, ".gz"))[..]).read_to_end(&mut unpacked).unwrap_or_else(|error| panic!("{name}.gz: {error}"));
        assert!(unpacked == plain, "{name}.gz holds something else");
    }
}

#[test]
fn the_program_s_name_tells_its_content() {
    for name in assets() {
        let sum: String = Sha256::digest(read(&site().folder.join(&name))).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(name.contains(&sum[..12]), "{name} holds {sum}");
    }
}

/// Every file but the compressed forms and the settings of a kiosk, below the site's root.
fn files() -> Vec<String> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
            let path = entry.path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let mut all = Vec::new();
    walk(&site().folder, &mut all);
    let below = |path: PathBuf| path.strip_prefix(&site().folder).expect("below").to_string_lossy().replace('\\', "/");
    all.into_iter().map(below).filter(|name| !name.ends_with(".br") && !name.ends_with(".gz") && name != "kiosk.json").collect()
}

fn assets() -> Vec<String> {
    files().into_iter().filter(|name| name.starts_with("assets/")).collect()
}

/// What travels of a file, after brotli.
fn weight(name: &str) -> u64 {
    let path = beside(&site().folder.join(name), ".br");
    fs::metadata(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).len()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

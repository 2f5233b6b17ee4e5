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
    // A kiosk's own script is neither program nor glue, and travels on a kiosk alone.
    let code = |name: &&String| (name.ends_with(".wasm") || name.ends_with(".js")) && !name.contains("/kiosk-");
    // The desk comes when it is first asked.
    let (later, first): (Vec<String>, Vec<String>) = assets().iter().filter(code).cloned().partition(|name| name.contains("desk"));
    let weigh = |names: &[String]| names.iter().map(|name| weight(name)).sum::<u64>();
    let (first, later) = (weigh(&first), weigh(&later));
    assert!(first > 50 * KIB && later > 50 * KIB, "{first} and {later} bytes are no programs");
    assert!(first <= 220 * KIB, "wasm, glue and boot script: {first} bytes after brotli");
    assert!(first + later <= 350 * KIB, "all wasm and glue: {} bytes after brotli", first + later);
}

#[test]
fn a_first_visit_stays_within_the_budget_in_every_language() {
    for language in Language::ALL {
        // Everything the page names: style, boot script, glue, program, words, law.
        let path = format!("{}index.html", address::path(*language, PageId::Home));
        let html = site().file(PageId::Home, *language);
        // Named and not loaded: a kiosk's script, and what comes where drafts are kept.
        let later = ["/kiosk-", "/ask-desk-", "/desk-", "/working."];
        let loaded = |name: &String| html.contains(name.as_str()) && !later.iter().any(|part| name.contains(part));
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
fn the_page_about_names_the_digest_that_the_sums_list() {
    let program = read(&site().folder.join("PROGRAM"));
    let digest: String = Sha256::digest(&program).iter().map(|byte| format!("{byte:02x}")).collect();
    let sums = fs::read_to_string(site().folder.join("SHA256SUMS")).expect("SHA256SUMS is there");
    assert!(sums.lines().any(|line| line == format!("{digest}  PROGRAM")));
    for language in Language::ALL {
        assert!(site().file(PageId::About, *language).contains(&digest), "the page about in {}", language.code());
        let one = fs::read_to_string(site().folder.join(format!("mingbai-{}.html", language.code()))).expect("the edition that is one file");
        assert!(one.contains(&digest));
    }
    // What it stands for: every file the program is made of, as the sums have them.
    let listed: BTreeSet<&str> = std::str::from_utf8(&program).expect("text").lines().collect();
    let wanted: BTreeSet<&str> = sums.lines().filter(|line| line.contains("  assets/")).collect();
    assert_eq!(listed, wanted);
}

#[test]
fn the_worker_keeps_every_file_a_page_can_ask_for_and_no_other() {
    let worker = fs::read_to_string(site().folder.join("sw.js")).expect("the worker is there");
    let sums = fs::read_to_string(site().folder.join("SHA256SUMS")).expect("SHA256SUMS is there");
    for line in sums.lines() {
        let (digest, name) = line.split_once("  ").unwrap_or_default();
        let kept = worker.contains(&format!("\"{name}\":\"{digest}\","));
        assert_eq!(kept, name != "sw.js" && !name.starts_with("mingbai-"), "{name}");
    }
}

#[test]
fn beside_every_file_lie_its_compressed_forms() {
    // The editions that are one file are carried, not served.
    for name in files().into_iter().filter(|name| name != "SHA256SUMS" && !name.starts_with("mingbai-")) {
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

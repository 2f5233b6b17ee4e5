//! Drafts and finished records: listed, brought back, found, saved, deleted by a second tap, and old ones named.

use super::{saved, to_record, turn_on, unlock};
use crate::{
    harness::{Browser, lines},
    recording::{step, write},
};
use mingbai::content::PageId;
use mingbai::record::SealedFile;
use mingbai::words::Language;
use std::fs;

/// A visit of its own with a finished record of this number; then the page of what is kept.
fn record(browser: &Browser, reference: &str) {
    to_record(browser);
    browser.wait_shown("#step-people");
    step(browser, "people");
    write(browser, "reference", reference);
    step(browser, "review");
    browser.tap("#print-only");
    browser.wait_shown("#heading-made");
    saved(browser);
    browser.tap(".recording a[href$='kept/']");
    browser.wait_shown("[data-state=open]");
}

/// The numbers of a list, as shown.
fn listed(browser: &Browser, kind: &str) -> Vec<String> {
    lines(&browser.js(&format!("return [...document.querySelectorAll('[data-row^=\"{kind}/\"] strong')].map(one => one.textContent)")))
}

/// What a tap saves.
fn save(browser: &Browser, css: &str, name: &str) -> String {
    fs::read_to_string(browser.saves(name, || browser.tap(css))).expect("it was saved")
}

#[test]
fn records_are_listed_found_saved_and_deleted_by_a_second_tap() {
    let browser = Browser::start();
    browser.before_load("const days = Number(window.name) || 0; const Real = Date; window.Date = class extends Real { constructor(...given) { if (given.length) super(...given); else super(Real.now() + days * 86400000); } static now() { return Real.now() + days * 86400000; } };");
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    record(&browser, "REF-11");
    browser.tap("#kept-new");
    browser.wait("another draft in front", "document.querySelectorAll('[data-row^=\"draft/\"]').length === 2");
    record(&browser, "REF-22");
    let mut numbers = listed(&browser, "record");
    numbers.sort();
    assert_eq!(numbers, ["REF-11", "REF-22"]);
    assert_eq!(listed(&browser, "draft").len(), 2);

    write(&browser, "kept-search", "ref-2");
    browser.tap("#kept-find");
    browser.wait("one record", "document.querySelectorAll('[data-row^=\"record/\"]').length === 1");
    assert_eq!(listed(&browser, "record"), ["REF-22"]);
    browser.picture("kept-found");
    let one: SealedFile = mingbai::record::from_json(&save(&browser, "[data-row^='record/'] button", "kept-one")).expect("a record's file");
    assert_eq!(one.record.people.reference.as_deref(), Some("REF-22"));
    // One file, a record to a line, each as it was made.
    let all = save(&browser, "#kept-export", "kept-all");
    let files: Vec<SealedFile> = all.lines().map(|line| mingbai::record::from_json(line).expect("a record's file")).collect();
    assert_eq!(files.len(), 2);
    assert!(
        files.iter().all(|file| mingbai::record::verify(mingbai::record::Shape::written(file).to_string().as_bytes(), &Default::default()).facts.is_some())
    );

    // A draft is saved as a record of where it stands, without a seal; all of them before keeping ends.
    let draft: SealedFile = mingbai::record::from_json(&save(&browser, "[data-row^='draft/'] button[id^=save]", "kept-draft")).expect("a record's file");
    assert!(draft.seal.is_none() && draft.record.people.reference.is_some());
    browser.tap("#kept-forgotten");
    assert_eq!(save(&browser, "#kept-export-drafts", "kept-drafts").lines().count(), 2);
    browser.picture("kept-drafts");

    // A month later: one line beside it, and nothing gone.
    browser.js("window.name = '31'");
    browser.run("reload", browser.client().refresh());
    browser.live();
    unlock(&browser);
    browser.wait_shown(".remind");
    assert_eq!((browser.count(".remind"), listed(&browser, "record").len()), (2, 2));
    browser.picture("kept-reminded");

    let drop = "[data-row^='record/'] button[id^=drop]";
    browser.tap(drop);
    browser.wait_shown(".sure");
    assert_eq!(listed(&browser, "record").len(), 2, "one tap deletes nothing");
    // Another tap elsewhere takes it back.
    browser.tap("#kept-find");
    browser.wait("the button as before", "!document.querySelector('.sure')");
    browser.tap(drop);
    browser.wait_shown(".sure");
    browser.wait("the question to have been read", super::READ);
    browser.tap(".sure");
    browser.wait("one record", "document.querySelectorAll('[data-row^=\"record/\"]').length === 1");
    saved(&browser);
    assert_eq!(save(&browser, "#kept-export", "kept-rest").lines().count(), 1, "its file is gone too");

    // The older draft comes back to the front with all it holds.
    let other = "[data-row^='draft/'] button[id^=open]";
    browser.tap(other);
    saved(&browser);
    to_record(&browser);
    step(&browser, "people");
    browser.wait("its number", "document.getElementById('reference').value.startsWith('REF-')");
    browser.quiet("the lists");
}

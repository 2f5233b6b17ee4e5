//! The record: what is filled in and by whom; a reload in the middle; the keyboard; what is refused.

mod session;
mod sheet;

use crate::checking::{Pick, answer, begin, on};
use crate::harness::{Browser, Screen, lines};
use fantoccini::{Locator, key::Key};
use mingbai::content::PageId;
use mingbai::record::{Record, SealedFile};
use mingbai::words::Language;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

const PASSPHRASE: &str = "four plain words here";

/// Types into a field and leaves it.
pub fn write(browser: &Browser, id: &str, text: &str) {
    let css = format!("#{id}");
    browser.wait_shown(&css);
    browser.run(&css, async { browser.client().find(Locator::Css(&css)).await?.send_keys(text).await });
    browser.js(&format!("document.getElementById({id:?}).blur()"));
}

/// Taps a value of a field.
pub fn choose(browser: &Browser, id: &str) {
    browser.tap(&format!("label:has(#{id}) span"));
    browser.wait(id, &format!("document.getElementById({id:?}).checked"));
}

/// Goes to a step of the record.
pub fn step(browser: &Browser, name: &str) {
    browser.tap(&format!("#step-{name}"));
    browser.wait(name, &format!("document.querySelector('#step-{name}[aria-current=step]')"));
}

/// A person has answered the short form, one thing missed and learnt; then the page of the record.
fn checked(browser: &Browser, language: Language) {
    let world = begin(browser, language, "short");
    answer(browser, &world, &Pick::Miss);
    while on(browser) {
        answer(browser, &world, &Pick::Key);
    }
    browser.tap("#to-record");
    browser.wait_shown("#heading-step");
}

/// Everything a lawyer fills in.
fn fill(browser: &Browser) {
    write(browser, "reference", "REF-7");
    write(browser, "person", "Plantedname");
    choose(browser, "lawyer-role-duty");
    choose(browser, "interpreter-state-not-needed");
    choose(browser, "stage-prosecutor");
    step(browser, "work");
    choose(browser, "met-alone-state-done");
    browser.js("const day = document.getElementById('met-alone-day'); day.value = '2026-11-20'; day.dispatchEvent(new Event('change', { bubbles: true }))");
    choose(browser, "file-read-state-not-done");
    write(browser, "file-read-note", "volume 3 not seen");
    step(browser, "decision");
    choose(browser, "decision-talk-first");
    step(browser, "review");
    browser.wait_shown("#sheet");
}

/// Makes the device's key and seals.
fn seal(browser: &Browser) {
    write(browser, "passphrase", PASSPHRASE);
    write(browser, "passphrase-again", PASSPHRASE);
    browser.tap("#make-key");
    browser.wait_shown("#seal-record");
    browser.tap("#seal-record");
    browser.wait_shown("#heading-made[data-sealed=true]");
    browser.wait("the focus on what was made", "document.activeElement.id === 'heading-made'");
}

/// Saves the record as a file and gives its path.
fn save(browser: &Browser, name: &str) -> PathBuf {
    browser.saves(name, || browser.tap("#save-record"))
}

fn record_of(file: &Path) -> Record {
    let text = fs::read_to_string(file).expect("it was saved");
    mingbai::record::from_json::<SealedFile>(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).record
}

/// Gives a file to the page that checks records, and waits for the answer.
fn verify(browser: &Browser, file: &Path) -> Value {
    browser.wait_shown("#verify-file");
    browser.js("document.getElementById('verify-file').value = ''");
    let path = file.to_string_lossy().into_owned();
    browser.run("the file", async { browser.client().find(Locator::Css("#verify-file")).await?.send_keys(&path).await });
    browser.js("document.getElementById('verdict')?.closest('section').setAttribute('data-before', '')");
    browser.tap("#verify-file-go");
    browser.wait("the answer", "document.activeElement.id === 'verdict'");
    browser.js("return document.querySelector('[data-verdict]').dataset.verdict")
}

#[test]
fn private_answers_are_in_the_record_only_where_the_person_ticks_them_in() {
    let browser = Browser::start();
    let world = begin(&browser, Language::En, "short");
    answer(&browser, &world, &Pick::Key);
    on(&browser);
    browser.tap("#rest");
    browser.tap("#private summary");
    for id in ["threatened-said-yes", "promised-said-no"] {
        choose(&browser, id);
    }
    browser.tap("label:has(#private-promised-in) span");
    browser.tap("#to-record");
    browser.tap("#print-alone");
    browser.tap("#print-only");
    browser.wait_shown("#heading-made");
    let file = save(&browser, "record-private");
    let record = record_of(&file);
    assert_eq!(record.private.iter().map(|said| (said.id.as_str(), said.answer.as_str())).collect::<Vec<_>>(), [("promised", "no")]);
    assert!(!fs::read_to_string(&file).unwrap_or_default().contains("threaten"), "no trace of the other question");
}

#[test]
fn a_reload_in_the_middle_loses_nothing_and_the_key_stays_locked_away() {
    let browser = Browser::start();
    checked(&browser, Language::En);
    fill(&browser);
    seal(&browser);
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait_shown("#open-key");
    let kept = browser.js("return localStorage.getItem('mingbai-key')");
    assert!(kept.as_str().is_some_and(|kept| kept.contains("argon2id") && !kept.contains("Plantedname")), "{kept}");
    write(&browser, "passphrase", "not the right words");
    browser.tap("#open-key");
    browser.wait("a sentence", "document.activeElement.id === 'fault'");
    browser.js("document.getElementById('passphrase').value = ''");
    write(&browser, "passphrase", PASSPHRASE);
    browser.tap("#open-key");
    browser.wait_shown("#seal-record");
    browser.tap("#seal-record");
    browser.wait_shown("#heading-made[data-sealed=true]");
    let record = record_of(&save(&browser, "record-reload"));
    assert_eq!((record.people.reference.as_deref(), record.decision.as_deref()), (Some("REF-7"), Some("talk-first")));
    // Something is changed: what was made is put away, and can be made anew.
    browser.tap("#change-record");
    browser.wait("the focus on the step", "document.activeElement.id === 'heading-step'");
    step(&browser, "decision");
    choose(&browser, "decision-not-yet");
    step(&browser, "review");
    browser.wait_shown("#seal-record");
    assert!(!browser.shown("#heading-made"));
}

#[test]
fn bad_passphrases_are_refused_in_one_sentence_and_lose_nothing() {
    let browser = Browser::start();
    browser.open(PageId::Record, Language::En);
    write(&browser, "reference", "REF-8");
    step(&browser, "review");
    for (first, second) in [("short", "short"), (PASSPHRASE, "another one altogether")] {
        browser.js("['passphrase', 'passphrase-again'].forEach(id => { document.getElementById(id).value = '' })");
        write(&browser, "passphrase", first);
        write(&browser, "passphrase-again", second);
        browser.tap("#make-key");
        browser.wait("a sentence", "document.activeElement.id === 'fault'");
        browser.js("document.activeElement.blur()");
        assert!(browser.shown("#make-key"));
    }
    step(&browser, "people");
    browser.wait("what was filled in", "document.getElementById('reference')?.value === 'REF-8'");
}

#[test]
fn the_four_decisions_are_of_one_size_and_none_is_chosen_before() {
    let browser = Browser::start();
    browser.open(PageId::Record, Language::ZhHans);
    step(&browser, "decision");
    browser.wait_shown("[data-field=decision] .segment");
    let sizes = browser.js("return [...document.querySelectorAll('[data-field=decision] .segment')].map(one => { const box = one.getBoundingClientRect(); return `${Math.round(box.width)}x${Math.round(box.height)} ${getComputedStyle(one).backgroundColor} ${one.querySelector('input').checked}` })");
    let sizes = lines(&sizes);
    assert!(sizes.len() == 4 && sizes.iter().all(|size| *size == sizes[0] && size.ends_with("false")), "{sizes:?}");
}

#[test]
fn by_keyboard_alone_a_record_is_made() {
    let browser = Browser::start();
    browser.open(PageId::Record, Language::En);
    browser.wait_shown("#step-review");
    browser.js("document.getElementById('print-alone').focus()");
    browser.press(Key::Enter);
    browser.wait_shown("#print-only");
    for _ in 0..6 {
        if browser.js("return document.activeElement.id") == "print-only" {
            break;
        }
        browser.press(Key::Tab);
    }
    browser.press(Key::Enter);
    browser.wait("the focus on what was made", "document.activeElement.id === 'heading-made'");
    browser.press(Key::Tab);
    assert_eq!(browser.js("return document.activeElement.id"), "print-record");
}

#[test]
fn the_record_fits_every_screen() {
    let browser = Browser::start();
    for screen in [Screen(360, 640), Screen(320, 256), Screen(1080, 1920)] {
        browser.screen(screen);
        for language in Language::ALL {
            browser.open(PageId::Record, *language);
            for name in ["people", "together", "work", "decision", "review"] {
                step(&browser, name);
                let over = browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth").as_i64().unwrap_or(99);
                assert!(over <= 0, "{screen:?} {} {name}: {over} too wide", language.code());
            }
            browser.picture(&format!("record-{}-{}", screen.0, language.code()));
        }
    }
}

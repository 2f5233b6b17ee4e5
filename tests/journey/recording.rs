//! The record: a lawyer's whole session by finger, made, sealed, printed, saved and checked on another origin; the same
//! sheet alone; a reload in the middle; the keyboard; what is refused.

use crate::checking::{Pick, answer, begin, on};
use crate::harness::{Browser, Code, Screen, Server, lines, site};
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
fn a_lawyers_whole_session_is_sealed_printed_saved_and_checked_elsewhere() {
    for language in Language::ALL {
        let code = language.code();
        let browser = Browser::start();
        checked(&browser, *language);
        fill(&browser);
        browser.picture(&format!("record-review-{code}"));
        seal(&browser);
        browser.picture(&format!("record-made-{code}"));
        let fingerprint = browser.text(".sheet-page:first-child .sheet-foot");

        // Paper: two pages of A4, the code readable by a stranger's decoder, clean, speckled and copied.
        let paper = browser.print(&format!("record-{code}"));
        assert_eq!(paper.pages, 2, "{code}");
        assert!(paper.size.contains("A4"), "{}", paper.size);
        let printed = Code::on(&site().out.join(format!("record-{code}.pdf")));
        assert_eq!(printed.speckled(), printed.clean, "5% of the dots turned");
        assert_eq!(printed.copied(), printed.clean, "a grey photocopy");

        // The file: what was filled in, what was answered, and no more.
        let file = save(&browser, &format!("record-{code}"));
        let record = record_of(&file);
        assert_eq!(record.people.reference.as_deref(), Some("REF-7"));
        assert_eq!(record.decision.as_deref(), Some("talk-first"));
        assert_eq!(record.stage.as_deref(), Some("prosecutor"));
        let work: Vec<_> = record.work.iter().map(|line| (line.duty.as_str(), line.state.as_str(), line.day.as_deref(), line.note.as_deref())).collect();
        assert_eq!(work, [("met-alone", "done", Some("2026-11-20"), None), ("file-read", "not-done", None, Some("volume 3 not seen"))]);
        let check = record.check.as_ref().expect("it was answered");
        assert_eq!(check.outcomes.iter().filter(|one| one.outcome == "at-first").count(), 7);
        assert_eq!(check.outcomes.iter().filter(|one| one.outcome == "after-explanation").count(), 1);
        assert!(record.private.is_empty() && record.language.code == code);

        // Elsewhere: another origin, where nobody has said which keys are known.
        let elsewhere = Server::start("", |_, bytes| Some(bytes));
        let other = Browser::start();
        other.go(&format!("{}{}", elsewhere.address, mingbai::ui::address::path(*language, PageId::Verify)));
        other.live();
        assert_eq!(verify(&other, &file), "not-proven", "the key is not known there");
        other.picture(&format!("verify-not-proven-{code}"));
        let own = other.text("li[data-check=key] .detail:last-child");
        let pieces = own.split(|mark: char| !(mark.is_ascii_hexdigit() || mark == '-'));
        let digits = pieces.max_by_key(|piece| piece.len()).unwrap_or_default();
        assert!(fingerprint.contains(digits), "the fingerprint on paper: {fingerprint} and {digits}");
        write(&other, "verify-key", digits);
        other.tap("#verify-key-go");
        other.wait_shown("[data-verdict=genuine]");
        other.picture(&format!("verify-genuine-{code}"));

        // One word changed: altered, and it is said where.
        let text = fs::read_to_string(&file).expect("it was saved").replace("talk-first", "sign");
        let changed = file.with_file_name("changed.json");
        fs::write(&changed, text).expect("the folder is there");
        assert_eq!(verify(&other, &changed), "altered");
        other.picture(&format!("verify-altered-{code}"));
        fs::write(&changed, b"\xff{").expect("the folder is there");
        assert_eq!(verify(&other, &changed), "unreadable");

        // The text of the code, pasted.
        other.js(&format!("document.getElementById('verify-text').value = {:?}", format!(" {}\n", printed.clean)));
        other.tap("#verify-text-go");
        other.wait_shown("[data-verdict=genuine]");
        let kept = other.js("return JSON.stringify([{...sessionStorage}, {...localStorage}, location.href])");
        assert!(!kept.as_str().unwrap_or_default().contains("REF-7"), "checking keeps nothing: {kept}");
        other.quiet("checking a record");
        browser.quiet("making a record");
    }
}

#[test]
fn a_lawyers_whole_session_asks_nobody_else() {
    let language = Language::En;
    let browser = Browser::listening();
    checked(&browser, language);
    fill(&browser);
    seal(&browser);
    let file = save(&browser, "record-listened");
    for page in [PageId::Illustration, PageId::Kept, PageId::Verify] {
        browser.open(page, language);
    }
    assert_eq!(verify(&browser, &file), "genuine", "its key is known where it was made");
    assert!(browser.asked_here_only("a lawyer's whole session") > 0);
}

#[test]
fn with_the_network_pulled_a_record_is_made_sealed_saved_and_checked_and_the_illustration_drawn() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    let go = |page: PageId| {
        browser.go(&server.page(page, Language::En));
        browser.live();
    };
    go(PageId::Home);
    browser.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
    server.cut(true);
    go(PageId::Record);
    browser.wait_shown("#step-people");
    step(&browser, "people");
    write(&browser, "reference", "REF-12");
    step(&browser, "review");
    seal(&browser);
    let file = save(&browser, "record-offline");
    go(PageId::Verify);
    assert_eq!(verify(&browser, &file), "genuine");
    go(PageId::Illustration);
    choose(&browser, "illus-crime-dangerous_driving");
    browser.wait_shown("#heading-chart");
    go(PageId::Kept);
    browser.wait_shown("#kept-on");
    assert!(!browser.shown("#no-app"));
}

#[test]
fn what_was_filled_in_can_be_read_on_the_sheets() {
    for language in Language::ALL {
        let browser = Browser::start();
        checked(&browser, *language);
        fill(&browser);
        browser.tap("#print-only");
        browser.wait_shown("#heading-made");
        let paper = browser.print(&format!("record-words-{}", language.code()));
        assert!(paper.has("REF-7") && paper.has("volume 3 not seen") && paper.has("Plantedname"));
    }
}

#[test]
fn a_picture_of_the_paper_is_read_too() {
    let browser = Browser::start();
    checked(&browser, Language::En);
    fill(&browser);
    seal(&browser);
    browser.print("record-picture");
    let picture = Code::picture(&site().out.join("record-picture.pdf"));
    browser.open(PageId::Verify, Language::En);
    browser.wait_shown("#verify-image");
    let path = picture.to_string_lossy().into_owned();
    browser.run("the picture", async { browser.client().find(Locator::Css("#verify-image")).await?.send_keys(&path).await });
    browser.tap("#verify-image-go");
    // Made on this device: its key is known here.
    browser.wait_shown("[data-verdict=genuine]");
    // Without a camera and without a file one sentence says so.
    browser.tap("#verify-camera");
    browser.wait("a sentence", "document.activeElement.id === 'fault'");
    browser.open(PageId::Verify, Language::En);
    browser.wait_shown("#verify-file-go");
    browser.tap("#verify-file-go");
    browser.wait_shown("#fault");
}

#[test]
fn alone_the_same_sheet_has_blanks_for_names_and_no_seal() {
    let browser = Browser::start();
    checked(&browser, Language::ZhHans);
    write(&browser, "person", "Plantedname");
    browser.tap("#print-alone");
    browser.wait_shown("#print-only");
    assert!(!browser.shown(".seal"), "nobody needs a passphrase here");
    browser.tap("#print-only");
    browser.wait_shown("#heading-made[data-sealed=false]");
    let paper = browser.print("record-alone");
    assert_eq!(paper.pages, 2);
    assert!(!paper.has("Plantedname"), "names stay blank");
    let printed = Code::on(&site().out.join("record-alone.pdf"));
    assert!(printed.clean.starts_with('{'), "an unsealed code is plain: {}", printed.clean);
    let file = save(&browser, "record-alone");
    assert_eq!(record_of(&file).mode, "alone");
    browser.open(PageId::Verify, Language::ZhHans);
    assert_eq!(verify(&browser, &file), "not-proven", "unsealed");
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

/// Nothing on the sheet is cut, whatever was answered: a person who understood nothing, every field filled.
#[test]
fn nothing_on_the_sheet_is_cut() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.screen(Screen::DESK);
        let world = begin(&browser, *language, "full");
        loop {
            answer(&browser, &world, &Pick::Unsure);
            if !on(&browser) {
                break;
            }
        }
        browser.tap("#to-record");
        let long = "签".repeat(16);
        for id in ["reference", "place", "person", "lawyer", "interpreter", "guardian"] {
            write(&browser, id, &long);
        }
        for id in ["lawyer-role-assigned", "interpreter-state-present", "guardian-state-present", "stage-prosecutor"] {
            choose(&browser, id);
        }
        step(&browser, "review");
        browser.tap("#print-only");
        browser.wait_shown("#heading-made");
        let paper = browser.print(&format!("record-longest-{}", language.code()));
        assert_eq!(paper.pages, 2, "{}", language.code());
        // What stands last on each page is on paper: where to sign, the five points, and both feet.
        let shown =
            lines(&browser.js(
                "return [...document.querySelectorAll('.sheet-signatures li p, .sheet-points td, .page-number')].map(one => one.textContent).filter(Boolean)",
            ));
        assert!(shown.len() >= 12, "{shown:?}");
        for words in shown {
            assert!(paper.has(&words), "{}: {words:?} is not on paper", language.code());
        }
    }
}

//! The sheet on paper: what stands on it, that nothing is cut, and that a picture of it is read again.

use super::{checked, choose, fill, record_of, save, seal, step, verify, write};
use crate::checking::{Pick, answer, begin, on};
use crate::harness::{Browser, Code, Screen, lines, site};
use fantoccini::Locator;
use mingbai::content::PageId;
use mingbai::words::Language;

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

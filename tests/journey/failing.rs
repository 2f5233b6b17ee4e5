//! What the machine refuses in the middle of a visit: every text stays, one sentence says what is missing, nothing panics.

use crate::{
    checking,
    harness::{Browser, site},
    recording,
};
use mingbai::content::{PageId, panels};
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

fn throws(name: &str) -> String {
    format!("() => {{ throw new DOMException('{name} refused', 'InvalidStateError'); }}")
}

#[track_caller]
fn still_works(browser: &Browser, what: &str) {
    browser.wait("the program to go on", "document.documentElement.classList.contains('live')");
    assert!(!browser.shown("#no-app"), "{what}: the program goes on");
    let before = browser.js(&format!("return document.querySelector({FRONT:?}).id"));
    browser.tap("#next");
    browser.wait("the next card", &format!("document.querySelector({FRONT:?}).id !== {before}"));
    assert!(!browser.shown("#no-app"), "{what}: the program goes on after a tap");
}

#[track_caller]
fn all_can_be_read(browser: &Browser, page: PageId) {
    browser.wait_shown("#no-app");
    assert!(browser.shown("#no-app a"), "a way to start again");
    assert!(browser.shown("#no-app .with-paper") && !browser.shown("#no-app [data-wipe]"), "paper, and nothing to clear: this is no kiosk");
    assert_eq!(browser.count("html.live"), 0);
    for panel in panels(page) {
        assert!(browser.shown(&format!("#{}", panel.anchor())), "card {} is there to read", panel.anchor());
    }
}

#[test]
fn storage_that_takes_nothing_or_gives_nothing_stops_nobody() {
    for method in ["setItem", "getItem", "removeItem"] {
        let browser = Browser::start();
        browser.before_load(&format!("Storage.prototype.{method} = {};", throws(method)));
        browser.open(PageId::Keep, Language::En);
        browser.tap(&format!("{FRONT} .note"));
        browser.wait("the count", "document.querySelector('#to-list .count').textContent === '1'");
        still_works(&browser, method);
        browser.tap("#to-list");
        browser.tap("#clear");
        browser.wait("an empty list", "document.querySelectorAll('#noted li').length === 0");
        browser.quiet(method);
    }
}

#[test]
fn speech_that_throws_is_told_as_a_missing_voice() {
    let voice = include_str!("harness/voice.js").replace("VOICES", "[{ name: 'near', lang: 'en-GB', localService: true }]");
    for method in ["getVoices", "speak", "cancel"] {
        let browser = Browser::start();
        browser.before_load(&format!("{voice}\nspeechSynthesis.{method} = {};", throws(method)));
        browser.open(PageId::Keep, Language::En);
        if method == "getVoices" {
            browser.wait_shown("#no-voice");
        } else {
            browser.tap("#read-aloud");
        }
        if method == "speak" {
            browser.wait_shown("#no-voice");
        }
        still_works(&browser, method);
        browser.quiet(method);
    }
}

#[test]
fn print_that_throws_is_told_in_one_sentence() {
    let browser = Browser::start();
    browser.before_load(&format!("window.print = {};", throws("print")));
    browser.open(PageId::Keep, Language::En);
    assert!(!browser.shown("#no-print"));
    browser.tap("#print-page");
    browser.wait_shown("#no-print");
    still_works(&browser, "print");
    browser.quiet("print");
}

#[test]
fn a_clock_that_jumps_a_day_either_way_changes_no_answer() {
    for jump in [-86_400_000_i64, 86_400_000] {
        let browser = Browser::start();
        browser.before_load(
            "window.jump = 0; const now = performance.now.bind(performance), date = Date.now; performance.now = () => now() + window.jump; Date.now = () => date() + window.jump;",
        );
        browser.open(PageId::Check, Language::En);
        browser.js(&format!("window.jump = {jump}"));
        assert_eq!(checking::to_the_end(&browser, Language::En), 8);
        browser.js(&format!("window.jump = -({jump})"));
        browser.open(PageId::Keep, Language::En);
        browser.js(&format!("window.jump = {jump}"));
        still_works(&browser, "the clock");
        browser.quiet("a clock that jumps");
    }
}

#[test]
fn memory_refused_leaves_the_page_and_one_sentence() {
    let refusals = [
        "WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => Promise.reject(new RangeError('memory refused'));",
        "WebAssembly.Memory = function () { throw new RangeError('memory refused'); }; WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => { throw new RangeError('memory refused'); };",
        "delete window.WebAssembly;",
    ];
    for refusal in refusals {
        let browser = Browser::start();
        browser.before_load(refusal);
        for (page, language) in [(PageId::Keep, Language::En), (PageId::Sign, Language::ZhHans)] {
            browser.go(&site().page(page, language));
            all_can_be_read(&browser, page);
        }
    }
}

#[test]
fn what_breaks_in_the_middle_gives_every_card_back_and_starts_again_with_the_list() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.tap(&format!("{FRONT} .note"));
    browser.wait("the count", "document.querySelector('#to-list .count').textContent === '1'");
    // The page's own machine fails the program in the middle of drawing.
    browser.js("window.sound = Element.prototype.setAttribute; Element.prototype.setAttribute = () => { throw new Error('broken'); }; Node.prototype.insertBefore = () => { throw new Error('broken'); }");
    browser.tap("#next");
    all_can_be_read(&browser, PageId::Keep);
    browser.tap("#no-app a");
    browser.wait("the program to run again", "!window.sound && document.documentElement.classList.contains('live')");
    browser.wait("the list", "document.querySelector('#to-list .count').textContent === '1'");
    still_works(&browser, "after starting again");
}

#[test]
fn a_trap_in_the_program_is_told_too() {
    let browser = Browser::start();
    // A program of one instruction, `unreachable`, begun by the page itself: an error that a driver's script makes is of
    // another world in Firefox.
    browser.before_load(
        "window.trap = () => setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11]))));",
    );
    browser.open(PageId::Keep, Language::En);
    browser.js("window.trap()");
    all_can_be_read(&browser, PageId::Keep);
}

/// The desk works off the page's own thread where it can; where a worker is refused or cannot start, in the page.
#[test]
fn without_a_worker_the_desk_works_in_the_page() {
    let refusals = [
        "delete window.Worker;",
        "window.Worker = class { postMessage() { setTimeout(() => this.onerror(new Event('error'))); } };",
        "window.Worker = class { postMessage() { setTimeout(() => this.onmessage({ data: { ready: false } })); } };",
    ];
    for refusal in refusals {
        let browser = Browser::start();
        browser.before_load(refusal);
        browser.open(PageId::Record, Language::En);
        recording::write(&browser, "reference", "REF-7");
        recording::step(&browser, "review");
        browser.tap("#print-only");
        browser.wait_shown("#heading-made");
        assert!(browser.text("#sheet").contains("REF-7"), "{refusal}");
        browser.quiet(refusal);
    }
}

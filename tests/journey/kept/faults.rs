//! A device that takes nothing: one sentence, and the visit goes on in memory.

use super::{PASSPHRASE, saved, to_record, try_on, turn_on, unlock};
use crate::{
    harness::{Browser, site},
    kiosk::{first_page, kiosk},
    recording::{choose, step, write},
};
use mingbai::content::PageId;
use mingbai::record::{SealedFile, from_json};
use mingbai::words::Language;
use serde_json::json;
use std::fs;

/// Nothing was kept, and a record can be made all the same.
fn goes_on(browser: &Browser) {
    browser.open(PageId::Record, Language::En);
    write(browser, "reference", "REF-1");
    step(browser, "review");
    browser.tap("#print-only");
    browser.wait_shown("#heading-made");
}

#[test]
fn storage_that_is_blocked_or_a_private_window_is_one_sentence_and_the_visit_goes_on() {
    // Blocked by a policy; refused as by a private window of older browsers; not there at all.
    let ways = [
        "IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError'); };",
        "IDBFactory.prototype.open = () => { const asked = { error: new DOMException('private', 'InvalidStateError') }; setTimeout(() => asked.onerror?.()); return asked; };",
        "Object.defineProperty(window, 'indexedDB', { value: undefined });",
    ];
    for way in ways {
        let browser = Browser::start();
        browser.before_load(way);
        browser.open(PageId::Kept, Language::En);
        try_on(&browser, PASSPHRASE, PASSPHRASE);
        browser.wait("a sentence", "document.activeElement.id === 'fault'");
        assert!(browser.shown("[data-state=off] [role=alert]"), "{way}");
        assert_eq!(browser.js("return 'kept' in document.documentElement.dataset"), false);
        goes_on(&browser);
    }
}

#[test]
fn a_weak_or_mistyped_passphrase_is_refused_in_one_sentence() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    browser.wait_shown("#kept-on");
    for (first, second) in [("short", "short"), ("four plain words here", "four other words here")] {
        browser.js("['passphrase', 'passphrase-again'].forEach(id => { document.getElementById(id).value = '' })");
        try_on(&browser, first, second);
        browser.wait("a sentence", "document.activeElement.id === 'fault'");
        browser.js("document.activeElement.blur()");
    }
}

/// The room this site has on the disk; as much as there is without a number. A browser asks anew only after a start.
fn room(browser: &Browser, bytes: Option<u32>) {
    let origin = site().address.trim_end_matches('/');
    let wish = bytes.map_or_else(|| json!({ "origin": origin }), |bytes| json!({ "origin": origin, "quotaSize": bytes }));
    browser.devtools("Storage.overrideQuotaForOrigin", wish);
}

#[test]
fn a_full_device_says_so_opens_all_the_same_and_keeps_again_as_soon_as_there_is_room() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    to_record(&browser);
    write(&browser, "place", "Room");
    saved(&browser);
    let browser = Browser::again(browser.closed().left());
    room(&browser, Some(1));
    browser.open(PageId::Record, Language::En);
    write(&browser, "passphrase", "four plain words here");
    browser.tap("#kept-open");
    browser.wait("what was kept before", "document.getElementById('place')?.value === 'Room'");
    browser.wait("it to be said", "document.documentElement.dataset.kept === 'refused'");
    write(&browser, "reference", "REF-2");
    // Between two refusals it says for a moment that it is saving.
    browser.wait_shown(".kept-refused");
    assert!(!browser.shown(".kept-saved"));
    choose(&browser, "lawyer-role-duty");
    browser.wait("what was typed", "document.getElementById('reference').value === 'REF-2'");
    // What cannot be kept can be saved as a file, with what was typed last.
    browser.tap(".recording a[href$='kept/']");
    browser.wait_shown("[data-state=open]");
    let file = browser.saves("kept-full", || browser.tap("[data-row^='draft/'] button[id^=save]"));
    let file: SealedFile = from_json(&fs::read_to_string(file).expect("it was saved")).expect("a record's file");
    assert_eq!(file.record.people.reference.as_deref(), Some("REF-2"));
    to_record(&browser);
    step(&browser, "people");
    browser.wait_shown("#stage-court");
    room(&browser, None);
    choose(&browser, "stage-court");
    saved(&browser);
    // Turned on where there is no room: one sentence, and it stays off.
    let none = Browser::start();
    room(&none, Some(1));
    none.open(PageId::Kept, Language::En);
    try_on(&none, PASSPHRASE, PASSPHRASE);
    none.wait("a sentence", "document.activeElement.id === 'fault'");
    assert!(none.shown("[data-state=off] [role=alert]"));
    goes_on(&none);
}

#[test]
fn of_two_windows_only_the_one_opened_last_keeps() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    let first = browser.run("the window", browser.client().window());
    let second = browser.run("another window", browser.client().new_window(true)).handle;
    browser.run("to it", browser.client().switch_to_window(second));
    browser.open(PageId::Record, Language::En);
    super::unlock(&browser);
    browser.run("back", browser.client().switch_to_window(first));
    to_record(&browser);
    write(&browser, "reference", "REF-3");
    browser.wait("it to be said", "document.documentElement.dataset.kept === 'refused'");
}

/// Types another passphrase, and turns it on under that.
fn turn_on_again(browser: &Browser) {
    try_on(browser, "some other words altogether", "some other words altogether");
    browser.wait("a sentence", "document.activeElement.id === 'fault'");
    assert!(browser.shown("[data-state=locked] [role=alert]"));
}

#[test]
fn of_two_windows_that_turn_it_on_the_second_finds_it_locked_and_writes_over_nothing() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    let first = browser.run("the window", browser.client().window());
    let second = browser.run("another window", browser.client().new_window(true)).handle;
    browser.run("to it", browser.client().switch_to_window(second.clone()));
    browser.open(PageId::Kept, Language::En);
    browser.wait_shown("#kept-on");
    browser.run("back", browser.client().switch_to_window(first));
    turn_on(&browser);
    to_record(&browser);
    write(&browser, "reference", "REF-4");
    saved(&browser);
    browser.run("to the other", browser.client().switch_to_window(second));
    turn_on_again(&browser);
    unlock(&browser);
    to_record(&browser);
    browser.wait("the first draft", "document.getElementById('reference')?.value === 'REF-4'");
}

/// A store that does not open for a while, as where the browser was ended in the middle and started at once. Chromium's
/// own fault while its file is still held.
const HELD: &str = "
    const held = () => !window.well && (window.left ??= LEFT) && window.left--;
    const fault = () => new DOMException('Internal error opening backing store', 'UnknownError');
    const { open, databases } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      if (!held()) return open.apply(this, asked);
      const request = { error: fault() };
      setTimeout(() => request.onerror());
      return request;
    };
    if (databases) IDBFactory.prototype.databases = function () { return held() ? Promise.reject(fault()) : databases.call(this); };";

/// A browser in which something is kept, and whose next pages are refused the store so many times each.
fn held(times: &str) -> Browser {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    to_record(&browser);
    write(&browser, "reference", "REF-5");
    saved(&browser);
    browser.before_load(&HELD.replace("LEFT", times));
    browser
}

#[test]
fn a_store_that_opens_only_after_a_moment_is_waited_for() {
    let browser = held("3");
    browser.open(PageId::Record, Language::En);
    unlock(&browser);
    browser.wait("the draft", "document.getElementById('reference')?.value === 'REF-5'");
}

#[test]
fn a_store_that_does_not_open_is_never_taken_for_an_empty_one() {
    let browser = held("Infinity");
    browser.open(PageId::Record, Language::En);
    browser.wait_shown("[data-state=unread] [role=alert]");
    assert!(!browser.shown("#kept-on") && !browser.shown("#reference"));
    browser.picture("kept-unread");
    // Who has to go on does so in memory, and finds what was kept when the store opens again.
    browser.tap("#kept-without");
    browser.wait_shown("#heading-step");
    write(&browser, "reference", "REF-6");
    assert_eq!(browser.js("return 'kept' in document.documentElement.dataset"), false, "nothing says that it is kept");
    browser.tap("#to-map");
    browser.tap(".map-list a[href$='kept/']");
    browser.wait_here("kept/");
    browser.js("window.well = true");
    turn_on_again(&browser);
    assert_eq!(browser.js("return document.documentElement.outerHTML.includes('REF-5')"), false, "locked");
    unlock(&browser);
    browser.wait_shown("[data-state=open]");
    to_record(&browser);
    browser.wait("the draft", "document.getElementById('reference')?.value === 'REF-5'");
}

#[test]
fn a_kiosk_keeps_nothing_and_no_way_leads_there() {
    let (browser, root) = kiosk(r#"{ "record": true }"#);
    crate::kiosk::choose(&browser, "en");
    browser.tap("#to-map");
    browser.wait_shown(".map-list");
    assert!(browser.shown(".map-list a[href$='verify/']") && !browser.shown("a[href$='kept/']"));
    browser.go(&format!("{root}en/kept/"));
    browser.wait("the first page", &format!("location.href === {root:?}"));
    first_page(&browser);
}

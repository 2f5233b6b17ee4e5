//! The record on a kiosk: where the settings allow it, it is made and printed, never sealed and never saved; nothing of it
//! stays.

use super::{choose, first_page, kiosk, kiosk_in, sessions, stored};
use crate::harness::Browser;
use crate::recording::{choose as fill_in, step, write};

/// No other text in the world: names that a lawyer types.
const NAMES: [&str; 2] = ["Planted-Ref-93c1", "Planted-Li-93c1"];

fn record_page(browser: &Browser) {
    choose(browser, "en");
    browser.tap("#to-map");
    browser.tap(".map-list [href$='record/']");
    browser.wait("the page of the record", "location.pathname.endsWith('/record/')");
    browser.live();
    browser.wait_shown("#heading-step");
}

fn fills_in(browser: &Browser) {
    record_page(browser);
    write(browser, "reference", NAMES[0]);
    write(browser, "person", NAMES[1]);
    fill_in(browser, "lawyer-role-duty");
    step(browser, "decision");
    fill_in(browser, "decision-not-yet");
    step(browser, "review");
    assert!(!browser.shown(".seal, #make-key, #passphrase"), "a shared machine holds no device’s key");
}

fn makes(browser: &Browser) {
    fills_in(browser);
    browser.tap("#print-only");
    browser.wait_shown("#heading-made[data-sealed=false]");
    assert!(!browser.shown("#save-record"), "and saves no file");
}

#[test]
fn a_record_is_printed_and_nothing_of_it_stays() {
    let browser = Browser::start();
    browser.before_load("window.print = () => { window.printed = (window.printed ?? 0) + 1; };");
    let (browser, root) = kiosk_in(browser, r#"{"record":true,"print":true}"#);
    let steps = browser.js("return history.length");
    for way in ["#clear-now", "reload"] {
        makes(&browser);
        let paper = browser.print("kiosk-record");
        assert_eq!(paper.pages, 2);
        assert!(NAMES.iter().all(|name| paper.has(name)), "what was typed is on paper");
        browser.tap("#print-record");
        browser.wait("the print window", "window.printed === 1");
        assert_eq!(stored(&browser), 0, "no store of the browser is used");
        if way == "reload" {
            // The visit goes on: what was made is put away, what was filled in is there still.
            browser.run("reload", browser.client().refresh());
            browser.live();
            browser.wait_shown("#print-only");
            assert!(!browser.shown(".seal, #heading-made"));
        }
        browser.tap("#clear-now");
        browser.wait("the first page", &format!("location.href === {root:?}"));
        first_page(&browser);
        record_page(&browser);
        browser.wait("an empty field", "document.getElementById('reference')?.value === ''");
        browser.tap("#clear-now");
        first_page(&browser);
    }
    assert_eq!(browser.js("return history.length"), steps, "no step of history was made");
    browser.quiet("a record on a kiosk");
    let closed = browser.closed();
    let texts: Vec<&str> = sessions::TRACES.into_iter().chain(NAMES).collect();
    assert_eq!(sessions::holding(closed.profile(), &texts), Vec::<String>::new());
}

#[test]
fn without_paper_the_sheet_is_read_on_screen_only() {
    let (browser, _) = kiosk(r#"{"record":true}"#);
    fills_in(&browser);
    assert!(browser.shown("#sheet") && browser.text("#sheet").contains(NAMES[0]));
    assert!(!browser.shown("#print-only, #print-alone"), "nothing that would be printed is offered");
    let paper = browser.print("kiosk-record-unprinted");
    assert!(!paper.has(NAMES[0]) && paper.pages <= 1, "{} pages", paper.pages);
    browser.tap("#clear-now");
    first_page(&browser);
    browser.quiet("a record without paper");
}

#[test]
fn where_no_record_may_be_made_its_address_leads_back() {
    let (browser, root) = kiosk("{}");
    choose(&browser, "en");
    browser.tap("#to-map");
    browser.wait_shown(".map-list");
    assert!(!browser.shown("a[href$='record/']"));
    browser.go(&(root + "en/record/"));
    first_page(&browser);
}

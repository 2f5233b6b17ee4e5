//! The edition that is one file as a kiosk's: `mingbai kiosk-file` has put the settings in, and there is no server.

use super::{first_page, idle, kept, locks::HASH, stored};
use crate::harness::{Browser, site};
use mingbai::cli::kiosk_file;
use std::fs;

/// A browser at the first page of a file with these settings.
fn opened(name: &str, settings: &str) -> (Browser, String) {
    let page = fs::read_to_string(site().folder.join("mingbai-all.html")).expect("the site has it");
    let file = site().out.join(format!("kiosk-{name}.html"));
    fs::write(&file, kiosk_file::filled(&page, settings).expect("good settings")).expect("the folder is there");
    let root = format!("file://{}", file.canonicalize().expect("it was written").display());
    let browser = Browser::start();
    browser.before_load(include_str!("../harness/clock.js"));
    browser.before_load("window.close = () => { window.closed_itself = true; };");
    browser.go(&root);
    first_page(&browser);
    (browser, root)
}

#[track_caller]
fn chosen(browser: &Browser, code: &str) {
    browser.tap(&format!("#tiles [hreflang={code}]"));
    browser.wait("the home page", &format!("location.hash === '#/{code}/' && document.querySelector('.live #clear-now')"));
}

#[track_caller]
fn at_first_page(browser: &Browser, root: &str) {
    browser.wait("the first page", &format!("location.href === {root:?}"));
    first_page(browser);
}

#[test]
fn a_visit_begins_goes_idle_and_leaves_nothing() {
    let (browser, root) = opened("visit", r#"{"facility":"Planted place","languages":["en","zh-Hans"]}"#);
    assert!(browser.text("#local").contains("Planted place"));
    assert_eq!(browser.js("return document.querySelector('#tiles > li').dataset.language"), "en", "in the order of the settings");
    let steps = browser.js("return history.length");
    for code in ["en", "zh-Hans"] {
        chosen(&browser, code);
        idle::leave_traces(&browser);
        assert!(kept(&browser)["noted"].as_array().is_some_and(|noted| noted.len() == 1));
        browser.tap("#languages");
        browser.tap(".languages a:not([aria-current])");
        browser.wait("the other language", &format!("document.documentElement.lang !== {code:?} && document.querySelector('.live #clear-now')"));
        browser.wait("the list as it was", "document.querySelector('#to-list .count').textContent === '2'");
        idle::pass(&browser, 181);
        idle::asked(&browser);
        idle::pass(&browser, 61);
        at_first_page(&browser, &root);
        chosen(&browser, code);
        assert_eq!(browser.text("#to-list .count"), "0", "the next person finds nothing");
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.tap("#clear-now");
        at_first_page(&browser, &root);
    }
    assert_eq!(browser.js("return history.length"), steps, "no step of history was made");
    assert_eq!(stored(&browser), 0, "no store of the browser is used");
    browser.quiet("a kiosk of one file");
}

#[test]
fn its_locks_hold_and_the_staff_gets_out() {
    let (browser, root) = opened("locks", &format!(r#"{{"pin":"{HASH}"}}"#));
    chosen(&browser, "en");
    assert!(!browser.shown("#print-page"));
    browser.tap("#to-map");
    browser.wait_shown(".map-list");
    assert!(!browser.shown("a[href$='record/']"), "no record where the settings have none");
    browser.js("location.hash = '#/en/record/'");
    at_first_page(&browser, &root);
    browser.tap("#staff");
    browser.wait_shown("#pin");
    browser.js("document.getElementById('pin').value = '24681357'");
    browser.tap("#open");
    browser.wait_shown("#staff-open");
    browser.tap("#close-window");
    assert_eq!(browser.js("return window.closed_itself"), true);
    assert_eq!(browser.count("html.kiosk"), 0, "the locks are open");
    browser.tap("#to-start");
    at_first_page(&browser, &root);
    assert_eq!(browser.count("html.kiosk"), 1, "and shut again");
    browser.quiet("the locks of one file");
}

#[test]
fn a_language_that_is_not_offered_is_not_there() {
    let (browser, root) = opened("languages", r#"{"languages":["zh-Hans"]}"#);
    assert!(!browser.shown("#tiles [hreflang=en]"));
    browser.js("location.hash = '#/en/keep/'");
    at_first_page(&browser, &root);
    chosen(&browser, "zh-Hans");
    browser.tap("#clear-now");
    at_first_page(&browser, &root);
}

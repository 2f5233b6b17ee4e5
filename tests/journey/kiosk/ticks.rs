//! What was ticked and chosen is in no file of the browser: not in what it keeps to fill forms in again.

use super::{
    by_map, choose, first_page, kiosk,
    sessions::{VISIT, holding},
};
use crate::harness::{Browser, site};
use crate::recording::{choose as tick, write};
use std::path::Path;

/// Names of fields. Pages and programs hold them too, so the copies of those are not searched.
const FIELDS: [&str; 5] = ["lawyer-role", "threatened", "illus-crime", "decision-not-yet", "Planted-Ref-51d2"];

/// The files of the profile, without copies of what the server sent, that hold one of the names.
fn written(profile: &Path) -> Vec<String> {
    let copies = ["/Cache/", "/Code Cache/", "/GPUCache/", "/Service Worker/", "/CacheStorage/"];
    holding(profile, &FIELDS).into_iter().filter(|line| !copies.iter().any(|copy| line.contains(copy))).collect()
}

/// Ticks on three pages, and changes the language with the ticks set: the page with them is left for another.
fn visit(browser: &Browser) {
    let to = |page: &str, css: &str| by_map(browser, page, css);
    let change = || {
        let other = browser.js("return document.documentElement.lang === 'en' ? 'zh-Hans' : 'en'");
        let other = other.as_str().unwrap_or_default();
        browser.tap("#languages");
        browser.tap(&format!(".languages a[hreflang='{other}']"));
        browser.wait("the other language", &format!("document.documentElement.lang === '{other}'"));
        browser.live();
    };
    let still = |id: &str| browser.wait("the tick", &format!("document.getElementById('{id}')?.checked"));
    to("record", "#heading-step");
    write(browser, "reference", FIELDS[4]);
    tick(browser, "lawyer-role-hired");
    change();
    still("lawyer-role-hired");
    to("illustration", "label:has(#illus-crime-fraud)");
    tick(browser, "illus-crime-fraud");
    change();
    still("illus-crime-fraud");
    to("check", "#begin-short");
    assert_eq!(browser.promised(&format!("{VISIT}.answer(3)")), true, "three answers, and one said in private");
    change();
}

#[test]
fn ticks_are_in_no_file_of_the_browser() {
    let (browser, _) = kiosk(r#"{"record":true}"#);
    for code in ["en", "zh-Hans"] {
        choose(&browser, code);
        visit(&browser);
        // Every field of a page, also those that nobody has touched.
        assert_eq!(browser.js("return [...document.querySelectorAll('input, select, textarea')].every(field => field.autocomplete === 'off' && field.form?.autocomplete === 'off')"), true);
        browser.tap("#clear-now");
        first_page(&browser);
    }
    let closed = browser.closed();
    assert_eq!(written(closed.profile()), Vec::<String>::new());
}

#[test]
fn without_a_kiosk_the_search_finds_ticks() {
    let browser = Browser::start();
    browser.open(mingbai::content::PageId::Home, mingbai::words::Language::En);
    visit(&browser);
    browser.go(&site().address);
    let closed = browser.closed();
    let found = written(closed.profile());
    for name in &FIELDS[..3] {
        assert!(found.iter().any(|line| line.contains("/Sessions/") && line.ends_with(name)), "the search is blind to {name}: {found:?}");
    }
}

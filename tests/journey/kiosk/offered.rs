//! What a kiosk offers and in which language; and that it stays a kiosk when its settings cannot be had.

use super::{by_map, choose, first_page, kiosk, server};
use crate::harness::{Browser, lines};

#[test]
fn nothing_is_offered_that_needs_a_file_a_camera_or_paper() {
    for (settings, paper) in [(r#"{"record":true}"#, false), (r#"{"record":true,"print":true}"#, true)] {
        let (browser, _) = kiosk(settings);
        choose(&browser, "en");
        let to = |page: &str, css: &str| by_map(&browser, page, css);
        to("verify", "#verify-text");
        assert!(!browser.shown("#verify-file, #verify-file-go, #verify-image, #verify-image-go, #verify-camera"), "{settings}");
        assert!(browser.shown("#verify-text-go"));
        to("illustration", "label:has(#illus-crime-fraud)");
        browser.tap("label:has(#illus-crime-fraud) span");
        browser.wait("the button, shown or not", "document.querySelector('#print-illustration')");
        assert_eq!(browser.shown("#print-illustration"), paper, "{settings}");
        to("record", "#step-review");
        assert_eq!(browser.shown("#print-alone"), paper, "{settings}");
        browser.tap("#step-review");
        browser.wait("the last step", "document.querySelector('#print-only')");
        assert_eq!(browser.shown("#print-only"), paper, "{settings}");
        browser.tap("#clear-now");
        first_page(&browser);
        browser.quiet(settings);
    }
}

/// Languages of everything that is to be seen on the first page.
fn spoken(browser: &Browser) -> Vec<String> {
    let script = "const seen = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())); return [...new Set(seen.map(one => one.closest('[lang]').lang))]";
    lines(&browser.js(script))
}

#[test]
fn a_kiosk_that_offers_one_language_is_in_it() {
    let settings = r#"{"languages":["en"],"contacts":["12348"],"idle_secnds":3}"#;
    let (browser, _) = kiosk(settings);
    assert_eq!(browser.js("return document.documentElement.lang"), "en");
    let chinese = |browser: &Browser, css: &str| browser.text(css).chars().any(|one| ('\u{4e00}'..='\u{9fff}').contains(&one));
    assert_eq!(browser.js("return document.title === document.querySelector('#tiles > [data-language=en]').dataset.title"), true);
    for css in ["#local h2", "#kiosk-faults", "#staff", "#staff-heading"] {
        assert!(!chinese(&browser, css), "{css}: {}", browser.text(css));
    }
    assert_eq!(browser.count("[role=heading][aria-level='1']:not([hidden])"), 1);
    assert!(spoken(&browser).iter().all(|lang| lang == "en"), "{:?}", spoken(&browser));
    browser.quiet("one language");
    // The same where the program cannot start.
    browser.block(&["*.wasm"]);
    browser.run("reload", browser.client().refresh());
    browser.wait_shown("#no-app");
    assert!(browser.shown("#no-app [data-wipe]") && !browser.shown("#no-app .with-paper"));
    assert!(spoken(&browser).iter().all(|lang| lang == "en"), "{:?}", spoken(&browser));
}

#[test]
fn a_bad_list_of_languages_is_the_same_to_the_page_and_to_the_program() {
    for list in [r#"["en","en"]"#, r#"["en","tlh"]"#, "[]", r#""en""#, "[[\"en\"]]"] {
        let (browser, _) = kiosk(&format!(r#"{{"languages":{list}}}"#));
        assert_eq!(browser.count("#kiosk-faults li"), 1, "{list}");
        assert_eq!(browser.js("return document.documentElement.lang"), "zh-Hans", "{list}: the default holds");
        assert_eq!(browser.count("#tiles > li:not([hidden])"), 2, "{list}");
        choose(&browser, "en");
        browser.tap("#clear-now");
        first_page(&browser);
    }
}

const SETTINGS: [&str; 1] = ["*kiosk.json"];

#[test]
fn a_first_page_that_cannot_have_its_settings_asks_again() {
    let server = server(Some(r#"{"facility":"Planted place"}"#));
    let browser = Browser::start();
    browser.before_load("const real = fetch; let asked = 0; window.fetch = (what, ...rest) => (String(what).endsWith('kiosk.json') && (asked += 1) < 3 ? Promise.reject(new TypeError('refused')) : real(what, ...rest));");
    browser.go(&server.address);
    first_page(&browser);
    assert_eq!(browser.text(".facility"), "Planted place");
    browser.quiet("asked again");
}

#[test]
fn where_it_was_a_kiosk_it_stays_one_with_its_settings_until_it_is_told_otherwise() {
    let server = server(Some(r#"{"facility":"Planted place","languages":["en"]}"#));
    let browser = Browser::start();
    browser.go(&server.address);
    first_page(&browser);
    browser.block(&SETTINGS);
    // A new window has no name: only the place itself is known.
    for page in ["", "en/keep/"] {
        browser.js("window.name = ''");
        browser.go(&(server.address.clone() + page));
        browser.wait("a kiosk", "document.querySelector('.kiosk.live :is(#staff, #clear-now)')");
    }
    browser.tap("#clear-now");
    first_page(&browser);
    assert_eq!(browser.text(".facility"), "Planted place");
    assert_eq!(browser.count("#tiles > li:not([hidden])"), 1);
    // The place is told that it is a kiosk no more.
    browser.block(&[]);
    browser.before_load("const real = fetch; window.fetch = (what, ...rest) => (String(what).endsWith('kiosk.json') ? Promise.resolve(new Response('{\"on\":false}')) : real(what, ...rest));");
    browser.js("window.name = ''");
    browser.go(&(server.address.clone() + "en/keep/"));
    browser.live();
    assert_eq!(browser.count("html.kiosk"), 0);
    assert_eq!(browser.js("return localStorage.length"), 0);
}

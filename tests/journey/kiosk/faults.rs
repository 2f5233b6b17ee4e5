//! `kiosk.json`: what it sets is seen; what is wrong with it is said; without one there is no kiosk.

use super::{choose, first_page, kiosk, serve};
use crate::harness::{Browser, lines};

#[test]
fn what_is_set_is_seen() {
    let settings = r#"{"languages":["en","zh-Hans"],"facility":"Sample house","contacts":["Legal aid office, room 3","12348"],"print":true}"#;
    let (browser, _) = kiosk(settings);
    let order = lines(&browser.js("return [...document.querySelectorAll('#tiles > li')].map(one => one.dataset.language)"));
    assert_eq!(order, ["en", "zh-Hans"]);
    assert_eq!(browser.text(".facility"), "Sample house");
    assert_eq!(browser.count("#local li"), 2);
    assert_eq!(browser.count("#kiosk-faults"), 0);
    choose(&browser, "en");
    assert!(browser.shown("#print-page"), "paper is allowed");
    browser.quiet("settings");
}

#[test]
fn a_language_that_is_not_offered_is_nowhere() {
    let (browser, root) = kiosk(r#"{"languages":["en"]}"#);
    assert!(!browser.shown("#tiles [hreflang='zh-Hans']") && !browser.shown("main [lang='zh-Hans']:not(.attract-mark *)"));
    choose(&browser, "en");
    browser.tap("#languages");
    assert_eq!(browser.count(".languages li"), 1);
    assert!(!browser.shown("#print-page"), "no paper unless it is allowed");
    browser.js(&format!("location.replace({root:?} + 'zh-Hans/')"));
    first_page(&browser);
}

#[test]
fn a_bad_file_is_still_a_kiosk_and_names_the_field() {
    for (settings, named) in [
        (r#"{"idle_seconds":"soon"}"#, "idle_seconds"),
        (r#"{"languages":["tlh"]}"#, "languages"),
        (r#"{"idle_second":60}"#, "idle_second"),
        (r#"{"warning_seconds":6}"#, "warning_seconds"),
        ("{\"idle_seconds\":60", "JSON"),
    ] {
        let (browser, _) = kiosk(settings);
        assert_eq!(browser.count("#kiosk-faults li"), 1, "{settings}");
        assert!(browser.text("#kiosk-faults").contains(named), "{settings}: {}", browser.text("#kiosk-faults"));
        choose(&browser, "en");
        assert!(browser.shown("#clear-now"), "{settings}");
        assert_eq!(browser.count(".languages li"), 2, "{settings}: the default holds");
    }
}

#[test]
fn without_a_file_there_is_no_kiosk_but_a_kiosk_stays_one() {
    let none = serve(None);
    let browser = Browser::start();
    browser.go(&(none.clone() + "en/"));
    browser.live();
    assert_eq!(browser.count("html.kiosk, #clear-now"), 0);
    // The same window, had it been a kiosk's before its file went missing.
    browser.js("window.name = '{\"mingbai\":1}'");
    browser.go(&(none + "en/keep/"));
    browser.live();
    assert!(browser.shown("#clear-now"));
}

#[test]
fn a_server_that_answers_everything_with_a_page_makes_no_kiosk() {
    let browser = Browser::start();
    browser.go(&(serve(Some("<!doctype html><title>not found</title>")) + "en/"));
    browser.live();
    assert_eq!(browser.count("html.kiosk, #clear-now"), 0);
}

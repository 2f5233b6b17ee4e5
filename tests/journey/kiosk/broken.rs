//! The program cannot start, or has stopped: what is left still erases, at a tap and by itself.

use super::{choose, first_page, idle, kept, kiosk_by_hand};
use crate::harness::Browser;

const PROGRAM: [&str; 1] = ["*.wasm"];

/// Somebody reads, and the next page comes without the program. The clock is the kiosk's script's now.
fn without_the_program(settings: &str) -> Browser {
    let (browser, _) = kiosk_by_hand(settings);
    choose(&browser, "en");
    idle::leave_traces(&browser);
    browser.block(&PROGRAM);
    browser.run("reload", browser.client().refresh());
    browser.wait_shown("#no-app");
    browser.wait("the script to count", "clock.pass(0) === 1");
    assert!(kept(&browser)["noted"].is_array(), "the visit is there still");
    browser
}

#[test]
fn a_page_without_the_program_is_cleared_by_one_tap() {
    let browser = without_the_program("{}");
    assert!(!browser.shown("#no-app .with-paper"), "paper is not spoken of where there is none");
    browser.block(&[]);
    browser.tap("#no-app [data-wipe]");
    browser.wait("the first page", "document.querySelector('#staff')");
    first_page(&browser);
}

#[test]
fn a_page_without_the_program_is_erased_after_the_idle_time_of_the_settings() {
    for gap in ["pass", "sleep"] {
        let browser = without_the_program(r#"{"idle_seconds":30}"#);
        browser.js(&format!("return clock.{gap}(29)"));
        assert!(kept(&browser)["noted"].is_array(), "{gap}: not before its time");
        browser.block(&[]);
        browser.js(&format!("return clock.{gap}(3)"));
        browser.wait("the first page", "document.querySelector('#staff')");
        first_page(&browser);
    }
}

#[test]
fn a_program_that_has_stopped_is_erased_all_the_same() {
    let (browser, _) = kiosk_by_hand("{}");
    choose(&browser, "en");
    idle::leave_traces(&browser);
    // As the panic hook does it.
    browser.js("document.getElementById('no-app').hidden = false");
    browser.wait("the script to count too", "clock.pass(0) === 2");
    browser.js("clock.leap(182)");
    browser.wait("the first page", "document.querySelector('#staff')");
    first_page(&browser);
}

//! A tab that crashed, a server that was gone: nobody counted meanwhile, and the next person must not find the visit.

use super::{choose, first_page, idle::leave_traces, kiosk, server};
use crate::harness::{Browser, Server};

/// What the page that died had written down, so many seconds ago.
fn age(browser: &Browser, change: &str) {
    browser.js(&format!("const visit = JSON.parse(window.name); {change}; window.name = JSON.stringify(visit);"));
}

/// A visit that has left traces, on a server whose line can be pulled.
fn begun() -> (Server, Browser) {
    let server = server(Some("{}"));
    let browser = Browser::start();
    browser.go(&server.address);
    first_page(&browser);
    choose(&browser, "en");
    leave_traces(&browser);
    (server, browser)
}

#[track_caller]
fn goes_on(browser: &Browser) {
    browser.wait("the visit", "document.querySelector('.live #to-list .count')?.textContent === '2'");
}

#[test]
fn a_visit_that_was_left_behind_is_erased_once_its_time_is_over() {
    let (browser, _) = kiosk("{}");
    for (change, stays) in [
        ("visit.at -= 230_000", true),
        ("visit.at -= 241_000", false),
        ("visit.at += 60_000", false),
        ("delete visit.at", false),
        ("visit.lawyer = true; visit.at -= 7_000_000", true),
        ("visit.lawyer = true; visit.at -= 7_261_000", false),
    ] {
        choose(&browser, "en");
        leave_traces(&browser);
        // Loaded anew before anything on the page can move.
        age(&browser, &format!("{change}; window.before = true; location.reload()"));
        browser.wait("a new page", "!window.before && document.readyState === 'complete'");
        if stays {
            goes_on(&browser);
            browser.tap("#clear-now");
        }
        browser.wait("the first page", "document.querySelector('#staff')");
        first_page(&browser);
        choose(&browser, "en");
        assert_eq!(browser.text("#to-list .count"), "0", "{change}");
        assert_eq!(browser.count("#lawyer-note"), 0, "{change}");
        browser.tap("#clear-now");
        first_page(&browser);
    }
    browser.quiet("visits that were left behind");
}

#[test]
fn a_server_that_was_gone_brings_nobody_s_visit_back_after_its_time() {
    let (server, browser) = begun();
    let gone = || {
        server.cut(true);
        browser.js("location.reload()");
        browser.wait("the browser’s own page", "location.protocol === 'chrome-error:' && document.readyState === 'complete'");
        server.cut(false);
    };
    gone();
    browser.go(&(server.address.clone() + "en/short/"));
    goes_on(&browser);
    gone();
    age(&browser, "visit.at -= 241_000");
    browser.go(&(server.address.clone() + "en/short/"));
    browser.wait("the first page", "document.querySelector('#staff')");
    first_page(&browser);
}

#[test]
fn a_wipe_without_a_server_has_wiped() {
    let (server, browser) = begun();
    server.cut(true);
    browser.tap("#clear-now");
    browser.wait("the browser’s own page", "location.protocol === 'chrome-error:'");
    server.cut(false);
    browser.go(&(server.address.clone() + "en/short/"));
    browser.live();
    assert_eq!(browser.text("#to-list .count"), "0");
}

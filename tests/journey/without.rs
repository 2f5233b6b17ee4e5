//! When something is missing: scripts, the program, half a file, storage. Everything can still be read.

use crate::harness::{Browser, Server, each_page, lines, site};
use mingbai::content::{PageId, panels};
use mingbai::words::Language;
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

#[test]
fn without_scripts_every_card_of_every_page_can_be_read() {
    let browser = Browser::start();
    browser.scripts(false);
    for (page, language) in each_page() {
        let name = format!("{} in {}", page.slug(), language.code());
        browser.go(&site().page(page, language));
        assert!(!browser.shown("html.live"), "{name}: no script runs");
        assert!(browser.shown("noscript .notice"), "{name}: a line says what is missing");
        assert!(browser.shown("h1"), "{name}: the title");
        for panel in panels(page) {
            let css = format!("#{}", panel.anchor());
            assert!(browser.shown(&css), "{name}: {css} is there to read");
        }
        let dead = browser.js("return [...document.querySelectorAll('button')].filter(one => one.checkVisibility({ visibilityProperty: true })).map(one => one.id || one.className)");
        assert_eq!(lines(&dead), Vec::<String>::new(), "{name}: buttons that do nothing");
    }
}

#[test]
fn without_scripts_the_law_opens_and_links_lead_on() {
    let browser = Browser::start();
    browser.scripts(false);
    browser.go(&site().page(PageId::Plea, Language::ZhHans));
    browser.tap(".law > summary");
    browser.wait_shown(".law[open] blockquote");
    browser.tap(".onward .after");
    browser.wait_here("zh-Hans/keep/");
    browser.tap(".term");
    browser.wait("the page of words", "location.pathname.endsWith('/words/') && document.querySelector(location.hash)?.matches(':target')");
    browser.tap("#languages");
    browser.tap(".languages a[hreflang='en']");
    browser.wait("the other language", "document.documentElement.lang === 'en'");
    browser.tap(".brand");
    browser.wait_here("/en/");
    browser.tap("#about-to-sign");
    browser.wait_here("en/sign/");
    assert!(browser.shown("#checks") && browser.shown("#sign-side h3") && browser.shown("#wait-side h3"));
}

#[test]
fn without_the_program_the_page_stays_and_says_what_is_missing() {
    let browser = Browser::start();
    browser.block(&["*.wasm"]);
    for page in [PageId::Home, PageId::Keep, PageId::Sign, PageId::Questions] {
        browser.go(&site().page(page, Language::En));
        still_readable(&browser, page);
    }
}

/// The files the program needs, each by what its name has and no other's.
const PARTS: [&str; 4] = ["/words.", "/law-", "/app-", ".wasm"];

#[test]
fn with_half_of_a_file_the_page_stays_and_says_what_is_missing() {
    // A cut download: nothing may be shown that is only half a sentence, and nothing may disappear.
    for part in PARTS {
        let cuts = Arc::new(AtomicU32::new(0));
        let counted = cuts.clone();
        let server = Server::start("", move |name, mut bytes| {
            if name.contains(part) {
                counted.fetch_add(1, Ordering::Relaxed);
                bytes.truncate(bytes.len() / 2);
                // Not in the middle of a letter: the cut must be found by what is missing.
                while !part.ends_with("wasm") && std::str::from_utf8(&bytes).is_err() {
                    bytes.pop();
                }
            }
            Some(bytes)
        });
        let browser = Browser::start();
        for page in [PageId::Keep, PageId::Home] {
            browser.go(&format!("{}{}?half={part}", server.address, mingbai::ui::address::path(Language::ZhHans, page)));
            still_readable(&browser, page);
        }
        assert!(cuts.load(Ordering::Relaxed) > 0, "no file is named {part}");
    }
}

#[test]
fn with_a_file_missing_the_page_stays_and_says_what_is_missing() {
    for part in PARTS {
        let server = Server::start("", move |name, bytes| (!name.contains(part)).then_some(bytes));
        let browser = Browser::start();
        browser.go(&format!("{}en/keep/?without={part}", server.address));
        still_readable(&browser, PageId::Keep);
    }
}

#[test]
fn where_storage_is_refused_the_visit_goes_on_in_memory() {
    let browser = Browser::start();
    browser.before_load("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });");
    browser.open(PageId::Keep, Language::En);
    assert_eq!(browser.js("try { return sessionStorage.length } catch (fault) { return fault.name }"), "SecurityError");
    browser.tap(&format!("{FRONT} .note"));
    browser.wait("the count", "document.querySelector('#to-list .count').textContent === '1'");
    browser.tap("#next");
    browser.wait_shown(&format!("#{}", panels(PageId::Keep)[1].anchor()));
    browser.tap("#to-list");
    browser.wait_shown("#noted li");
    browser.tap("#clear");
    browser.wait("an empty list", "document.querySelectorAll('#noted li').length === 0");
    assert!(!browser.shown("#no-app"), "nothing is broken");
    browser.quiet("without storage");
}

#[test]
fn what_is_stored_and_cannot_be_read_starts_the_visit_afresh() {
    let browser = Browser::start();
    browser.before_load("sessionStorage.setItem('mingbai', '{\"noted\":[\"keep/no-such-card\",\"nowhere\"],\"size\":7');");
    browser.open(PageId::Keep, Language::En);
    assert_eq!(browser.text("#to-list .count"), "0");
    assert!(browser.shown(FRONT));
    browser.quiet("an unreadable store");
}

#[test]
fn an_address_with_an_unknown_card_shows_the_first() {
    let browser = Browser::start();
    browser.open_at(PageId::Keep, "no-such-card", Language::En);
    browser.wait_shown(&format!("#{}", panels(PageId::Keep)[0].anchor()));
    assert_eq!(browser.count(FRONT), 1);
}

#[track_caller]
fn still_readable(browser: &Browser, page: PageId) {
    browser.wait_shown("#no-app");
    assert_eq!(browser.count("html.live"), 0);
    assert!(browser.shown("h1"), "the title is there");
    for panel in panels(page) {
        assert!(browser.shown(&format!("#{}", panel.anchor())), "card {} is there to read", panel.anchor());
    }
    let letters = browser.js("return document.getElementById('app').innerText.length").as_u64().unwrap_or_default();
    assert!(letters > 200, "only {letters} letters can be read");
}

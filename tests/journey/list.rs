//! The reader's list for the lawyer: one tap away, counted, kept for the visit, gone when asked; our own sentences only.

use crate::harness::{Browser, lines, world};
use mingbai::content::{PageId, Place, pages::questions::GROUPS, panels};
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

#[test]
fn noted_cards_are_counted_and_stand_on_the_list_as_links() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Keep, *language);
        browser.forget();
        browser.open(PageId::Keep, *language);
        for count in ["1", "2"] {
            browser.tap(&format!("{FRONT} .note"));
            browser.wait("the count", &format!("document.querySelector('#to-list .count').textContent === {count:?}"));
            assert!(browser.text("#listed").contains(count), "a screen reader hears the count");
            browser.tap("#next");
        }
        browser.tap("#to-list");
        browser.wait_shown("#noted li");
        assert_eq!(browser.count("#noted li a"), 2);
        let world = world(*language);
        for (index, panel) in panels(PageId::Keep).iter().take(2).enumerate() {
            let place = Place { page: PageId::Keep, anchor: panel.anchor() };
            let heading = place.card().map(|card| world.words.text(card.heading).to_string()).expect("it is a card");
            let shown = lines(&browser.js("return [...document.querySelectorAll('#noted li a')].map(one => one.textContent)"));
            assert!(shown.iter().any(|text| text.contains(&heading)), "noted card {index}, {heading:?}, is not among {shown:?}");
        }
        browser.tap("#noted li:first-child a");
        browser.wait("the noted card", "location.pathname.endsWith('/keep/')");
        browser.wait_shown(FRONT);
        browser.tap("#to-list");
        browser.tap("#noted li:first-child .drop");
        browser.wait("one fewer", "document.querySelectorAll('#noted li').length === 1");
        assert_eq!(browser.text("#to-list .count"), "1");
    }
    browser.quiet("the list");
}

#[test]
fn ticked_questions_are_kept_when_the_page_is_loaded_again() {
    let browser = Browser::start();
    browser.open(PageId::Questions, Language::En);
    let (first, second) = (GROUPS[0].questions[0].anchor, GROUPS[0].questions[1].anchor);
    browser.tap(&format!("#ask-{first}"));
    browser.tap(&format!("label:has(#ask-{second}) span"));
    browser.wait("both ticks to count", "document.querySelector('#to-list .count').textContent === '2'");
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait("the ticks", &format!("document.getElementById('ask-{first}').checked && document.getElementById('ask-{second}').checked"));
    assert_eq!(browser.text("#to-list .count"), "2");
    browser.tap(&format!("#ask-{first}"));
    browser.wait("one tick fewer", "document.querySelector('#to-list .count').textContent === '1'");
    assert_eq!(browser.js(&format!("return document.getElementById('ask-{first}').checked")), false);
}

#[test]
fn clearing_the_list_leaves_nothing_behind() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.tap(&format!("{FRONT} .note"));
    browser.tap("#to-list");
    browser.wait_shown("#noted li");
    let first = GROUPS[0].questions[0].anchor;
    browser.tap(&format!("#ask-{first}"));
    browser.wait("both to count", "document.querySelector('#to-list .count').textContent === '2'");
    browser.tap("#clear");
    browser.wait("an empty list", "document.querySelector('#to-list .count').textContent === '0'");
    assert_eq!(browser.count("#noted li"), 0);
    assert_eq!(browser.js("return document.querySelectorAll('input:checked').length"), 0);
    let kept = browser.js("return JSON.parse(sessionStorage.getItem('mingbai') ?? '\"{}\"')");
    let kept: serde_json::Value = kept.as_str().map_or(kept.clone(), |text| serde_json::from_str(text).unwrap_or_default());
    for part in ["noted", "asked"] {
        assert!(kept[part].as_array().is_none_or(Vec::is_empty), "{part} is still kept: {kept}");
    }
    browser.run("reload", browser.client().refresh());
    browser.live();
    assert_eq!(browser.text("#to-list .count"), "0");
}

#[test]
fn what_is_kept_holds_names_of_our_own_and_nothing_else() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.tap(&format!("{FRONT} .note"));
    browser.open(PageId::Stage, Language::En);
    browser.tap("#stage-court");
    browser.tap("#to-list");
    browser.tap(&format!("#ask-{}", GROUPS[1].questions[0].anchor));
    browser.wait("the tick to count", "document.querySelector('#to-list .count').textContent === '2'");
    assert_eq!(browser.js("return localStorage.length"), 0);
    assert_eq!(browser.js("return document.cookie"), "");
    assert_eq!(browser.promised("indexedDB.databases().then(all => all.length)"), 0);
    assert_eq!(browser.promised("caches.keys().then(all => all.length)"), 0);
    assert_eq!(browser.js("return Object.keys(sessionStorage)"), serde_json::json!(["mingbai"]));
    let kept = browser.js("return sessionStorage.getItem('mingbai')");
    let foreign: Vec<char> = kept.as_str().unwrap_or_default().chars().filter(|character| !character.is_ascii()).collect();
    assert!(foreign.is_empty(), "the reader's visit is kept as short names, not as sentences: {kept}");
}

/// Browsers keep a page whole that was left for another document, and show it again as it was: it must not write what it
/// remembers over what was done since.
#[test]
fn a_page_gone_back_to_knows_what_was_done_since() {
    let browser = Browser::start();
    browser.open(PageId::Questions, Language::En);
    browser.js("window.before = true");
    browser.open(PageId::Keep, Language::En);
    browser.tap(&format!("{FRONT} .note"));
    browser.wait("the count", "document.querySelector('#to-list .count').textContent === '1'");
    browser.run("back", browser.client().back());
    browser.wait_here("questions/");
    browser.wait("the list", "document.querySelector('#to-list .count')?.textContent === '1'");
    browser.live();
    browser.tap(&format!("#ask-{}", GROUPS[0].questions[0].anchor));
    browser.wait("both to count", "document.querySelector('#to-list .count').textContent === '2'");
    browser.js("window.before = true; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    browser.wait("the page to begin again", "!window.before && document.querySelector('.live #to-list .count')?.textContent === '2'");
}

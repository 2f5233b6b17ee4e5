//! Without a mouse: everything can be reached, the place can be seen, and nothing lies over it.

use crate::harness::{Browser, Screen, lines};
use fantoccini::key::Key;
use mingbai::content::{PageId, panels};
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

#[test]
fn the_short_path_is_read_with_tab_and_enter_alone() {
    let browser = Browser::start();
    browser.open(PageId::Short, Language::En);
    let all = panels(PageId::Short);
    for (index, panel) in all.iter().enumerate() {
        let anchor = panel.anchor();
        browser.wait_shown(&format!("#{anchor}"));
        if index > 0 {
            browser.wait("the focus on the heading", &format!("document.activeElement.id === 'heading-{anchor}'"));
            seen(&browser, anchor);
        }
        let numbers = browser.js("return document.querySelector('#progress .where').textContent.match(/\\d+/g).map(Number)");
        assert_eq!(numbers, serde_json::json!([index + 1, all.len()]), "the progress line on card {anchor}");
        assert_eq!(browser.js("return [...document.querySelectorAll('.progress li a')].findIndex(one => one.ariaCurrent === 'step' || one.getAttribute('aria-current') === 'step')"), index);
        tab_to(&browser, "#next");
        browser.press(Key::Enter);
    }
    browser.wait_here("/stage/");
    browser.wait("the focus on the next page's title", "document.activeElement.id === 'title'");
    seen(&browser, "the next page's title");
    browser.quiet("the short path");
}

#[test]
fn the_skip_link_comes_first_and_leads_into_the_page() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.press(Key::Tab);
    assert_eq!(browser.look("focus().name").as_str().map(|name| name.starts_with("a.skip")), Some(true));
    seen(&browser, "the skip link");
    browser.press(Key::Enter);
    browser.press(Key::Tab);
    assert_eq!(browser.js("return document.activeElement.closest('main') !== null"), true, "the keyboard is in the page");
    seen(&browser, "the first stop in the page");
}

#[test]
fn the_skip_link_keeps_the_card_in_front() {
    let browser = Browser::start();
    let third = panels(PageId::Keep)[2].anchor();
    browser.open_at(PageId::Keep, third, Language::En);
    browser.wait_shown(&format!("#{third}"));
    browser.js("document.querySelector('.skip').focus()");
    browser.press(Key::Enter);
    browser.press(Key::Tab);
    assert_eq!(browser.js(&format!("return document.querySelector({FRONT:?}).id")), third);
}

#[test]
fn the_law_opens_and_closes_with_the_keyboard() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::ZhHans);
    tab_to(&browser, &format!("{FRONT} .law > summary"));
    let text = format!("{FRONT} .law blockquote");
    assert!(!browser.shown(&text), "the fold is closed at first");
    browser.press(Key::Enter);
    browser.wait_shown(&text);
    tab_to(&browser, &format!("{FRONT} .law .article-name a"));
    browser.keys(&[Key::Shift.into(), Key::Tab.into()]);
    browser.press(Key::Enter);
    browser.wait("the fold to close", &format!("!document.querySelector({text:?}).checkVisibility()"));
}

#[test]
fn a_dotted_word_opens_its_meaning_with_the_keyboard() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Short, *language);
        let word = format!("{FRONT} .term");
        while browser.count(&word) == 0 {
            let now = browser.here();
            browser.tap("#next");
            browser.wait("the next card", &format!("!location.href.endsWith({now:?})"));
        }
        tab_to(&browser, &word);
        assert_eq!(browser.js("return document.activeElement.ariaExpanded"), "false");
        browser.press(Key::Enter);
        browser.wait("the word to say that it is open", "document.activeElement.ariaExpanded === 'true'");
        browser.wait("its meaning", &format!("document.querySelector({:?})?.checkVisibility()", format!("{FRONT} .explained")));
        seen(&browser, "the dotted word");
        browser.press(Key::Enter);
        browser.wait("the word to close", "document.activeElement.ariaExpanded === 'false' && document.querySelector('.explained') === null");
    }
}

#[test]
fn a_card_is_noted_with_the_space_bar() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    tab_to(&browser, &format!("{FRONT} .note"));
    browser.press(Key::Space);
    browser.wait("the card to be noted", "document.activeElement.ariaPressed === 'true'");
    assert_eq!(browser.text("#to-list .count"), "1");
    browser.press(Key::Space);
    browser.wait("the note to be taken back", "document.activeElement.ariaPressed === 'false'");
    assert_eq!(browser.text("#to-list .count"), "0");
}

#[test]
fn the_progress_line_opens_into_a_list_of_cards() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    tab_to(&browser, "#progress");
    browser.press(Key::Enter);
    browser.wait_shown(".progress li:nth-child(3) a");
    tab_to(&browser, ".progress li:nth-child(3) a");
    browser.press(Key::Enter);
    let third = panels(PageId::Keep)[2].anchor();
    browser.wait("the focus on the third heading", &format!("document.activeElement.id === 'heading-{third}'"));
    seen(&browser, "the third heading");
}

#[test]
fn the_place_of_the_keyboard_can_always_be_seen() {
    let browser = Browser::start();
    let mut faults = Vec::new();
    for screen in [Screen::DESK, Screen::PHONE, Screen(320, 256)] {
        browser.screen(screen);
        for page in [PageId::Home, PageId::Keep, PageId::Sign, PageId::Stage, PageId::Questions, PageId::Map] {
            browser.open(page, Language::En);
            for _ in 0..60 {
                browser.press(Key::Tab);
                let at = browser.look("focus()");
                if at["id"].is_null() {
                    break;
                }
                let found = lines(&at["faults"]).into_iter().map(|fault| format!("{screen:?} {}: {} {fault}", page.slug(), at["name"]));
                faults.extend(found);
            }
        }
    }
    assert!(faults.is_empty(), "{} stops of the keyboard cannot be seen:\n{}", faults.len(), faults.join("\n"));
}

/// Presses Tab until the element has the focus. Every stop on the way must be seen.
#[track_caller]
fn tab_to(browser: &Browser, css: &str) {
    for _ in 0..80 {
        browser.press(Key::Tab);
        seen(browser, css);
        if browser.js(&format!("return document.activeElement.matches({css:?})")) == true {
            return;
        }
    }
    panic!("80 times Tab did not lead to {css} at {}", browser.here());
}

/// The place of the keyboard can be seen.
#[track_caller]
pub fn seen(browser: &Browser, on_the_way: &str) {
    let at = browser.look("focus()");
    assert!(lines(&at["faults"]).is_empty(), "{} cannot be seen at {} on the way to {on_the_way}: {}", at["name"], browser.here(), at["faults"]);
}

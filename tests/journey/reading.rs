//! Reading on: language, back and forward, coming back, type size, the two depths.

use crate::harness::Browser;
use fantoccini::key::Key;
use mingbai::content::{PageId, panels};
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

#[test]
fn another_language_keeps_the_card_the_list_and_the_size() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::ZhHans);
    browser.tap(&format!("{FRONT} .note"));
    browser.tap("#type-size");
    browser.wait("larger type", "document.documentElement.classList.contains('size-125')");
    browser.tap("#next");
    browser.tap("#next");
    let third = panels(PageId::Keep)[2].anchor();
    browser.wait_here(&format!("zh-Hans/keep/#{third}"));
    browser.tap("#languages");
    browser.tap(".languages a[hreflang='en']");
    browser.wait_here(&format!("en/keep/#{third}"));
    browser.live();
    browser.wait_shown(&format!("#{third}"));
    assert_eq!(browser.js(&format!("return document.querySelector({FRONT:?}).id")), third);
    assert_eq!(browser.js("return document.documentElement.lang"), "en");
    browser.wait("the list", "document.querySelector('#to-list .count').textContent === '1'");
    browser.wait("the size of type", "document.documentElement.classList.contains('size-125')");
    browser.quiet("after changing the language");
}

#[test]
fn back_and_forward_lead_through_the_pages_read() {
    let browser = Browser::start();
    browser.open(PageId::Home, Language::En);
    let home = browser.js("return document.title");
    browser.tap(".doors a");
    browser.wait_here("en/short/");
    browser.wait("the next title", &format!("document.title !== {home}"));
    let short = browser.js("return document.title");
    assert_eq!(browser.text("h1#title"), heading(PageId::Short));
    browser.tap("#to-list");
    browser.wait_here("en/questions/");
    browser.wait("the next title", &format!("document.title !== {short}"));
    assert_eq!(browser.text("h1#title"), heading(PageId::Questions));
    browser.run("back", browser.client().back());
    browser.wait_here("en/short/");
    browser.wait("the title", &format!("document.title === {short}"));
    browser.wait_shown("#next");
    browser.run("back", browser.client().back());
    browser.wait_here("en/");
    browser.wait("the title", &format!("document.title === {home}"));
    browser.wait_shown(".doors");
    browser.run("forward", browser.client().forward());
    browser.wait_here("en/short/");
    browser.wait_shown("#next");
    assert_eq!(browser.text("h1#title"), heading(PageId::Short));
    browser.quiet("after back and forward");
}

#[test]
fn a_card_left_for_another_page_is_there_again_on_the_way_back() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.tap("#next");
    let second = panels(PageId::Keep)[1].anchor();
    browser.wait_here(&format!("#{second}"));
    browser.tap("#to-list");
    browser.wait_shown("#noted-heading");
    browser.run("back", browser.client().back());
    browser.wait_shown(&format!("#{second}"));
    assert_eq!(browser.count(FRONT), 1);
}

#[test]
fn loading_the_page_again_comes_back_to_the_same_card() {
    let browser = Browser::start();
    browser.open(PageId::Lawyer, Language::ZhHans);
    browser.tap("#next");
    browser.tap("#next");
    let third = panels(PageId::Lawyer)[2].anchor();
    browser.wait_here(&format!("#{third}"));
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait_shown(&format!("#{third}"));
    assert_eq!(browser.js(&format!("return document.querySelector({FRONT:?}).id")), third);
}

#[test]
fn the_home_page_offers_to_go_on_where_reading_stopped() {
    let browser = Browser::start();
    browser.open(PageId::Home, Language::En);
    assert_eq!(browser.count("#resume a"), 0, "nothing was read yet");
    browser.open(PageId::Keep, Language::En);
    browser.tap("#next");
    let second = panels(PageId::Keep)[1].anchor();
    browser.wait_here(&format!("#{second}"));
    browser.open(PageId::Home, Language::En);
    browser.wait_shown("#resume a");
    browser.tap("#resume a");
    browser.wait_here(&format!("en/keep/#{second}"));
    browser.wait_shown(&format!("#{second}"));
}

#[test]
fn the_home_page_reached_by_a_tap_also_offers_to_go_on() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    browser.tap("#next");
    let second = panels(PageId::Keep)[1].anchor();
    browser.wait_here(&format!("#{second}"));
    browser.tap(".brand");
    browser.wait_shown(".doors");
    browser.wait_shown("#resume a");
    browser.tap("#resume a");
    browser.wait_shown(&format!("#{second}"));
}

#[test]
fn type_grows_in_three_steps_and_starts_again() {
    let browser = Browser::start();
    browser.open(PageId::Keep, Language::En);
    let size = || browser.js("return parseFloat(getComputedStyle(document.documentElement).fontSize)").as_f64().unwrap_or_default();
    let first = size();
    assert!(first >= 20.0, "type starts at 20 px, not {first}");
    for (class, factor) in [("size-125", 1.25), ("size-150", 1.5), ("size-100", 1.0)] {
        browser.tap("#type-size");
        browser.wait("the next size", &format!("document.documentElement.classList.contains({class:?})"));
        assert!((size() - first * factor).abs() < 0.01, "{class}: {} px instead of {}", size(), first * factor);
    }
}

#[test]
fn a_short_card_leads_into_the_whole_and_back() {
    let browser = Browser::start();
    browser.open(PageId::Short, Language::En);
    let first = panels(PageId::Short)[0].anchor();
    browser.tap(&format!("#{first} .ways a"));
    browser.wait("a page of the whole", "!location.pathname.endsWith('/short/')");
    browser.wait_shown(&format!("{FRONT} .ways a"));
    browser.tap(&format!("{FRONT} .ways a"));
    browser.wait("the short path", "location.pathname.endsWith('/short/')");
    browser.wait_shown(&format!("#{first}"));
    assert_eq!(browser.js(&format!("return document.querySelector({FRONT:?}).id")), first);
}

#[test]
fn every_short_card_has_a_way_into_the_whole_that_leads_somewhere() {
    let browser = Browser::start();
    browser.open(PageId::Short, Language::ZhHans);
    for panel in panels(PageId::Short) {
        let way = browser.js(&format!("return document.querySelector('#{} .ways a')?.getAttribute('href') ?? null", panel.anchor()));
        let way = way.as_str().unwrap_or_else(|| panic!("card {} has no way into the whole", panel.anchor()));
        let (slug, anchor) = way.trim_start_matches("../").split_once("/#").unwrap_or_else(|| panic!("{way} names no card"));
        let page = PageId::from_slug(slug).unwrap_or_else(|| panic!("{way} names no page"));
        assert!(panels(page).iter().any(|panel| panel.anchor() == anchor), "{way} names no card of {slug}");
    }
}

#[test]
fn a_wrong_choice_of_stage_is_harmless() {
    let browser = Browser::start();
    browser.open(PageId::Stage, Language::En);
    assert!(!browser.shown(".panels"), "nothing is chosen yet");
    for stage in ["court", "police"] {
        browser.tap(&format!("#stage-{stage}"));
        browser.wait_shown(&format!("#{stage}"));
        assert_eq!(browser.js(&format!("return document.querySelector({FRONT:?}).id")), stage);
        assert_eq!(browser.js("return document.querySelectorAll('input[name=stage]:checked').length"), 1);
    }
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait("the choice to be kept", "document.getElementById('stage-police').checked");
    browser.press(Key::Escape);
    browser.quiet("the stages");
}

fn heading(page: PageId) -> String {
    crate::harness::world(Language::En).words.text(page.page().title).to_string()
}

/// Chromium takes a page reloaded and the one before it for one document, if the first was left without loading: going
/// back, it loads nothing. The words of that page may not be here then.
#[test]
fn back_after_a_reload_comes_to_a_page_with_its_words() {
    let browser = Browser::start();
    for (page, there) in [(PageId::Verify, "#verify-text"), (PageId::Record, "#step-people"), (PageId::Check, "#begin-short")] {
        browser.open(page, Language::En);
        browser.wait_shown(there);
        browser.tap("#to-list");
        browser.wait_here("/en/questions/");
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.run("back", browser.client().back());
        browser.wait_here(&format!("/en/{}/", page.slug()));
        browser.wait_shown(there);
        browser.live();
        browser.quiet(page.slug());
    }
}

//! Screens from a phone to a kiosk, and 400% zoom: nothing is cut off, nothing scrolls sideways, everything can be hit.

use crate::harness::{Browser, Screen, each_page, lines, site};
use mingbai::content::PageId;
use mingbai::words::Language;

/// Phone, desk, kiosk upright, kiosk lying, and a 1280 x 1024 screen at 400% zoom.
const SCREENS: [Screen; 5] = [Screen::PHONE, Screen::DESK, Screen(1080, 1920), Screen(1920, 1080), Screen(320, 256)];

#[test]
fn on_every_screen_every_page_fits_and_can_be_tapped() {
    let browser = Browser::start();
    let mut faults = Vec::new();
    for (page, language) in each_page() {
        browser.open(page, language);
        for unfolded in [false, true] {
            if unfolded {
                browser.look("unfold()");
            }
            measure(&browser, &format!("{} in {}{}", page.slug(), language.code(), if unfolded { ", all open" } else { "" }), &mut faults);
        }
    }
    browser.go(&site().address);
    measure(&browser, "the first page of all", &mut faults);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn measure(browser: &Browser, name: &str, faults: &mut Vec<String>) {
    for screen in SCREENS {
        resize(browser, screen);
        let found = lines(&browser.look("misfits()"));
        faults.extend(found.into_iter().map(|fault| format!("{}x{} {name}: {fault}", screen.0, screen.1)));
    }
}

#[test]
fn in_the_largest_type_every_page_still_fits_a_phone_and_a_desk() {
    let browser = Browser::start();
    let mut faults = Vec::new();
    browser.open(PageId::Home, Language::En);
    browser.tap("#type-size");
    browser.tap("#type-size");
    browser.wait("the size to be kept", "(sessionStorage.getItem('mingbai') ?? '').includes('150')");
    for (page, language) in each_page().filter(|(page, _)| !matches!(page, PageId::Booklet | PageId::Law)) {
        browser.open(page, language);
        browser.wait("the largest type", "document.documentElement.classList.contains('size-150')");
        browser.look("unfold()");
        for screen in [Screen::PHONE, Screen::DESK] {
            resize(&browser, screen);
            let mut found = lines(&browser.look("cramped()"));
            if screen == Screen::PHONE {
                found.extend(lines(&browser.look("covered()")));
            }
            faults.extend(found.into_iter().map(|fault| format!("{}x{} {} in {}: {fault}", screen.0, screen.1, page.slug(), language.code())));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_wishes_of_the_machine_are_followed_without_a_complaint() {
    let browser = Browser::start();
    let wishes = [("forced-colors", "active"), ("prefers-color-scheme", "dark"), ("prefers-reduced-motion", "reduce"), ("prefers-contrast", "more")];
    let colours = || browser.js("const style = getComputedStyle(document.body); return style.color + style.backgroundColor");
    browser.open(PageId::Home, Language::En);
    let plain = colours();
    for (wish, value) in wishes {
        browser.prefers(&[(wish, value)]);
        for page in [PageId::Home, PageId::Keep, PageId::Stage, PageId::Sign, PageId::Questions] {
            browser.open(page, Language::En);
            assert_eq!(browser.js(&format!("return matchMedia('({wish}: {value})').matches")), true);
            assert!(browser.shown("h1"));
            browser.quiet(wish);
        }
        if wish == "prefers-color-scheme" {
            assert_ne!(colours(), plain, "the dark page is dark");
        }
        if wish == "prefers-reduced-motion" {
            let moving = "return [...document.querySelectorAll('*')].filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0 || getComputedStyle(one).animationName !== 'none').length";
            assert_eq!(browser.js(moving), 0, "nothing moves by itself");
        }
        browser.picture(&format!("sign-{wish}"));
    }
}

#[test]
fn pictures_of_a_dozen_pages_are_left_for_people_to_look_at() {
    let browser = Browser::start();
    let pages = [
        (PageId::Home, "", Language::ZhHans),
        (PageId::Home, "", Language::En),
        (PageId::Short, "", Language::ZhHans),
        (PageId::Short, "", Language::En),
        (PageId::Stage, "", Language::ZhHans),
        (PageId::Sign, "checks", Language::ZhHans),
        (PageId::Sign, "choice", Language::ZhHans),
        (PageId::Sign, "choice", Language::En),
        (PageId::Shorter, "compare", Language::En),
        (PageId::Questions, "", Language::ZhHans),
        (PageId::Words, "", Language::En),
        (PageId::Law, "", Language::En),
        (PageId::Map, "", Language::ZhHans),
    ];
    for (page, anchor, language) in pages {
        browser.open_at(page, anchor, language);
        let name = if page == PageId::Home { "home" } else { page.slug() };
        let part = if anchor.is_empty() { String::new() } else { format!("-{anchor}") };
        for screen in SCREENS {
            resize(&browser, screen);
            browser.js("scrollTo(0, 0)");
            browser.picture(&format!("{}x{}-{name}{part}-{}", screen.0, screen.1, language.code()));
        }
    }
}

/// Sets the size and waits until the page has taken it.
#[track_caller]
fn resize(browser: &Browser, screen: Screen) {
    browser.screen(screen);
    browser.wait("the new size", &format!("innerWidth === {} && innerHeight === {}", screen.0, screen.1));
}

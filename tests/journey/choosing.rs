//! The way to the choice: one tap from home to the eight checks, one more to the balanced pair.

use crate::harness::{Browser, Screen, site};
use mingbai::content::{PageId, pages::sign::CHECKS};
use mingbai::words::Language;

#[test]
fn one_tap_from_home_shows_the_eight_checks_and_one_more_the_pair() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Home, *language);
        browser.tap("#about-to-sign");
        browser.wait_shown("#checks");
        assert_eq!(browser.count("#checks .check-list > li"), 8);
        assert_eq!(CHECKS.len(), 8);
        assert!(!browser.shown("#choice"), "one thing at a time");
        browser.tap("#next");
        browser.wait_shown("#choice");
        assert_eq!(browser.count("#choice .side"), 2);
        assert!(!browser.shown("#checks"), "one thing at a time");
    }
    browser.quiet("the way to the choice");
}

#[test]
fn neither_side_of_the_choice_has_more_room_or_weight() {
    let browser = Browser::start();
    for screen in [Screen::DESK, Screen::PHONE, Screen(1080, 1920)] {
        browser.screen(screen);
        browser.open_at(PageId::Sign, "choice", Language::En);
        browser.wait_shown("#choice");
        for part in ["h3", "dl > :nth-child(1)", "dl > :nth-child(7)", ".side-foot"] {
            let both = browser.look(&format!("both('#sign-side {part}', '#wait-side {part}')"));
            let (sign, wait) = (&both[0], &both[1]);
            for edge in ["top", "bottom", "width"] {
                let apart = (sign[edge].as_f64().unwrap_or_default() - wait[edge].as_f64().unwrap_or(99.0)).abs();
                assert!(apart < 1.0, "{screen:?}: {edge} of {part} differs by {apart} px");
            }
        }
        let style = |side: &str| {
            let question = format!(
                "return ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'borderTopWidth'].map(name => getComputedStyle(document.querySelector('#{side}-side h3'))[name])"
            );
            browser.js(&question)
        };
        assert_eq!(style("sign"), style("wait"), "{screen:?}");
    }
}

#[test]
fn chance_decides_which_side_stands_first_and_keeps_to_it() {
    let browser = Browser::start();
    let mut firsts = Vec::new();
    for visit in 0..24 {
        browser.open_at(PageId::Sign, "choice", Language::En);
        let first = browser.text(".pair > :first-child h3");
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.wait("the same side first", &format!("document.querySelector('.pair > :first-child h3').textContent.trim() === {first:?}"));
        if !firsts.contains(&first) {
            firsts.push(first);
        }
        if firsts.len() == 2 {
            return;
        }
        assert!(visit < 23, "24 visits, and always the same side first");
        browser.forget();
    }
}

#[test]
fn the_first_page_of_all_leads_into_every_language() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.go(&site().address);
        let tile = format!(".tile[hreflang='{}']", language.code());
        assert_eq!(browser.js(&format!("return document.querySelector({tile:?}).lang")), language.code());
        browser.tap(&tile);
        browser.wait_here(&format!("/{}/", language.code()));
        browser.live();
        assert_eq!(browser.js("return document.documentElement.lang"), language.code());
    }
    browser.quiet("the first page");
}

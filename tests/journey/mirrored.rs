//! A language that does not exist: long, accented, written from right to left. What holds for it holds for the next one.

use crate::harness::{Browser, Screen, lines};
use mingbai::content::PageId;
use mingbai::words::Language;

#[test]
fn a_long_language_written_from_right_to_left_fits() {
    let browser = Browser::start();
    let mut faults = Vec::new();
    for page in PageId::ALL.iter().copied().filter(|page| *page != PageId::Booklet) {
        browser.open(page, Language::En);
        browser.look("unfold()");
        browser.look("mirror()");
        for screen in [Screen::PHONE, Screen::DESK] {
            browser.screen(screen);
            browser.wait("the new size", &format!("innerWidth === {}", screen.0));
            let found = lines(&browser.look("overflow()"));
            faults.extend(found.into_iter().map(|fault| format!("{}x{} {}: {fault}", screen.0, screen.1, page.slug())));
        }
        if matches!(page, PageId::Home | PageId::Sign | PageId::Stage) {
            browser.js("scrollTo(0, 0)");
            browser.picture(&format!("mirrored-{}", if page == PageId::Home { "home" } else { page.slug() }));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn turned_round_the_brand_stands_right_and_next_stands_left() {
    let browser = Browser::start();
    for screen in [Screen::PHONE, Screen::DESK] {
        browser.screen(screen);
        browser.open(PageId::Keep, Language::En);
        let edge = |css: &str, side: &str| browser.look(&format!("edges('{css}')"))[side].as_f64().unwrap_or_default();
        let room = edge("body", "room");
        assert!(edge(".brand", "left") < 60.0 && edge("#next", "right") > room - 60.0, "{screen:?}: as it is written in English");
        browser.look("mirror()");
        assert!(edge(".brand", "right") > room - 60.0, "{screen:?}: the brand ends at {} of {room}", edge(".brand", "right"));
        assert!(edge("#next", "left") < 60.0, "{screen:?}: Next begins at {}", edge("#next", "left"));
        assert!(edge("#back", "right") > edge("#next", "right"), "{screen:?}: Back stands before Next");
        assert!(edge(".card:not(.away) h2 .icon", "left") > edge(".card:not(.away) h2 span", "left"), "{screen:?}: the sign stands before the heading");
        let turned = |arrow: &str| {
            let style = browser.js(&format!("const style = getComputedStyle(document.querySelector({arrow:?})); return [style.transform.startsWith('matrix(-1, 0, 0, 1,'), style.scale === '-1 1']"));
            assert!(lines(&style).contains(&"true".to_owned()), "{screen:?}: {arrow} points the way one does not read");
        };
        turned("#next .icon");
        turned("#back .icon");
        // The law stays as it is: Chinese, from left to right.
        assert_eq!(browser.js("return getComputedStyle(document.querySelector('blockquote')).direction"), "ltr");
        // The ways to the neighbouring pages are shown where no dock is.
        browser.open(PageId::Questions, Language::En);
        browser.look("mirror()");
        turned(".onward .icon");
    }
}

//! How the kiosk looks, on a standing and on a lying screen, for people to judge; and that nothing is cut off.

use super::{choose, kiosk_by_hand, kiosk_in};
use crate::harness::{Browser, Screen, lines};

/// A kiosk's screens.
const SCREENS: [Screen; 2] = [Screen(1080, 1920), Screen(1920, 1080)];
const SETTINGS: &str = r#"{"facility":"某某看守所","contacts":["法律援助工作站：一楼103","12348"],"warning_seconds":60}"#;

fn resize(browser: &Browser, screen: Screen) {
    browser.screen(screen);
    browser.wait("the new size", &format!("innerWidth === {} && innerHeight === {}", screen.0, screen.1));
}

#[test]
fn the_first_page_fits_and_its_tiles_are_equal() {
    let voices = "[{ name: 'near', lang: 'en-GB', localService: true }, { name: 'near', lang: 'zh-CN', localService: true }]";
    let browser = Browser::start();
    browser.before_load(&include_str!("../harness/voice.js").replace("VOICES", voices));
    let (browser, _) = kiosk_in(browser, SETTINGS);
    browser.wait_shown("#listen");
    for screen in SCREENS {
        resize(&browser, screen);
        assert_eq!(lines(&browser.look("misfits()")), Vec::<String>::new(), "{screen:?}");
        let sizes = lines(&browser.js("return [...new Set([...document.querySelectorAll('.tile')].map(one => [one.offsetWidth, one.offsetHeight, getComputedStyle(one).borderTopWidth].join(' x ')))]"));
        assert_eq!(sizes.len(), 1, "{screen:?}: tiles of one size: {sizes:?}");
        assert!(browser.js("return document.querySelector('.tile').offsetHeight >= 128").as_bool().unwrap_or_default());
        assert_eq!(browser.js("return document.scrollingElement.scrollHeight <= innerHeight"), true, "{screen:?}: all on one screen");
        browser.wait("one greeting at rest", "[...document.querySelectorAll('.greetings > *')].every(one => '01'.includes(getComputedStyle(one).opacity))");
        browser.picture(&format!("kiosk-{}x{}-first", screen.0, screen.1));
    }
    assert_eq!(browser.js("return voice.spoken().length"), 0, "silent until asked");
    browser.tap("#listen");
    browser.wait("the first language", "voice.speaking() && document.querySelectorAll('.heard').length === 1");
    browser.js("voice.end()");
    browser.wait("the second", "voice.spoken().length === 2 && voice.speaking()");
    browser.js("voice.end()");
    browser.wait("the end", "document.querySelectorAll('.heard').length === 0");
    browser.quiet("the first page");
}

#[test]
fn without_a_voice_there_is_nothing_to_listen_to() {
    let browser = Browser::start();
    browser.before_load(&include_str!("../harness/voice.js").replace("VOICES", "[{ name: 'far', lang: 'en-GB', localService: false }]"));
    let (browser, _) = kiosk_in(browser, SETTINGS);
    assert!(!browser.shown("#listen, .tile-voice"));
}

#[test]
fn greetings_take_turns_and_stand_still_for_who_wishes_so() {
    let (browser, _) = kiosk_by_hand("{}");
    let seen = "[...document.querySelectorAll('.greetings > *')].filter(one => getComputedStyle(one).opacity === '1').map(one => one.lang).join()";
    browser.wait("the first", &format!("{seen} === 'zh-Hans'"));
    browser.wait("the second", &format!("{seen} === 'en'"));
    browser.prefers(&[("prefers-reduced-motion", "reduce")]);
    browser.wait("both", &format!("{seen} === 'zh-Hans,en'"));
}

#[test]
fn the_question_and_the_pages_fit() {
    let (browser, _) = kiosk_by_hand(SETTINGS);
    for code in ["zh-Hans", "en"] {
        for screen in SCREENS.into_iter().chain([Screen::DESK, Screen::PHONE]) {
            resize(&browser, screen);
            choose(&browser, code);
            let name = format!("kiosk-{}x{}-{code}", screen.0, screen.1);
            assert_eq!(lines(&browser.look("misfits()")), Vec::<String>::new(), "{name}");
            browser.picture(&format!("{name}-home"));
            browser.tap("[href$='short/']");
            browser.js("return clock.pass(198)");
            browser.wait("the question", "document.querySelector('#idle[open]')");
            browser.wait("the rest of the time", "document.querySelector('#idle .left').textContent === '42'");
            assert_eq!(lines(&browser.look("misfits()")), Vec::<String>::new(), "{name}, asked");
            let sizes = lines(
                &browser
                    .js("return [...new Set([...document.querySelectorAll('.idle-answers button')].map(one => one.offsetHeight + ' x ' + one.offsetWidth))]"),
            );
            assert_eq!(sizes.len(), 1, "{name}: answers of one size: {sizes:?}");
            browser.picture(&format!("{name}-asked"));
            browser.tap("#finished");
            super::first_page(&browser);
        }
    }
}

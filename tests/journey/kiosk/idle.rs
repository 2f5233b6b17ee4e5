//! Who is there? The question, its answers, and what is left when nobody answers: nothing.

use super::{choose, first_page, kept, kiosk, kiosk_by_hand, kiosk_in, stored};
use crate::harness::{Browser, site};
use fantoccini::key::Key;
use mingbai::content::{PageId, pages::questions::GROUPS};

/// The defaults, and short times that need no clock of the test's own.
const DEFAULT: &str = "{}";
const SHORT: &str = r#"{"idle_seconds":5,"warning_seconds":5}"#;

/// Notes a card and ticks a question.
#[track_caller]
pub(super) fn leave_traces(browser: &Browser) {
    browser.tap("[href$='short/']");
    // The page has come to rest once its title has the keyboard.
    browser.wait("the short path", "document.activeElement.id === 'title'");
    browser.tap(".panels > :not(.away) .note");
    browser.tap("#to-list");
    browser.wait_shown("#noted li");
    browser.tap(&format!("#ask-{}", GROUPS[0].questions[0].anchor));
    browser.wait("both to count", "document.querySelector('#to-list .count').textContent === '2'");
}

/// Lets seconds go by. A frame is drawn before: a page that still scrolls says so only then, and that somebody is here.
#[track_caller]
pub(super) fn pass(browser: &Browser, seconds: u32) {
    browser.promised("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))");
    assert_ne!(browser.js(&format!("return clock.pass({seconds})")), 0, "somebody counts the seconds");
}

#[track_caller]
pub(super) fn asked(browser: &Browser) {
    browser.wait("the question", "document.querySelector('#idle[open]')");
    browser.wait("the keyboard’s place on the safest answer", "document.activeElement.id === 'still-here'");
}

#[track_caller]
fn unasked(browser: &Browser) {
    browser.wait("the question to go", "!document.querySelector('#idle')");
}

#[test]
fn who_leaves_is_asked_by_sight_and_sound_then_all_is_erased() {
    let browser = Browser::start();
    // What is heard is written down: a machine of a test has no ears.
    browser.before_load("window.tones = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function (...at) { window.tones += 1; return start.apply(this, at); };");
    // A page before the kiosk: Firefox does not count the empty one it opens with.
    browser.go("data:text/html,before");
    let (browser, root) = kiosk_in(browser, SHORT);
    let steps = browser.js("return history.length");
    choose(&browser, "en");
    leave_traces(&browser);
    assert!(kept(&browser)["noted"].as_array().is_some_and(|noted| noted.len() == 1));
    asked(&browser);
    assert!(browser.js("return window.tones").as_u64().is_some_and(|tones| tones > 0), "it is heard");
    let left: u32 = browser.text("#idle .left").parse().expect("a number");
    assert!((1..=5).contains(&left), "{left}");
    assert!(browser.text("#idle-text").contains(char::is_numeric));
    assert_eq!(browser.js("return document.querySelector('#idle').matches(':modal')"), true);
    browser.wait("the first page", &format!("location.href === {root:?}"));
    first_page(&browser);
    assert_eq!(browser.js("return history.length"), steps, "no step of history was made");
    browser.js("history.back()");
    browser.wait("what was there before the kiosk", "location.protocol !== 'http:'");
    browser.run("forward", browser.client().forward());
    first_page(&browser);
    browser.quiet("a visit that ends by itself");
}

#[test]
fn still_here_goes_on_where_the_reader_was() {
    let (browser, _) = kiosk_by_hand(DEFAULT);
    for code in ["zh-Hans", "en"] {
        choose(&browser, code);
        leave_traces(&browser);
        let to_type_size = || browser.js("document.getElementById('type-size').focus()");
        to_type_size();
        pass(&browser, 179);
        assert_eq!(browser.count("#idle"), 0, "not before its time");
        // By finger, by key, by a touch beside the buttons, by Escape.
        for (way, seconds) in [2, 91, 91, 91].into_iter().enumerate() {
            pass(&browser, seconds);
            asked(&browser);
            pass(&browser, 30);
            browser.wait("half the time", "document.querySelector('#idle .left')?.textContent <= 30");
            match way {
                0 => browser.tap("#still-here"),
                1 => browser.press(Key::Enter),
                2 => browser.tap("#idle-heading"),
                _ => browser.press(Key::Escape),
            }
            unasked(&browser);
            if way == 2 {
                to_type_size();
            }
            browser.wait("the keyboard’s place where it was", "document.activeElement.id === 'type-size'");
            browser.wait("the list as it was", "document.querySelector('#to-list .count').textContent === '2'");
            pass(&browser, 90);
            assert_eq!(browser.count("#idle"), 0, "way {way}: the time starts anew");
        }
        browser.tap("#clear-now");
        first_page(&browser);
    }
    browser.quiet("still here");
}

#[test]
fn the_way_to_another_button_is_no_answer() {
    let (browser, _) = kiosk_by_hand(DEFAULT);
    choose(&browser, "en");
    pass(&browser, 181);
    asked(&browser);
    browser.press(Key::Tab);
    browser.wait("the next button", "document.activeElement.id === 'lawyer-here'");
    browser.press(Key::Tab);
    browser.wait("the last button", "document.activeElement.id === 'finished'");
    assert_eq!(browser.count("#idle[open]"), 1);
    browser.press(Key::Enter);
    first_page(&browser);
}

#[test]
fn a_lawyer_stops_the_clock_on_every_page_until_the_lawyer_leaves() {
    let (browser, _) = kiosk_by_hand(DEFAULT);
    choose(&browser, "zh-Hans");
    leave_traces(&browser);
    pass(&browser, 181);
    asked(&browser);
    browser.tap("#lawyer-here");
    browser.wait_shown("#lawyer-note");
    pass(&browser, 3_000);
    assert_eq!(browser.count("#idle"), 0);
    browser.tap("#languages");
    browser.tap(".languages a[hreflang='en']");
    browser.wait("the other language", "document.documentElement.lang === 'en'");
    browser.live();
    browser.wait_shown("#lawyer-note");
    assert_eq!(browser.text("#to-list .count"), "2", "nothing is lost on the way");
    pass(&browser, 3_000);
    assert_eq!(browser.count("#idle"), 0, "the clock still stands");
    browser.tap("#lawyer-left");
    browser.wait("the line to go", "!document.querySelector('#lawyer-note')");
    pass(&browser, 181);
    asked(&browser);
    browser.tap("#lawyer-here");
    browser.wait_shown("#lawyer-note");
    pass(&browser, 7_201);
    asked(&browser);
    pass(&browser, 61);
    first_page(&browser);
    choose(&browser, "en");
    assert_eq!(browser.count("#lawyer-note"), 0, "the next person’s clock runs");
    browser.quiet("with a lawyer");
}

#[test]
fn a_machine_that_slept_asks_first_and_after_a_long_sleep_erases() {
    let (browser, _) = kiosk_by_hand(DEFAULT);
    for sleep in ["leap", "sleep"] {
        choose(&browser, "en");
        leave_traces(&browser);
        browser.js(&format!("return clock.{sleep}(100)"));
        asked(&browser);
        assert_eq!(browser.text("#idle .left"), "60", "{sleep}: with the whole time to answer");
        browser.js(&format!("return clock.{sleep}(100)"));
        browser.wait("one step", "document.querySelector('#idle .left').textContent === '57'");
        browser.js(&format!("return clock.{sleep}(-200)"));
        browser.tap("#still-here");
        unasked(&browser);
        assert_eq!(browser.text("#to-list .count"), "2");
        browser.js(&format!("clock.{sleep}(241)"));
        browser.wait("the first page", "document.querySelector('#staff')");
        first_page(&browser);
    }
    browser.quiet("after a sleep");
}

#[test]
fn who_listens_is_never_asked() {
    let voices = "[{ name: 'near', lang: 'en-GB', localService: true }]";
    let browser = Browser::start();
    browser.before_load(&include_str!("../harness/voice.js").replace("VOICES", voices));
    browser.before_load(include_str!("../harness/clock.js"));
    let (browser, _) = kiosk_in(browser, DEFAULT);
    choose(&browser, "en");
    browser.tap("[href$='short/']");
    browser.tap("#read-aloud");
    let mut sentences = 0;
    loop {
        browser.wait("a sentence or the end", "voice.speaking() || !document.querySelector('.marked')");
        if browser.js("return voice.speaking()").is_null() {
            break;
        }
        sentences += 1;
        pass(&browser, 100);
        assert_eq!(browser.count("#idle"), 0, "sentence {sentences}");
        let before = browser.js("return voice.spoken().length");
        browser.js("voice.end()");
        browser.wait("the next", &format!("voice.spoken().length > {before} || !document.querySelector('.marked')"));
    }
    assert!(sentences > 2, "{sentences} sentences: longer than the idle time");
    pass(&browser, 181);
    asked(&browser);
    browser.quiet("listening");
}

#[test]
fn one_tap_clears_everything_from_every_kind_of_page() {
    let (browser, root) = kiosk(DEFAULT);
    for (page, code) in [(PageId::Home, "en"), (PageId::Short, "zh-Hans"), (PageId::Questions, "en"), (PageId::Law, "zh-Hans"), (PageId::Check, "en")] {
        choose(&browser, code);
        leave_traces(&browser);
        let slug = page.slug();
        if page != PageId::Home {
            browser.tap("#to-map");
            browser.tap(&format!(".map-list [href$='../{slug}/']"));
            browser.wait_here(&format!("{slug}/"));
            browser.live();
        }
        if page == PageId::Check {
            browser.tap("#begin-short");
            browser.tap(".options > :nth-child(4) span");
            browser.tap("#answer");
            browser.wait_shown("#on");
            assert!(kept(&browser)["check"].as_array().is_some_and(|lines| lines.len() == 2), "{}", kept(&browser));
        }
        assert_eq!(stored(&browser), 0, "no store of the browser is used");
        browser.tap("#clear-now");
        browser.wait("the first page", &format!("location.href === {root:?}"));
        first_page(&browser);
        choose(&browser, code);
        assert_eq!(browser.text("#to-list .count"), "0", "the next person finds nothing");
        browser.tap("#clear-now");
        first_page(&browser);
    }
    browser.quiet("cleared");
}

#[test]
fn what_was_begun_on_the_first_page_is_not_left_open() {
    let (browser, _) = kiosk_by_hand(DEFAULT);
    browser.tap("#staff");
    browser.wait_shown("#pin");
    browser.js("window.before = true");
    pass(&browser, 181);
    browser.wait("a new page", "!window.before");
    first_page(&browser);
    assert!(!browser.shown("#staff-door"));
    browser.js("window.before = true");
    pass(&browser, 1_000);
    assert_eq!(browser.js("return window.before"), true, "untouched, it stays as it is");
}

#[test]
fn quiet_hours_and_the_setting_keep_the_question_silent() {
    for settings in [r#"{"sound":false}"#, r#"{"quiet_hours":"00:00-23:59"}"#] {
        let browser = Browser::start();
        browser.before_load(include_str!("../harness/clock.js"));
        browser.before_load("window.tones = 0; OscillatorNode.prototype.start = () => { window.tones += 1; };");
        // Noon, whatever the hour of the machine that tests.
        browser.before_load("Date.prototype.getHours = () => 12;");
        let (browser, _) = kiosk_in(browser, settings);
        choose(&browser, "en");
        pass(&browser, 181);
        asked(&browser);
        assert_eq!(browser.js("return window.tones"), 0, "{settings}");
        assert_eq!(browser.count(".idle-hint svg"), 0, "and it does not say that there is a sound");
    }
}

#[test]
fn without_a_kiosk_there_is_no_clock_and_no_button() {
    let browser = Browser::start();
    browser.open(PageId::Home, mingbai::words::Language::En);
    assert_eq!(browser.count("#clear-now, #idle"), 0);
    assert_eq!(browser.js("return window.name"), "");
    browser.go(&site().address);
    browser.wait("the page", "document.readyState === 'complete'");
    assert_eq!(browser.count("html.kiosk, #staff"), 0);
    browser.tap("#tiles [hreflang=en]");
    browser.live();
    browser.quiet("no kiosk");
}

#[test]
fn a_page_the_browser_has_kept_whole_is_erased_before_it_is_seen() {
    let (browser, _) = kiosk(DEFAULT);
    choose(&browser, "en");
    leave_traces(&browser);
    browser.js("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    browser.wait("the first page", "document.querySelector('#staff')");
    first_page(&browser);
}

#[test]
fn what_was_copied_is_gone_too_where_the_browser_allows_it() {
    let (browser, root) = kiosk(DEFAULT);
    let origin = root.trim_end_matches('/');
    browser.devtools("Browser.grantPermissions", serde_json::json!({ "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }));
    choose(&browser, "en");
    browser.promised("navigator.clipboard.writeText('planted')");
    assert_eq!(browser.promised("navigator.clipboard.readText()"), "planted");
    browser.tap("#clear-now");
    first_page(&browser);
    assert_eq!(browser.promised("navigator.clipboard.readText()"), "");
}

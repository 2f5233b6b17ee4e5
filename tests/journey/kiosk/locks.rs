//! No way out, but for the staff.

use super::{choose, first_page, kiosk, kiosk_in, serve};
use crate::harness::Browser;
use fantoccini::key::Key;

/// Of the PIN 24681357.
pub(super) const HASH: &str = "pbkdf2-sha256$600000$000102030405060708090a0b0c0d0e0f$da119d3656f7b4149767730c7a8157cd4707c73a82f9340d7bed17539c9d05f2";

/// Puts elements on the page, one by one: Trusted Types refuse a string of HTML.
fn put(browser: &Browser, elements: &[&str]) {
    for element in elements {
        browser.js(&format!(
            "const [name, attributes] = {element}, made = document.createElement(name);
             for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
             made.textContent = attributes.id;
             document.querySelector('main').append(made)"
        ));
    }
}

#[test]
fn no_way_leads_out() {
    let (browser, _) = kiosk("{}");
    for language in ["zh-Hans", "en"] {
        choose(&browser, language);
        let here = browser.here();
        let steps = browser.js("return history.length");
        for name in ["contextmenu", "dragstart", "drop", "auxclick"] {
            let stopped = browser
                .js(&format!("return !document.querySelector('h1').dispatchEvent(new MouseEvent('{name}', {{ bubbles: true, cancelable: true, button: 1 }}))"));
            assert_eq!(stopped, true, "{name}");
        }
        for key in ["p", "s", "o", "u", "n", "t", "i"] {
            let stopped = browser.js(&format!(
                "return !document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', ctrlKey: true, bubbles: true, cancelable: true }}))"
            ));
            assert_eq!(stopped, true, "Ctrl+{key}");
        }
        assert_eq!(browser.js("return window.open('https://example.org/')"), serde_json::Value::Null);
        // A link out, a download, a file: as a page of ours might come to have them.
        put(
            &browser,
            &[
                r#"["a", { id: "out", href: "https://example.org/" }]"#,
                r#"["a", { id: "new", target: "_blank", href: "./keep/" }]"#,
                r#"["a", { id: "load", download: "", href: "data:text/plain,x" }]"#,
                r#"["input", { id: "file", type: "file" }]"#,
            ],
        );
        browser.tap("#out");
        browser.tap("#load");
        assert!(!browser.shown("#file"), "no file can be chosen");
        assert_eq!(browser.js("return document.getElementById('file').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))"), false);
        assert_eq!(browser.here(), here, "nothing has led anywhere");
        // With Ctrl or Shift a link opens a window elsewhere.
        browser.js("document.querySelector('.door').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))");
        browser.wait("the door’s page, in this window", &format!("location.href !== {here:?}"));
        browser.live();
        let windows = browser.run("windows", browser.client().windows());
        assert_eq!(windows.len(), 1, "no other window");
        assert_eq!(browser.js("return history.length"), steps, "and no step of history");
        browser.js("window.printed = 0; dispatchEvent(new Event('x')); window.print()");
        assert!(!browser.shown("#print-page"));
        browser.tap("#clear-now");
        first_page(&browser);
    }
    browser.quiet("the locks");
}

#[test]
fn what_is_typed_is_never_filled_in_again() {
    let (browser, _) = kiosk("{}");
    choose(&browser, "en");
    put(&browser, &[r#"["input", { id: "typed" }]"#, r#"["textarea", { id: "long" }]"#, r#"["select", { id: "chosen" }]"#]);
    for id in ["typed", "long", "chosen"] {
        // Untouched: the browser writes down what stands in such a field too.
        browser.wait(id, &format!("(field => field.autocomplete === 'off' && field.form?.autocomplete === 'off')(document.getElementById('{id}'))"));
    }
}

#[test]
fn the_staff_gets_out_by_pin_and_wrong_tries_wait_longer_and_longer() {
    let browser = Browser::start();
    // The window itself is left to the test.
    browser.before_load("window.close = () => { window.closed_itself = true; };");
    let (browser, _) = kiosk_in(browser, &format!(r#"{{"pin":"{HASH}"}}"#));
    let wait = || browser.js("return Number(document.getElementById('pin-said').textContent.match(/\\d+/)?.[0] ?? 0)").as_u64().unwrap_or_default();
    let open = |pin: &str| {
        browser.tap("#pin");
        browser.js("document.getElementById('pin').value = ''");
        for digit in pin.chars() {
            browser.press_char(digit);
        }
        browser.press(Key::Enter);
    };
    browser.tap("#staff");
    browser.wait("the keyboard’s place in the field", "document.activeElement.id === 'pin'");
    open("24681358");
    browser.wait("a wait", "/\\d/.test(document.getElementById('pin-said').textContent)");
    assert!((1..=2).contains(&wait()), "{}", wait());
    open("24681357");
    assert!(!browser.shown("#staff-open"), "too early, even with the right one");
    browser.wait("the end of the wait", "!/\\d/.test(document.getElementById('pin-said').textContent)");
    open("1");
    browser.wait("a longer wait", "/[34]/.test(document.getElementById('pin-said').textContent)");
    browser.run("reload", browser.client().refresh());
    first_page(&browser);
    browser.tap("#staff");
    browser.wait("the wait, still", "/[1234]/.test(document.getElementById('pin-said').textContent)");
    browser.wait("its end", "!/\\d/.test(document.getElementById('pin-said').textContent)");
    assert_eq!(browser.count("html.kiosk"), 1);
    let alt_f4 =
        || browser.js("return document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F4', altKey: true, bubbles: true, cancelable: true }))");
    assert_eq!(alt_f4(), false, "stopped until the door is open");
    open("24681357");
    browser.wait_shown("#staff-open");
    assert_eq!(alt_f4(), true, "what the staff is told of works as soon as the door is open");
    browser.tap("#close-window");
    assert_eq!(browser.js("return window.closed_itself"), true);
    assert_eq!(browser.count("html.kiosk"), 0, "the locks are open");
    assert_eq!(browser.js("return document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))"), true);
    browser.tap("#to-start");
    first_page(&browser);
    assert_eq!(browser.count("html.kiosk"), 1, "and shut again");
    assert_eq!(alt_f4(), false);
    assert!(!browser.shown("#staff-open"));
    browser.quiet("the staff’s door");
}

#[test]
fn without_a_pin_the_door_says_so() {
    let (browser, _) = kiosk("{}");
    browser.tap("#staff");
    browser.wait_shown("#pin");
    assert!(browser.text("#pin-said").contains("kiosk.json"));
    browser.press(Key::Enter);
    assert!(!browser.shown("#staff-open"));
    browser.tap("#to-start");
    first_page(&browser);
}

#[test]
fn where_the_browser_cannot_check_a_pin_the_door_says_so_and_counts_no_try() {
    let browser = Browser::start();
    browser.before_load("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });");
    let root = serve(Some(&format!(r#"{{"pin":"{HASH}"}}"#)));
    browser.go(&root);
    first_page(&browser);
    browser.tap("#staff");
    browser.tap("#pin");
    browser.press_char('1');
    browser.press(Key::Enter);
    browser.wait("the sentence", "document.getElementById('pin-said').textContent.includes('https')");
    assert_eq!(browser.js("return localStorage.getItem('mingbai-pin')"), "0/0");
}

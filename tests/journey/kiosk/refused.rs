//! What the machine refuses while all is erased, or while a PIN is tried: nothing of the visit comes back, no wait is lost.

use super::{choose, idle::leave_traces, kept, locks::HASH, serve};
use crate::harness::Browser;
use fantoccini::key::Key;
use serde_json::Value;

const THROW: &str = "{ throw new DOMException('refused', 'InvalidStateError'); }";

/// The first page, where the stores themselves may not be asked.
#[track_caller]
fn clean_first_page(browser: &Browser, what: &str) {
    browser.wait(&format!("{what}: the first page"), "document.readyState === 'complete' && document.querySelector('.live:not(.wiped) #staff')");
    assert_eq!(kept(browser), Value::Null, "{what}");
    assert_eq!(browser.count("html.wiped"), 0, "{what}");
}

#[test]
fn whatever_throws_all_is_erased_and_the_page_is_left() {
    let voice = include_str!("../harness/voice.js").replace("VOICES", "[{ name: 'near', lang: 'en-GB', localService: true }]");
    let voice = |name: &str| format!("{voice}\nspeechSynthesis.{name} = () => {THROW};");
    let of = |object: &str, name: &str| format!("{object}.{name} = () => {THROW};");
    let store = |name: &str| format!("Object.defineProperty(window, '{name}', {{ get() {THROW} }});");
    // A key that is to be removed, and cannot be.
    let planted = format!("try {{ localStorage.setItem('other', '1') }} catch {{}}; {}", of("Storage.prototype", "removeItem"));
    let mut refusals: Vec<String> = ["setItem", "getItem", "clear", "key"].map(|name| of("Storage.prototype", name)).into();
    refusals.extend(["getVoices", "speak", "cancel"].map(voice));
    refusals.extend(["localStorage", "sessionStorage"].map(store));
    refusals.extend([planted, of("document", "getSelection"), of("Clipboard.prototype", "writeText")]);
    for refusal in refusals {
        let browser = Browser::start();
        browser.before_load(&refusal);
        browser.go(&serve(Some("{}")));
        clean_first_page(&browser, &refusal);
        choose(&browser, "en");
        leave_traces(&browser);
        browser.tap("#clear-now");
        clean_first_page(&browser, &refusal);
        choose(&browser, "en");
        assert_eq!(browser.text("#to-list .count"), "0", "{refusal}");
    }
}

#[test]
fn where_the_store_is_refused_wrong_tries_are_counted_all_the_same() {
    let browser = Browser::start();
    browser.before_load(&format!("Object.defineProperty(window, 'localStorage', {{ get() {THROW} }});"));
    browser.go(&serve(Some(&format!(r#"{{"pin":"{HASH}"}}"#))));
    clean_first_page(&browser, "no store");
    let tries = || browser.js("return Number((JSON.parse(window.name).tries ?? '0').split('/')[0])").as_u64().unwrap_or_default();
    let attempt = |pin: &str| {
        browser.tap("#pin");
        browser.js("document.getElementById('pin').value = ''");
        pin.chars().for_each(|digit| browser.press_char(digit));
        browser.press(Key::Enter);
    };
    let waits = || browser.wait("a wait", "/\\d/.test(document.getElementById('pin-said').textContent)");
    let over = || browser.wait("its end", "!/\\d/.test(document.getElementById('pin-said').textContent)");
    browser.tap("#staff");
    attempt("1");
    waits();
    over();
    attempt("2");
    waits();
    assert_eq!(tries(), 2);
    attempt("24681357");
    assert!(!browser.shown("#staff-open"), "too early, even with the right one");
    // Neither a page loaded anew nor a wipe makes it shorter.
    browser.run("reload", browser.client().refresh());
    clean_first_page(&browser, "no store");
    browser.tap("#staff");
    browser.tap("#to-start");
    browser.wait("the door to be shut", "!document.querySelector('#staff-door')?.open && document.querySelector('.live:not(.wiped) #staff')");
    clean_first_page(&browser, "no store");
    assert_eq!(tries(), 2);
    browser.tap("#staff");
    browser.wait("the end of the wait", "Date.now() > Number(JSON.parse(window.name).tries.split('/')[1])");
    attempt("24681357");
    browser.wait_shown("#staff-open");
    assert_eq!(tries(), 0);
}

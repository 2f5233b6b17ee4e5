//! The policies our server sends: nothing of ours is refused by them, and no request leaves the origin, in a whole
//! session on every page.

use crate::{
    checking,
    harness::{Browser, VIOLATIONS, each_page, site},
};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::{Value, json};

#[track_caller]
fn nothing_refused(browser: &Browser, what: &str) {
    assert_eq!(browser.js("return window.violations"), json!([]), "{what}");
}

#[test]
fn our_server_sends_the_whole_policy() {
    let server = site().address.trim_start_matches("http://").trim_end_matches('/');
    let answer = crate::harness::ask(server, "/en/keep/", "Chrome/140.0", "br");
    let policy = answer.header("content-security-policy").unwrap_or_default();
    for part in ["default-src 'none'", "require-trusted-types-for 'script'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"] {
        assert!(policy.contains(part), "{part} is not in {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("http"), "{policy}");
}

#[test]
fn on_every_page_nothing_of_ours_is_refused_and_nobody_else_is_asked() {
    // With the copy for use without a network, which the other journeys do not keep.
    let browser = Browser::installing();
    browser.before_load(VIOLATIONS);
    browser.go("about:blank");
    browser.log("performance");
    let mut asked = 0;
    for (page, language) in each_page() {
        let name = format!("{} in {}", page.slug(), language.code());
        browser.open(page, language);
        // A whole visit to the page: every fold, every card, larger type, a note.
        browser.js("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        if browser.shown("#next:not([aria-disabled=true])") {
            browser.tap("#next");
        }
        browser.tap("#type-size");
        if browser.shown(".panels > :not(.away) .note") {
            browser.tap(".panels > :not(.away) .note");
        }
        nothing_refused(&browser, &name);
        asked += browser.asked_here_only("the session");
    }
    assert!(asked > 100, "only {asked} requests were seen: is the log on?");
    browser.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
    browser.open(PageId::Check, Language::En);
    assert_eq!(checking::to_the_end(&browser, Language::En), 8);
    browser.print("policy");
    nothing_refused(&browser, "the self-check");
    browser.asked_here_only("the session");
    browser.quiet("a whole session");
}

#[test]
fn the_desk_is_asked_without_a_refusal() {
    let browser = Browser::start();
    browser.before_load(VIOLATIONS);
    browser.open(PageId::Check, Language::En);
    let answer = browser.promised("mingbai.desk('{\"op\":\"nothing\"}')");
    assert!(answer.as_str().is_some_and(|answer| answer.starts_with('{') && !answer.contains("\"desk\"")), "{answer}");
    nothing_refused(&browser, "the desk");
    browser.quiet("the desk");
}

#[test]
fn what_is_put_in_from_outside_is_refused() {
    let browser = Browser::start();
    browser.before_load(VIOLATIONS);
    browser.open(PageId::Keep, Language::En);
    let attempts = [
        "const one = document.createElement('script'); one.textContent = 'window.ran = 1'; document.head.append(one)",
        "const one = document.createElement('script'); one.src = 'https://example.org/a.js'; document.head.append(one)",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=1>')",
        "(0, eval)('window.ran = 1')",
        "new Worker('https://example.org/a.js')",
        "trustedTypes.createPolicy('mingbai', { createScriptURL: (url) => url })",
        "trustedTypes.createPolicy('other', { createHTML: (text) => text })",
        "mingbai.script('https://example.org/a.js')",
    ];
    for attempt in attempts {
        let before = browser.js("return window.violations.length").as_u64();
        let thrown = browser.attempt(attempt);
        assert!(thrown || browser.js("return window.violations.length").as_u64() > before, "{attempt}");
        assert_eq!(browser.js("return window.ran ?? null"), Value::Null, "{attempt}");
    }
    let out = browser.promised("fetch('https://example.org/').then(() => 'asked', () => 'refused')");
    assert_eq!(out, "refused");
}

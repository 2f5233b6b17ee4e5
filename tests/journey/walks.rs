//! Random walks: tap anything, type, go back, reload, change the language, go idle. Nothing breaks, nothing is a dead
//! end, no id stands twice, no confirmed answer is lost, nothing that was ticked or filled in changes without a tap, and erasing
//! always reaches a clean first page.
//!
//! A walk is its seed. `cargo xtask test walks` takes 2,000; `cargo xtask test walks SEED` takes one that failed again.
//! The steps are taken in the page (`harness/walk.js`): a driver that is asked for each of them takes most of the time.

use crate::harness::{Browser, Screen, site};
use crate::kiosk::{first_page, serve};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::{Value, json};
use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind},
    thread,
    time::{Duration, Instant},
};

const WALK: &str = include_str!("harness/walk.js");
const TAPS: &str = include_str!("harness/taps.js");
const RECORD: &str = include_str!("../cases/records/short-en.json");
/// Walks where nobody says how many, as in the gate.
const FEW: u64 = 20;
/// A walk that takes longer has come to a page that takes no step.
const LONGEST: Duration = Duration::from_secs(300);

fn told(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: {text:?} is no number")))
}

/// A browser in which walks are taken.
fn walker(screen: Screen) -> Browser {
    let browser = Browser::start();
    browser.screen(screen);
    browser.devtools("Browser.setDownloadBehavior", json!({ "behavior": "deny" }));
    browser.before_load(include_str!("harness/clock.js"));
    browser.before_load(&WALK.replace("TAPS", TAPS.trim()).replace("RECORD", &format!("{RECORD:?}")));
    browser
}

/// Where walks begin.
struct Starts {
    /// A kiosk as it comes, and one where records may be made and printed.
    kiosks: [String; 2],
}

impl Starts {
    /// Odd walks are on a kiosk, the others on a phone.
    fn of(&self, seed: u64) -> (String, bool) {
        if seed % 2 == 1 {
            return (self.kiosks[(seed / 2 % 2) as usize].clone(), true);
        }
        let number = (seed / 2) as usize;
        let (language, page) = (Language::ALL[number % Language::ALL.len()], PageId::ALL[number / Language::ALL.len() % PageId::ALL.len()]);
        (site().page(page, language), false)
    }
}

/// The cookies of the walk, by their names.
fn cookies(browser: &Browser, address: &str) -> impl Fn(&str) -> Value {
    let all = browser.devtools("Network.getCookies", json!({ "urls": [address] }));
    move |name| {
        let found = all["cookies"].as_array().into_iter().flatten().find(|cookie| cookie["name"] == name);
        found.and_then(|cookie| serde_json::from_str(cookie["value"].as_str()?).ok()).unwrap_or_default()
    }
}

/// One walk. Panics with what went wrong, and the way there.
fn walk(browser: &Browser, starts: &Starts, seed: u64) {
    let (start, on_kiosk) = starts.of(seed);
    browser.devtools("Network.clearBrowserCookies", json!({}));
    let walk = json!({ "seed": seed, "kiosk": on_kiosk, "step": 0, "drawn": 0, "ends": false, "answers": [] });
    browser.devtools("Network.setCookie", json!({ "name": "walk", "value": walk.to_string(), "url": start, "path": "/" }));
    browser.go(&start);
    // No way leads back into the walk before.
    browser.devtools("Page.resetNavigationHistory", json!({}));
    let end = Instant::now() + LONGEST;
    let told = loop {
        let told = cookies(browser, &start);
        if told("walk")["done"] == true {
            break told;
        }
        assert!(Instant::now() < end, "walk {} came to no end: {}", told("walk"), browser.js("return window.walk?.where() ?? location.href"));
        // Each look costs two browsers more than it tells.
        thread::sleep(Duration::from_millis(200));
    };
    let last = told("walk");
    let way: Vec<Value> = (1..).map(|step| told(&format!("way-{step}"))).take_while(|step| !step.is_null()).collect();
    let way = format!("from {start} after {way:#?}");
    assert_eq!(last["fault"], Value::Null, "{way}");
    if on_kiosk {
        browser.js("document.querySelector('dialog[open] [data-wipe], #clear-now')?.click()");
        browser.wait("the first page", &format!("location.href === {start:?}"));
        first_page(browser);
    }
    browser.quiet(&way);
}

/// Walks one after the other. Gives those that failed.
fn walks(seeds: Vec<u64>, starts: &Starts) -> Vec<u64> {
    let browser = walker(if seeds[0] % 2 == 1 { Screen::DESK } else { Screen::PHONE });
    let mut failed = Vec::new();
    for seed in seeds {
        if catch_unwind(AssertUnwindSafe(|| walk(&browser, starts, seed))).is_err() {
            eprintln!("walk {seed} failed; again: cargo xtask test walks {seed}");
            failed.push(seed);
        }
        if seed % 100 < 2 {
            eprintln!("walk {seed} taken");
        }
    }
    failed
}

#[test]
fn random_walks_break_nothing() {
    // From one seed on, that one alone unless it is said how many; or as many from the first.
    let (first, count) = (told("MINGBAI_WALK"), told("MINGBAI_WALKS"));
    let seeds = first.map_or(1..count.unwrap_or(FEW) + 1, |seed| seed..seed + count.unwrap_or(1));
    let starts = Starts { kiosks: ["{}", r#"{"record":true,"print":true}"#].map(|settings| serve(Some(settings))) };
    // Two browsers, one of them for the kiosks: most of a walk is waiting, and a browser that stays on one site is quicker.
    let failed: Vec<u64> = thread::scope(|scope| {
        let halves = [0, 1].map(|half| seeds.clone().filter(|seed| seed % 2 == half).collect::<Vec<_>>());
        let halves: Vec<_> = halves.into_iter().filter(|half| !half.is_empty()).map(|half| scope.spawn(|| walks(half, &starts))).collect();
        halves.into_iter().flat_map(|half| half.join().expect("failed walks are caught")).collect()
    });
    assert!(failed.is_empty(), "{} walks failed: {failed:?}", failed.len());
}

#[test]
fn an_answer_that_is_lost_is_noticed() {
    let browser = walker(Screen::PHONE);
    browser.go("about:blank");
    let keeps = |before: &[&str], after: &[&str]| browser.js(&format!("return walk.keeps({}, {})", json!(before), json!(after))) == true;
    let two = ["short/7/0/1", "a/1/10/0", "b/0/10/0"];
    assert!(keeps(&[], &two) && keeps(&two, &two) && keeps(&two[..2], &two));
    assert!(keeps(&two, &["short/8/1/1"]), "a new sitting");
    assert!(!keeps(&two, &two[..2]) && !keeps(&two, &[]) && !keeps(&two, &["short/7/0/1", "a/1/10/0", "c/0/10/0"]));
}

#[test]
fn a_field_that_changes_by_itself_is_noticed() {
    let browser = walker(Screen::PHONE);
    browser.go("about:blank");
    let changed = |before: Value, after: Value| browser.js(&format!("return walk.changed(walk.marked({before}), walk.marked({after})).join(' ')"));
    let one = json!({ "noted": ["short/may"], "filled": ["reference=REF-7"], "size": "large" });
    assert_eq!(changed(one.clone(), one.clone()), "");
    assert_eq!(changed(one.clone(), json!({ "noted": ["short/may"], "filled": ["reference=REF-8"], "size": "large" })), "filled");
    assert_eq!(changed(one, json!({ "filled": ["reference=REF-7"], "size": "large" })), "noted");
}

//! Random walks: tap anything, type, go back, reload, change the language, go idle. Nothing breaks, nothing is a dead
//! end, no confirmed answer is lost, and erasing always reaches a clean first page.
//!
//! A walk is its seed. `cargo xtask test walks` takes 2,000; `cargo xtask test walks SEED` takes one that failed again.

use crate::harness::{Browser, lines, site};
use crate::kiosk::{first_page, kiosk_in};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::Value;
use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind},
};

const STEP: &str = include_str!("harness/walk.js");
/// Steps of a walk.
const STEPS: u32 = 14;
/// Walks where nobody says how many: about a minute.
const FEW: u64 = 24;

/// SplitMix64: all a walk needs.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    fn of(&mut self, count: u64) -> u64 {
        self.next() % count
    }
}

fn told(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: {text:?} is no number")))
}

/// Answers given before are all there still, unless the visit was ended on purpose, or a new sitting was begun.
fn keeps(before: &[String], after: &[String]) -> bool {
    let seed = |answers: &[String]| answers.first().and_then(|head| head.split('/').nth(1)).map(str::to_owned);
    match (before.len(), after.len()) {
        (0, _) => true,
        (_, 0) => false,
        _ if seed(before) != seed(after) => true,
        _ => after.len() >= before.len() && before[1..] == after[1..before.len()],
    }
}

/// Waits until the page stands: the program runs, or it is the first page of a kiosk.
fn stands(browser: &Browser) {
    browser.wait("the page to stand", "document.readyState === 'complete' && document.documentElement.classList.contains('live')");
    // What a tap has changed is drawn and kept within two frames.
    browser.promised("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
}

/// One walk. Odd ones are on a kiosk. Panics with what went wrong, and the way there.
fn walk(browser: &Browser, kiosk_root: &str, seed: u64) {
    let mut chance = Chance(seed);
    let on_kiosk = seed % 2 == 1;
    // An ordinary walk may have gone back into the kiosk of the walk before; its program must not keep anything any more.
    browser.go("about:blank");
    browser.js("window.name = ''");
    if on_kiosk {
        browser.go(kiosk_root);
        first_page(browser);
    } else {
        let language = Language::ALL[chance.of(Language::ALL.len() as u64) as usize];
        let page = PageId::ALL[chance.of(PageId::ALL.len() as u64) as usize];
        browser.go(&site().page(page, language));
        browser.js("sessionStorage.clear()");
        browser.go(&site().page(page, language));
    }
    stands(browser);
    let mut way = Vec::new();
    let mut answers: Vec<String> = Vec::new();
    let mut inside = 0;
    for _ in 0..STEPS {
        let mut ends = false;
        match chance.of(16) {
            0 => {
                browser.run("reload", browser.client().refresh());
                way.push("reload".to_owned());
            }
            1 if !on_kiosk && inside > 0 => {
                // Never out of this walk: the blank page before it is of another origin.
                browser.js("if (navigation.canGoBack) history.back()");
                way.push("back".to_owned());
            }
            2 => {
                browser.js("document.querySelector('.languages li a:not([aria-current])')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
                way.push("language".to_owned());
            }
            3 if on_kiosk => {
                // Past the question or, every other time, past the answer to it.
                let seconds = 100 + chance.of(2) * 200;
                browser.js(&format!("return clock.pass({seconds})"));
                ends = true;
                way.push(format!("{seconds} seconds"));
            }
            _ => {
                let (number, spare) = (chance.of(10_000), chance.of(3) > 0);
                let tapped = browser.js(&format!("const walk = {STEP}; return walk.tap({number}, {spare})"));
                ends = tapped["ends"] == Value::Bool(true);
                inside += 1;
                way.push(tapped["name"].as_str().unwrap_or_default().to_owned());
            }
        }
        stands(browser);
        let seen = browser.js(&format!("const walk = {STEP}; return walk.seen()"));
        let told = || format!("at {} after {way:#?}", seen["at"]);
        assert_eq!(seen["broken"], false, "the program has stopped, {}", told());
        assert!(seen["ways"].as_u64().is_some_and(|ways| ways > 0), "a dead end, {}", told());
        let now = lines(&seen["answers"]);
        assert!(ends || keeps(&answers, &now), "answers lost: {answers:?}, then {now:?}, {}", told());
        answers = now;
    }
    if on_kiosk {
        browser.js("document.querySelector('dialog[open] [data-wipe], #clear-now')?.click()");
        browser.wait("the first page", &format!("location.href === {kiosk_root:?}"));
        first_page(browser);
    }
    browser.quiet(&format!("after {way:#?}"));
}

#[test]
fn random_walks_break_nothing() {
    let one = told("MINGBAI_WALK");
    let seeds = one.map_or(1..told("MINGBAI_WALKS").unwrap_or(FEW) + 1, |seed| seed..seed + 1);
    let browser = Browser::start();
    browser.before_load(include_str!("harness/clock.js"));
    // A window that closes itself ends the walk of all others.
    browser.before_load("window.close = () => {}; window.print = () => {};");
    let (browser, root) = kiosk_in(browser, "{}");
    let mut failed = Vec::new();
    for seed in seeds {
        if catch_unwind(AssertUnwindSafe(|| walk(&browser, &root, seed))).is_err() {
            eprintln!("walk {seed} failed; again: cargo xtask test walks {seed}");
            failed.push(seed);
        }
    }
    assert!(failed.is_empty(), "{} walks failed: {failed:?}", failed.len());
}

#[test]
fn an_answer_that_is_lost_is_noticed() {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let two = lines(&["short/7/0/1", "a/1/10/0", "b/0/10/0"]);
    assert!(keeps(&[], &two) && keeps(&two, &two) && keeps(&two[..2], &two));
    assert!(keeps(&two, &lines(&["short/8/1/1"])), "a new sitting");
    assert!(!keeps(&two, &two[..2]) && !keeps(&two, &[]) && !keeps(&two, &lines(&["short/7/0/1", "a/1/10/0", "c/0/10/0"])));
}

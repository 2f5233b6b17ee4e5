//! Times of this site against a scriptless copy of the same pages, both served alike, in one run, at a CPU six times
//! slower. Ratios are what counts; the times themselves say more about the machine. Start it with `cargo xtask bench`.

#[allow(dead_code, unused_imports, reason = "the journeys use more of the harness than this does")]
#[path = "../journey/harness/mod.rs"]
mod harness;

use harness::{Browser, Screen, Server};
use mingbai::{content::PageId, ui::address, words::Language};
use serde_json::json;

/// Loads of each page; the median is taken.
const LOADS: usize = 9;

/// Notes when the program runs, from before the page begins.
const WATCH: &str = "new MutationObserver(() => { if (document.documentElement?.classList.contains('live')) window.liveAt ??= performance.now(); }).observe(document, { subtree: true, attributes: true, childList: true });";

fn main() {
    let ours = Server::start("", |_, bytes| Some(bytes));
    let plain = Server::start("", |path, bytes| Some(if path.ends_with(".html") { without_script(&bytes) } else { bytes }));
    let browser = Browser::start();
    browser.screen(Screen::DESK);
    browser.devtools("Network.enable", json!({}));
    browser.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 6 }));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }));
    println!("median of {LOADS} loads, CPU 6x slower; first contentful paint of ours and of the scriptless copy, and when ours runs");
    for page in [PageId::Home, PageId::Short, PageId::Sign, PageId::Law] {
        let path = address::path(Language::ZhHans, page);
        let (mut with, mut bare, mut live) = (Vec::new(), Vec::new(), Vec::new());
        // Turn about, so that a busy machine slows both.
        for _ in 0..LOADS {
            browser.go(&format!("{}{path}", ours.address));
            browser.live();
            with.push(painted(&browser));
            live.push(browser.js("return window.liveAt").as_f64().unwrap_or_default());
            browser.go(&format!("{}{path}", plain.address));
            bare.push(painted(&browser));
        }
        let (with, bare, live) = (median(with), median(bare), median(live));
        println!("{path:28} paint {with:6.0} ms / {bare:6.0} ms = {:.2}   runs at {live:6.0} ms = {:.2} of its paint", with / bare, live / with);
    }
    taps(&browser, &ours);
}

/// The slowest of a reader's taps, from the tap to the next painted frame.
fn taps(browser: &Browser, ours: &Server) {
    browser.go(&format!("{}{}", ours.address, address::path(Language::ZhHans, PageId::Short)));
    browser.live();
    let mut times: Vec<f64> = Vec::new();
    for target in ["#next", ".card:not(.away) .note", ".card:not(.away) .term", "#type-size", "#next", "#back", "#to-map", "#to-list", ".card.group input"] {
        let script = format!(
            "new Promise(done => {{ const one = document.querySelector({target:?}); if (!one) throw new Error({target:?}); const from = performance.now(); one.click(); requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))); }})"
        );
        let time = browser.promised(&script).as_f64().unwrap_or(f64::MAX);
        println!("tap {target:28} {time:6.0} ms to the next frame");
        times.push(time);
    }
    println!("slowest tap {:.0} ms (budget 100 ms at 6x)", times.into_iter().fold(0.0, f64::max));
}

fn painted(browser: &Browser) -> f64 {
    let paint = "performance.getEntriesByName('first-contentful-paint')[0]";
    browser.wait("the first paint", paint);
    browser.js(&format!("return {paint}.startTime")).as_f64().unwrap_or_default()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The page without its script and without what only the script needs.
fn without_script(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let kept = page.lines().filter(|line| !line.starts_with("<script") && !line.contains("rel=\"preload\"") && !line.contains("rel=\"modulepreload\""));
    kept.collect::<Vec<_>>().join("\n").into_bytes()
}

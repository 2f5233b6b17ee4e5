//! Many visits in one browser, each wiped; then the whole folder of its profile is searched for what they left.

use super::{choose, first_page, kiosk};
use crate::harness::{Browser, site};
use mingbai::content::{PageId, pages::questions::GROUPS};
use mingbai::words::Language;
use serde_json::json;
use std::{env, fs, path::Path};

pub(super) const VISIT: &str = include_str!("../harness/visit.js");
/// No other text in the world: a name that a visitor types.
const NAME: &str = "Planted-Wang-71f3";
/// What the store of a visit holds as soon as anything was done, and no file of the program does.
pub(super) const TRACES: [&str; 6] = ["\"asked\":[", "\"noted\":[", "\"check\":[", "\"spent\":[", "\"filled\":[", "short/sign"];

/// How many visits: as many as the environment says (200 in `cargo xtask test long`), and fewer in the gate.
fn visits() -> usize {
    env::var("MINGBAI_VISITS").map_or(25, |count| count.parse().expect("MINGBAI_VISITS is a number"))
}

/// One visit, up to the moment before it is wiped: in the pages of the site at `root`.
fn visit(browser: &Browser, number: usize) {
    let questions: Vec<&str> = GROUPS.iter().flat_map(|group| group.questions).map(|question| question.anchor).collect();
    let typed = browser.promised(&format!("{VISIT}.read({:?}, {NAME:?})", questions[number % questions.len()]));
    assert_eq!(typed, true, "visit {number}: the name is typed");
    browser.js(&format!("{VISIT}.press(document.querySelector('#to-map'))"));
    browser.tap(".map-list [href$='check/']");
    browser.wait("the self-check", "location.pathname.endsWith('/check/')");
    browser.live();
    assert_eq!(browser.promised(&format!("{VISIT}.answer(3)")), true, "visit {number}: three answers");
}

/// Bytes of the heap in use, nodes, and listeners, after what nobody holds was thrown away.
fn weight(browser: &Browser) -> [f64; 3] {
    browser.devtools("HeapProfiler.collectGarbage", json!({}));
    let metrics = browser.devtools("Performance.getMetrics", json!({}));
    ["JSHeapUsedSize", "Nodes", "JSEventListeners"].map(|name| {
        let found = metrics["metrics"].as_array().into_iter().flatten().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).unwrap_or_else(|| panic!("{name} is not among {metrics}"))
    })
}

/// The files of a folder that hold one of these texts, in the two ways browsers write text.
pub fn holding(folder: &Path, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    let needles: Vec<(&str, Vec<u8>)> =
        texts.iter().flat_map(|text| [(*text, text.as_bytes().to_vec()), (*text, text.encode_utf16().flat_map(u16::to_le_bytes).collect())]).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                let hits = needles.iter().filter(|(_, needle)| bytes.windows(needle.len()).any(|part| part == &needle[..]));
                found.extend(hits.map(|(text, _)| format!("{}: {text}", path.display())));
            }
        }
    }
    found
}

#[test]
fn visits_leave_nothing_in_memory_and_nothing_on_disk() {
    let (browser, root) = kiosk("{}");
    browser.devtools("Performance.enable", json!({}));
    let mut first = None;
    for number in 0..visits() {
        choose(&browser, Language::ALL[number % Language::ALL.len()].code());
        visit(&browser, number);
        browser.js("document.getElementById('clear-now').click()");
        browser.wait("the first page", &format!("location.href === {root:?}"));
        first_page(&browser);
        // The first few visits warm the browser's own caches up.
        if number == 4 {
            first = Some(weight(&browser));
        }
    }
    let (before, after) = (first.expect("more than five visits"), weight(&browser));
    println!("heap, nodes, listeners after 5 visits {before:?}, after {} {after:?}", visits());
    for (name, (before, after)) in ["bytes of the heap", "nodes", "listeners"].iter().zip(before.iter().zip(after)) {
        assert!(after <= before * 1.05, "{name}: {before} after five visits, {after} after {}", visits());
    }
    browser.quiet("all visits");
    let closed = browser.closed();
    let texts: Vec<&str> = TRACES.into_iter().chain([NAME]).collect();
    assert_eq!(holding(closed.profile(), &texts), Vec::<String>::new());
}

#[test]
fn without_a_kiosk_the_search_finds_what_a_visit_leaves() {
    let browser = Browser::start();
    browser.open(PageId::Home, Language::En);
    visit(&browser, 0);
    browser.wait("the answers to be kept", "(sessionStorage.getItem('mingbai') ?? '').includes('short/')");
    // What was typed is written down with the page it was typed on, once that is left.
    browser.go(&site().address);
    let closed = browser.closed();
    let found = holding(closed.profile(), &["\"asked\\\":[", "\"asked\":[", "asked"]);
    assert!(found.iter().any(|line| line.contains("Session Storage")), "the search is blind: {found:?}");
}

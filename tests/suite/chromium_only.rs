//! The list of journeys that run in Chromium only, or not in one other engine: each is a journey that exists, stands once,
//! and has a reason.

use crate::{none, repository};
use std::collections::BTreeSet;

const LIST: &str = "tests/cases/chromium-only.txt";

/// Fewer words than this are no reason.
const WORDS: usize = 5;

/// The journeys of a file, as the test program names them.
fn journeys(path: &str, code: &str) -> Vec<String> {
    let module = path.trim_start_matches("tests/journey/").trim_end_matches(".rs").replace('/', "::");
    let lines: Vec<&str> = code.lines().collect();
    let tests = lines.windows(2).filter(|pair| pair[0].trim() == "#[test]").filter_map(|pair| pair[1].trim().strip_prefix("fn ")?.split('(').next());
    tests.map(|name| format!("{module}::{name}")).collect()
}

/// What is wrong with the list. A line is a journey and its reason (which begins with `firefox: ` or `webkit: ` where the
/// other of the two runs it), a heading after `#`, or empty.
fn faults(list: &str, journeys: &BTreeSet<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let lines = list.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .filter_map(|(at, line)| {
            let fault = match line.split_once(" — ") {
                None => "is no `module::test_name — reason`",
                Some((name, _)) if !journeys.contains(name) => "names no journey",
                Some((name, _)) if !seen.insert(name) => "names a journey a second time",
                Some((_, reason)) if reason.trim_start_matches("firefox: ").trim_start_matches("webkit: ").split_whitespace().count() < WORDS => {
                    "gives no reason"
                }
                Some(_) => return None,
            };
            Some(format!("{LIST}:{}: {line:?} {fault}", at + 1))
        })
        .collect()
}

#[test]
fn what_runs_in_chromium_only_is_a_journey_and_has_a_reason() {
    let all: BTreeSet<String> = repository::files("tests/journey", ".rs").iter().flat_map(|path| journeys(path, &repository::read(path))).collect();
    assert!(all.len() > 100, "only {} journeys were found", all.len());
    none(faults(&repository::read(LIST), &all), "a line that leaves out a journey for no reason");

    let one = BTreeSet::from_iter(journeys("tests/journey/kiosk/idle.rs", "#[test]\nfn who_leaves_is_asked() {}\nfn helper() {}\n"));
    assert_eq!(one, BTreeSet::from(["kiosk::idle::who_leaves_is_asked".to_owned()]));
    let good = "# A heading\n\nkiosk::idle::who_leaves_is_asked — the machine's ears are asked by DevTools\n";
    assert_eq!(faults(good, &one), Vec::<String>::new());
    let bad = format!("{good}{}", good.lines().last().unwrap_or_default())
        + "\nkiosk::idle::who_leaves — the name of half a journey\nkiosk::idle::who_leaves_is_asked\nkiosk::idle::who_leaves_is_asked — slow\n";
    assert_eq!(faults(&bad, &one).len(), 4, "all four bad samples must be caught: {:?}", faults(&bad, &one));
    for short in ["slow", "webkit: prints no sheet"] {
        assert_eq!(faults(&format!("kiosk::idle::who_leaves_is_asked — {short}\n"), &one).len(), 1, "{short:?} is no reason");
    }
}

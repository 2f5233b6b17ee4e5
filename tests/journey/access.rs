//! axe-core, levels A, AA, AAA and its best practice: nothing to find on any page.

use crate::harness::{Browser, Screen, each_page, lines, site};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::Value;
use std::fs;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";
/// What is asked of a page. Sheets of style are our own and need not be fetched again.
const RUN: &str = "axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'wcag22aaa', 'best-practice'] }).then(found => ({ violations: found.violations.map(one => ({ id: one.id, help: one.help, nodes: one.nodes.map(node => ({ target: node.target, summary: node.failureSummary })) })), rules: found.passes.length }))";

pub fn examiner() -> Browser {
    let browser = Browser::start();
    let axe = &site().axe;
    browser.before_load(&fs::read_to_string(axe).unwrap_or_else(|error| panic!("{}: {error}", axe.display())));
    browser
}

/// What axe finds, a line for each place, as rule, place and reason; and ids that stand twice, which it no longer looks for.
#[track_caller]
pub fn examine(browser: &Browser, name: &str, faults: &mut Vec<String>) {
    // What sticks to the edge of the screen lies over whatever the page has there: how far it is scrolled is no fault.
    browser.js("document.querySelectorAll('.bar, .dock').forEach((one) => { one.style.position = 'static'; })");
    let found = browser.promised(RUN);
    assert!(found["rules"].as_u64().is_some_and(|rules| rules > 10), "{name}: axe ran hardly any rule: {found}");
    for violation in found["violations"].as_array().into_iter().flatten() {
        let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        for node in nodes.iter().take(3) {
            let reason = node["summary"].as_str().unwrap_or_default().lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; ");
            faults.push(format!("{name}: {} at {} ({} places): {reason}", violation["id"].as_str().unwrap_or_default(), node["target"], nodes.len()));
        }
    }
    faults.extend(lines(&browser.look("twice()")).iter().map(|id| format!("{name}: the id {id:?} stands twice")));
}

#[track_caller]
pub fn none(faults: &[String]) {
    assert!(faults.is_empty(), "axe finds {} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn axe_finds_nothing_on_any_page() {
    let browser = examiner();
    let mut faults = Vec::new();
    for (page, language) in each_page() {
        browser.open(page, language);
        examine(&browser, &format!("{} in {}", page.slug(), language.code()), &mut faults);
    }
    browser.go(&site().address);
    examine(&browser, "the first page of all", &mut faults);
    none(&faults);
}

#[test]
fn axe_finds_nothing_on_what_the_desk_draws() {
    let browser = examiner();
    let mut faults = Vec::new();
    for language in Language::ALL {
        let code = language.code();
        browser.open(PageId::Record, *language);
        browser.forget();
        browser.open(PageId::Record, *language);
        for step in ["people", "together", "work", "decision", "review"] {
            browser.tap(&format!("#step-{step}"));
            browser.wait(step, &format!("document.querySelector('#step-{step}[aria-current=step]')"));
            examine(&browser, &format!("the record's step {step} in {code}"), &mut faults);
        }
        browser.tap("#print-alone");
        browser.tap("#print-only");
        browser.wait_shown("#heading-made");
        // The focus has scrolled the page: what lies half under the bar is measured from the top.
        browser.wait("the focus on what was made", "document.activeElement.id === 'heading-made'");
        browser.js("scrollTo(0, 0)");
        examine(&browser, &format!("a record made in {code}"), &mut faults);
        browser.open(PageId::Kept, *language);
        examine(&browser, &format!("nothing kept in {code}"), &mut faults);
        crate::kept::turn_on(&browser);
        browser.js("scrollTo(0, 0)");
        examine(&browser, &format!("what is kept in {code}"), &mut faults);
        browser.open(PageId::Kept, *language);
        crate::kept::wrong(&browser);
        browser.js("scrollTo(0, 0)");
        examine(&browser, &format!("what is locked in {code}"), &mut faults);
        crate::kept::erase(&browser);
        browser.open(PageId::Verify, *language);
        browser.wait_shown("#verify-text-go");
        examine(&browser, &format!("checking in {code}"), &mut faults);
        browser.js("document.getElementById('verify-text').value = 'nothing'");
        browser.tap("#verify-text-go");
        browser.wait_shown("[data-verdict=unreadable]");
        examine(&browser, &format!("an answer in {code}"), &mut faults);
    }
    none(&faults);
}

#[test]
fn axe_finds_nothing_where_something_is_open() {
    let browser = examiner();
    let mut faults = Vec::new();
    for language in Language::ALL {
        let code = language.code();
        browser.open(PageId::Home, *language);
        browser.forget();
        browser.open_at(PageId::Sign, "choice", *language);
        browser.wait_shown("#choice");
        examine(&browser, &format!("the choice in {code}"), &mut faults);
        browser.tap(&format!("{FRONT} .law > summary"));
        browser.wait_shown(&format!("{FRONT} .law blockquote"));
        examine(&browser, &format!("the choice with its law in {code}"), &mut faults);

        browser.open_at(PageId::Shorter, "compare", *language);
        browser.wait_shown("#compare");
        examine(&browser, &format!("the three procedures in {code}"), &mut faults);

        browser.open(PageId::Keep, *language);
        browser.tap("#languages");
        browser.wait_shown(".languages li a");
        examine(&browser, &format!("the languages in {code}"), &mut faults);
        browser.tap("#languages");
        browser.tap("#progress");
        browser.wait_shown(".progress li a");
        examine(&browser, &format!("the list of cards in {code}"), &mut faults);
        browser.tap(&format!("{FRONT} .note"));
        browser.tap("#to-list");
        browser.wait_shown("#noted li");
        examine(&browser, &format!("the list in {code}"), &mut faults);

        browser.open(PageId::Stage, *language);
        browser.tap("#stage-prosecutor");
        browser.wait_shown("#prosecutor");
        examine(&browser, &format!("a stage chosen in {code}"), &mut faults);
    }
    open_terms(&browser, &mut faults);
    none(&faults);
}

/// Every dotted word of a page, each with its meaning open.
fn open_terms(browser: &Browser, faults: &mut Vec<String>) {
    browser.open(PageId::Short, Language::En);
    browser.look("unfold()");
    let words = browser.js("const all = [...document.querySelectorAll('.term')]; all.forEach(one => one.click()); return all.length");
    assert!(words.as_u64().is_some_and(|count| count > 3), "the short path has dotted words: {words}");
    browser.wait_shown(".explained");
    examine(browser, "every meaning open", faults);
}

#[test]
fn axe_finds_nothing_in_the_dark_on_a_phone_or_in_large_type() {
    let browser = examiner();
    let mut faults = Vec::new();
    let few = [PageId::Home, PageId::Keep, PageId::Stage, PageId::Sign, PageId::Questions, PageId::Law];
    for (look, screen, wish) in [("dark", Screen::DESK, "dark"), ("phone", Screen::PHONE, "light")] {
        browser.screen(screen);
        browser.prefers(&[("prefers-color-scheme", wish)]);
        for page in few {
            browser.open(page, Language::En);
            browser.look("unfold()");
            examine(&browser, &format!("{look}: {}", page.slug()), &mut faults);
        }
    }
    browser.screen(Screen::DESK);
    browser.open(PageId::Keep, Language::ZhHans);
    browser.tap("#type-size");
    browser.tap("#type-size");
    browser.wait("the largest type", "document.documentElement.classList.contains('size-150')");
    examine(&browser, "largest type", &mut faults);
    none(&faults);
}

#[test]
fn a_screen_reader_finds_its_way_by_landmarks_and_headings() {
    let browser = Browser::start();
    for (page, language) in each_page() {
        let name = format!("{} in {}", page.slug(), language.code());
        browser.open(page, language);
        let tree = browser.devtools("Accessibility.getFullAXTree", serde_json::json!({}));
        let nodes: Vec<&Value> = tree["nodes"].as_array().into_iter().flatten().filter(|node| node["ignored"] == false).collect();
        let of = |role: &str| nodes.iter().filter(|node| node["role"]["value"] == role).copied().collect::<Vec<_>>();
        for (role, count) in [("banner", 1), ("main", 1), ("contentinfo", 1)] {
            assert_eq!(of(role).len(), count, "{name}: {role}");
        }
        let first = of("heading")
            .into_iter()
            .filter(|node| node["properties"].as_array().into_iter().flatten().any(|one| one["name"] == "level" && one["value"]["value"] == 1))
            .count();
        assert_eq!(first, 1, "{name}: one heading of the first level");
        for role in ["button", "link", "checkbox", "radio"] {
            for node in of(role) {
                assert!(node["name"]["value"].as_str().is_some_and(|name| !name.trim().is_empty()), "{name}: a {role} has no name");
            }
        }
    }
}

#[test]
fn axe_finds_nothing_on_a_kiosk() {
    let mut faults = Vec::new();
    let browser = examiner();
    browser.before_load(include_str!("harness/clock.js"));
    let settings = r#"{"facility":"某某看守所","contacts":["法律援助：12348"],"idle_seconds":60,"idle":1}"#;
    let (browser, _) = crate::kiosk::kiosk_in(browser, settings);
    examine(&browser, "the first page of a kiosk", &mut faults);
    browser.prefers(&[("prefers-reduced-motion", "reduce")]);
    examine(&browser, "the first page of a kiosk, still", &mut faults);
    browser.tap("#staff");
    browser.wait_shown("#pin");
    examine(&browser, "the staff’s door", &mut faults);
    browser.tap("#to-start");
    crate::kiosk::first_page(&browser);
    for scheme in ["light", "dark"] {
        browser.prefers(&[("prefers-color-scheme", scheme)]);
        for language in Language::ALL {
            let code = language.code();
            crate::kiosk::choose(&browser, code);
            examine(&browser, &format!("home of a kiosk in {code}, {scheme}"), &mut faults);
            browser.js("return clock.pass(70)");
            browser.wait_shown("#idle");
            examine(&browser, &format!("the question in {code}, {scheme}"), &mut faults);
            browser.tap("#lawyer-here");
            browser.wait_shown("#lawyer-note");
            examine(&browser, &format!("with a lawyer in {code}, {scheme}"), &mut faults);
            browser.tap("#clear-now");
            crate::kiosk::first_page(&browser);
        }
    }
    none(&faults);
}

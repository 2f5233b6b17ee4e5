//! The edition that is one file, opened as by double click: from `file://`, with nobody to ask.

use crate::{
    checking,
    harness::{Browser, site},
};
use mingbai::content::{PageId, panels};
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";

fn file(name: &str) -> String {
    let path = site().folder.join(format!("mingbai-{name}.html"));
    let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    format!("file://{}", path.display())
}

/// Opens the file at a place and waits until the program runs.
fn open(browser: &Browser, name: &str, place: &str) {
    let hash = if place.is_empty() { String::new() } else { format!("#/{place}") };
    browser.run("about:blank", browser.client().goto("about:blank"));
    browser.go(&format!("{}{hash}", file(name)));
    browser.live();
}

#[test]
fn one_language_reads_checks_reloads_and_prints() {
    for language in Language::ALL {
        let code = language.code();
        let browser = Browser::listening();
        open(&browser, code, "");
        browser.wait_here(&format!("#/{code}/"));
        assert!(browser.shown("h1") && browser.shown(".doors a") && browser.shown(".offline-whole"));
        assert_eq!(browser.js("return document.documentElement.lang"), code);
        assert_eq!(browser.count(".languages"), 0, "no way to a language that is not here");
        for page in PageId::ALL {
            open(&browser, code, &mingbai::ui::address::path(*language, *page));
            assert!(browser.shown("h1#title") || *page == PageId::Home, "{}", page.slug());
            assert!(!browser.shown("#no-app"));
        }
        open(&browser, code, &format!("{code}/keep/"));
        browser.tap("#next");
        let second = panels(PageId::Keep)[1].anchor();
        browser.wait_here(&format!("#/{code}/keep/{second}"));
        browser.tap(&format!("{FRONT} .note"));
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.wait_shown(&format!("#{second}"));
        browser.wait("the list", "document.querySelector('#to-list .count').textContent === '1'");
        browser.tap("#to-list");
        browser.wait_here(&format!("#/{code}/questions/"));
        browser.wait_shown("#noted li");
        browser.run("back", browser.client().back());
        browser.wait_here(&format!("#/{code}/keep/{second}"));
        browser.wait_shown(&format!("#{second}"));
        open(&browser, code, &format!("{code}/check/"));
        assert_eq!(checking::to_the_end(&browser, *language), 8);
        open(&browser, code, &format!("{code}/lawyer/"));
        let paper = browser.print(&format!("one-file-{code}"));
        browser.quiet(&format!("mingbai-{code}.html"));
        asks_nobody(&browser);
        browser.open(PageId::Lawyer, *language);
        let served = browser.print(&format!("served-{code}"));
        assert_eq!(paper.pages, served.pages, "the same page on the same sheets, and no booklet behind it");
    }
}

#[test]
fn with_all_languages_one_is_chosen_and_another_keeps_the_place() {
    let browser = Browser::listening();
    browser.go(&file("all"));
    browser.wait_shown(".tiles a");
    assert_eq!(browser.count(".tiles a"), Language::ALL.len() as u64);
    browser.tap(".tiles a[hreflang='zh-Hans']");
    browser.live();
    browser.wait_here("#/zh-Hans/");
    browser.tap("#about-to-sign");
    browser.wait_here("#/zh-Hans/sign/");
    browser.tap("#next");
    browser.wait_here("#/zh-Hans/sign/choice");
    browser.tap("#languages");
    browser.tap(".languages a[hreflang='en']");
    browser.wait("English", "document.documentElement.lang === 'en' && document.documentElement.classList.contains('live')");
    browser.wait_here("#/en/sign/choice");
    browser.wait_shown("#choice");
    browser.quiet("mingbai-all.html");
    asks_nobody(&browser);
}

#[test]
fn parts_that_are_no_cards_are_found() {
    let browser = Browser::start();
    open(&browser, "en", "en/booklet/");
    browser.tap(".contents li:nth-child(4) a");
    browser.wait("the chapter", "location.hash.startsWith('#/en/booklet/chapter-')");
    browser.wait("the chapter in view", "Math.abs(document.getElementById(location.hash.split('/').pop()).getBoundingClientRect().top) < 200");
    open(&browser, "en", "en/plea/");
    browser.tap(&format!("{FRONT} .law > summary"));
    browser.tap(&format!("{FRONT} .article-name a"));
    browser.wait("the law", "location.hash.startsWith('#/en/law/')");
    browser.wait("the article in view", "Math.abs(document.getElementById(location.hash.split('/').pop())?.getBoundingClientRect().top) < 200");
    browser.quiet("parts");
}

#[test]
fn without_storage_everything_goes_on_in_memory() {
    let browser = Browser::start();
    browser.before_load("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });");
    open(&browser, "en", "en/keep/");
    browser.tap(&format!("{FRONT} .note"));
    browser.tap("#to-list");
    browser.wait_shown("#noted li");
    assert!(!browser.shown("#no-app"));
    browser.quiet("without storage");
}

#[test]
fn without_the_program_every_text_can_be_read_and_links_lead_on() {
    let browser = Browser::start();
    browser.scripts(false);
    for language in Language::ALL {
        let code = language.code();
        browser.go(&file(code));
        assert!(browser.shown("h1") && browser.shown("noscript .notice"));
        for page in PageId::WHOLE {
            for panel in panels(*page) {
                let id = format!("/{code}/{}/{}", page.slug(), panel.anchor());
                let shown = browser.js(&format!("return document.getElementById({id:?})?.checkVisibility() ?? null"));
                let part = matches!(panel, mingbai::content::Panel::Part(_));
                assert!(part || shown == true, "{id} is not there to read");
            }
        }
        browser.tap(".doors a");
        browser.wait("the chapter", "document.querySelector(':target')?.checkVisibility()");
        assert!(browser.shown("[data-item]"), "the items of the self-check");
    }
}

#[test]
fn the_program_refused_leaves_every_text_and_one_sentence() {
    let browser = Browser::start();
    browser.before_load("WebAssembly.instantiate = () => Promise.reject(new RangeError('memory refused'));");
    browser.go(&file("all"));
    browser.tap(".tiles a[hreflang='en']");
    browser.wait_shown("#no-app");
    browser.wait("the text", "document.querySelector(':target')?.checkVisibility()");
    let letters = browser.js("return document.querySelector('.still').innerText.length").as_u64().unwrap_or_default();
    assert!(letters > 20_000, "only {letters} letters can be read");
}

#[test]
fn no_text_becomes_a_script() {
    let browser = Browser::start();
    browser.before_load(crate::harness::VIOLATIONS);
    open(&browser, "all", "en/keep/");
    assert_eq!(browser.js("return window.violations"), serde_json::json!([]), "nothing of our own is refused");
    for attempt in [
        "const one = document.createElement('script'); one.textContent = 'window.ran = 1'; document.head.append(one)",
        "const one = document.createElement('a'); one.setAttribute('onclick', 'window.ran = 2'); document.body.append(one); one.click()",
        "window.ran = (0, eval)('3')",
    ] {
        browser.attempt(attempt);
    }
    assert_eq!(browser.js("return window.ran ?? null"), serde_json::Value::Null);
}

/// Every id stands once, or the program would find the wrong one.
#[test]
fn ids_stand_once_while_the_program_runs() {
    let browser = Browser::start();
    for page in [PageId::Home, PageId::Booklet, PageId::Law, PageId::Check] {
        open(&browser, "all", &mingbai::ui::address::path(Language::En, page));
        assert_eq!(browser.look("twice()"), serde_json::json!([]), "{}", page.slug());
    }
}

#[track_caller]
fn asks_nobody(browser: &Browser) {
    let asked: Vec<String> = browser
        .log("performance")
        .iter()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line["message"].as_str()?).ok())
        .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
        .filter_map(|event| event["message"]["params"]["request"]["url"].as_str().map(str::to_owned))
        .filter(|address| !address.starts_with("data:") && !address.starts_with("file://") && !address.starts_with("chrome"))
        .collect();
    assert_eq!(asked, Vec::<String>::new());
}

//! Paper: A4, the law in full though its folds are closed, the reader's list, the booklet; nothing that only a screen needs.

use crate::harness::{Browser, Paper, site, world};
use mingbai::content::{PageId, Place, pages::questions::GROUPS, panels};
use mingbai::words::Language;
use serde_json::Value;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

/// What only a screen needs: none of these stands on paper as a line of its own.
const SCREEN_ONLY: &str = "return ['#to-map', '#to-list > span:not(.count)', '#type-size > span', '#next', '#back', '.note', '.ways .way', '.skip', '#print', '#clear', '#progress .where', '.drop', '#no-voice'].flatMap(css => [...document.querySelectorAll(css)]).map(one => one.textContent.trim()).filter(text => text)";

#[test]
fn a_page_of_cards_prints_every_card_with_its_law() {
    let browser = Browser::start();
    for (page, language) in [(PageId::Plea, Language::ZhHans), (PageId::Plea, Language::En), (PageId::Sign, Language::ZhHans), (PageId::Sign, Language::En)] {
        browser.open(page, language);
        let name = format!("{}-{}", page.slug(), language.code());
        let screen = browser.js(SCREEN_ONLY);
        let paper = browser.print(&name);
        sheet(&name, &paper);
        all_cards(&name, &paper, page, language);
        law(&name, &paper, &browser.js("return [...document.querySelectorAll('.law blockquote p:first-child')].map(one => one.textContent)"));
        clean(&name, &paper, &screen);
        assert_eq!(browser.count("details.law[open], details[data-printing]"), 0, "{name}: the folds are closed again after printing");
    }
}

#[test]
fn without_a_program_the_page_prints_the_same() {
    let browser = Browser::start();
    browser.scripts(false);
    for (page, language) in [(PageId::Plea, Language::ZhHans), (PageId::Sign, Language::En)] {
        browser.go(&site().page(page, language));
        let name = format!("{}-{}-no-script", page.slug(), language.code());
        let screen = browser.js(SCREEN_ONLY);
        let paper = browser.print(&name);
        sheet(&name, &paper);
        all_cards(&name, &paper, page, language);
        law(&name, &paper, &browser.js("return [...document.querySelectorAll('.law blockquote p:first-child')].map(one => one.textContent)"));
        clean(&name, &paper, &screen);
        assert!(!paper.has(&browser.text("noscript")), "{name}: the line about scripts is not for paper");
    }
}

#[test]
fn the_law_prints_every_article_with_its_source() {
    let browser = Browser::start();
    browser.open(PageId::Law, Language::En);
    let paper = browser.print("law-en");
    sheet("law", &paper);
    law("law", &paper, &browser.js("return [...document.querySelectorAll('.article blockquote p:first-child')].map(one => one.textContent)"));
    clean("law", &paper, &browser.js(SCREEN_ONLY));
    for part in [".official", ".source", ".status", ".standing"] {
        assert!(paper.has(&browser.text(part)), "{part} is on paper");
    }
}

#[test]
fn the_list_prints_what_was_noted_and_ticked() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Keep, *language);
        browser.forget();
        browser.open(PageId::Keep, *language);
        browser.tap(".panels > :not(.away) .note");
        browser.tap("#to-list");
        let question = &GROUPS[0].questions[1];
        browser.tap(&format!("#ask-{}", question.anchor));
        browser.wait("both to count", "document.querySelector('#to-list .count').textContent === '2'");
        let screen = browser.js(SCREEN_ONLY);
        let name = format!("questions-{}", language.code());
        let paper = browser.print(&name);
        sheet(&name, &paper);
        let words = world(*language).words;
        let card = Place { page: PageId::Keep, anchor: panels(PageId::Keep)[0].anchor() }.card().expect("it is a card");
        assert!(paper.has(&words.text(card.heading)), "{name}: the noted card is on paper");
        assert!(paper.has(&words.text(question.ask)), "{name}: the ticked question is on paper");
        clean(&name, &paper, &screen);
    }
}

#[test]
fn the_booklet_has_contents_every_chapter_and_the_law() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Booklet, *language);
        let screen = browser.js(SCREEN_ONLY);
        let name = format!("booklet-{}", language.code());
        let paper = browser.print(&name);
        sheet(&name, &paper);
        let entries = browser.js("return [...document.querySelectorAll('.contents a')].map(one => [one.textContent, document.querySelector(one.getAttribute('href'))?.querySelector('h2').textContent ?? null])");
        let entries = entries.as_array().expect("a list");
        assert!(entries.len() >= 20, "{name}: {} entries", entries.len());
        for entry in entries {
            assert_eq!(entry[0], entry[1], "{name}: the entry leads to the chapter of its name");
            let title = entry[0].as_str().unwrap_or_default();
            let times = paper.text.lines().filter(|line| line.contains(title.split_whitespace().next().unwrap_or(title))).count();
            assert!(paper.has(title) && times >= 2, "{name}: {title} stands in the contents and over its chapter");
        }
        assert!(paper.pages > 20, "{name}: {} sheets", paper.pages);
        law(&name, &paper, &browser.js("return [...document.querySelectorAll('.article blockquote p:first-child')].map(one => one.textContent)"));
        clean(&name, &paper, &screen);
    }
}

/// A4, and something on it.
#[track_caller]
fn sheet(name: &str, paper: &Paper) {
    assert!(paper.size.contains("A4"), "{name} is on {}", paper.size);
    assert!(paper.pages > 0, "{name} has no sheet");
}

/// Every card's heading.
#[track_caller]
fn all_cards(name: &str, paper: &Paper, page: PageId, language: Language) {
    let words = world(language).words;
    assert!(paper.has(&words.text(page.page().title)), "{name}: the title is on paper");
    for card in page.page().cards {
        assert!(paper.has(&words.text(card.heading)), "{name}: card {} is on paper", card.anchor);
    }
}

/// The beginning of every one of these paragraphs of law. A longer part may be cut by the end of a sheet.
#[track_caller]
fn law(name: &str, paper: &Paper, paragraphs: &Value) {
    let paragraphs = paragraphs.as_array().expect("a list");
    assert!(!paragraphs.is_empty(), "{name}: the page has law");
    for paragraph in paragraphs {
        let begin: String = paragraph.as_str().unwrap_or_default().chars().take(14).collect();
        assert!(paper.has(&begin), "{name}: the law's own words are missing on paper: {begin}");
    }
}

/// Nothing that only a screen needs. A link's words may also be the title of a page, which does stand on paper.
#[track_caller]
fn clean(name: &str, paper: &Paper, screen: &Value) {
    static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let titles = |language: &Language| {
            let words = world(*language).words;
            PageId::ALL.iter().map(|page| words.text(page.page().title).to_string()).collect::<Vec<_>>()
        };
        Language::ALL.iter().flat_map(titles).collect()
    });
    for words in screen.as_array().expect("a list").iter().filter_map(Value::as_str) {
        let title = TITLES.iter().any(|title| title == words);
        assert!(title || !paper.has_line(words), "{name}: {words:?} is for a screen and stands on paper");
    }
}

#[test]
fn words_printed_over_each_other_are_noticed() {
    let browser = Browser::start();
    browser.go("about:blank");
    let two = |apart: u32| {
        browser.js(&format!(
            "document.body.innerHTML = '<p style=\"position: absolute; top: 0\">One line</p><p style=\"position: absolute; top: {apart}px\">another</p>'"
        ));
        catch_unwind(AssertUnwindSafe(|| browser.print("two-lines"))).is_ok()
    };
    assert!(two(20) && !two(5), "lines of 16 px, 20 px apart and 5 px apart");
}

//! The illustration: a person's way by finger, a lawyer's with print and the record, the keyboard alone, every screen.

use crate::access::{examine, examiner, none};
use crate::harness::{Browser, Screen, lines};
use crate::keyboard::seen;
use fantoccini::{Locator, key::Key};
use mingbai::content::PageId;
use mingbai::record::SealedFile;
use mingbai::sentencing::{CRIMES, Case, illustrate};
use mingbai::words::Language;
use std::fs;

/// Chooses a value by finger.
fn choose(browser: &Browser, id: &str) {
    browser.wait_shown(&format!("#{id}"));
    browser.tap(&format!("label:has(#{id}) span"));
    browser.wait(id, &format!("document.getElementById({id:?}).checked"));
}

/// Types a number and leaves the field.
fn number(browser: &Browser, id: &str, text: &str) {
    let css = format!("#{id}");
    browser.wait_shown(&css);
    browser.run(&css, async { browser.client().find(Locator::Css(&css)).await?.send_keys(text).await });
    browser.js(&format!("document.getElementById({id:?}).blur()"));
}

/// Theft of the second level, with one fact known and one not.
fn ask(browser: &Browser, language: Language) {
    browser.open(PageId::Illustration, language);
    choose(browser, "illus-crime-theft");
    choose(browser, "illus-tier-theft-2");
    browser.wait_shown("#heading-chart");
    browser.tap("#group-down > summary");
    choose(browser, "illus-factor-surrender-yes");
    choose(browser, "illus-factor-merit_general-unknown");
    choose(browser, "illus-lighter-no");
}

/// What the picture's first table says, in months.
fn shown(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelector('.ranges').querySelectorAll('.exact')].map(one => one.textContent.replace(/[^0-9.–]/g, ''))";
    lines(&browser.js(script))
}

fn expected(case: &str) -> Vec<String> {
    let case = Case::from_json(case).expect("a case");
    let ranges = illustrate(&case).expect("it fits").whole.ranges.expect("there are ranges");
    let with = [ranges.with_plea, ranges.judge_with_plea];
    // Early and late have no national number: two bars, one range. A lawyer's own number stands for one stage.
    let rows = if case.counts[0].plea.percent.is_some() { with.to_vec() } else { [with, with].concat() };
    let all = [ranges.without_plea, ranges.judge_without_plea].into_iter().chain(rows);
    all.map(|range| [range.decimals().0, range.decimals().1].join("–")).collect()
}

#[test]
fn a_person_alone_sees_ranges_steps_and_where_a_number_lies() {
    for language in Language::ALL {
        let code = language.code();
        let browser = examiner();
        let mut faults = Vec::new();
        browser.open(PageId::Illustration, *language);
        browser.wait_shown("#empty");
        assert!(!browser.shown("#heading-chart") && browser.count("input[type=text], textarea") == 0, "{code}: nothing asks what was done");
        ask(&browser, *language);
        let case = r#"{"crime":"theft","tier":2,"factors":[{"id":"surrender"}],"plea":{"stage":"prosecution"},"lighter_crime":"no"}"#;
        assert_eq!(shown(&browser), expected(case), "{code}: the picture has the engine's numbers");
        assert!(
            browser.shown("#chart-same_ends") == (shown(&browser)[0] == shown(&browser)[2]),
            "{code}: where both ranges end alike, it is said what that does not mean"
        );
        assert!(browser.count("#steps > li") > 4 && browser.count("#steps > li .tag") > 4, "{code}: each step has its article");
        assert!(browser.count(".bars .floor.open") > 0, "{code}: surrender may lead below the lowest penalty, so its line is broken");
        assert!(browser.shown(".besides li .line"), "{code}: what else a sentence brings stands beside the picture");
        let thick = browser.js("return new Set([...document.querySelectorAll('.ranges-card > .bars .track .range')].map(one => Math.round(one.getBoundingClientRect().height))).size");
        assert_eq!(thick, 1, "{code}: no bar is thicker than another");
        number(&browser, "illus-told", "2");
        browser.wait_shown("#told-with[data-state=below]");
        browser.js("document.getElementById('illus-told').value = ''");
        number(&browser, "illus-told", "40");
        browser.wait_shown("#told-with[data-state=inside]");
        for part in ["chart", "steps"] {
            browser.js(&format!("document.getElementById('heading-{part}').scrollIntoView()"));
            browser.picture(&format!("illustration-{part}-{code}"));
        }
        browser.tap("#early > summary");
        examine(&browser, &format!("the illustration in {code}"), &mut faults);

        // A reload keeps the visit; the end of the visit keeps nothing.
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.wait_shown("#heading-chart");
        assert_eq!(shown(&browser), expected(case), "{code}: after a reload");
        browser.forget();
        none(&faults);
        browser.quiet("the illustration");
    }
}

#[test]
fn a_lawyer_gives_own_numbers_prints_and_puts_it_in_the_record() {
    for language in Language::ALL {
        let code = language.code();
        let browser = Browser::start();
        ask(&browser, *language);
        browser.tap("#lawyer > summary");
        choose(&browser, "illus-lawyer");
        number(&browser, "illus-start-low", "36");
        number(&browser, "illus-start-high", "40");
        number(&browser, "illus-added-low", "2");
        number(&browser, "illus-low-plea", "10");
        number(&browser, "illus-high-plea", "20");
        choose(&browser, "illus-stage-trial");
        let case = r#"{"crime":"theft","tier":2,"start_months":[36,40],"added_months":2,"factors":[{"id":"surrender"}],"plea":{"stage":"trial","percent":[10,20]},"lighter_crime":"no"}"#;
        browser.until("the lawyer's numbers", || (shown(&browser) == expected(case)).then_some(()));
        // A number outside the guideline is said, not computed with.
        number(&browser, "illus-low-surrender", "90");
        browser.wait_shown("#fault");
        choose(&browser, "illus-outside");
        browser.wait_shown("#heading-chart");
        browser.tap("label:has(#illus-outside) span");
        browser.wait_shown("#fault");
        browser
            .js("const field = document.getElementById('illus-low-surrender'); field.value = ''; field.dispatchEvent(new Event('change', { bubbles: true }))");
        browser.wait_shown("#heading-chart");
        let paper = browser.print(&format!("illustration-{code}"));
        assert!(paper.size.contains("A4") && paper.pages <= 5, "{code}: {} pages of {}", paper.pages, paper.size);

        choose(&browser, "illus-attach");
        browser.open(PageId::Record, *language);
        browser.wait_shown("#print-alone");
        browser.tap("#print-alone");
        browser.tap("#print-only");
        browser.wait_shown("#heading-made");
        browser.wait_shown(".sheet-picture");
        assert_eq!(browser.print(&format!("illustration-record-{code}")).pages, 2, "{code}");
        let file = browser.saves(&format!("illustration-record-{code}"), || browser.tap("#save-record"));
        let text = fs::read_to_string(file).expect("it was saved");
        let record = mingbai::record::from_json::<SealedFile>(&text).expect("a record").record;
        let attached = record.illustration.expect("it was ticked");
        let attached = Case::from_json(&attached.case).expect("a case").to_json();
        assert_eq!(attached, Case::from_json(case).map(|case| case.to_json()).expect("a case"), "{code}");
        browser.quiet("the illustration in the record");
    }
}

#[test]
fn by_keyboard_alone_a_crime_a_level_and_an_answer_are_chosen_in_every_language() {
    Language::ALL.iter().for_each(|language| by_keyboard(*language));
}

/// The first crime, chosen without a mouse.
fn first_crime_by_keyboard(language: Language) -> Browser {
    let browser = Browser::start();
    browser.open(PageId::Illustration, language);
    browser.wait_shown("#illus-crime-theft");
    browser.js("document.querySelector('.crimes > summary').focus()");
    browser.press(Key::Tab);
    browser.keys(&[' ']);
    browser.wait("a crime", "document.querySelector('[name=illus-crime]:checked')");
    browser
}

fn by_keyboard(language: Language) {
    let browser = first_crime_by_keyboard(language);
    browser.press(Key::Down);
    browser.press(Key::Down);
    browser.wait("the third crime", "document.activeElement.checked && document.activeElement.name === 'illus-crime'");
    browser.wait_shown("#tiers");
    // The way on, past the crimes that are left and the fold for more than one.
    browser.press(Key::Tab);
    browser.wait("the way on", "document.activeElement.id === 'to-tiers'");
    browser.press(Key::Enter);
    browser.wait("the levels", "document.activeElement.id === 'tiers'");
    browser.press(Key::Tab);
    browser.keys(&[' ']);
    browser.wait("a level", "document.activeElement.checked && document.activeElement.name.startsWith('illus-tier/')");
    browser.wait_shown("#heading-chart");
    browser.wait("focus stays", "document.activeElement.name.startsWith('illus-tier/')");
    // The first group of what may count, and its first answer.
    browser.press(Key::Tab);
    browser.wait("the first group", "document.activeElement.closest('#group-first > summary')");
    browser.keys(&[' ']);
    browser.wait("it to be open", "document.querySelector('#group-first[open]')");
    browser.press(Key::Tab);
    browser.keys(&[' ']);
    browser.wait("an answer", "document.activeElement.checked && document.activeElement.name.startsWith('illus-factor/')");
    browser.wait("focus stays", "document.querySelector('#group-first > summary strong') && document.activeElement.name.startsWith('illus-factor/')");
}

#[test]
fn the_way_on_never_stands_over_the_place_of_the_keyboard() {
    let browser = first_crime_by_keyboard(Language::En);
    browser.wait_shown("#to-tiers");
    for _ in 0..12 {
        browser.press(Key::Down);
        seen(&browser, "the crimes below");
    }
}

#[test]
fn without_colour_bar_judges_range_and_lowest_penalty_are_told_apart() {
    let browser = Browser::start();
    browser.prefers(&[("forced-colors", "active")]);
    ask(&browser, Language::ZhHans);
    // A bar has an edge, the judge's range is hatched, the lowest penalty is a line: none needs its colour.
    let look = "const of = (css, name) => getComputedStyle(document.querySelector('.ranges-card .bars ' + css))[name];
        return [of('.range', 'strokeWidth') !== '0px' && of('.range', 'stroke') !== 'none', of('.fog', 'fill').startsWith('url('), of('.floor', 'strokeWidth') !== of('.grid', 'strokeWidth'), of('.floor', 'stroke') !== of('.range', 'fill')]";
    assert_eq!(browser.js(look), serde_json::json!([true, true, true, true]));
    browser.picture("illustration-forced-colours");
}

#[test]
fn the_illustration_fits_every_screen() {
    let browser = Browser::start();
    for screen in [Screen(360, 640), Screen(320, 256), Screen(1280, 800), Screen(1080, 1920)] {
        browser.screen(screen);
        for language in Language::ALL {
            ask(&browser, *language);
            browser.tap("#early > summary");
            let over = browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth").as_i64().unwrap_or(99);
            assert!(over <= 0, "{screen:?} {}: {over} too wide", language.code());
            axes_can_be_read(&browser, &format!("{screen:?} {}", language.code()));
            browser.picture(&format!("illustration-{}-{}", screen.0, language.code()));
            browser.forget();
        }
    }
}

/// The times along every axis: some, none over another, none out of its card.
#[track_caller]
fn axes_can_be_read(browser: &Browser, name: &str) {
    let faults = browser.js("return [...document.querySelectorAll('.axis')].filter(axis => axis.getClientRects().length).flatMap(axis => {
           const card = axis.closest('.card').getBoundingClientRect();
           const told = [...axis.querySelectorAll('text')].filter(one => one.getClientRects().length);
           const boxes = told.map(one => one.getBoundingClientRect());
           const bad = told.filter((_, at) => boxes[at].left < card.left || boxes[at].right > card.right || at && boxes[at].left < boxes[at - 1].right + 4);
           return told.length ? bad.map(one => one.textContent) : ['no time at all'];
         })");
    assert_eq!(lines(&faults), Vec::<String>::new(), "{name}");
}

#[test]
fn the_times_along_the_axis_never_touch_from_a_month_to_a_life() {
    let browser = Browser::start();
    browser.screen(Screen(1080, 1920));
    browser.open(PageId::Illustration, Language::En);
    for crime in CRIMES {
        browser.wait_shown("#illus-crime-theft");
        choose(&browser, &format!("illus-crime-{}", crime.id));
        for tier in crime.tiers {
            if crime.tiers.len() > 1 {
                choose(&browser, &format!("illus-tier-{}-{}", crime.id, tier.number));
            }
            browser.wait("the answer", "document.querySelector('.drawn > div') && document.querySelector('.wait').textContent === ''");
            axes_can_be_read(&browser, &format!("{} {}", crime.id, tier.number));
        }
    }
}

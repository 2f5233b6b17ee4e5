//! The self-check: a person who knows, one who learns, one who guesses, one who needs somebody to explain; by finger, by
//! key, with a reload in the middle, in both languages.

use crate::harness::{Browser, Screen, lines, world};
use fantoccini::key::Key;
use mingbai::check::{Item, item, number_of};
use mingbai::content::PageId;
use mingbai::ui::World;
use mingbai::words::Language;

/// What a person does with an item.
pub enum Pick {
    /// The right option.
    Key,
    /// Another.
    Miss,
    /// "I don't know".
    Unsure,
}

/// Takes the short form to its end, every answer right, on the page now open. Gives the number of items.
pub fn to_the_end(browser: &Browser, language: Language) -> usize {
    browser.tap("#begin-short");
    in_front(browser);
    let world = world(language);
    for count in 1.. {
        answer(browser, &world, &Pick::Key);
        if !on(browser) {
            return count;
        }
    }
    0
}

/// Begins a form; the visit starts afresh.
pub fn begin(browser: &Browser, language: Language, form: &str) -> World {
    browser.open(PageId::Check, language);
    browser.forget();
    browser.open(PageId::Check, language);
    browser.tap(&format!("#begin-{form}"));
    in_front(browser);
    browser.wait_shown("[data-item] .option");
    world(language)
}

/// The page scrolls to what has come in front: a finger waits for that.
fn in_front(browser: &Browser) {
    browser.wait("the place of the keyboard", "['heading-item', 'heading-result'].includes(document.activeElement.id)");
}

/// The item in front.
fn asked(browser: &Browser) -> &'static Item {
    let id = browser.js("return document.querySelector('.item [data-item], .item[data-item]').dataset.item");
    number_of(id.as_str().unwrap_or_default()).and_then(item).unwrap_or_else(|| panic!("{id} is no item of the bank"))
}

/// Taps what stands for this pick.
fn mark(browser: &Browser, world: &World, pick: &Pick) {
    let asked = asked(browser);
    let index = match pick {
        Pick::Key => Some(asked.key()),
        Pick::Miss => Some((asked.key() + 1) % 3),
        Pick::Unsure => None,
    };
    let own = index.map(|index| world.words.text(asked.options[index].says).to_string());
    let shown = lines(&browser.js("return [...document.querySelectorAll('.option span')].map(one => one.textContent)"));
    assert_eq!(shown.len(), 4, "three options and “I do not know”: {shown:?}");
    let at = own.map_or(3, |own| shown.iter().position(|text| *text == own).unwrap_or_else(|| panic!("{own:?} is not among {shown:?}")));
    browser.tap(&format!(".options > :nth-child({}) span", at + 1));
    browser.wait("the mark", &format!("document.getElementById('option-{}').checked", at + 1));
}

/// Answers the item in front; the explanation is shown.
pub fn answer(browser: &Browser, world: &World, pick: &Pick) {
    mark(browser, world, pick);
    browser.tap("#answer");
    browser.wait_shown(".item[data-right] #why");
}

/// On from the explanation. True while another item comes.
pub fn on(browser: &Browser) -> bool {
    browser.tap("#on");
    browser.wait("an item or the result", "document.querySelector('.options, #heading-result')");
    in_front(browser);
    browser.shown(".options")
}

fn concepts(browser: &Browser, group: &str) -> Vec<String> {
    lines(&browser.js(&format!("return [...document.querySelectorAll('#{group} [data-concept]')].map(one => one.dataset.concept)")))
}

#[test]
fn who_knows_everything_sees_eight_things_understood_and_no_praise() {
    for language in Language::ALL {
        let browser = Browser::start();
        let world = begin(&browser, *language, "short");
        let mut count = 0;
        loop {
            answer(&browser, &world, &Pick::Key);
            assert!(!browser.shown(".lamp"), "nothing is shown again to who knows it");
            count += 1;
            if !on(&browser) {
                break;
            }
        }
        assert_eq!(count, 8);
        assert_eq!((concepts(&browser, "first").len(), concepts(&browser, "after").len(), concepts(&browser, "not-yet").len()), (8, 0, 0));
        assert!(browser.text("#luck").contains("6561"), "3^8: {}", browser.text("#luck"));
        assert!(!browser.shown("#person-must-explain"));
        browser.picture(&format!("check-known-{}", language.code()));
        browser.quiet("the self-check");
    }
}

#[test]
fn on_a_phone_what_comes_in_front_is_seen_from_its_first_word() {
    let browser = Browser::start();
    browser.screen(Screen::PHONE);
    for language in Language::ALL {
        for form in ["short", "full"] {
            let world = begin(&browser, *language, form);
            // A line has more room above its letters than the pixel WebKit loses by rounding; it scrolls a moment after it is told to.
            let begins = "(([story, bar]) => bar.bottom <= story.top + 2 && story.top < innerHeight / 2)(['#heading-item', '.bar'].map((css) => document.querySelector(css).getBoundingClientRect()))";
            let seen = |when: &str| browser.wait(&format!("{} {form}, {when}: the story's first word below the bar", language.code()), begins);
            seen("begun");
            answer(&browser, &world, &Pick::Miss);
            seen("explained");
            on(&browser);
            seen("the next");
        }
    }
}

#[test]
fn who_misses_sees_the_card_again_and_later_another_item_of_it() {
    for language in Language::ALL {
        let browser = Browser::start();
        let world = begin(&browser, *language, "short");
        let first = asked(&browser);
        answer(&browser, &world, &Pick::Miss);
        assert!(browser.shown(".lamp h3"), "the card stands there once more");
        assert!(browser.shown(".law-is"), "and what the law says");
        assert!(browser.text("#to-list .count") == "1" && browser.shown("#drop-note"), "one sentence is noted for the lawyer");
        browser.picture(&format!("check-missed-{}", language.code()));
        let mut seen = vec![first.id];
        while on(&browser) {
            let now = asked(&browser);
            assert!(!seen.contains(&now.id), "{} comes twice", now.id);
            assert!(seen.len() > 1 || now.concept != first.concept, "not at once again");
            seen.push(now.id);
            answer(&browser, &world, &Pick::Key);
        }
        let again = seen.iter().filter(|id| number_of(id).and_then(item).is_some_and(|item| item.concept == first.concept)).count();
        assert_eq!(again, 3, "{seen:?}");
        assert_eq!(concepts(&browser, "after").len(), 1);
        assert_eq!(concepts(&browser, "first").len(), 7);
    }
}

#[test]
fn who_guesses_is_told_how_likely_that_is_and_nobody_is_accused() {
    let browser = Browser::start();
    let world = begin(&browser, Language::En, "short");
    // Always the key's neighbour or the key by turns: as a guess falls, and every answer at once.
    for turn in 0.. {
        answer(&browser, &world, if turn % 3 == 0 { &Pick::Key } else { &Pick::Miss });
        if !on(&browser) {
            break;
        }
    }
    assert!(!concepts(&browser, "not-yet").is_empty());
    assert!(browser.text("#luck").chars().any(|character| character.is_ascii_digit()) || !browser.text("#luck").is_empty());
    assert_ne!(browser.js("return document.getElementById('signals').dataset.count"), "0", "answers quicker than reading are told");
    let text = browser.text("main").to_lowercase();
    assert!(["wrong", "fail", "cheat", "guilty of"].iter().all(|word| !text.contains(word)), "{text}");
    browser.picture("check-guessed");
}

#[test]
fn who_does_not_understand_is_told_that_a_person_must_explain() {
    for language in Language::ALL {
        let browser = Browser::start();
        let world = begin(&browser, *language, "full");
        let mut folds = 0;
        for _ in 0..6 {
            answer(&browser, &world, &Pick::Unsure);
            assert!(browser.shown(".law-is .line"), "who does not know is told the reasons, not the answer alone");
            folds += usize::from(browser.shown(".said .terms"));
            on(&browser);
        }
        assert!(folds > 0, "legal terms of an explanation are explained on its own screen");
        browser.tap("#rest");
        browser.wait_shown("#person-must-explain");
        assert!(browser.shown("#person-must-explain q"), "a sentence to show");
        assert!(browser.shown("#resume-check"), "going on stays open");
        browser.picture(&format!("check-person-{}", language.code()));
        browser.tap("#resume-check");
        browser.wait_shown(".options");
    }
}

#[test]
fn a_reload_in_the_middle_loses_nothing_and_the_other_language_goes_on_with_it() {
    let browser = Browser::start();
    let world_zh = begin(&browser, Language::ZhHans, "full");
    for pick in [Pick::Key, Pick::Miss, Pick::Key] {
        answer(&browser, &world_zh, &pick);
        on(&browser);
    }
    let before = asked(&browser).id;
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait_shown(".options");
    assert_eq!(asked(&browser).id, before, "the same item");
    browser.open(PageId::Check, Language::En);
    browser.wait_shown(".options");
    assert_eq!(asked(&browser).id, before, "the same item in the other language");
    browser.tap("#rest");
    browser.wait_shown("#heading-result");
    assert_eq!(concepts(&browser, "first").len() + concepts(&browser, "not-yet").len(), 3, "three answers");
    assert!(!browser.js("return sessionStorage.getItem('mingbai')").as_str().unwrap_or_default().contains("promised"));
}

#[test]
fn with_nothing_chosen_the_button_says_so_and_loses_nothing() {
    let browser = Browser::start();
    begin(&browser, Language::En, "short");
    let before = (asked(&browser).id, browser.text("#answer"));
    assert!(browser.shown("#answer.not-yet"));
    browser.tap("#answer");
    browser.wait("the words to change", &format!("document.getElementById('answer').textContent !== {:?}", before.1));
    assert_eq!(asked(&browser).id, before.0);
    assert!(browser.js("return document.getElementById('answer').disabled") == false, "never disabled");
}

#[test]
fn by_keyboard_alone() {
    let browser = Browser::start();
    let world = begin(&browser, Language::ZhHans, "short");
    let focus = |id: &str| browser.wait(&format!("focus on {id}"), &format!("document.activeElement.id === {id:?}"));
    for _ in 0..2 {
        browser.js("document.getElementById('option-1').focus()");
        browser.press(Key::Down);
        browser.wait("the second option", "document.getElementById('option-2').checked");
        browser.press(Key::Enter);
        browser.wait_shown("#why");
        focus("heading-item");
        browser.js("document.getElementById('on').focus()");
        browser.press(Key::Enter);
        browser.wait_shown(".options");
        focus("heading-item");
    }
    let _ = world;
}

#[test]
fn private_answers_stay_on_the_screen_and_in_no_store() {
    let browser = Browser::start();
    let world = begin(&browser, Language::En, "short");
    answer(&browser, &world, &Pick::Key);
    on(&browser);
    browser.tap("#rest");
    browser.wait_shown("#private summary");
    browser.tap("#private summary");
    browser.wait_shown("#threatened-said-yes");
    browser.tap("label:has(#threatened-said-yes) span");
    browser.wait("the answer", "document.getElementById('threatened-said-yes').checked");
    assert!(!browser.js("return document.getElementById('private-threatened-in').checked").as_bool().unwrap_or(true), "nobody ticks it in but the person");
    let kept = browser.js("return JSON.stringify([{...sessionStorage}, {...localStorage}, location.href])");
    assert!(!kept.as_str().unwrap_or_default().contains("threatened"), "{kept}");
}

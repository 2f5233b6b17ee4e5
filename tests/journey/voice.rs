//! Read-aloud: sentence by sentence, only with a voice of this machine, and an honest word where there is none.

use crate::harness::{Browser, world};
use mingbai::app::Side;
use mingbai::content::{PageId, Place, panels};
use mingbai::ui::spoken;
use mingbai::words::Language;

/// The card in front.
const FRONT: &str = ".panels > :not(.away)";
/// A voice of this machine for each language, and louder ones that need a network.
const LOCAL: &str = "[{ name: 'far', lang: 'en-GB', localService: false }, { name: 'near', lang: 'en-GB', localService: true }, { name: 'far', lang: 'zh-CN', localService: false }, { name: 'near', lang: 'zh-CN', localService: true }]";
const REMOTE: &str = "[{ name: 'far', lang: 'en-GB', localService: false }, { name: 'far', lang: 'zh-CN', localService: false }]";

fn with_voices(voices: &str) -> Browser {
    let browser = Browser::start();
    browser.before_load(&include_str!("harness/voice.js").replace("VOICES", voices));
    browser
}

/// The sentences of the first card of a page.
fn script(page: PageId, language: Language) -> Vec<String> {
    let place = Place { page, anchor: panels(page)[0].anchor() };
    spoken(&world(language), place, None).into_iter().map(|sentence| sentence.0).collect()
}

#[test]
fn a_card_is_read_sentence_by_sentence_and_the_sentence_is_marked() {
    let browser = with_voices(LOCAL);
    for language in Language::ALL {
        browser.open(PageId::Keep, *language);
        let script = script(PageId::Keep, *language);
        assert!(script.len() > 2, "a card has a heading and sentences");
        browser.wait_shown("#read-aloud");
        assert_eq!(browser.count("#no-voice"), 0);
        assert_eq!(browser.js("return voice.spoken().length"), 0, "silent until asked");
        browser.tap("#read-aloud");
        for (index, sentence) in script.iter().enumerate() {
            browser.wait("the next sentence", &format!("voice.spoken().length === {}", index + 1));
            assert_eq!(browser.js("return voice.speaking()").as_str(), Some(sentence.as_str()));
            browser.wait("one mark", "document.querySelectorAll('.marked').length === 1");
            let marked = letters(&browser.text(".marked"));
            assert_eq!(marked, letters(sentence), "the sentence that is heard is the one that is marked");
            if index > 0 {
                assert_eq!(browser.count("#marked"), 1);
            }
            browser.js("voice.end()");
        }
        browser.wait("the end", "document.querySelectorAll('.marked').length === 0");
        assert_eq!(browser.js("return voice.spoken().length"), script.len());
        assert_eq!(browser.js("return voice.spoken().every(one => one.voice === 'near')"), true);
    }
    browser.quiet("reading aloud");
}

#[test]
fn pause_goes_on_where_it_stopped_and_again_repeats_the_sentence() {
    let browser = with_voices(LOCAL);
    browser.open(PageId::Keep, Language::En);
    browser.wait_shown("#read-aloud");
    browser.tap("#read-aloud");
    browser.wait("the heading", "voice.speaking()");
    browser.js("voice.end()");
    browser.wait("the second sentence", "voice.spoken().length === 2 && voice.speaking()");
    let second = browser.js("return voice.speaking()");
    browser.tap("#read-aloud");
    browser.wait("silence", "voice.speaking() === null");
    assert_eq!(browser.count(".marked"), 1, "the place is kept");
    browser.tap("#read-aloud");
    browser.wait("the same sentence", &format!("voice.spoken().length === 3 && voice.speaking() === {second}"));
    browser.tap("#again");
    browser.wait("the same sentence again", &format!("voice.spoken().length === 4 && voice.speaking() === {second}"));
    browser.js("voice.end()");
    browser.wait("the third sentence, once", "voice.spoken().length === 5 && voice.speaking()");
    assert_ne!(browser.js("return voice.speaking()"), second);
}

#[test]
fn the_pace_changes_at_once_and_is_kept() {
    let browser = with_voices(LOCAL);
    browser.open(PageId::Keep, Language::ZhHans);
    browser.wait_shown("#read-aloud");
    browser.tap("#read-aloud");
    browser.wait("the heading", "voice.speaking()");
    for (pace, rate) in [("slow", 80), ("fast", 125), ("middle", 100)] {
        browser.tap(&format!("#pace-{pace}"));
        browser.wait("the pace", &format!("voice.speaking() && voice.spoken().at(-1).rate === {rate}"));
        assert_eq!(browser.js(&format!("return document.querySelector('#pace-{pace}').ariaPressed")), "true");
        assert_eq!(browser.count(".paces [aria-pressed=true]"), 1);
    }
    browser.tap("#pace-slow");
    browser.open(PageId::Lawyer, Language::ZhHans);
    browser.tap("#read-aloud");
    browser.wait("the kept pace", "voice.speaking() && voice.spoken().at(-1).rate === 80");
}

#[test]
fn leaving_a_card_falls_silent() {
    let browser = with_voices(LOCAL);
    browser.open(PageId::Keep, Language::En);
    browser.wait_shown("#read-aloud");
    for way_out in ["#next", "#back", "#to-list"] {
        browser.tap("#read-aloud");
        browser.wait("a voice", "voice.speaking()");
        let before = browser.js("return voice.spoken().length");
        browser.tap(way_out);
        browser.wait("silence", "voice.speaking() === null");
        browser.js("voice.end()");
        assert_eq!(browser.count(".marked"), 0);
        assert_eq!(browser.js("return voice.spoken().length"), before, "nothing more is read after {way_out}");
    }
}

#[test]
fn the_choice_is_read_side_by_side() {
    let browser = with_voices(LOCAL);
    browser.open_at(PageId::Sign, "choice", Language::En);
    browser.wait_shown("#sign-side .listen");
    assert_eq!(browser.count("#read-aloud"), 0, "no button reads one side before the other");
    let world = world(Language::En);
    let place = Place { page: PageId::Sign, anchor: "choice" };
    for (side, id) in [(Side::Wait, "wait-side"), (Side::Sign, "sign-side")] {
        let sentences = spoken(&world, place, Some(side));
        let before = browser.js("return voice.spoken().length").as_u64().unwrap_or_default();
        browser.tap(&format!("#{id} .listen"));
        for (index, sentence) in sentences.iter().enumerate() {
            browser.wait("the next sentence", &format!("voice.spoken().length === {}", before as usize + index + 1));
            assert_eq!(browser.js("return voice.speaking()").as_str(), Some(sentence.0.as_str()));
            browser
                .wait("the mark on this side alone", &format!("document.querySelectorAll('.marked').length === 1 && document.querySelector('#{id} .marked')"));
            browser.js("voice.end()");
        }
        browser.wait("the end", "document.querySelectorAll('.marked').length === 0");
        assert_eq!(browser.js("return voice.spoken().length"), before as usize + sentences.len(), "the other side is not read unasked");
    }
}

#[test]
fn without_a_voice_of_this_machine_there_is_no_button_and_the_page_says_so() {
    for voices in [REMOTE, "[]"] {
        let browser = with_voices(voices);
        for page in [PageId::Keep, PageId::Sign] {
            browser.open(page, Language::En);
            browser.wait_shown("#no-voice");
            assert_eq!(browser.count("#read-aloud, .listen, #again"), 0, "{voices}");
        }
        assert_eq!(browser.js("return voice.spoken().length"), 0);
        browser.quiet("no voice");
    }
}

#[test]
fn a_browser_built_without_speech_reads_like_any_other() {
    let browser = Browser::start();
    browser.before_load("delete window.speechSynthesis; delete Window.prototype.speechSynthesis;");
    browser.open(PageId::Keep, Language::En);
    assert_eq!(browser.js("return 'speechSynthesis' in window"), false);
    browser.wait_shown("#no-voice");
    browser.tap("#next");
    browser.wait_shown(&format!("#{}", panels(PageId::Keep)[1].anchor()));
    browser.quiet("no speech");
}

#[test]
fn a_voice_that_arrives_late_brings_the_button() {
    let browser = with_voices("[]");
    browser.open(PageId::Keep, Language::En);
    browser.wait_shown("#no-voice");
    browser.js("voice.arrive({ name: 'near', lang: 'en_US', localService: true })");
    browser.wait_shown("#read-aloud");
    assert_eq!(browser.count("#no-voice"), 0);
}

#[test]
fn a_voice_that_fails_takes_the_button_away_and_the_page_says_so() {
    let browser = with_voices(LOCAL);
    browser.open(PageId::Keep, Language::En);
    browser.tap("#read-aloud");
    browser.wait("a voice", "voice.speaking()");
    browser.js("voice.fail()");
    browser.wait("the button to go", "document.querySelectorAll('#read-aloud, #again, .marked').length === 0");
    browser.wait_shown("#no-voice");
    assert!(browser.shown(FRONT), "the card stays");
}

/// Letters and digits alone: quotation marks are seen and not heard, brackets are heard as pauses.
fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

#[test]
fn the_ranges_and_every_step_are_read_aloud_and_another_answer_ends_it() {
    let browser = with_voices(LOCAL);
    for language in Language::ALL {
        browser.open(PageId::Illustration, *language);
        browser.wait_shown("#illus-crime-theft, [for=illus-crime-theft], label:has(#illus-crime-theft)");
        assert_eq!(browser.count(".drawn [data-say]:not(.besides *)"), 0, "of ranges there is nothing to read yet");
        browser.tap("label:has(#illus-crime-theft) span");
        browser.tap("label:has(#illus-tier-theft-2) span");
        browser.wait_shown("#steps");
        let parts = browser.count("[data-say]");
        assert!(parts > 8, "{parts} parts");
        browser.tap("#read-aloud");
        for part in 1..=parts {
            browser.wait("the next part", &format!("voice.spoken().length === {part}"));
            let at = "[...document.querySelectorAll('[data-say]')].findIndex(one => one.matches('#marked.marked'))";
            browser.wait("the part being read is marked", &format!("{at} === {part} - 1 && document.querySelectorAll('.marked').length === 1"));
            browser.js("voice.end()");
        }
        browser.wait("the end", "document.querySelector('#read-aloud') && voice.speaking() === undefined || voice.speaking() === null");
        let heard = browser.js("return voice.spoken().map(one => one.text).join('\\n')");
        let heard = letters(heard.as_str().unwrap_or_default());
        for seen in ["#heading-chart ~ .court", ".ranges tbody tr:last-of-type .line", "#floor > :first-child", "#steps > li:last-child strong"] {
            assert!(heard.contains(&letters(&browser.text(seen))), "{seen} is seen and not heard");
        }
        browser.tap("#read-aloud");
        browser.wait("the voice", "voice.speaking() != null");
        browser.tap("label:has(#illus-lighter-no) span");
        browser.wait("silence", "voice.speaking() == null");
        browser.forget();
    }
    browser.quiet("the illustration read aloud");
}

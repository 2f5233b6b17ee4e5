//! A pseudo-language: English with every letter accented, some 40% longer, in brackets. What stays plain on a page
//! rendered with it has not come from Fluent. Direction and clipping are looked at in the browser.
//!
//! The page on which a language is chosen is not rendered: it shows every language at once and reads no [`World`].

use crate::{
    html::{self, Element, Node},
    none, rendered,
};
use mingbai::app::Ports;
use mingbai::content::{GLOSSARY, PageId};
use mingbai::law::{Article, EDITION, Instrument, Library};
use mingbai::site;
use mingbai::ui::World;
use mingbai::words::{Language, Words};
use std::{rc::Rc, sync::OnceLock};

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "àƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";

/// Stands for a letter of any other script, such as the Chinese half of the brand.
const OTHER: char = 'ø';

fn accent(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match PLAIN.chars().position(|plain| plain == character) {
            Some(at) => {
                let accented = ACCENTED.chars().nth(at).expect("one accented letter for each plain one");
                out.push(accented);
                // Vowels are two letters in five: doubled, they make a text as much longer as a long language would.
                if "aeiouyAEIOUY".contains(character) {
                    out.push(accented);
                }
            }
            None => out.push(if character.is_alphabetic() { OTHER } else { character }),
        }
    }
    out
}

/// The forms of a term stand in running text, where no brackets are: theirs must go on to be found. By place in the
/// words that every page needs.
fn is_form(place: usize) -> bool {
    GLOSSARY.iter().any(|term| Words::place(term.forms) == place)
}

/// A packed line accented: what stands in braces is put in, and keys are chosen by; the rest is words.
fn change(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['{', '[']) {
        out += &accent(&rest[..at]);
        let close = if rest[at..].starts_with('[') { rest[at..].find(']').map(|end| end + 1) } else { Some(2) };
        let end = at + close.expect("the build wrote it whole");
        out += &rest[at..end];
        rest = &rest[end..];
    }
    out + &accent(rest)
}

/// Packed words of English as the pseudo-language.
fn pseudo(packed: &str, first: usize) -> String {
    let lines: Vec<&str> = packed.lines().collect();
    let last = lines.len() - 1;
    let changed = lines.iter().enumerate().map(|(index, line)| match index {
        0 => (*line).to_owned(),
        _ if index == last => (*line).to_owned(),
        _ if is_form(first + index - 1) => change(line),
        _ => format!("⟦{}⟧", change(line)),
    });
    changed.map(|line| line + "\n").collect()
}

/// As [`pseudo`], for the working words, behind whose end the digests stand.
fn pseudo_working(first: usize) -> String {
    let end = "\nend\n";
    let (words, digests) = mingbai::words::working_words(Language::En).rsplit_once(end).expect("an end line");
    pseudo(&format!("{words}{end}"), first) + digests
}

/// The pseudo-language's words, both packs.
fn pseudo_words() -> Words {
    let reading = mingbai::words::packed_words(Language::En);
    let both = Words::read(Language::En, &pseudo(reading, 0)).and_then(|words| words.and_working(&pseudo_working(reading.lines().count() - 2)));
    both.unwrap_or_else(|fault| panic!("the pseudo-language: {}", fault.0))
}

/// Every page in the pseudo-language, as a browser without scripts takes it: `noscript` is read too.
fn pages() -> &'static [(PageId, Element)] {
    static PAGES: OnceLock<Vec<(PageId, Element)>> = OnceLock::new();
    PAGES.get_or_init(render)
}

fn render() -> Vec<(PageId, Element)> {
    let words = pseudo_words();
    let library = Library::read(site::LAW).expect("the build wrote the law and its tables together");
    let world = Rc::new(World::new(words, library, Ports::silent()));
    let render = async |page| site::page(&world, page, &rendered::assets()).await.unwrap_or_else(|fault| panic!("index.html: marker {}", fault.0));
    PageId::ALL.iter().map(|page| (*page, html::parse(&rendered::run(render(*page)), false).0)).collect()
}

/// Attributes a reader sees or hears.
const SPOKEN: [&str; 6] = ["aria-label", "title", "alt", "placeholder", "data-head", "content"];

/// Texts that are data, not words: numbers of articles, sources of our copies, names of editions.
fn data() -> Vec<String> {
    let mut data: Vec<String> = vec![EDITION.id.into(), EDITION.law.into(), EDITION.words.into(), EDITION.build.into()];
    data.extend(Article::all().flat_map(|article| [article.number().to_owned(), article.source().to_owned()]));
    data.extend(Instrument::all().map(|instrument| instrument.source().to_owned()));
    data.retain(|text| text.chars().any(char::is_alphabetic));
    data.sort_by_key(|text| std::cmp::Reverse(text.len()));
    data
}

/// Everything a reader of the page can see or hear, but for what is marked as of another language.
fn visible(element: &Element, out: &mut Vec<String>) {
    for child in &element.children {
        match child {
            Node::Text(text) => out.push(text.clone()),
            Node::Element(child) => {
                let machine =
                    matches!(child.name.as_str(), "script" | "style" | "svg") || (child.name == "meta" && child.attribute("name") != Some("description"));
                let foreign = child.attribute("lang").is_some_and(|lang| lang != Language::En.code()) || child.is_of("languages");
                if machine || (foreign && child.name != "html") {
                    continue;
                }
                out.extend(SPOKEN.iter().filter_map(|name| child.attribute(name)).map(str::to_owned));
                visible(child, out);
            }
            Node::Comment(_) | Node::Doctype(_) => {}
        }
    }
}

/// The letters of a text that no message of the pseudo-language holds.
fn escaped(text: &str, data: &[String]) -> bool {
    let bare = data.iter().fold(text.to_owned(), |text, data| text.replace(data, ""));
    bare.chars().any(|character| character.is_alphabetic() && character != OTHER && !ACCENTED.contains(character))
}

#[test]
fn no_string_of_a_page_comes_from_outside_fluent() {
    let data = data();
    let mut wrong = Vec::new();
    for (page, document) in pages() {
        let mut texts = Vec::new();
        visible(document, &mut texts);
        assert!(texts.len() > 20, "{page:?}: only {} texts found; the test reads nothing", texts.len());
        wrong.extend(texts.into_iter().filter(|text| escaped(text, &data)).map(|text| format!("{page:?}: {text:?}")));
    }
    wrong.dedup();
    none(wrong, "a text does not come from locales/");
}

#[test]
fn a_text_written_in_code_would_be_seen() {
    let seen = |body: &str| {
        let (document, _) = html::parse(&format!("<!doctype html><html lang=\"en\"><body>{body}</body></html>"), true);
        let mut texts = Vec::new();
        visible(&document, &mut texts);
        texts.iter().any(|text| escaped(text, &["37-1a".to_owned()]))
    };
    assert!(!seen("<p>⟦Þļéàšé⟧ 12 37-1a</p><blockquote lang=\"zh-Hans\">法</blockquote><svg><title>a</title></svg>"));
    assert!(seen("<p>⟦Þļéàšé⟧ ok</p>") && seen("<p>法</p>") && seen("<p aria-label=\"More\">⟦Þ⟧</p>") && seen("<img alt=\"a\">"));
}

#[test]
fn every_message_of_a_page_is_shown_whole() {
    let mut wrong = Vec::new();
    for (page, document) in pages() {
        for paragraph in document.find(|element| ["h1", "h2", "h3", "dt", "dd", "summary", "button", "title"].contains(&element.name.as_str())) {
            let text = paragraph.text();
            if text.matches('⟦').count() != text.matches('⟧').count() {
                wrong.push(format!("{page:?}: {text:?} is cut"));
            }
        }
    }
    none(wrong, "a message is cut in two");
}

#[test]
fn terms_are_still_found_in_the_pseudo_language() {
    let (_, plea) = pages().iter().find(|(page, _)| *page == PageId::Plea).expect("the page is rendered");
    let terms = |document: &Element| document.find(|element| element.is_of("term")).len();
    assert_eq!(terms(plea), terms(&rendered::page(Language::En, PageId::Plea).document), "a term is found by its words, whatever their letters");
}

#[test]
fn the_pseudo_language_is_four_tenths_longer_and_wholly_accented() {
    assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
    let words = pseudo(mingbai::words::packed_words(Language::En), 0);
    let messages = |text: &str| -> usize {
        let lines = text.lines().skip(1).enumerate().filter(|(place, line)| !is_form(*place) && *line != "end");
        lines.map(|(_, line)| line.chars().count()).sum()
    };
    let (long, short) = (messages(&words), messages(mingbai::words::packed_words(Language::En)));
    assert!(long * 10 > short * 13 && long * 10 < short * 16, "{long} characters for {short}");
    assert_eq!(accent("May 明"), "Ṁààýý ø");
}

//! “If you sign” and “if you do not sign yet” stand in equal terms: the same rows, as many words, the same build, no
//! word that pulls or pushes away, no style that knows one side from the other.

use crate::{
    ftl::bundle,
    html::{Element, Node},
    none, reading, rendered, repository,
};
use mingbai::content::{PageId, pages::sign::PAIR};
use mingbai::words::{Language, length};

/// The sides may differ by this much, in hundredths of the longer.
const TOLERANCE: u32 = 5;

/// The texts of one side, row by row.
fn sides(language: Language) -> [Vec<String>; 2] {
    let words = bundle(language);
    let text = |msg| words.text(msg).to_string();
    [PAIR.iter().map(|row| text(row.sign)).collect(), PAIR.iter().map(|row| text(row.wait)).collect()]
}

/// True when two lengths lie within the tolerance.
fn balanced(one: u32, other: u32) -> bool {
    one.abs_diff(other) * 100 <= one.max(other) * TOLERANCE
}

#[test]
fn both_sides_have_as_many_words() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let [sign, wait] = sides(*language).map(|side| side.iter().map(|text| length(*language, text)).sum::<u32>());
        println!("{}: {sign} if you sign, {wait} if you do not sign yet", language.code());
        if !balanced(sign, wait) {
            wrong.push(format!("locales/{}/sign.ftl: sign-pair-…-sign {sign}, sign-pair-…-wait {wait}: over {TOLERANCE} in a hundred apart", language.code()));
        }
    }
    none(wrong, "one side speaks longer");
    assert!(balanced(95, 100) && !balanced(94, 100) && !balanced(100, 94), "five in a hundred, and no more");
}

#[test]
fn both_sides_have_the_same_rows_with_as_many_sentences() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let [sign, wait] = sides(*language).map(|side| side.iter().map(|text| reading::sentences(*language, text).len()).collect::<Vec<_>>());
        for ((row, sign), wait) in PAIR.iter().zip(&sign).zip(&wait) {
            if *sign == 0 || *wait == 0 || sign.abs_diff(*wait) > 1 {
                wrong.push(format!("{} `{}`: {sign} and {wait} sentences", language.code(), row.name.id()));
            }
        }
        if sign.iter().sum::<usize>() != wait.iter().sum::<usize>() {
            wrong.push(format!("{}: {} and {} sentences in all", language.code(), sign.iter().sum::<usize>(), wait.iter().sum::<usize>()));
        }
    }
    // One table holds both sides, so the rows cannot differ; their names must tell them apart, and fit their words.
    for row in PAIR {
        let stem = row.name.id().trim_end_matches("-name");
        if [row.sign.id(), row.wait.id()] != [format!("{stem}-sign"), format!("{stem}-wait")] {
            wrong.push(format!("`{}` stands over `{}` and `{}`", row.name.id(), row.sign.id(), row.wait.id()));
        }
    }
    assert_eq!(PAIR.len(), 7, "seven rows on both sides");
    none(wrong, "the rows differ");
}

/// Words that say something less surely, and words that deny, in each language.
fn counted_words(language: Language) -> [(&'static str, &'static [&'static str]); 2] {
    match language {
        Language::ZhHans => [("hedges", &["可能", "可以", "一般"]), ("negatives", &["不", "没有"])],
        Language::En => [("hedges", &["may", "can", "generally", "possible"]), ("negatives", &["not", "no", "without", "never"])],
    }
}

/// Words that pull towards signing, and words that push away from it or from waiting.
fn leaning_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::ZhHans => &["机会", "尽快", "回家", "放心", "早点", "划算", "轻松", "坚持", "硬扛", "上当", "后悔", "小心", "当心", "陷阱", "千万"],
        Language::En => &[
            "chance", "quickly", "soon", "home", "relax", "deal", "benefit", "reward", "simply", "safe", "hold out", "fight", "trap", "regret", "trick",
            "danger", "beware", "careful",
        ],
    }
}

/// How often words of a list stand in a text: whole words in English, anywhere in Chinese.
fn count(language: Language, text: &str, list: &[&str]) -> usize {
    let text = text.to_lowercase();
    match language {
        Language::ZhHans => list.iter().map(|word| text.matches(word).count()).sum(),
        Language::En => {
            let words: Vec<&str> = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            let phrases = list.iter().map(|phrase| phrase.split(' ').collect::<Vec<_>>());
            phrases.map(|phrase| words.windows(phrase.len()).filter(|words| **words == phrase).count()).sum()
        }
    }
}

/// Hedges and negatives of the two sides may differ by this many.
const LEEWAY: usize = 5;

#[test]
fn both_sides_hedge_and_deny_about_as_often() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (kind, list) in counted_words(*language) {
            let [sign, wait] = sides(*language).map(|side| count(*language, &side.join("\n"), list));
            println!("{}: {kind}: {sign} if you sign, {wait} if you do not sign yet", language.code());
            if sign.abs_diff(wait) > LEEWAY {
                wrong.push(format!("{}: {kind}: {sign} if you sign, {wait} if you do not sign yet; at most {LEEWAY} apart", language.code()));
            }
        }
    }
    none(wrong, "one side sounds surer, or darker");
}

#[test]
fn neither_side_pulls_or_pushes_away() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (row, text) in PAIR.iter().zip(sides(*language)[0].iter()).chain(PAIR.iter().zip(sides(*language)[1].iter())) {
            let found: Vec<&&str> = leaning_words(*language).iter().filter(|word| count(*language, text, &[word]) > 0).collect();
            if !found.is_empty() {
                wrong.push(format!("{} `{}`: {found:?} leans to one side", language.code(), row.name.id()));
            }
        }
    }
    none(wrong, "a word leans");
    assert_eq!(count(Language::En, "A chance, not mischance; hold  out no chance.", &["chance", "hold out"]), 3);
    assert_eq!(count(Language::ZhHans, "没有机会，不后悔", &["机会", "不"]), 2);
}

/// The build of an element: tags and classes, without ids, texts and how many lines a row has.
fn build(element: &Element) -> String {
    let mut parts: Vec<String> = Vec::new();
    for child in &element.children {
        if let Node::Element(child) = child {
            let part = build(child);
            // A row may have one sentence more than its neighbour: lines of the same build count once.
            if !(child.is_of("line") && parts.last() == Some(&part)) {
                parts.push(part);
            }
        }
    }
    let attributes: Vec<&str> = element.attributes.keys().map(String::as_str).collect();
    format!("<{} {:?} {attributes:?}>{}</>", element.name, element.attribute("class"), parts.concat())
}

fn builds_of_pair(document: &Element) -> Vec<String> {
    document
        .find(|element| element.is_of("pair"))
        .iter()
        .flat_map(|pair| pair.children.iter())
        .filter_map(|child| if let Node::Element(side) = child { Some(build(side)) } else { None })
        .collect()
}

#[test]
fn both_sides_are_built_alike() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for page in [PageId::Sign, PageId::Booklet] {
            let builds = builds_of_pair(&rendered::page(*language, page).document);
            if builds.len() != 2 || builds[0] != builds[1] {
                wrong.push(format!("{} {page:?}: the pair is built as {builds:?}", language.code()));
            }
        }
    }
    none(wrong, "one side is built otherwise");
    let sample = |other: &str| builds_of_pair(&crate::html::parse(&format!("<div class=pair><p id=a class=x><b>1</b></p>{other}</div>"), true).0);
    let alike = |other: &str| sample(other).windows(2).all(|two| two[0] == two[1]);
    assert!(alike("<p id=b class=x><b>2</b></p>"), "ids and texts are no part of the build");
    assert!(!alike("<p id=b class=y><b>2</b></p>") && !alike("<p id=b class=x><i>2</i></p>") && !alike("<p class=x><b>2</b></p>"));
}

/// Ways in which a selector tells an element from its neighbour.
const BY_PLACE: [&str; 7] = [":first", ":last", ":nth", ":only", "+", "~", ":not("];

/// Properties that lay the two sides out beside each other, and show nothing.
const LAYOUT: [&str; 2] = ["grid-column", "grid-row"];

/// A sheet's rules as (selector, declarations), without comments.
fn rules(sheet: &str) -> Vec<(String, String)> {
    let parts = sheet.split("/*").enumerate().map(|(at, part)| if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) });
    let bare: String = parts.collect();
    let rules = bare.split('}').filter_map(|rule| rule.rsplit_once('{'));
    rules.map(|(head, body)| (head.rsplit(['{', ';']).next().unwrap_or_default().trim().to_owned(), body.trim().to_owned())).collect()
}

/// Rules that show one side of the pair otherwise than the other.
fn partial_rules(sheet: &str) -> Vec<String> {
    let partial = |(selector, body): &(String, String)| {
        let named = ["sign-side", "wait-side"].iter().any(|side| selector.contains(side));
        let by_place = selector.split(',').any(|one| one.contains(".side") && BY_PLACE.iter().any(|mark| one.contains(mark)));
        let shows = body.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(name, _)| !LAYOUT.contains(&name.trim()));
        named || (by_place && shows)
    };
    rules(sheet).into_iter().filter(partial).map(|(selector, _)| selector).collect()
}

#[test]
fn no_style_knows_one_side_from_the_other() {
    let sheets = repository::files("src/shell/style", ".css");
    let wrong = sheets.iter().flat_map(|path| partial_rules(&repository::read(path)).into_iter().map(move |selector| format!("{path}: {selector:?}")));
    none(wrong.collect(), "a style is meant for one side");
    let bad = [
        "#sign-side { color: red }",
        ".a, #wait-side h3 { grid-column: 1 }",
        ".pair > .side:first-child { color: red; grid-column: 1 }",
        ".side + .side { top: 0 }",
        "@media print { .a { top: 0 } .side:nth-child(2) { top: 0 } }",
    ];
    none(bad.iter().filter(|sheet| partial_rules(sheet).len() != 1).map(|sheet| sheet.to_string()).collect(), "a partial style is not seen");
    assert!(partial_rules("/* #sign-side { } */ .side { color: red } .side:first-child > * { grid-column: 1; }").is_empty());
}

//! Every page of every language as it is written out: unchanged by a parser, well built, every link alive, every claim
//! and article in its place.

mod links;
mod markup;
mod pseudo;

use crate::{ftl::bundle, html::Element, none, rendered};
use mingbai::app::Ports;
use mingbai::content::PageId;
use mingbai::law::{Article, Claim, EDITION, Library};
use mingbai::ui::{World, bare};
use mingbai::words::Language;

#[test]
fn every_page_is_rendered_in_every_language_beside_the_choice_of_language() {
    let paths: Vec<&str> = rendered::pages().iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths.len(), Language::ALL.len() * PageId::ALL.len() + 1, "{paths:?}");
    let known = rendered::pages().iter().filter(|page| page.page.is_none()).map(|page| page.path.as_str()).collect::<Vec<_>>();
    assert_eq!(known, ["index.html"], "one file alone is no page of a language");
}

/// What is wrong with the bones of a page.
fn bones(html: &Element, language: Language) -> Vec<String> {
    let mut faults = Vec::new();
    let (lang, dir) = (html.attribute("lang"), html.attribute("dir"));
    if lang != Some(language.code()) || dir != Some(language.direction()) {
        faults.push(format!("<html lang={lang:?} dir={dir:?}> must be {} and {}", language.code(), language.direction()));
    }
    let headings: Vec<(u32, String)> = html.all().iter().filter_map(|element| Some((level(element)?, element.text()))).collect();
    let first = headings.iter().filter(|(level, _)| *level == 1).count();
    if first != 1 {
        faults.push(format!("{first} <h1>; a page has one"));
    }
    let mut before = 0;
    for (level, text) in headings {
        if level > before + 1 {
            faults.push(format!("<h{level}> {text:?} follows <h{before}>; no level may be jumped"));
        }
        before = level;
    }
    for (name, count) in [("main", 1), ("title", 1)] {
        let found = html.find(|element| element.name == name).len();
        if found != count {
            faults.push(format!("{found} <{name}>; a page has {count}"));
        }
    }
    faults
}

fn level(element: &Element) -> Option<u32> {
    element.name.strip_prefix('h')?.parse().ok().filter(|level| (1..=6).contains(level))
}

#[test]
fn every_page_has_one_first_heading_its_language_and_no_jump_of_levels() {
    let wrong = rendered::pages().iter().flat_map(|page| {
        let language = page.page.map_or(Language::ALL[0], |(language, _)| language);
        let html = page.document.find(|element| element.name == "html");
        html.into_iter().flat_map(move |html| bones(html, language)).map(|fault| format!("{}: {fault}", page.path))
    });
    none(wrong.collect(), "the bones of a page");
}

#[test]
fn a_page_with_broken_bones_is_caught() {
    let good = r#"<html lang="en" dir="ltr"><head><title>a</title></head><body><main><h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2></main></body></html>"#;
    let faults = |text: &str| {
        let (document, _) = crate::html::parse(&format!("<!doctype html>{text}"), true);
        bones(document.all()[0], Language::En).len()
    };
    assert_eq!(faults(good), 0);
    let bad = [
        good.replace("lang=\"en\"", "lang=\"zh\""),
        good.replace("dir=\"ltr\"", ""),
        good.replace("<h2>b</h2>", ""),
        good.replace("<h2>b</h2>", "<h1>b</h1>"),
        good.replace("main>", "div>"),
        good.replace("<title>a</title>", ""),
    ];
    none(bad.iter().filter(|text| faults(text) == 0).cloned().collect(), "a fault is not found");
}

/// What a language's pages carry in an attribute that lists codes apart by `separator`.
fn carried(language: Language, attribute: &str, separator: char) -> Vec<String> {
    let elements = rendered::of(language).flat_map(|(_, page)| page.document.all());
    let values = elements.filter_map(|element| element.attribute(attribute));
    values.flat_map(|value| value.split(separator).map(|code| code.trim().to_owned())).collect()
}

#[test]
fn every_claim_stands_in_the_html_of_every_language_and_no_other() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let carried = carried(*language, "data-claim", ' ');
        wrong.extend(
            Claim::all()
                .filter(|claim| !carried.iter().any(|id| id == claim.id()))
                .map(|claim| format!("{}: no data-claim=\"{}\"", language.code(), claim.id())),
        );
        let known = |id: &String| Claim::all().any(|claim| claim.id() == id);
        wrong.extend(carried.iter().filter(|id| !known(id)).map(|id| format!("{}: data-claim={id:?} is no claim", language.code())));
    }
    none(wrong, "claims in the HTML");
}

#[test]
fn every_article_stands_in_the_html_of_every_language_and_no_other() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let carried = carried(*language, "data-article", '\0');
        let missing = Article::all().filter(|article| !carried.iter().any(|code| code == article.code()));
        wrong.extend(missing.map(|article| format!("{}: no data-article=\"{}\"", language.code(), article.code())));
        let known = |code: &String| Article::all().any(|article| article.code() == code);
        wrong.extend(carried.iter().filter(|code| !known(code)).map(|code| format!("{}: data-article={code:?} is no article", language.code())));
    }
    none(wrong, "articles in the HTML");
}

#[test]
fn the_foot_of_every_page_names_the_day_the_law_was_checked_and_the_edition() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let library = Library::read(mingbai::site::LAW).expect("the build wrote the law and its tables together");
        let day = bare(&World::new(bundle(*language), library, Ports::silent()).day(EDITION.checked_on));
        assert!(day.contains(&EDITION.checked_on.year.to_string()), "{day:?} names no year");
        for (_, page) in rendered::of(*language) {
            let foot = page.document.find(|element| element.name == "footer");
            let checked: String = foot.iter().flat_map(|foot| foot.find(|element| element.is_of("checked"))).map(Element::text).collect();
            let edition = foot.iter().any(|foot| bare(&foot.text()).contains(EDITION.id));
            if !bare(&checked).contains(&day) || !edition {
                wrong.push(format!("{}: the foot says {checked:?} without {day:?}, or lacks edition {}", page.path, EDITION.id));
            }
        }
    }
    none(wrong, "the foot of a page");
}

/// No page a reader can be sent to may be heavier than this; the booklet and the law carry every article.
const HEAVIEST: usize = 400_000;
const HEAVIEST_WHOLE: usize = 1_000_000;

#[test]
fn no_page_is_heavier_than_its_budget() {
    let mut wrong = Vec::new();
    let mut total = 0;
    for page in rendered::pages() {
        let whole = matches!(page.page, Some((_, PageId::Booklet | PageId::Law)));
        let budget = if whole { HEAVIEST_WHOLE } else { HEAVIEST };
        println!("{:>9} bytes  {}", page.text.len(), page.path);
        total += page.text.len();
        if page.text.len() > budget {
            wrong.push(format!("{}: {} bytes, over {budget}", page.path, page.text.len()));
        }
    }
    println!("{total:>9} bytes  in {} files", rendered::pages().len());
    none(wrong, "a page is too heavy");
}

//! The program takes over the page that is already there: the words stay, the console is quiet, nobody else is asked.

use crate::harness::{Browser, Server, each_page, lines, site};
use mingbai::content::PageId;
use mingbai::words::Language;

#[test]
fn every_page_reads_the_same_before_and_after_the_program_starts() {
    let browser = Browser::start();
    browser.block(&["*.wasm"]);
    let mut before = Vec::new();
    for (page, language) in each_page() {
        browser.go(&site().page(page, language));
        browser.wait("the line that says what is missing", "!document.getElementById('no-app').hidden");
        before.push(lines(&browser.look("visible()")));
    }
    browser.log("browser");
    browser.block(&[]);
    for ((page, language), before) in each_page().zip(before) {
        let name = format!("{} in {}", page.slug(), language.code());
        browser.open(page, language);
        if page.is_desk() {
            // What the desk draws takes the place of the line that says the page needs the program.
            assert!(before.iter().any(|line| browser.text("h1").contains(line.as_str())), "{name}: the title could be read before");
            browser.quiet(&name);
            continue;
        }
        let (written, now) = (browser.promised(&asked("written()")), browser.look("fixed(document.getElementById('app'))"));
        same_text(&name, written.as_str().unwrap_or_default(), now.as_str().unwrap_or_default());
        let after = lines(&browser.look("visible()"));
        assert_eq!(missing(&before, &after), Vec::<&String>::new(), "{name}: seen before the program started and not after");
        assert_eq!(missing(&after, &before), Vec::<&String>::new(), "{name}: seen after the program started and not before");
        assert!(before.len() > 5, "{name}: only {} lines can be read", before.len());
        let title = browser.js("return document.title");
        assert!(site().file(page, language).contains(&format!("<title>{}</title>", title.as_str().unwrap_or_default())), "{name}: the title became {title}");
        browser.quiet(&name);
    }
}

#[test]
fn no_page_asks_anybody_else_or_has_a_field_for_a_fact_of_the_case() {
    let browser = Browser::listening();
    // Chromium's own first page asks for its own parts.
    browser.go("about:blank");
    browser.log("performance");
    let mut asked = 0;
    for (page, language) in each_page() {
        browser.open(page, language);
        if page.is_desk() {
            // Names and reasons, too short for the story of a case; a passphrase; a text that is checked and not kept.
            let long = "input[type=text]:not(#verify-key):not([maxlength='60']), textarea:not(#verify-text), form, select, [contenteditable]";
            assert_eq!(browser.count(long), 0, "{} in {}: fields to write much in", page.slug(), language.code());
        } else {
            let fields = browser.count("form, textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])");
            assert_eq!(fields, 0, "{} in {}: fields to write in", page.slug(), language.code());
        }
        asked += browser.asked_here_only(&format!("{} in {}", page.slug(), language.code()));
    }
    assert!(asked > 100, "only {asked} requests were seen: is the log on?");
}

#[test]
fn the_site_works_below_any_folder_of_a_server() {
    let server = Server::start("any/folder/", |_, bytes| Some(bytes));
    let browser = Browser::start();
    browser.go(&format!("{}en/keep/", server.address));
    browser.live();
    browser.tap("#to-list");
    browser.wait_shown("#noted-heading");
    assert_eq!(browser.js("return location.href"), format!("{}en/questions/", server.address));
    browser.run("back", browser.client().back());
    browser.wait_shown("#next");
    browser.tap("#languages");
    browser.tap(".languages a[hreflang='zh-Hans']");
    browser.live();
    assert_eq!(browser.js("return location.href"), format!("{}zh-Hans/keep/", server.address));
    browser.quiet("below a folder");
}

#[test]
fn a_card_asked_for_by_address_is_in_front() {
    let browser = Browser::start();
    let panels = mingbai::content::panels(PageId::Keep);
    let last = panels[panels.len() - 1].anchor();
    browser.open_at(PageId::Keep, last, Language::En);
    browser.wait_shown(&format!("#{last}"));
    browser.wait("one card in front", "document.querySelectorAll('.panels > :not(.away)').length === 1");
}

fn asked(question: &str) -> String {
    format!("({}).{question}", include_str!("harness/look.js").trim())
}

/// Says where two texts part.
#[track_caller]
fn same_text(name: &str, before: &str, after: &str) {
    if before == after {
        return;
    }
    let at = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
    let part = |text: &str| text.chars().skip(at.saturating_sub(20)).take(60).collect::<String>();
    panic!("{name}: the text parts at letter {at}: {:?} became {:?}", part(before), part(after));
}

/// The lines of one text that the other has not, each as often as it is missing. Both are sorted.
fn missing<'a>(these: &'a [String], those: &[String]) -> Vec<&'a String> {
    let mut rest = those.to_vec();
    these
        .iter()
        .filter(|line| match rest.iter().position(|other| other == *line) {
            Some(at) => {
                rest.swap_remove(at);
                false
            }
            None => true,
        })
        .collect()
}

//! A lawyer's whole session: made, sealed, printed, saved, and checked on another origin; asking nobody; without a network.

use super::{checked, choose, fill, record_of, save, seal, step, verify, write};
use crate::harness::{Browser, Code, Server, site};
use mingbai::content::PageId;
use mingbai::words::Language;
use std::fs;

#[test]
fn a_lawyers_whole_session_is_sealed_printed_saved_and_checked_elsewhere() {
    for language in Language::ALL {
        let code = language.code();
        let browser = Browser::start();
        checked(&browser, *language);
        fill(&browser);
        browser.picture(&format!("record-review-{code}"));
        seal(&browser);
        browser.picture(&format!("record-made-{code}"));
        let fingerprint = browser.text(".sheet-page:first-child .sheet-foot");

        // Paper: two pages of A4, the code readable by a stranger's decoder, clean, speckled and copied.
        let paper = browser.print(&format!("record-{code}"));
        assert_eq!(paper.pages, 2, "{code}");
        assert!(paper.size.contains("A4"), "{}", paper.size);
        let printed = Code::on(&site().out.join(format!("record-{code}.pdf")));
        assert_eq!(printed.speckled(), printed.clean, "5% of the dots turned");
        assert_eq!(printed.copied(), printed.clean, "a grey photocopy");

        // The file: what was filled in, what was answered, and no more.
        let file = save(&browser, &format!("record-{code}"));
        let record = record_of(&file);
        assert_eq!(record.people.reference.as_deref(), Some("REF-7"));
        assert_eq!(record.decision.as_deref(), Some("talk-first"));
        assert_eq!(record.stage.as_deref(), Some("prosecutor"));
        let work: Vec<_> = record.work.iter().map(|line| (line.duty.as_str(), line.state.as_str(), line.day.as_deref(), line.note.as_deref())).collect();
        assert_eq!(work, [("met-alone", "done", Some("2026-11-20"), None), ("file-read", "not-done", None, Some("volume 3 not seen"))]);
        let check = record.check.as_ref().expect("it was answered");
        assert_eq!(check.outcomes.iter().filter(|one| one.outcome == "at-first").count(), 7);
        assert_eq!(check.outcomes.iter().filter(|one| one.outcome == "after-explanation").count(), 1);
        assert!(record.private.is_empty() && record.language.code == code);

        // Elsewhere: another origin, where nobody has said which keys are known.
        let elsewhere = Server::start("", |_, bytes| Some(bytes));
        let other = Browser::start();
        other.go(&format!("{}{}", elsewhere.address, mingbai::ui::address::path(*language, PageId::Verify)));
        other.live();
        assert_eq!(verify(&other, &file), "not-proven", "the key is not known there");
        other.picture(&format!("verify-not-proven-{code}"));
        let own = other.text("li[data-check=key] .detail:last-child");
        let pieces = own.split(|mark: char| !(mark.is_ascii_hexdigit() || mark == '-'));
        let digits = pieces.max_by_key(|piece| piece.len()).unwrap_or_default();
        assert!(fingerprint.contains(digits), "the fingerprint on paper: {fingerprint} and {digits}");
        write(&other, "verify-key", digits);
        other.tap("#verify-key-go");
        other.wait_shown("[data-verdict=genuine]");
        other.picture(&format!("verify-genuine-{code}"));

        // One word changed: altered, and it is said where.
        let text = fs::read_to_string(&file).expect("it was saved").replace("talk-first", "sign");
        let changed = file.with_file_name("changed.json");
        fs::write(&changed, text).expect("the folder is there");
        assert_eq!(verify(&other, &changed), "altered");
        other.picture(&format!("verify-altered-{code}"));
        fs::write(&changed, b"\xff{").expect("the folder is there");
        assert_eq!(verify(&other, &changed), "unreadable");

        // The text of the code, pasted.
        other.js(&format!("document.getElementById('verify-text').value = {:?}", format!(" {}\n", printed.clean)));
        other.tap("#verify-text-go");
        other.wait_shown("[data-verdict=genuine]");
        let kept = other.js("return JSON.stringify([{...sessionStorage}, {...localStorage}, location.href])");
        assert!(!kept.as_str().unwrap_or_default().contains("REF-7"), "checking keeps nothing: {kept}");
        other.quiet("checking a record");
        browser.quiet("making a record");
    }
}

#[test]
fn a_lawyers_whole_session_asks_nobody_else() {
    let language = Language::En;
    let browser = Browser::listening();
    checked(&browser, language);
    fill(&browser);
    seal(&browser);
    let file = save(&browser, "record-listened");
    for page in [PageId::Illustration, PageId::Kept, PageId::Verify] {
        browser.open(page, language);
    }
    assert_eq!(verify(&browser, &file), "genuine", "its key is known where it was made");
    assert!(browser.asked_here_only("a lawyer's whole session") > 0);
}

#[test]
fn with_the_network_pulled_a_record_is_made_sealed_saved_and_checked_and_the_illustration_drawn() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    let go = |page: PageId| {
        browser.go(&server.page(page, Language::En));
        browser.live();
    };
    go(PageId::Home);
    browser.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
    server.cut(true);
    go(PageId::Record);
    browser.wait_shown("#step-people");
    step(&browser, "people");
    write(&browser, "reference", "REF-12");
    step(&browser, "review");
    seal(&browser);
    let file = save(&browser, "record-offline");
    go(PageId::Verify);
    assert_eq!(verify(&browser, &file), "genuine");
    go(PageId::Illustration);
    choose(&browser, "illus-crime-dangerous_driving");
    browser.wait_shown("#heading-chart");
    go(PageId::Kept);
    browser.wait_shown("#kept-on");
    assert!(!browser.shown("#no-app"));
}

//! The smoke journey in every engine we promise: read, change language, the self-check to its end, a record made, sealed,
//! saved and verified, and what a lawyer keeps on the device; all of it again in the edition that is one file, there also back and forward; and the copy for use
//! without a network.
//!
//! An engine that is missing is an error that says how to install it, never a skip.

mod kept;
mod recorded;

use crate::harness::{Engine, Server, lines, site, world};
use mingbai::{
    check::{item, number_of},
    content::{PageId, panels},
    ui::World,
    words::Language,
};

/// Reads a few cards and notes one.
fn reads(engine: &mut Engine, second: &str) {
    engine.live();
    engine.tap("#next");
    engine.wait("the second card", &format!("document.querySelector('.panels > :not(.away)').id === {second:?} && location.hash.endsWith({second:?})"));
    engine.tap(".panels > :not(.away) .note");
    engine.wait("the count", "document.querySelector('#to-list .count').textContent === '1'");
    engine.tap(".panels > :not(.away) .law > summary");
    engine.wait("the law", "document.querySelector('.law[open] blockquote')");
    assert!(!engine.shown("#no-app"), "{}", engine.name);
}

/// Takes the short form to its end, every answer right.
fn checks(engine: &mut Engine, world: &World) {
    engine.live();
    engine.tap("#begin-short");
    for count in 1..=8 {
        engine.wait("an item", "document.querySelector('.options')");
        let id = engine.js("return document.querySelector('.item [data-item], .item[data-item]').dataset.item");
        let asked = number_of(id.as_str().unwrap_or_default()).and_then(item).unwrap_or_else(|| panic!("{}: {id} is no item", engine.name));
        let right = world.words.text(asked.options[asked.key()].says);
        let shown = lines(&engine.js("return [...document.querySelectorAll('.option span')].map(one => one.textContent)"));
        let at = shown.iter().position(|text| text.as_str() == &*right).unwrap_or_else(|| panic!("{}: {right:?} is not among {shown:?}", engine.name));
        engine.tap(&format!(".options > :nth-child({}) span", at + 1));
        engine.wait("the mark", &format!("document.getElementById('option-{}').checked", at + 1));
        engine.tap("#answer");
        engine.wait("the explanation", "document.querySelector('.item[data-right] #why')");
        engine.tap("#on");
        engine.wait("what comes next", &format!("document.querySelector({:?})", if count == 8 { "#heading-result" } else { ".options" }));
    }
    assert_eq!(engine.js("return document.querySelectorAll('#first [data-concept]').length"), 8, "{}", engine.name);
}

/// The site as it is served.
fn served(engine: &mut Engine, second: &str, world: &World) {
    engine.go(&site().page(PageId::Keep, Language::En));
    reads(engine, second);
    engine.tap("#languages");
    engine.tap(".languages a[hreflang='zh-Hans']");
    engine.wait("Chinese", "document.documentElement.lang === 'zh-Hans'");
    engine.live();
    engine.wait("the same card", &format!("document.querySelector('.panels > :not(.away)').id === {second:?}"));
    engine.wait("the list", "document.querySelector('#to-list .count').textContent === '1'");
    engine.go(&site().page(PageId::Check, Language::ZhHans));
    checks(engine, world);
    let file = recorded::records(engine);
    engine.go(&site().page(PageId::Verify, Language::ZhHans));
    recorded::verifies(engine, &file);
    kept::keeps(engine);
}

/// The edition that is one file, opened as from a stick.
fn one_file(engine: &mut Engine, second: &str, world: &World) {
    let file = site().folder.canonicalize().expect("the site is there").join("mingbai-all.html");
    engine.go(&format!("file://{}", file.display()));
    engine.tap(".tiles a[hreflang='zh-Hans']");
    engine.live();
    // A place in the file is an address, opened as a reader opens one: WebKitGTK tells a page nothing of a script's `#`.
    let at = |engine: &mut Engine, place: &str| {
        engine.go("about:blank");
        engine.go(&format!("file://{}{place}", file.display()));
        engine.live();
    };
    at(engine, "#/zh-Hans/keep/");
    engine.wait("the page", "document.querySelector('.page-keep')");
    reads(engine, second);
    engine.tap("#to-list");
    engine.wait("the list", "document.querySelector('#noted li')");
    engine.back();
    engine.wait("the card again", &format!("document.querySelector('.panels > :not(.away)')?.id === {second:?} && location.hash.endsWith({second:?})"));
    engine.forward();
    engine.wait("the list again", "document.querySelector('#noted li') && location.hash === '#/zh-Hans/questions/'");
    at(engine, "#/zh-Hans/check/");
    engine.wait("the self-check", "document.querySelector('#begin-short')");
    checks(engine, world);
    let made = recorded::records(engine);
    at(engine, "#/zh-Hans/verify/");
    recorded::verifies(engine, &made);
    at(engine, "#/zh-Hans/illustration/");
    engine.tap("#illus-crime-dangerous_driving");
    engine.wait("the picture", "document.querySelector('#heading-chart') && document.querySelectorAll('.ranges-card .bars .range').length > 2");
    // It keeps nothing on a device, and asks for no passphrase.
    at(engine, "#/zh-Hans/kept/");
    engine.wait("what it keeps", "document.querySelector('[data-state=off]')");
    assert_eq!(engine.js("return document.querySelectorAll('input[type=password]').length"), 0, "{}", engine.name);
}

fn smoke(mut engine: Engine) {
    let second = panels(PageId::Keep)[1].anchor();
    let world = world(Language::ZhHans);
    served(&mut engine, second, &world);
    one_file(&mut engine, second, &world);
    // The copy for use without a network, where the engine has one.
    let server = Server::start("", |_, bytes| Some(bytes));
    engine.go(&server.page(PageId::Home, Language::En));
    engine.live();
    if engine.js("return !!navigator.serviceWorker") == true {
        engine.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
        server.cut(true);
        engine.go(&server.page(PageId::Keep, Language::ZhHans));
        engine.live();
    }
}

#[test]
fn firefox_esr() {
    smoke(Engine::firefox());
}

#[test]
fn webkit() {
    smoke(Engine::webkit());
}

#[test]
fn chromium_92_the_oldest_we_promise() {
    smoke(Engine::chromium_92());
}

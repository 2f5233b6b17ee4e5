//! The installed web app: works with the network pulled, mends what is damaged, and changes its version only between
//! two visits.

use crate::{
    checking,
    harness::{Browser, Server, each_page},
};
use mingbai::content::{PageId, Place, panels};
use mingbai::words::Language;
use sha2::{Digest, Sha256};
use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

/// Opens the site once and waits until the page says that it works without a network.
fn install(browser: &Browser, server: &Server) {
    browser.go(&server.page(PageId::Home, Language::En));
    browser.live();
    whole(browser);
}

#[track_caller]
fn whole(browser: &Browser) {
    browser.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
    browser.wait_shown(".offline-whole");
    assert!(!browser.shown(".offline-damaged"));
}

/// Puts something else in the place of a kept file.
fn damage(browser: &Browser, file: &str) {
    let script = format!(
        "(async () => {{ for (const name of await caches.keys()) {{ const cache = await caches.open(name); for (const key of await cache.keys()) if (key.url.endsWith({file:?})) {{ await cache.put(key, new Response('damaged', {{ headers: {{ 'content-type': 'text/html' }} }})); return key.url; }} }} throw new Error('not kept'); }})()"
    );
    browser.promised(&script);
}

#[test]
fn with_the_network_pulled_every_page_and_the_self_check_work_in_every_language() {
    let server = Server::start("any/folder/", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    install(&browser, &server);
    server.cut(true);
    browser.go(&server.address);
    browser.wait_shown(".tiles a");
    for (page, language) in each_page() {
        browser.go(&server.page(page, language));
        browser.live();
        assert!(browser.shown("h1"), "{} in {}", page.slug(), language.code());
    }
    for language in Language::ALL {
        browser.go(&server.page(PageId::Check, *language));
        browser.live();
        assert_eq!(checking::to_the_end(&browser, *language), 8);
        browser.forget();
    }
    whole(&browser);
}

#[test]
fn the_app_can_be_installed() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    install(&browser, &server);
    let manifest = browser.devtools("Page.getAppManifest", serde_json::json!({}));
    assert_eq!(manifest["errors"], serde_json::json!([]), "{manifest}");
    let faults = browser.devtools("Page.getInstallabilityErrors", serde_json::json!({}));
    let faults: Vec<&str> = faults["installabilityErrors"].as_array().into_iter().flatten().filter_map(|fault| fault["errorId"].as_str()).collect();
    // A window that leaves no trace cannot install anything; nor has a test a reader's hand.
    let faults: Vec<&&str> = faults.iter().filter(|fault| !matches!(**fault, "in-incognito")).collect();
    assert_eq!(faults, Vec::<&&str>::new());
}

#[test]
fn the_page_at_which_the_app_starts_keeps_the_copy_and_looks_after_it() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    let whole = || browser.wait("the copy to be whole", "document.documentElement.dataset.offline === 'whole'");
    browser.go(&server.address);
    whole();
    damage(&browser, "/en/keep/");
    browser.run("reload", browser.client().refresh());
    whole();
    server.cut(true);
    browser.go(&server.address);
    whole();
    browser.tap("#tiles [hreflang=en]");
    browser.live();
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.live();
    assert!(browser.shown(&format!("#{}", panels(PageId::Keep)[0].anchor())), "it was mended while the network was there");
}

#[test]
fn a_damaged_file_is_brought_anew_and_never_shown() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    install(&browser, &server);
    damage(&browser, "/en/keep/");
    browser.run("reload", browser.client().refresh());
    browser.live();
    whole(&browser);
    server.cut(true);
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.live();
    assert!(browser.shown(&format!("#{}", panels(PageId::Keep)[0].anchor())), "it was mended while the network was there");
}

#[test]
fn a_damaged_file_without_a_network_is_told_in_one_sentence() {
    let server = Server::start("", |_, bytes| Some(bytes));
    let browser = Browser::installing();
    install(&browser, &server);
    damage(&browser, "/en/keep/");
    server.cut(true);
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait("the damage to be told", "document.documentElement.dataset.offline === 'damaged'");
    browser.wait_shown(".offline-damaged");
    assert!(!browser.shown(".offline-whole"));
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.wait_shown("#damaged p");
    assert_eq!(browser.count("#damaged p"), 1, "one sentence, in the page's language");
    server.cut(false);
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.live();
    whole(&browser);
}

/// What the server gives: the first version, the second, or half of the second.
const FIRST: u8 = 1;
const SECOND: u8 = 2;
const HALF: u8 = 3;

/// The second version of a file: every page is a little longer, and the worker's list says so.
fn second(name: &str, bytes: Vec<u8>, half: bool) -> Vec<u8> {
    let longer = |name: &str, bytes: Vec<u8>| if name.ends_with(".html") { [bytes, b"<!-- second -->\n".to_vec()].concat() } else { bytes };
    if name != "sw.js" {
        let bytes = longer(name, bytes);
        let length = if half && name == "en/keep/index.html" { bytes.len() / 2 } else { bytes.len() };
        return bytes[..length].to_vec();
    }
    let text = String::from_utf8(bytes).expect("the worker is text");
    let line = |line: &str| {
        let page = line.strip_prefix('"').and_then(|rest| rest.split_once("\":")).map(|(name, _)| name).filter(|name| name.ends_with(".html"));
        let Some(page) = page else { return line.replace("const VERSION = '", "const VERSION = 'second-") };
        let file = std::fs::read(crate::harness::site().folder.join(page)).expect("the list names files that are there");
        let digest: String = Sha256::digest(longer(page, file)).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("\"{page}\":\"{digest}\",")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n").into_bytes()
}

/// Which version the page in front is.
fn version(browser: &Browser) -> u8 {
    let second = browser.js("return document.lastChild?.nodeType === Node.COMMENT_NODE || document.documentElement.outerHTML.includes('<!-- second -->')");
    if second == true { SECOND } else { FIRST }
}

#[test]
fn an_update_comes_whole_or_not_at_all_and_never_under_the_reader_s_hands() {
    let serves = Arc::new(AtomicU8::new(FIRST));
    let now = serves.clone();
    let server = Server::start("site/", move |name, bytes| match now.load(Ordering::Relaxed) {
        FIRST => Some(bytes),
        other => Some(second(name, bytes, other == HALF)),
    });
    let serve = |version| serves.store(version, Ordering::Relaxed);
    let browser = Browser::installing();
    install(&browser, &server);
    browser.run("reload", browser.client().refresh());
    browser.live();
    assert_eq!(version(&browser), FIRST);

    // Half of the second version: it is refused, and the first goes on.
    serve(HALF);
    let outcome = browser.promised(
        "(async () => { const here = await navigator.serviceWorker.getRegistration(); await here.update(); const next = here.installing; if (!next) return 'nothing'; await new Promise((done) => next.addEventListener('statechange', () => ['redundant', 'installed'].includes(next.state) && done())); return next.state; })()",
    );
    assert_eq!(outcome, "redundant", "half an update is no update");
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.live();
    assert_eq!(version(&browser), FIRST);

    // The whole of it: it waits while a page is open, whatever the reader does there.
    serve(SECOND);
    browser.promised("navigator.serviceWorker.getRegistration().then((here) => here.update()).then(() => 1)");
    browser.wait("the update to wait", "(navigator.serviceWorker.getRegistration().then((here) => { window.waits = !!here.waiting; }), window.waits)");
    browser.tap("#next");
    let card = panels(PageId::Keep)[1].anchor();
    browser.wait_here(&format!("#{card}"));
    browser.run("reload", browser.client().refresh());
    browser.live();
    assert_eq!(version(&browser), FIRST, "the page in front keeps its version");
    browser.wait_shown(&format!("#{card}"));
    assert_eq!(Place::find(PageId::Keep, card).anchor, card);

    // No page is open any more: the next visit has the new version, without a network too.
    let outside = server.address.replace("/site/", "/outside");
    browser.go(&outside);
    browser.wait("the new version", "(navigator.serviceWorker.getRegistrations().then((all) => { window.done = all.length === 1 && !all[0].waiting && all[0].active?.state === 'activated'; }), window.done)");
    server.cut(true);
    browser.go(&server.page(PageId::Keep, Language::En));
    browser.live();
    assert_eq!(version(&browser), SECOND);
    assert_eq!(browser.promised("caches.keys().then((all) => all.length)"), 1, "nothing is left of the old one");
    whole(&browser);
}

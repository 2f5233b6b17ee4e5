//! The kiosk: a reader comes, reads, goes, and leaves nothing; nobody gets out but the staff.
//!
//! Each journey has a server of its own, which serves the site with the `kiosk.json` the test gives.

mod broken;
mod faults;
mod idle;
mod keys;
mod left;
mod locks;
mod looks;
mod offered;
mod one_file;
mod record;
mod refused;
pub mod sessions;
mod ticks;

use crate::harness::{Browser, Server, site};
use serde_json::Value;

/// A browser at the first page of a site with this `kiosk.json`, the program running.
pub fn kiosk(settings: &str) -> (Browser, String) {
    kiosk_in(Browser::start(), settings)
}

/// The same with seconds that pass when the test says so; see `harness/clock.js`.
pub fn kiosk_by_hand(settings: &str) -> (Browser, String) {
    let browser = Browser::start();
    browser.before_load(include_str!("harness/clock.js"));
    kiosk_in(browser, settings)
}

/// The same in a browser that is there already.
pub fn kiosk_in(browser: Browser, settings: &str) -> (Browser, String) {
    let root = serve(Some(settings));
    browser.go(&root);
    first_page(&browser);
    (browser, root)
}

/// A site with this `kiosk.json`, or with none.
pub fn serve(settings: Option<&str>) -> String {
    server(settings).address
}

/// The same, with the server itself: it can be cut off.
pub fn server(settings: Option<&str>) -> Server {
    site();
    let settings = settings.map(str::to_owned);
    let change = move |name: &str, bytes| if name == "kiosk.json" { settings.clone().map(String::into_bytes) } else { Some(bytes) };
    Server::start("", change)
}

/// How much the browser's stores hold that is not the machine's own: wrong tries of the PIN, the settings it last read.
pub fn stored(browser: &Browser) -> u64 {
    let own = "!['mingbai-pin', 'mingbai-kiosk'].includes(key)";
    browser.js(&format!("return sessionStorage.length + Object.keys(localStorage).filter(key => {own}).length")).as_u64().unwrap_or(u64::MAX)
}

/// Waits for the first page, as clean as it can be; the page that is being erased may be a first page too.
#[track_caller]
pub fn first_page(browser: &Browser) {
    browser.wait("the first page", "document.readyState === 'complete' && document.querySelector('.live:not(.wiped) #staff')");
    assert_eq!(kept(browser), Value::Null, "nothing of a visit is kept");
    assert_eq!(stored(browser), 0);
}

/// Chooses a language and waits until the program runs.
#[track_caller]
pub fn choose(browser: &Browser, code: &str) {
    browser.tap(&format!("#tiles [hreflang={code}]"));
    browser.wait("the home page", &format!("location.pathname.endsWith('/{code}/')"));
    browser.live();
}

/// Goes to a page by the list of all pages, as a reader does, and waits until something of it is shown.
#[track_caller]
pub fn by_map(browser: &Browser, page: &str, css: &str) {
    browser.tap("#to-map");
    browser.tap(&format!(".map-list [href$='{page}/']"));
    browser.wait("the page", &format!("location.pathname.endsWith('/{page}/')"));
    browser.live();
    browser.wait_shown(css);
}

/// What is kept of the visit.
#[track_caller]
pub fn kept(browser: &Browser) -> Value {
    let text = browser.js("return JSON.parse(window.name).saved ?? null");
    text.as_str().filter(|text| !text.is_empty()).map_or(Value::Null, |text| serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}")))
}

//! What a lawyer keeps on a tablet: turned on, left, locked, killed in the middle, opened, looked through, deleted.

mod faults;
mod kills;
mod lists;

use crate::{
    checking::{Pick, answer, on},
    harness::{Browser, Screen, world},
    kiosk::sessions::holding,
    recording::{choose, step, write},
};
use fantoccini::key::Key;
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::Value;

const PASSPHRASE: &str = "four plain words here";
/// A second tap deletes only once the question can have been read.
pub const READ: &str = "(window.asked ??= Date.now()) + 800 < Date.now()";

/// No other text in the world: a name that a lawyer types.
const NAME: &str = "Planted-Zhao-93b1";
/// And a number.
const NUMBER: &str = "Planted-No-5c2e";

/// Chooses the passphrase on the page now open.
#[track_caller]
pub fn turn_on(browser: &Browser) {
    try_on(browser, PASSPHRASE, PASSPHRASE);
    browser.wait_shown("[data-state=open]");
    saved(browser);
}

/// Types a passphrase twice, and taps the button that turns it on.
#[track_caller]
pub fn try_on(browser: &Browser, first: &str, second: &str) {
    browser.wait_shown("#kept-on");
    write(browser, "passphrase", first);
    write(browser, "passphrase-again", second);
    browser.tap("#kept-on");
}

/// Waits until the page says that the last change is kept.
#[track_caller]
pub fn saved(browser: &Browser) {
    browser.wait("the last change to be kept", "document.documentElement.dataset.kept === 'saved'");
}

/// Tries a passphrase that is not the right one.
#[track_caller]
pub fn wrong(browser: &Browser) {
    browser.wait_shown("#kept-open");
    write(browser, "passphrase", "some other words altogether");
    browser.tap("#kept-open");
    browser.wait("a sentence", "document.activeElement.id === 'fault'");
}

/// Opens what is kept.
#[track_caller]
pub fn unlock(browser: &Browser) {
    browser.wait_shown("#kept-open");
    write(browser, "passphrase", PASSPHRASE);
    browser.tap("#kept-open");
    browser.wait("it to be open", "!document.querySelector('[data-state=locked]')");
    saved(browser);
}

/// Deletes everything, by two taps on one button.
#[track_caller]
pub fn erase(browser: &Browser) {
    browser.tap("#kept-forgotten");
    browser.tap("#kept-off");
    browser.wait_shown("#kept-off.sure");
    browser.wait("the question to have been read", READ);
    assert_eq!(browser.js("return document.activeElement.id"), "kept-off", "the same button asks");
    browser.tap("#kept-off");
    browser.wait("nothing to be kept", "!('kept' in document.documentElement.dataset) && document.documentElement.classList.contains('live')");
}

/// On to the record, in the page that is there: a page loaded anew would be locked.
#[track_caller]
pub fn to_record(browser: &Browser) {
    browser.tap(".keeping a.forward");
    browser.wait_shown("#heading-step");
}

/// What stands in the store under a name.
pub fn stored(browser: &Browser, name: &str) -> Value {
    browser.promised(&format!(
        "new Promise((told) => {{ indexedDB.open('mingbai').onsuccess = ({{ target }}) => {{ const base = target.result; base.transaction('kept').objectStore('kept').get({name:?}).onsuccess = ({{ target }}) => {{ base.close(); told(target.result ?? null); }}; }}; }})"
    ))
}

#[track_caller]
fn holds(browser: &Browser, id: &str, value: &str) {
    browser.wait(&format!("{id} to hold {value}"), &format!("document.getElementById({id:?})?.value === {value:?}"));
}

/// A visit with something in every corner: fields, the self-check, a private answer, a step.
fn fill(browser: &Browser) {
    to_record(browser);
    write(browser, "reference", NUMBER);
    write(browser, "person", NAME);
    choose(browser, "lawyer-role-duty");
    step(browser, "together");
    browser.js("window.same = true");
    browser.tap(".strips a[href$='check/']");
    browser.tap("#begin-short");
    browser.wait_shown("[data-item] .option");
    let world = world(Language::En);
    answer(browser, &world, &Pick::Key);
    on(browser);
    answer(browser, &world, &Pick::Unsure);
    on(browser);
    browser.tap("#rest");
    browser.tap("#private summary");
    choose(browser, "threatened-said-yes");
    browser.tap("#to-record");
    browser.wait_shown("#heading-step");
    step(browser, "work");
    choose(browser, "met-alone-state-done");
    saved(browser);
    assert_eq!(browser.js("return window.same"), true, "no page was loaded on the way");
}

/// All of it is there again.
fn all_there(browser: &Browser) {
    browser.wait("the step", "document.querySelector('#step-work[aria-current=step]')");
    browser.wait("the lawyer's work", "document.getElementById('met-alone-state-done').checked");
    step(browser, "people");
    holds(browser, "reference", NUMBER);
    holds(browser, "person", NAME);
    assert_eq!(browser.js("return document.getElementById('lawyer-role-duty').checked"), true);
    step(browser, "together");
    assert!(mingbai::ui::bare(&browser.text(".so-far li:nth-child(2)")).starts_with('2'), "two answers: {}", browser.text(".so-far"));
    browser.tap(".strips a[href$='check/']");
    browser.wait_shown("#private");
    assert_eq!(browser.js("return document.getElementById('threatened-said-yes').checked"), true);
    browser.tap("#to-record");
    browser.wait_shown("#step-work");
    step(browser, "work");
    saved(browser);
}

#[test]
fn a_visit_is_there_again_after_a_reload_a_close_and_a_kill_and_never_in_clear() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    fill(&browser);
    browser.picture("kept-record");
    let clear = browser.js("return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, window.name, location.href])");
    assert!(!clear.as_str().unwrap_or_default().contains(NAME) && !clear.as_str().unwrap_or_default().contains("short"), "{clear}");

    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait_shown("#kept-open");
    assert_eq!(browser.js(&format!("return document.documentElement.outerHTML.includes({NAME:?})")), false, "locked");
    unlock(&browser);
    all_there(&browser);
    browser.quiet("keeping");

    let browser = Browser::again(browser.closed().left());
    browser.open(PageId::Record, Language::En);
    unlock(&browser);
    all_there(&browser);

    let browser = Browser::again(browser.ended());
    browser.open(PageId::Home, Language::En);
    unlock(&browser);
    browser.wait_shown(".home");
    browser.tap("#to-map");
    browser.tap(".map-list [href$='record/']");
    browser.wait_shown("#heading-step");
    all_there(&browser);
    step(&browser, "review");
    browser.tap("#print-only");
    browser.wait_shown("#heading-made");
    saved(&browser);
    // What is on the disk, in every file of the profile.
    browser.go("about:blank");
    let closed = browser.closed();
    assert_eq!(holding(closed.profile(), &[NAME, NUMBER]), Vec::<String>::new());
    // Names of ours, which the program's own files hold too.
    let found = holding(closed.profile(), &["threatened", "\"asked\":[", "\"filled\":[", "short/sign"]);
    let found: Vec<_> = found.into_iter().filter(|line| !line.to_lowercase().contains("cache")).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn it_locks_after_ten_minutes_without_a_touch_and_at_a_tap() {
    let browser = Browser::start();
    browser.before_load(include_str!("harness/clock.js"));
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    to_record(&browser);
    write(&browser, "person", NAME);
    saved(&browser);
    browser.js("clock.pass(599)");
    browser.press(Key::Shift);
    browser.js("clock.pass(599)");
    assert!(browser.shown("#person"), "somebody is there");
    browser.js("clock.pass(602)");
    browser.live();
    unlock(&browser);
    holds(&browser, "person", NAME);
    browser.tap(".recording a[href$='kept/']");
    browser.tap("#kept-lock");
    browser.wait_shown("#kept-open");
    assert_eq!(browser.js(&format!("return document.documentElement.outerHTML.includes({NAME:?})")), false, "locked");
}

#[test]
fn each_wrong_passphrase_makes_the_wait_longer_and_no_reload_shortens_it() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::ZhHans);
    turn_on(&browser);
    let mut waits = Vec::new();
    for count in 1..=3 {
        browser.run("reload", browser.client().refresh());
        browser.live();
        wrong(&browser);
        let tries = stored(&browser, "tries");
        let (wrong_ones, until) = tries.as_str().and_then(|text| text.split_once('/')).expect("it is written down");
        assert_eq!(wrong_ones, count.to_string());
        let until: u64 = until.parse().expect("a time");
        waits.push(until - browser.js("return Math.round(performance.timeOrigin)").as_u64().unwrap_or_default());
        // At once again, and after a reload: even the right words must wait.
        browser.run("reload", browser.client().refresh());
        browser.live();
        browser.wait_shown("#kept-open");
        write(&browser, "passphrase", PASSPHRASE);
        browser.tap("#kept-open");
        if browser.js(&format!("return Date.now() < {until}")) == true {
            browser.wait("a sentence", "document.activeElement.id === 'fault'");
            assert_eq!(stored(&browser, "tries"), tries, "a wait is no try");
        }
        browser.wait("the wait to pass", &format!("Date.now() > {until}"));
    }
    browser.js("document.getElementById('passphrase').value = ''");
    unlock(&browser);
    assert_eq!(stored(&browser, "tries"), Value::Null, "the right one begins anew");
    assert!(waits.windows(2).all(|pair| pair[0] < pair[1]), "{waits:?}");
}

#[test]
fn by_keyboard_alone_it_is_turned_on_and_opened() {
    let browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    browser.wait_shown("#kept-on");
    let type_in = |text: &str| text.chars().for_each(|letter| browser.press_char(letter));
    browser.js("document.getElementById('passphrase').focus()");
    type_in(PASSPHRASE);
    browser.press(Key::Tab);
    type_in(PASSPHRASE);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_shown("[data-state=open]");
    saved(&browser);
    browser.run("reload", browser.client().refresh());
    browser.live();
    browser.wait_shown("#kept-open");
    browser.js("document.getElementById('passphrase').focus()");
    type_in(PASSPHRASE);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_shown("[data-state=open]");
}

#[test]
fn the_page_fits_every_screen_off_open_and_locked() {
    let browser = Browser::start();
    for language in Language::ALL {
        browser.open(PageId::Kept, *language);
        let look = |state: &str| {
            for screen in [Screen(320, 256), Screen(360, 640), Screen(1080, 1920), Screen::DESK] {
                browser.screen(screen);
                browser.wait_shown(&format!("[data-state={state}]"));
                let over = browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth").as_i64().unwrap_or(99);
                assert!(over <= 0, "{screen:?} {} {state}: {over} too wide", language.code());
                browser.picture(&format!("kept-{state}-{}-{}", screen.0, language.code()));
            }
        };
        look("off");
        turn_on(&browser);
        look("open");
        browser.tap("#kept-lock");
        browser.wait_shown("#kept-open");
        look("locked");
        erase(&browser);
    }
}

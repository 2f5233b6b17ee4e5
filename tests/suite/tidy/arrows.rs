//! Which room may import which, and which outside crates stay where.

use super::rust;
use crate::{none, repository};

/// The arrows as `src/lib.rs` draws them; a test keeps the two the same.
const DRAWN: [&str; 3] = [
    "//! words ◄ law      words ◄ content      law ◄ content      content ◄ check      law ◄ sentencing      sentencing, check, law ◄ record",
    "//! app ◄ desk ◄ bin/desk      record, sentencing, app ◄ cli ◄ bin/mingbai",
    "//! all up to record ◄ app ◄ ui ◄ site ◄ bin/prerender      app ◄ browser      ui + browser ◄ main.rs only",
];

/// A room and the rooms it may import.
const ARROWS: [(&str, &[&str]); 12] = [
    ("words", &[]),
    ("law", &["words"]),
    ("content", &["words", "law"]),
    ("check", &["words", "law", "content"]),
    ("sentencing", &["words", "law"]),
    ("record", &["words", "law", "content", "check", "sentencing"]),
    ("desk", &["words", "law", "content", "check", "sentencing", "record", "app"]),
    ("cli", &["words", "law", "content", "check", "sentencing", "record", "app"]),
    ("app", &["words", "law", "content", "check", "sentencing", "record"]),
    ("ui", &["words", "law", "content", "check", "sentencing", "record", "app"]),
    // The ports speak of a language and of the app's own types; what stands on a page is none of their business.
    ("browser", &["words", "app"]),
    ("site", &["words", "law", "content", "check", "sentencing", "record", "app", "ui"]),
];

/// Crates of the browser, and the places that may name them.
const BROWSER_CRATES: [&str; 3] = ["web_sys", "js_sys", "gloo"];
const BROWSER_PLACES: [&str; 3] = ["src/browser/", "src/main.rs", "src/bin/desk.rs"];

/// Rooms that know nothing of Yew.
const WITHOUT_YEW: [&str; 9] = ["words", "law", "content", "check", "sentencing", "record", "desk", "cli", "app"];

/// Folders of `src` that are no rooms of the crate.
const NO_ROOMS: [&str; 3] = ["bin", "build", "shell"];

/// Every room of the crate.
pub fn rooms() -> Vec<String> {
    repository::folders("src").into_iter().filter(|folder| !NO_ROOMS.contains(&folder.as_str())).collect()
}

/// The rooms that a file names from inside the crate, by `crate::` or by climbing with `super::`.
fn named_rooms(path: &str, code: &str) -> Vec<String> {
    let depth = path.trim_end_matches("/mod.rs").split('/').count() - 1;
    let climb = format!("{}{}", "super::".repeat(depth - 1), "super");
    let climbed = code.replace(&climb, "climbed");
    let known = |name: &String| ARROWS.iter().any(|(room, _)| room == name);
    rust::named_after(code, "crate").into_iter().chain(rust::named_after(&climbed, "climbed").into_iter().filter(known)).collect()
}

/// What a room's file names that its arrows do not allow.
fn forbidden(room: &str, path: &str, code: &str) -> Vec<String> {
    let allowed = ARROWS.iter().find(|(name, _)| *name == room).map_or(&[][..], |(_, allowed)| *allowed);
    named_rooms(path, code).into_iter().filter(|name| name != room && !allowed.contains(&name.as_str())).collect()
}

#[test]
fn every_room_imports_only_what_its_arrows_allow() {
    let mut wrong = Vec::new();
    for room in rooms() {
        if !ARROWS.iter().any(|(name, _)| *name == room) {
            wrong.push(format!("src/{room}: no arrow is drawn for this room; draw it in src/lib.rs and here"));
        }
        for path in repository::files(&format!("src/{room}"), ".rs") {
            let code = rust::code(&repository::read(&path));
            wrong.extend(forbidden(&room, &path, &code).into_iter().map(|name| format!("{path}: `{room}` must not import `{name}`")));
        }
    }
    none(wrong, "an arrow points the wrong way");
    assert_eq!(forbidden("law", "src/law/mod.rs", "use crate::{words::Msg, content::Page}; use super::ui;"), ["content", "ui"]);
    assert_eq!(forbidden("ui", "src/ui/parts/bar.rs", "use super::super::super::site::page; use super::icon;"), ["site"]);
}

#[test]
fn the_arrows_tested_are_the_arrows_drawn() {
    let text = repository::read("src/lib.rs");
    none(DRAWN.iter().filter(|line| !text.contains(*line)).map(|line| format!("src/lib.rs: {line:?} is gone; mend ARROWS too")).collect(), "arrows differ");
}

#[test]
fn the_native_main_stays_on_the_native_side() {
    let code = rust::code(&repository::read("src/bin/prerender.rs"));
    assert!(!rust::named_after(&code, "mingbai").contains(&"browser".to_owned()), "src/bin/prerender.rs: must not import `browser`");
}

#[test]
fn the_build_script_and_the_crate_share_the_calendar_only() {
    let mut wrong = Vec::new();
    for path in repository::files("src", ".rs") {
        let shared: Vec<String> = repository::read(&path).lines().filter(|line| line.trim_start().starts_with("#[path")).map(str::to_owned).collect();
        let expected: &[&str] = if path == "src/build/main.rs" { &["#[path = \"../law/day.rs\"]"] } else { &[] };
        if shared != expected {
            wrong.push(format!("{path}: shares {shared:?}; only {expected:?} may be shared"));
        }
        if path.starts_with("src/build/") && rust::words(&rust::code(&repository::read(&path))).contains(&"mingbai") {
            wrong.push(format!("{path}: the build script cannot lean on the crate it builds"));
        }
    }
    none(wrong, "the build script stands apart");
}

/// Files whose code names one of these words.
fn naming(paths: impl IntoIterator<Item = String>, names: &[&str]) -> Vec<String> {
    let find = |path: String| {
        let code = rust::code(&repository::read(&path));
        let found = rust::words(&code).into_iter().find(|word| names.contains(word))?;
        Some(format!("{path}: `{found}` has no place here"))
    };
    paths.into_iter().filter_map(find).collect()
}

#[test]
fn the_browser_is_reached_in_its_room_and_in_its_main_only() {
    let elsewhere = repository::files("src", ".rs").into_iter().filter(|path| !BROWSER_PLACES.iter().any(|place| path.starts_with(place)));
    none(naming(elsewhere, &BROWSER_CRATES), "a browser crate outside src/browser and src/main.rs");
    assert!(!naming(["src/main.rs".to_owned()], &BROWSER_CRATES).is_empty(), "the browser's own main must be seen to name it");
}

#[test]
fn words_law_content_and_app_know_nothing_of_yew() {
    let paths = WITHOUT_YEW.iter().flat_map(|room| repository::files(&format!("src/{room}"), ".rs"));
    none(naming(paths, &["yew"]), "yew left of ui");
    assert!(!naming(["src/ui/app.rs".to_owned()], &["yew"]).is_empty(), "a file that imports yew must be seen to");
}

#[test]
fn nothing_is_rendered_from_a_map_without_order() {
    let paths = ["src/ui", "src/content"].iter().flat_map(|folder| repository::files(folder, ".rs"));
    none(naming(paths, &["HashMap", "HashSet"]), "order would differ between two renders of one page");
}

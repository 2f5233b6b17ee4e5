//! The first page of the site and of the file with all languages, which on a kiosk is the one that waits: every language in its own script, tiles of one
//! size, what is promised, the edition. It needs no program; a kiosk's own part is drawn into `#kiosk`.

use super::{
    Assets, head,
    render::{DRAWINGS, world},
    template::escape,
};
use crate::content::Icon;
use crate::law::EDITION;
use crate::ui::{World, bare};
use crate::words::{Language, Msg, all_words, msg};
use std::fmt::Write as _;
use std::rc::Rc;

fn icon(icon: Icon) -> String {
    format!(r##"<svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><use href="#{}"></use></svg>"##, icon.id())
}

/// The same message in every language, an element each, with a space between.
fn each(worlds: &[Rc<World>], name: &str, msg: Msg) -> String {
    let mut out = String::new();
    for world in worlds {
        let language = world.words.language();
        let (code, direction) = (language.code(), language.direction());
        write!(out, r#"<{name} lang="{code}" dir="{direction}" data-language="{code}">{}</{name}> "#, escape(&world.words.text(msg)))
            .expect("a string takes it");
    }
    out
}

/// The greeting: the first language's is the page's heading.
fn greetings(worlds: &[Rc<World>]) -> String {
    let (first, rest) = worlds.split_first().expect("there is a language");
    each(std::slice::from_ref(first), "h1", msg::SITE_CHOOSE_TEXT) + &each(rest, "p", msg::SITE_CHOOSE_TEXT)
}

fn tile(world: &World, address: &str) -> String {
    let language = world.words.language();
    let (code, direction) = (language.code(), language.direction());
    let text = |msg: Msg| escape(&world.words.text(msg));
    let draft = if language.is_draft() { format!(r#"<span class="tile-draft">{}</span>"#, text(msg::KIOSK_DRAFT)) } else { String::new() };
    format!(
        r#"<li data-language="{code}" data-title="{title}" data-speech="{speech}"><a class="tile" href="{address}" lang="{code}" dir="{direction}" hreflang="{code}"><strong>{name}</strong><span class="tile-line"><span class="tile-go">{go}</span>{draft}<span class="tile-voice" hidden>{headphones}{voice}</span></span></a></li>"#,
        title = text(msg::SITE_CHOOSE_TITLE),
        speech = language.speech().join(" "),
        name = escape(language.own_name()),
        go = text(msg::SITE_CHOOSE_GO),
        headphones = icon(Icon::Headphones),
        voice = text(msg::KIOSK_CAN_LISTEN),
    )
}

fn promises(worlds: &[Rc<World>]) -> String {
    let three = [(Icon::NoNetwork, msg::SITE_PROMISE_NETWORK), (Icon::NoCase, msg::SITE_PROMISE_CASE), (Icon::Eraser, msg::KIOSK_PROMISE_ERASED)];
    three.iter().map(|(drawing, words)| format!("<li>{}<span>{}</span></li>", icon(*drawing), each(worlds, "span", *words))).collect()
}

fn edition(worlds: &[Rc<World>]) -> String {
    let mut out = String::new();
    for world in worlds {
        let code = world.words.language().code();
        let lines = [world.words.site_edition(EDITION.id), world.words.site_checked(&world.day(EDITION.checked_on))].map(|line| escape(&bare(&line)));
        write!(out, r#"<p lang="{code}" data-language="{code}">{}</p>"#, lines.join(" · ")).expect("a string takes it");
    }
    out
}

/// What stands on it, with each language's address, and its foot.
pub fn first_page(worlds: &[Rc<World>], address: impl Fn(Language) -> String) -> String {
    let first = &worlds[0];
    let text = |msg: Msg| escape(&first.words.text(msg));
    let tiles: String = worlds.iter().map(|world| tile(world, &address(world.words.language()))).collect();
    format!(
        r#"<main id="main" class="attract">
<p class="attract-mark">{mark_icon}<span>{mark}</span></p>
<div class="greetings">{greetings}</div>
<div class="attract-sun">{sun}</div>
<p class="touch">{touch_icon}{touch}</p>
<ul class="tiles" id="tiles">{tiles}</ul>
<button type="button" class="listen-tile" id="listen" hidden>{speaker}{listen}</button>
<div id="kiosk"></div>
<ul class="attract-promises">{promises}</ul>
</main>
<footer class="attract-foot">{edition}</footer>"#,
        mark_icon = icon(Icon::Brand),
        mark = text(msg::SITE_MARK),
        greetings = greetings(worlds),
        sun = SUN,
        touch_icon = icon(Icon::Touch),
        touch = each(worlds, "span", msg::KIOSK_TOUCH),
        speaker = icon(Icon::Speaker),
        listen = each(worlds, "span", msg::KIOSK_LISTEN),
        promises = promises(worlds),
        edition = edition(worlds),
    )
}

/// The page.
pub fn choose_page(assets: &Assets) -> String {
    let worlds: Vec<Rc<World>> = Language::ALL.iter().map(|language| Rc::new(world(all_words(*language), &assets.files))).collect();
    let first = &worlds[0];
    let text = |msg: Msg| escape(&first.words.text(msg));
    let language = first.words.language();
    format!(
        r#"<!doctype html>
<html lang="{lang}" dir="{dir}" class="size-100">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
{head}
</head>
<body class="choose">
{DRAWINGS}
<p class="notice" id="no-app" role="status" hidden>{no_app}<span class="with-paper">{can_print}</span> <button type="button" class="button clear" data-wipe>{clear}</button></p>
{main}
</body>
</html>
"#,
        lang = language.code(),
        dir = language.direction(),
        title = text(msg::SITE_CHOOSE_TITLE),
        head = head::first_page(assets),
        DRAWINGS = DRAWINGS.trim(),
        no_app = each(&worlds, "span", msg::SITE_NO_APP),
        can_print = each(&worlds, "span", msg::KIOSK_CAN_PRINT),
        clear = each(&worlds, "span", msg::KIOSK_CLEAR),
        main = first_page(&worlds, |language| format!("{}/", language.code())),
    )
}

/// A quiet drawing: a sun over two waves. No emblem, no person.
const SUN: &str = r#"<svg viewBox="0 0 1080 480" aria-hidden="true" focusable="false" preserveAspectRatio="xMaxYMax slice"><circle class="sun-far" cx="846" cy="160" r="158"></circle><circle class="sun-near" cx="846" cy="160" r="98"></circle><path class="wave-far" d="M0 360q260-60 540-10t540-60v120q-300 100-540 40t-540 30z"></path><path class="wave-near" d="M0 430q300-70 560-30t520-70v100q-280 40-540 10t-540 40z"></path></svg>"#;

//! Browser main: words, ports, hydrate. Called by `boot.js`, which has fetched the two texts.

use mingbai::{
    app::{Ports, kiosk::Settings},
    browser,
    law::Library,
    ui::{App, AppProps, FirstPage, FirstPageProps, World, address, title},
    words::{Language, Words},
};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

fn main() {}

/// Hydrates the prerendered page.
///
/// # Errors
/// A sentence for the console when the address is not one of ours or a text is cut; `boot.js` then shows the line that
/// says what is missing, and the page stays readable.
#[wasm_bindgen]
pub fn start(path: &str, words: &str, working: Option<String>, law: &str, kiosk: Option<String>) -> Result<(), JsValue> {
    let fault = |what: String| JsValue::from(what);
    let (language, place) = address::read(path).ok_or_else(|| fault(format!("{path} is not a page of Mingbai")))?;
    let world = world(language, words, working.as_deref(), law, browser::ports(kiosk.is_some())).map_err(fault)?.on_kiosk(kiosk.as_deref().map(Settings::read));
    let root = gloo::utils::document().get_element_by_id("app").ok_or_else(|| fault("the page has no #app".into()))?;
    // The single file has one document for all places; the program makes the page that is asked for.
    let held = browser::meta("mb-single");
    let props = |world: World| AppProps { page: place.page, world: Rc::new(world) };
    if held.is_empty() {
        yew::Renderer::<App>::with_root_and_props(root, props(world)).hydrate();
    } else {
        let world = world.with_addresses(address::Style::OneFile { language, alone: !held.contains(' ') });
        browser::document_of(language, &title(&world, place.page));
        yew::Renderer::<App>::with_root_and_props(root, props(world)).render();
    }
    Ok(())
}

/// Draws a kiosk's own part of the first page.
///
/// # Errors
/// A sentence for the console when the words are cut; the tiles work all the same.
#[wasm_bindgen]
pub fn first_page(words: &str, kiosk: &str) -> Result<(), JsValue> {
    // `boot.js` has loaded the words of the first language that is offered.
    let settings = Settings::read(kiosk);
    let words = Words::read(settings.languages[0], words).map_err(|fault| JsValue::from(format!("the words are damaged: {}", fault.0)))?;
    let root = gloo::utils::document().get_element_by_id("kiosk").ok_or_else(|| JsValue::from("the page has no #kiosk"))?;
    let props = FirstPageProps::new(words, settings, browser::ports(true));
    yew::Renderer::<FirstPage>::with_root_and_props(root, props).render();
    Ok(())
}

fn world(language: Language, words: &str, working: Option<&str>, law: &str, ports: Ports) -> Result<World, String> {
    let words = Words::read(language, words).and_then(|words| match working {
        Some(working) => words.and_working(working),
        None => Ok(words),
    });
    let words = words.map_err(|fault| format!("the words are damaged: {}", fault.0))?;
    let library = Library::read(law).map_err(|_| "the text of the law is damaged".to_owned())?;
    Ok(World::new(words, library, ports).of_files(&browser::meta("mb-files")))
}

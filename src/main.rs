//! Browser main: words, ports, hydrate. Called by `boot.js`, which has fetched the two texts.

use mingbai::{
    app::Ports,
    browser,
    law::Library,
    ui::{App, AppProps, World, address},
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
pub fn start(path: &str, words: &str, working: Option<String>, law: &str) -> Result<(), JsValue> {
    let fault = |what: String| JsValue::from(what);
    let (language, place) = address::read(path).ok_or_else(|| fault(format!("{path} is not a page of Mingbai")))?;
    let world = world(language, words, working.as_deref(), law, browser::ports()).map_err(fault)?;
    let root = gloo::utils::document().get_element_by_id("app").ok_or_else(|| fault("the page has no #app".into()))?;
    yew::Renderer::<App>::with_root_and_props(root, AppProps { page: place.page, world: Rc::new(world) }).hydrate();
    Ok(())
}

fn world(language: Language, words: &str, working: Option<&str>, law: &str, ports: Ports) -> Result<World, String> {
    let words = Words::read(language, words).and_then(|words| match working {
        Some(working) => words.and_working(working),
        None => Ok(words),
    });
    let words = words.map_err(|fault| format!("the words are damaged: {}", fault.0))?;
    let library = Library::read(law).map_err(|_| "the text of the law is damaged".to_owned())?;
    Ok(World::new(words, library, ports))
}

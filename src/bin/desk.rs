//! Browser main of the desk. Called by `desk.js`, in a worker where one can be had.

use mingbai::desk::Desk;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

fn main() {}

thread_local! {
    static DESK: RefCell<Option<Desk>> = RefCell::default();
}

/// Opens the desk in a language, with both packs of its words.
///
/// # Errors
/// A sentence when the words are cut or of another language.
#[wasm_bindgen]
pub fn open(language: &str, words: &str, working: &str) -> Result<(), JsValue> {
    // The browser composes text; a crate's tables would weigh as much as the arithmetic of the seal.
    #[cfg(not(feature = "cli"))]
    mingbai::record::compose_by(|text| String::from(js_sys::JsString::from(text).normalize("NFC")));
    let desk = Desk::open(language, words, working)?;
    DESK.set(Some(desk));
    Ok(())
}

/// Asks the desk: JSON in, JSON out.
#[wasm_bindgen]
pub fn ask(request: &str, bytes: &[u8]) -> String {
    DESK.with_borrow_mut(|desk| desk.as_mut().map_or_else(|| r#"{"fault":"desk"}"#.to_owned(), |desk| desk.answer(request, bytes)))
}

//! Browser main of the desk. Called by `desk.js`, in a worker where one can be had.

use mingbai::desk::Desk;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

fn main() {}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Asks the desk: JSON in, JSON out.
#[wasm_bindgen]
pub fn ask(request: &str, bytes: &[u8]) -> String {
    DESK.with_borrow_mut(|desk| desk.answer(request, bytes))
}

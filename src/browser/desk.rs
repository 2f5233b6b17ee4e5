//! The desk: what `boot.js` loads when it is first asked for.

use crate::app::DeskPort;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Set by `boot.js`: loads the desk once, and asks it.
    #[wasm_bindgen(js_namespace = mingbai, catch)]
    async fn desk(request: &str) -> Result<JsValue, JsValue>;
}

/// The second program.
pub struct SecondProgram;

impl DeskPort for SecondProgram {
    fn ask(&self, request: String, then: Box<dyn FnOnce(String)>) {
        wasm_bindgen_futures::spawn_local(async move {
            let answer = desk(&request).await.ok().and_then(|answer| answer.as_string());
            then(answer.unwrap_or_else(|| r#"{"fault":"desk"}"#.to_owned()));
        });
    }
}

//! The kiosk's side of the browser: the script of `shell/kiosk/`, which `boot.js` loads where `kiosk.json` says so.

use crate::app::kiosk::{KioskPort, Unlocked};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    pub(super) fn load() -> Option<String>;
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    pub(super) fn save(text: &str);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn lock(print: bool, record: bool);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn leave();
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn watch(active: &JsValue, second: &JsValue);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn ask(id: &str);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn answered();
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn sound();
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn minute() -> u32;
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn wipe();
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn lawyer() -> bool;
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"], js_name = keepLawyer)]
    fn keep_lawyer(here: bool);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"])]
    fn tries() -> String;
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"], js_name = keepTries)]
    fn keep_tries(tries: &str);
    #[wasm_bindgen(js_namespace = ["mingbai", "kiosk"], js_name = tryPin, catch)]
    async fn try_pin(pin: &str, hash: &str) -> Result<JsValue, JsValue>;
}

/// The kiosk's script.
pub struct Script;

/// A callback for the life of the page.
fn kept(callback: Rc<dyn Fn()>) -> JsValue {
    Closure::<dyn Fn()>::new(move || callback()).into_js_value()
}

impl KioskPort for Script {
    fn lock(&self, print: bool, record: bool) {
        lock(print, record);
    }
    fn leave(&self) {
        leave();
    }
    fn watch(&self, active: Rc<dyn Fn()>, second: Rc<dyn Fn()>) {
        watch(&kept(active), &kept(second));
    }
    fn ask(&self, id: &str) {
        ask(id);
    }
    fn answered(&self) {
        answered();
    }
    fn sound(&self) {
        sound();
    }
    fn minute(&self) -> u32 {
        minute()
    }
    fn wall_ms(&self) -> u64 {
        js_sys::Date::now() as u64
    }
    fn wipe(&self) {
        wipe();
    }
    fn lawyer(&self) -> bool {
        lawyer()
    }
    fn keep_lawyer(&self, here: bool) {
        keep_lawyer(here);
    }
    fn tries(&self) -> String {
        tries()
    }
    fn keep_tries(&self, text: &str) {
        keep_tries(text);
    }
    fn try_pin(&self, pin: String, hash: &str, then: Box<dyn FnOnce(Unlocked)>) {
        let hash = hash.to_owned();
        wasm_bindgen_futures::spawn_local(async move {
            let answer = try_pin(&pin, &hash).await.ok().and_then(|answer| answer.as_string());
            then(match answer.as_deref() {
                Some("yes") => Unlocked::Yes,
                Some("no") => Unlocked::No,
                _ => Unlocked::Cannot,
            });
        });
    }
}

//! The window: address, title, type size, focus, print, chance.

use crate::app::{Screen, Size};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// The browser's window.
pub struct Window {
    /// True where no step of history is ever made: on a kiosk, back leads nowhere.
    pub replaces: bool,
}

fn root() -> Option<Element> {
    gloo::utils::document().document_element()
}

fn element(id: &str) -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}

fn address_now() -> String {
    let location = gloo::utils::window().location();
    location.pathname().unwrap_or_default() + &location.hash().unwrap_or_default()
}

/// Calls back after the next paint, when the new page's elements are there.
fn soon(then: impl FnOnce() + 'static) {
    gloo::render::request_animation_frame(move |_| then()).forget_frame();
}

/// The rest of a long page comes a few frames after its first part.
fn seek(id: String, frames: u32) {
    soon(move || match element(&id) {
        Some(target) => {
            if !target.has_attribute("tabindex") {
                let _ = target.set_attribute("tabindex", "-1");
            }
            let _ = target.focus();
            Element::scroll_into_view_with_bool(&target, true);
        }
        None if frames > 0 => seek(id, frames - 1),
        None => {}
    });
}

/// Keeps a frame request alive until it has run.
trait Forget {
    fn forget_frame(self);
}

impl Forget for gloo::render::AnimationFrame {
    fn forget_frame(self) {
        std::mem::forget(self);
    }
}

impl Screen for Window {
    fn address(&self, address: &str, add: bool) {
        let Ok(history) = gloo::utils::window().history() else { return };
        // A browser may write addresses down: which card was read is nobody's business, on a kiosk or where drafts are kept.
        let address = if self.replaces || super::keeps() { address.split('#').next().unwrap_or_default() } else { address };
        if address.is_empty() {
            return;
        }
        let done = if add && !self.replaces {
            history.push_state_with_url(&JsValue::NULL, "", Some(address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(address))
        };
        // Some browsers refuse this on file://. A place after `#` can be written there all the same.
        if done.is_err() && address.starts_with("#/") {
            let _ = gloo::utils::window().location().set_hash(address);
        }
    }

    fn on_address(&self, changed: Rc<dyn Fn(String)>) {
        let first = address_now();
        if first.contains('#') {
            changed(first);
        }
        // Not every engine tells of both when a place after `#` is gone to; to hear of it twice changes nothing.
        for event in ["popstate", "hashchange"] {
            let changed = changed.clone();
            EventListener::new(&gloo::utils::window(), event, move |_| changed(address_now())).forget();
        }
    }

    fn title(&self, title: &str) {
        gloo::utils::document().set_title(title);
    }

    fn size(&self, size: Size) {
        let Some(root) = root() else { return };
        for other in Size::ALL {
            let _ = root.class_list().toggle_with_force(&format!("size-{}", other.code()), *other == size);
        }
    }

    fn live(&self) {
        if let Some(root) = root() {
            let _ = root.class_list().add_1("live");
        }
        open_folds_for_print();
    }

    fn focus(&self, id: &str) {
        let id = id.to_owned();
        soon(move || {
            let Some(target) = element(&id) else { return };
            let _ = target.focus();
            let top =
                if id == "title" { gloo::utils::body().into() } else { target.closest("article, section").ok().flatten().unwrap_or_else(|| target.into()) };
            Element::scroll_into_view_with_bool(&top, true);
        });
    }

    fn reveal(&self, id: &str) {
        let id = id.to_owned();
        soon(move || {
            if let Some(target) = element(&id) {
                let options = web_sys::ScrollIntoViewOptions::new();
                options.set_block(web_sys::ScrollLogicalPosition::Nearest);
                target.scroll_into_view_with_scroll_into_view_options(&options);
            }
        });
    }

    fn seek(&self, id: &str) {
        seek(id.to_owned(), 120);
    }

    fn again(&self) {
        let _ = gloo::utils::window().location().reload();
    }

    fn later(&self, then: Box<dyn FnOnce()>) {
        // A frame request comes before the paint; a timer set in it comes after.
        soon(move || {
            gloo::timers::callback::Timeout::new(0, then).forget();
        });
    }

    fn print(&self) {
        if gloo::utils::window().print().is_err() {
            super::show_notice("no-print");
        }
    }

    fn seed(&self) -> u64 {
        let mut bytes = [0_u8; 8];
        let drawn = gloo::utils::window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes[..6]));
        // Without the machine's own chance an order is still an order; the record names the seed.
        if drawn.is_ok() { u64::from_le_bytes(bytes) } else { js_sys::Date::now() as u64 }
    }

    fn clock(&self) -> u64 {
        gloo::utils::window().performance().map_or(0, |clock| clock.now() as u64)
    }

    fn value(&self, id: &str) -> String {
        let field = gloo::utils::document().get_element_by_id(id);
        match field.map(|field| field.dyn_into::<web_sys::HtmlInputElement>()) {
            Some(Ok(input)) => input.value(),
            Some(Err(other)) => other.dyn_into::<web_sys::HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
            None => String::new(),
        }
    }

    fn chance(&self, bytes: usize) -> Option<String> {
        let mut drawn = vec![0_u8; bytes];
        gloo::utils::window().crypto().ok()?.get_random_values_with_u8_array(&mut drawn).ok()?;
        Some(drawn.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    fn device_time(&self) -> String {
        let now = js_sys::Date::new_0();
        // Minutes west of Greenwich, by the device's own setting.
        let west = now.get_timezone_offset();
        let local = js_sys::Date::new(&JsValue::from_f64(now.get_time() - west * 60_000.0));
        let text = String::from(local.to_iso_string());
        let minutes = west.abs() as u32;
        let sign = if west > 0.0 { '-' } else { '+' };
        format!("{}{sign}{:02}:{:02}", text.get(..19).unwrap_or_default(), minutes / 60, minutes % 60)
    }

    fn coin(&self) -> bool {
        let mut byte = [0_u8];
        let drawn = gloo::utils::window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut byte));
        drawn.is_ok() && byte[0] & 1 == 1
    }
}

/// Paper shows the law: older browsers cannot print a closed fold open by style alone.
fn open_folds_for_print() {
    let window = gloo::utils::window();
    EventListener::new(&window, "beforeprint", |_| set_folds("details.law:not(.terms):not([open])", true)).forget();
    EventListener::new(&window, "afterprint", |_| set_folds("details.law[data-printing]", false)).forget();
}

fn set_folds(selector: &str, open: bool) {
    let Ok(folds) = gloo::utils::document().query_selector_all(selector) else { return };
    for index in 0..folds.length() {
        let Some(fold) = folds.item(index).and_then(|node| node.dyn_into::<web_sys::HtmlDetailsElement>().ok()) else { continue };
        fold.set_open(open);
        let _ = if open { fold.set_attribute("data-printing", "") } else { fold.remove_attribute("data-printing") };
    }
}

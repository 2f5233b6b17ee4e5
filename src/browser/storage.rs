//! Storage of this visit: gone when the tab is closed, so that a shared machine keeps nothing.

use super::kiosk;
use crate::app::Storage;

const KEY: &str = "mingbai";
const DEVICE_KEY: &str = "mingbai-key";

/// The browser's session storage. Where it is refused (private mode, policy), the visit goes on in memory.
pub struct Session;

impl Storage for Session {
    fn load(&self) -> Option<String> {
        session()?.get_item(KEY).ok()?.filter(|_| !self.keeps())
    }
    fn save(&self, text: &str) {
        if let Some(storage) = session().filter(|_| !self.keeps()) {
            let _ = storage.set_item(KEY, text);
        }
    }
    fn clear(&self) {
        if let Some(storage) = session() {
            let _ = storage.remove_item(KEY);
        }
    }
    fn load_key(&self) -> Option<String> {
        lasting()?.get_item(DEVICE_KEY).ok()?
    }
    fn save_key(&self, text: &str) -> bool {
        lasting().is_some_and(|storage| storage.set_item(DEVICE_KEY, text).is_ok())
    }
    fn keeps(&self) -> bool {
        super::keeps()
    }
}

/// A kiosk's storage: its script keeps the visit where no disk ever sees it.
pub struct Unwritten;

impl Storage for Unwritten {
    fn load(&self) -> Option<String> {
        kiosk::load()
    }
    fn save(&self, text: &str) {
        kiosk::save(text);
    }
    fn clear(&self) {
        kiosk::save("");
    }
    fn load_key(&self) -> Option<String> {
        Session.load_key()
    }
    fn save_key(&self, text: &str) -> bool {
        Session.save_key(text)
    }
}

// Not through `gloo`, which takes every fault for impossible: a browser may refuse the store itself, each word put into
// it, and each question.
fn session() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}

fn lasting() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok()?
}

//! Storage of this visit: gone when the tab is closed, so that a shared machine keeps nothing.

use super::kiosk;
use crate::app::Storage;
use gloo::storage::{LocalStorage, SessionStorage, Storage as _};

const KEY: &str = "mingbai";
const DEVICE_KEY: &str = "mingbai-key";

/// The browser's session storage. Where it is refused (private mode, policy), the visit goes on in memory.
pub struct Session;

impl Storage for Session {
    fn load(&self) -> Option<String> {
        available().then(|| SessionStorage::get(KEY).ok()).flatten()
    }
    fn save(&self, text: &str) {
        if available() {
            let _ = SessionStorage::set(KEY, text);
        }
    }
    fn clear(&self) {
        if available() {
            SessionStorage::delete(KEY);
        }
    }
    fn load_key(&self) -> Option<String> {
        lasting().then(|| LocalStorage::get(DEVICE_KEY).ok()).flatten()
    }
    fn save_key(&self, text: &str) -> bool {
        lasting() && LocalStorage::set(DEVICE_KEY, text).is_ok()
    }
}

/// A kiosk's storage: `kiosk.js` keeps the visit where no disk ever sees it.
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

/// `gloo` panics where the browser refuses storage.
fn available() -> bool {
    gloo::utils::window().session_storage().is_ok_and(|storage| storage.is_some())
}

fn lasting() -> bool {
    gloo::utils::window().local_storage().is_ok_and(|storage| storage.is_some())
}

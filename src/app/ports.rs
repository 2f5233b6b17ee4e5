//! The outside world, as a handful of small traits. `browser` has the real ones; prerender and tests use [`Ports::silent`].

use super::{
    Pace, Size,
    kiosk::{KioskPort, Unlocked},
};
use crate::words::Language;
use std::rc::Rc;

/// Keeps a text for this visit. Gone when the tab is closed.
pub trait Storage {
    /// The text kept, if any and if storage works.
    fn load(&self) -> Option<String>;
    /// Keeps a text; does nothing where storage is refused.
    fn save(&self, text: &str);
    /// Removes it.
    fn clear(&self);
    /// The device's key, wrapped under its passphrase: the one thing that outlives a visit.
    fn load_key(&self) -> Option<String>;
    /// Keeps the wrapped key. False where storage is refused.
    fn save_key(&self, text: &str) -> bool;
    /// True where the desk keeps the visit, under a passphrase: then nothing of it is stored here.
    fn keeps(&self) -> bool {
        false
    }
}

/// Reads aloud with a voice of this machine. A voice that needs a network does not count.
pub trait Speech {
    /// True when a local voice speaks the language.
    fn speaks(&self, language: Language) -> bool;
    /// Calls back when the machine's voices change.
    fn on_voices(&self, changed: Rc<dyn Fn()>);
    /// Speaks one sentence; `done(true)` when it was spoken, `done(false)` when the voice failed.
    fn speak(&self, language: Language, sentence: &str, pace: Pace, done: Box<dyn FnOnce(bool)>);
    /// Falls silent.
    fn stop(&self);
}

/// The window: address, title, type size, focus, print.
pub trait Screen {
    /// Shows an address without loading a page; `add` makes a step of history.
    fn address(&self, address: &str, add: bool);
    /// Calls back with the address when the reader goes back or forward.
    fn on_address(&self, changed: Rc<dyn Fn(String)>);
    /// Sets the window's title.
    fn title(&self, title: &str);
    /// Sets the size of type.
    fn size(&self, size: Size);
    /// Marks the page as running, so that styles may show one card at a time.
    fn live(&self);
    /// Moves the keyboard's place to this element and the view to its top.
    fn focus(&self, id: &str);
    /// Scrolls this element into view, if it is out of it.
    fn reveal(&self, id: &str);
    /// Brings this element to the top as soon as it is there, as a browser does with `#id` where addresses name files.
    fn seek(&self, id: &str);
    /// Loads the document anew.
    fn again(&self);
    /// Calls back once what is on screen has been painted.
    fn later(&self, then: Box<dyn FnOnce()>);
    /// Opens the print window.
    fn print(&self);
    /// Chance, from the machine's own source.
    fn coin(&self) -> bool;
    /// 48 bits of chance.
    fn seed(&self) -> u64;
    /// Milliseconds since some moment of this visit; never goes back.
    fn clock(&self) -> u64;
    /// What the field with this id holds; nothing where there is none.
    fn value(&self, id: &str) -> String;
    /// Bytes of chance, as hexadecimal digits; nothing where the machine has no chance of its own.
    fn chance(&self, bytes: usize) -> Option<String>;
    /// The device's time: RFC 3339 with offset, to the second.
    fn device_time(&self) -> String;
}

/// The desk: the second program, loaded when first asked, in which records are sealed and verified.
pub trait DeskPort {
    /// Asks for something, as JSON; the answer is JSON too: `{"ok":…}` or `{"fault":code}`.
    fn ask(&self, request: String, then: Box<dyn FnOnce(String)>);
}

/// All ports. Compared by pointer.
pub struct Ports {
    /// Storage of this visit.
    pub storage: Box<dyn Storage>,
    /// The voice.
    pub speech: Box<dyn Speech>,
    /// The window.
    pub screen: Box<dyn Screen>,
    /// The desk.
    pub desk: Box<dyn DeskPort>,
    /// The kiosk's side of the browser.
    pub kiosk: Box<dyn KioskPort>,
}

struct Silent;

impl Ports {
    /// Ports that do nothing: for prerender and tests.
    pub fn silent() -> Ports {
        Ports { storage: Box::new(Silent), speech: Box::new(Silent), screen: Box::new(Silent), desk: Box::new(Silent), kiosk: Box::new(Silent) }
    }
}

impl Storage for Silent {
    fn load(&self) -> Option<String> {
        None
    }
    fn save(&self, _: &str) {}
    fn clear(&self) {}
    fn load_key(&self) -> Option<String> {
        None
    }
    fn save_key(&self, _: &str) -> bool {
        false
    }
}

impl DeskPort for Silent {
    fn ask(&self, _: String, _: Box<dyn FnOnce(String)>) {}
}

impl KioskPort for Silent {
    fn lock(&self, _: bool, _: bool) {}
    fn leave(&self) {}
    fn watch(&self, _: Rc<dyn Fn()>, _: Rc<dyn Fn()>) {}
    fn ask(&self, _: &str) {}
    fn answered(&self) {}
    fn sound(&self) {}
    fn minute(&self) -> u32 {
        0
    }
    fn wall_ms(&self) -> u64 {
        0
    }
    fn wipe(&self) {}
    fn lawyer(&self) -> bool {
        false
    }
    fn keep_lawyer(&self, _: bool) {}
    fn tries(&self) -> String {
        String::new()
    }
    fn keep_tries(&self, _: &str) {}
    fn try_pin(&self, _: String, _: &str, _: Box<dyn FnOnce(Unlocked)>) {}
}

impl Speech for Silent {
    fn speaks(&self, _: Language) -> bool {
        false
    }
    fn on_voices(&self, _: Rc<dyn Fn()>) {}
    fn speak(&self, _: Language, _: &str, _: Pace, _: Box<dyn FnOnce(bool)>) {}
    fn stop(&self) {}
}

impl Screen for Silent {
    fn address(&self, _: &str, _: bool) {}
    fn on_address(&self, _: Rc<dyn Fn(String)>) {}
    fn title(&self, _: &str) {}
    fn size(&self, _: Size) {}
    fn live(&self) {}
    fn focus(&self, _: &str) {}
    fn reveal(&self, _: &str) {}
    fn seek(&self, _: &str) {}
    fn again(&self) {}
    fn later(&self, _: Box<dyn FnOnce()>) {}
    fn print(&self) {}
    fn coin(&self) -> bool {
        false
    }
    fn seed(&self) -> u64 {
        0
    }
    fn clock(&self) -> u64 {
        0
    }
    fn value(&self, _: &str) -> String {
        String::new()
    }
    fn chance(&self, _: usize) -> Option<String> {
        None
    }
    fn device_time(&self) -> String {
        String::new()
    }
}

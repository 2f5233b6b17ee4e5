//! What only a kiosk asks of the world.

use std::rc::Rc;

/// What came of a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlocked {
    /// It is the one.
    Yes,
    /// It is not.
    No,
    /// This browser cannot check it: the page is neither of this machine nor under https.
    Cannot,
}

/// The kiosk's side of the browser. Without a kiosk nobody asks.
pub trait KioskPort {
    /// Closes the ways out: other sites, new windows, menus, files, downloads; paper too, unless `print`.
    fn lock(&self, print: bool, record: bool);
    /// Opens them again, and asks the browser to close the window.
    fn leave(&self);
    /// Calls back when somebody moves, and about once a second.
    fn watch(&self, active: Rc<dyn Fn()>, second: Rc<dyn Fn()>);
    /// Shows this `<dialog>` above everything else; the keyboard's place goes to its first button.
    fn ask(&self, id: &str);
    /// The question is gone from the page: the keyboard's place goes back to where it was.
    fn answered(&self);
    /// A short soft sound.
    fn sound(&self);
    /// Minutes since midnight, by the machine's clock.
    fn minute(&self) -> u32;
    /// Milliseconds since 1970, by the machine's clock.
    fn wall_ms(&self) -> u64;
    /// Erases everything of the visit and loads the first page in its place.
    fn wipe(&self);
    /// True when an earlier page of this visit was told that a lawyer is here.
    fn lawyer(&self) -> bool;
    /// Keeps that for the pages to come.
    fn keep_lawyer(&self, here: bool);
    /// What is kept of wrong tries of the PIN.
    fn tries(&self) -> String;
    /// Keeps it.
    fn keep_tries(&self, tries: &str);
    /// Checks a PIN against its slow hash.
    fn try_pin(&self, pin: String, hash: &str, then: Box<dyn FnOnce(Unlocked)>);
}

//! What is asked of the desk, the second program, and what it has drawn. Both are JSON: the page's own program knows only
//! how to draw them.

use serde_json::Value;
use std::rc::Rc;

/// The desk, as the page sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// How often something was asked by a tap.
    pub asked: u32,
    /// What was asked last.
    pub request: Option<Rc<Value>>,
    /// What it has drawn for the page in front.
    pub tree: Option<Rc<Value>>,
    /// True while an answer to a tap is awaited: a passphrase takes a slow machine some seconds.
    pub waiting: bool,
    /// True when it could not be loaded.
    pub failed: bool,
}

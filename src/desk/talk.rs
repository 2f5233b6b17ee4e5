//! What the desk is asked.

use crate::record::shape::shape;
use std::collections::BTreeMap;

/// A request. Written by `ui/desk.rs`, and added to by `shell/desk.js` where bytes are read on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// What is wanted: `show`, or what stands in a button's `data-do`.
    pub op: String,
    /// The page, by its slug.
    pub page: String,
    /// The visit, as it is stored.
    pub visit: String,
    /// Private answers, which are not stored.
    pub private: BTreeMap<String, String>,
    /// What the fields hold that the button names.
    pub fields: BTreeMap<String, String>,
    /// Chance, as hexadecimal digits; empty where the machine has none.
    pub chance: String,
    /// The device's time: RFC 3339 with offset.
    pub time: String,
    /// The device's key as it is kept; empty where it has none.
    pub kept: String,
    /// Why bytes could not be read on the way: `file`, `camera`.
    pub fault: Option<String>,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
}
shape!(lenient Request { op, page, visit, private, fields, chance, time, kept, fault, width, height });

impl Request {
    /// What a record is made of: when this changes, a record that was made is put away.
    pub fn told(&self) -> String {
        format!("{}{:?}", self.visit, self.private)
    }
}

//! What the desk is asked, and how it answers.

use crate::record::Pairs;
use crate::record::shape::{Shape as _, put, shape};
use serde_json::{Map, Value};

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
    pub private: Pairs,
    /// What the fields hold that the button names.
    pub fields: Pairs,
    /// Chance, as hexadecimal digits; empty where the machine has none.
    pub chance: String,
    /// The device's time: RFC 3339 with offset.
    pub time: String,
    /// The draft the visit is kept as; empty where it is none.
    pub draft: String,
    /// What the device's store holds, by name, sealed: read where an answer asked for it.
    pub store: Pairs,
    /// The device's clock: milliseconds since 1970.
    pub now: u64,
    /// The device's key as it is kept; empty where it has none.
    pub kept: String,
    /// Why bytes could not be read on the way, `file` or `camera`, or not be kept: `full`, `blocked`, `elsewhere`. What is
    /// kept cannot be read: `unread`; there is no store: `none`.
    pub fault: Option<String>,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
}
shape!(lenient Request { op, page, visit, private, fields, chance, time, draft, store, now, kept, fault, width, height });

impl Request {
    /// What a button means by the one name behind its word.
    pub fn named(&self) -> &str {
        self.fields.iter().next().map_or("", |(name, _)| name)
    }

    /// What a field holds.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).unwrap_or_default()
    }

    /// The part of the request's chance that begins at this byte.
    pub fn chance<const N: usize>(&self, from: usize) -> Result<[u8; N], &'static str> {
        let mut bytes = [0; N];
        self.draw(from, &mut bytes).ok_or("chance").map(|()| bytes)
    }

    // Not written out anew for every length.
    fn draw(&self, from: usize, bytes: &mut [u8]) -> Option<()> {
        for (at, byte) in bytes.iter_mut().enumerate() {
            let digits = (from + at) * 2;
            *byte = u8::from_str_radix(self.chance.get(digits..digits + 2)?, 16).ok()?;
        }
        Some(())
    }

    /// What a record is made of: when this changes, a record that was made is put away.
    pub fn told(&self) -> String {
        format!("{}{}", self.visit, self.private.written())
    }
}

/// An answer, or what is sealed: texts by name. (`json!` would write every insertion out in place.)
#[inline(never)]
pub fn of(parts: &[(&str, &str)]) -> Value {
    let mut fields = Map::new();
    parts.iter().for_each(|(name, text)| put(&mut fields, name, Value::from(*text)));
    Value::Object(fields)
}

/// An answer that lets the reader save a text as a file.
pub fn save_as(name: &str, text: &str) -> Value {
    let mut answer = of(&[]);
    answer["save"] = of(&[("name", name), ("text", text)]);
    answer
}

//! How a case is spelt, beyond what a value of `serde_json` keeps: a key that stands twice, a number as it is written.
//! Natively only; in a browser a case is read out of a canonical record.

use super::{
    exact::Exact,
    fault::{Fault, Wrong},
};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// The first key that stands twice, or number that is not written as a plain decimal.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|_| Fault::at("", Wrong::NotJson))?;
    walk(raw)
}

fn walk(raw: &RawValue) -> Result<(), Fault> {
    let not_json = |_| Fault::at("", Wrong::NotJson);
    match raw.get().as_bytes().first() {
        Some(b'{') => {
            let fields: Fields = serde_json::from_str(raw.get()).map_err(not_json)?;
            for (place, (name, value)) in fields.0.iter().enumerate() {
                if fields.0[..place].iter().any(|(earlier, _)| earlier == name) {
                    return Err(Fault::at(name.as_str(), Wrong::KeyTwice));
                }
                walk(value).map_err(|fault| fault.inside(name))?;
            }
            Ok(())
        }
        Some(b'[') => {
            let entries: Vec<&RawValue> = serde_json::from_str(raw.get()).map_err(not_json)?;
            entries.iter().enumerate().try_for_each(|(place, raw)| walk(raw).map_err(|fault| fault.inside(&format!("[{place}]"))))
        }
        Some(b'-' | b'0'..=b'9') => match Exact::parse(raw.get()) {
            Err(wrong @ (Wrong::NotANumber | Wrong::TooPrecise)) => Err(Fault::at("", wrong)),
            // A value would no longer hold its digits. A smaller one is told by whoever reads the field.
            Err(Wrong::TooLarge) if raw.get().len() > 15 => Err(Fault::at("", Wrong::TooLarge)),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Every field of an object, doubled ones too.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keep)
    }
}

/// Keeps every field, doubled ones too: JSON readers that keep one of two would hide the other.
struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

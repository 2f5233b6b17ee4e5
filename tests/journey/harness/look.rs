//! What is measured inside a page; see `look.js`.

use serde_json::Value;

/// An object of functions, evaluated anew each time it is asked.
pub const SCRIPT: &str = include_str!("look.js");

/// A list of texts.
pub fn lines(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|line| line.as_str().map_or_else(|| line.to_string(), str::to_owned)).collect()
}

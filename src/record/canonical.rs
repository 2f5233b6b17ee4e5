//! The canonical JSON text of a record (RFC 8785): keys sorted, no spaces, integers only, text composed (NFC).
//!
//! One record has one text, byte for byte, on every machine: digests and seals are taken of it. The rules are written
//! out here and not left to the JSON library, whose order of keys depends on features that another crate may switch on.

use super::Record;
use super::nfc::composed;
use super::shape::Shape;
use serde_json::Value;
use std::fmt::Write as _;

/// The canonical text of a record. No newline at its end.
pub fn canonical(record: &Record) -> String {
    text(record)
}

/// The canonical text of one of our own types, which hold unsigned integers, text, lists and fields only.
pub(super) fn text(value: &impl Shape) -> String {
    rewrite(&value.written()).unwrap_or_default()
}

/// The canonical text of any JSON value. Nothing for a number that is no whole number of at most 53 bits: other readers
/// of JSON would not keep it whole.
pub(super) fn rewrite(value: &Value) -> Option<String> {
    let mut out = String::new();
    write(value, false, &mut out).then_some(out)
}

/// The same for the text of an illustration, whose engine writes months and percent as decimals of two places at most.
pub(super) fn rewrite_decimals(value: &Value) -> Option<String> {
    let mut out = String::new();
    write(value, true, &mut out).then_some(out)
}

/// Says no at a number that has no place in a record.
fn write(value: &Value, decimals: bool, out: &mut String) -> bool {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
        Value::Number(number) => match number.as_u64().filter(|number| *number < 1 << 53) {
            Some(number) => {
                let _ = write!(out, "{number}");
            }
            None if decimals && is_decimal(&number.to_string()) => {
                let _ = write!(out, "{number}");
            }
            None => return false,
        },
        Value::String(text) => quote(text, out),
        Value::Array(values) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                if !write(value, decimals, out) {
                    return false;
                }
            }
            out.push(']');
        }
        Value::Object(fields) => {
            // RFC 8785 sorts by UTF-16 units. Names come sorted by bytes, which is the same up to U+FFFF: so few are moved that
            // a sort of the library's would weigh more than it does.
            let mut sorted: Vec<(&String, &Value)> = Vec::with_capacity(fields.len());
            for (name, value) in fields {
                let after = sorted.iter().rev().take_while(|(other, _)| name.encode_utf16().lt(other.encode_utf16())).count();
                sorted.insert(sorted.len() - after, (name, value));
            }
            out.push('{');
            for (index, (name, value)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(name, out);
                out.push(':');
                if !write(value, decimals, out) {
                    return false;
                }
            }
            out.push('}');
        }
    }
    true
}

/// Digits, a point, one or two digits: `38.4`.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(whole, part)| digits(whole, 9) && digits(part, 2))
}

/// Text in quotes: composed, with the shortest escapes and only where JSON asks for one.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in composed(text).chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            plain => out.push(plain),
        }
    }
    out.push('"');
}

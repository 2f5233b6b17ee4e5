//! The one template and its markers.

/// A marker of `index.html` does not stand there exactly once.
#[derive(Debug)]
pub struct BadTemplate(pub &'static str);

/// `index.html`.
pub const TEMPLATE: &str = include_str!("../../index.html");

/// Replaces each marker, which must stand in the template exactly once.
///
/// # Errors
/// [`BadTemplate`] names the marker that is missing or doubled.
pub fn fill(parts: &[(&'static str, &str)]) -> Result<String, BadTemplate> {
    let mut page = String::with_capacity(TEMPLATE.len() + parts.iter().map(|(_, text)| text.len()).sum::<usize>());
    let mut rest = TEMPLATE;
    // Markers are given in the order they stand in; text already put in is never searched again.
    for (marker, text) in parts {
        let (before, after) = rest.split_once(marker).ok_or(BadTemplate(marker))?;
        page.push_str(before);
        page.push_str(text);
        rest = after;
    }
    match parts.iter().find(|(marker, _)| TEMPLATE.matches(marker).count() != 1) {
        Some((marker, _)) => Err(BadTemplate(marker)),
        None => Ok(page + rest),
    }
}

/// Text safe inside an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

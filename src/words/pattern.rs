//! A packed message and how it becomes a text.
//!
//! The build reads Fluent and packs each message as one line (`src/build/pack.rs`); what travels is this small reader
//! instead of a whole Fluent runtime, which weighed 46 KB of a first page's 220 and took a slow machine's time. A test
//! formats every message both ways and compares.
//!
//! ```text
//! {0}                       the first argument
//! {0[one]a day[*]{0} days}  the first variant whose key is the number, its plural category or the text; `*` is any
//! tab                       end of a sentence
//! ```

/// What a message is given.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// A whole number; chooses plural forms.
    Number(u32),
    /// A text as it is.
    Text(&'a str),
}

/// Plural categories of whole numbers, one letter each for 0 to 199: beyond that the last two digits decide.
#[derive(Clone, Debug, Default)]
pub struct Plurals(pub String);

impl Plurals {
    fn category(&self, number: u32) -> &'static str {
        let place = if number < 200 { number } else { 100 + number % 100 };
        match self.0.as_bytes().get(place as usize) {
            Some(b'z') => "zero",
            Some(b'1') => "one",
            Some(b'2') => "two",
            Some(b'f') => "few",
            Some(b'm') => "many",
            _ => "other",
        }
    }
}

/// The text of a packed message.
pub fn format(packed: &str, arguments: &[Argument], plurals: &Plurals) -> String {
    let mut out = String::with_capacity(packed.len() + 16);
    write(packed, arguments, plurals, &mut out);
    out
}

/// Writes until the end or an unopened `[` or `}`; gives what is left.
fn write<'a>(mut rest: &'a str, arguments: &[Argument], plurals: &Plurals, out: &mut String) -> &'a str {
    while let Some(at) = rest.find(['{', '}', '[', '\t']) {
        out.push_str(&rest[..at]);
        let (mark, tail) = rest[at..].split_at(1);
        match mark {
            "\t" => {
                out.push('\n');
                rest = tail;
            }
            "{" => rest = placeable(tail, arguments, plurals, out),
            _ => return &rest[at..],
        }
    }
    out.push_str(rest);
    ""
}

/// One placeable, its brace already read; gives what follows it.
fn placeable<'a>(rest: &'a str, arguments: &[Argument], plurals: &Plurals, out: &mut String) -> &'a str {
    let digit = rest.bytes().next().map_or(0, |byte| usize::from(byte.wrapping_sub(b'0')));
    let argument = arguments.get(digit);
    let mut rest = rest.get(1..).unwrap_or_default();
    if let Some(after) = rest.strip_prefix('}') {
        match argument {
            Some(Argument::Number(number)) => out.push_str(&number.to_string()),
            Some(Argument::Text(text)) => out.push_str(text),
            None => {}
        }
        return after;
    }
    let mut chosen = false;
    while let Some((key, tail)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let fits = key == "*"
            || match argument {
                Some(Argument::Number(number)) => key == plurals.category(*number) || key == number.to_string(),
                Some(Argument::Text(text)) => key == *text,
                None => false,
            };
        let start = out.len();
        rest = write(tail, arguments, plurals, out);
        if chosen || !fits {
            out.truncate(start);
        }
        chosen |= fits;
    }
    rest.strip_prefix('}').unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Plurals {
        Plurals(format!("o1{}", "o".repeat(198)))
    }

    #[test]
    fn arguments_and_plural_forms_are_put_in() {
        let days = "{0[one]a day[*]{0} days} of {1}\tEnd.";
        assert_eq!(format(days, &[Argument::Number(1), Argument::Text("May")], &english()), "a day of May\nEnd.");
        assert_eq!(format(days, &[Argument::Number(101), Argument::Text("May")], &english()), "101 days of May\nEnd.");
        assert_eq!(format("{0[2]two[a]A[*]{1[0]none[*]some}}", &[Argument::Text("a"), Argument::Number(0)], &english()), "A");
        assert_eq!(format("{0[2]two[a]A[*]{1[0]none[*]some}}", &[Argument::Number(3), Argument::Number(0)], &english()), "none");
    }

    #[test]
    fn a_damaged_line_gives_some_text_and_no_panic() {
        for line in ["{", "{0", "{0[", "{0[*]", "{9}", "}", "[x]", "{0[a]b", "{é}"] {
            let _ = format(line, &[], &Plurals::default());
        }
    }
}

//! Sentences: the unit that is shown as a block, read aloud, marked and measured.

use super::Language;

/// The sentences of a message: one to a line, as the house rule for `.ftl` files has it.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// How long a text is to read: characters without spaces in Chinese, words elsewhere.
pub fn length(language: Language, text: &str) -> u32 {
    let count = match language {
        Language::ZhHans => text.chars().filter(|character| !character.is_whitespace()).count(),
        _ => text.split_whitespace().count(),
    };
    count as u32
}

/// Minutes from a quick reader to a slow listener, both rounded up.
///
/// Rates are those of `plain-words.md` §5.2: 250 and 120 characters, or 180 and 85 words, a minute.
pub fn minutes(language: Language, length: u32) -> (u32, u32) {
    let (quick, slow) = match language {
        Language::ZhHans => (250, 120),
        _ => (180, 85),
    };
    (length.div_ceil(quick).max(1), length.div_ceil(slow).max(1))
}

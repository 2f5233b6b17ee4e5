//! The packs of words a native program carries: the same texts that the pages load.

use super::{Language, Words};

/// The packed words of a language, as the browser loads them.
pub fn packed_words(language: Language) -> &'static str {
    match language {
        Language::ZhHans => include_str!(concat!(env!("OUT_DIR"), "/words.zh-Hans.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/words.en.txt")),
    }
}

/// The packed words of the pages that work with the reader, as the browser loads them.
pub fn working_words(language: Language) -> &'static str {
    match language {
        Language::ZhHans => include_str!(concat!(env!("OUT_DIR"), "/working.zh-Hans.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/working.en.txt")),
    }
}

/// All words of a language.
pub fn all_words(language: Language) -> Words {
    let words = Words::read(language, packed_words(language)).and_then(|words| words.and_working(working_words(language)));
    words.expect("the build checked the words")
}

//! The words of the command line: the same files that the pages load.

use crate::words::{Language, Words};

/// All words of a language.
pub fn all(language: Language) -> Words {
    let (reading, working) = match language {
        Language::ZhHans => (include_str!(concat!(env!("OUT_DIR"), "/words.zh-Hans.txt")), include_str!(concat!(env!("OUT_DIR"), "/working.zh-Hans.txt"))),
        Language::En => (include_str!(concat!(env!("OUT_DIR"), "/words.en.txt")), include_str!(concat!(env!("OUT_DIR"), "/working.en.txt"))),
    };
    Words::read(language, reading).and_then(|words| words.and_working(working)).expect("the build checked the words")
}

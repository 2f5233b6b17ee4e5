//! The words of the command line: the same files that the pages load.

use crate::words::{Language, Words};

/// All words of a language.
pub fn all(language: Language) -> Words {
    let (reading, working) = match language {
        Language::ZhHans => (include_str!(concat!(env!("OUT_DIR"), "/words.zh-Hans.ftl")), include_str!(concat!(env!("OUT_DIR"), "/working.zh-Hans.ftl"))),
        Language::En => (include_str!(concat!(env!("OUT_DIR"), "/words.en.ftl")), include_str!(concat!(env!("OUT_DIR"), "/working.en.ftl"))),
    };
    Words::read(language, reading).and_then(|words| words.and_working(working)).expect("the build checked the words")
}

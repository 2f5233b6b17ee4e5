//! Digests of the words that may stand in a record, in every language, so that a record is checked without its words.
//!
//! A digest is the first 8 bytes of SHA-256 over the parts, each after its length in 8 bytes, the highest first; as 16
//! small hexadecimal digits. They travel with the working words, as their last line: a row for each text, its name and
//! then one digest for each language.

use super::{Language, Msg};
use std::rc::Rc;

/// The digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests(pub(super) Rc<str>);

impl Default for Digests {
    /// Natively all there are; in a browser none, until the working words have come.
    fn default() -> Digests {
        #[cfg(feature = "cli")]
        let rows = include_str!(concat!(env!("OUT_DIR"), "/known.txt"));
        #[cfg(not(feature = "cli"))]
        let rows = "";
        Digests(rows.into())
    }
}

impl Digests {
    /// The digest of a message in a language; nothing when it stands in no record.
    pub fn sentence(&self, msg: Msg, language: Language) -> Option<&str> {
        self.row(&msg.0.to_string(), language)
    }

    /// The digest of an item of the self-check: situation, question, three options. `id` is such as `may-b`.
    pub fn item(&self, id: &str, language: Language) -> Option<&str> {
        self.row(id, language)
    }

    fn row(&self, name: &str, language: Language) -> Option<&str> {
        let place = Language::ALL.iter().position(|other| *other == language)?;
        let digests = self.0.split(' ').find_map(|row| row.strip_prefix(name)?.strip_prefix('='))?;
        digests.get(place * 16..place * 16 + 16).filter(|digest| *digest != "0000000000000000")
    }
}

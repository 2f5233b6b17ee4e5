//! Page "words": words explained.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The page; what stands on it is laid out by `ui`.
pub const PAGE: Page = Page { id: PageId::Words, title: msg::WORDS_TITLE, intro: msg::WORDS_INTRO, cards: &[] };

//! Page "booklet": the whole as one document.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The page; what stands on it is laid out by `ui`.
pub const PAGE: Page = Page { id: PageId::Booklet, title: msg::BOOKLET_TITLE, intro: msg::BOOKLET_INTRO, cards: &[] };

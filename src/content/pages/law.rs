//! Page "law": every cited article in full.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The page; what stands on it is laid out by `ui`.
pub const PAGE: Page = Page { id: PageId::Law, title: msg::LAW_TITLE, intro: msg::LAW_INTRO, cards: &[] };

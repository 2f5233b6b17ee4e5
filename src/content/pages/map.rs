//! Page "map": all pages.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The page; what stands on it is laid out by `ui`.
pub const PAGE: Page = Page { id: PageId::Map, title: msg::MAP_TITLE, intro: msg::MAP_INTRO, cards: &[] };

//! Page "home": the doors.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The page; what stands on it is laid out by `ui`.
pub const PAGE: Page = Page { id: PageId::Home, title: msg::HOME_TITLE, intro: msg::HOME_INTRO, cards: &[] };

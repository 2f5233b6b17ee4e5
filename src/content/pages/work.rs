//! Pages that work with the reader: they have no cards. Their titles stand with the frame's words, because every page
//! names them.

use crate::content::{Page, PageId};
use crate::words::msg;

/// The self-check.
pub const CHECK: Page = Page { id: PageId::Check, title: msg::SITE_CHECK_TITLE, intro: msg::SITE_CHECK_INTRO, cards: &[] };

/// The illustration.
pub const ILLUSTRATION: Page = Page { id: PageId::Illustration, title: msg::SITE_ILLUSTRATION_TITLE, intro: msg::SITE_ILLUSTRATION_INTRO, cards: &[] };

/// The record.
pub const RECORD: Page = Page { id: PageId::Record, title: msg::SITE_RECORD_TITLE, intro: msg::SITE_RECORD_INTRO, cards: &[] };

/// What is kept on this device.
pub const KEPT: Page = Page { id: PageId::Kept, title: msg::SITE_KEPT_TITLE, intro: msg::SITE_KEPT_INTRO, cards: &[] };

/// Checking a record.
pub const VERIFY: Page = Page { id: PageId::Verify, title: msg::SITE_VERIFY_TITLE, intro: msg::SITE_VERIFY_INTRO, cards: &[] };

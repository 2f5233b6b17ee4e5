//! Page "about": edition, sources, limits, privacy, accessibility.

use crate::content::{Card, Icon, Page, PageId, Says};
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::About,
    title: msg::ABOUT_TITLE,
    intro: msg::ABOUT_INTRO,
    cards: &[
        Card { anchor: "what", icon: Icon::Book, picture: None, heading: msg::ABOUT_WHAT_HEADING, says: &[Says::Plain(msg::ABOUT_WHAT_TEXT)] },
        Card { anchor: "not", icon: Icon::Eye, picture: None, heading: msg::ABOUT_NOT_HEADING, says: &[Says::Plain(msg::ABOUT_NOT_TEXT)] },
        Card { anchor: "sources", icon: Icon::Scroll, picture: None, heading: msg::ABOUT_SOURCES_HEADING, says: &[Says::Plain(msg::ABOUT_SOURCES_TEXT)] },
        Card { anchor: "newer", icon: Icon::Calendar, picture: None, heading: msg::ABOUT_NEWER_HEADING, says: &[Says::Plain(msg::ABOUT_NEWER_TEXT)] },
        Card { anchor: "unknown", icon: Icon::Ask, picture: None, heading: msg::ABOUT_UNKNOWN_HEADING, says: &[Says::Plain(msg::ABOUT_UNKNOWN_TEXT)] },
        Card { anchor: "privacy", icon: Icon::NoNetwork, picture: None, heading: msg::ABOUT_PRIVACY_HEADING, says: &[Says::Plain(msg::ABOUT_PRIVACY_TEXT)] },
        Card { anchor: "shared", icon: Icon::Eraser, picture: None, heading: msg::ABOUT_SHARED_HEADING, says: &[Says::Plain(msg::ABOUT_SHARED_TEXT)] },
        Card { anchor: "access", icon: Icon::Touch, picture: None, heading: msg::ABOUT_ACCESS_HEADING, says: &[Says::Plain(msg::ABOUT_ACCESS_TEXT)] },
        Card { anchor: "voice", icon: Icon::Speaker, picture: None, heading: msg::ABOUT_VOICE_HEADING, says: &[Says::Plain(msg::ABOUT_VOICE_TEXT)] },
        Card { anchor: "licence", icon: Icon::File, picture: None, heading: msg::ABOUT_LICENCE_HEADING, says: &[Says::Plain(msg::ABOUT_LICENCE_TEXT)] },
    ],
};

//! Page "language": language and interpreters.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::{article, claim};
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Language,
    title: msg::LANGUAGE_TITLE,
    intro: msg::LANGUAGE_INTRO,
    cards: &[
        Card {
            anchor: "own-language",
            icon: Icon::Language,
            picture: Some(Picture::OwnLanguage),
            heading: msg::LANGUAGE_OWN_LANGUAGE_HEADING,
            says: &[Says::Claim(claim::OWN_LANGUAGE, msg::LANGUAGE_OWN_LANGUAGE_TEXT)],
        },
        Card {
            anchor: "sign-language",
            icon: Icon::Interpreter,
            picture: None,
            heading: msg::LANGUAGE_SIGN_LANGUAGE_HEADING,
            says: &[Says::Claim(claim::SIGN_LANGUAGE, msg::LANGUAGE_SIGN_LANGUAGE_TEXT)],
        },
        Card {
            anchor: "no-interpreter-no-use",
            icon: Icon::Quotes,
            picture: None,
            heading: msg::LANGUAGE_NO_INTERPRETER_NO_USE_HEADING,
            says: &[Says::Claim(claim::NO_INTERPRETER_NO_USE, msg::LANGUAGE_NO_INTERPRETER_NO_USE_TEXT)],
        },
        Card {
            anchor: "interpreter-challenge",
            icon: Icon::Interpreter,
            picture: None,
            heading: msg::LANGUAGE_INTERPRETER_CHALLENGE_HEADING,
            says: &[Says::Claim(claim::INTERPRETER_CHALLENGE, msg::LANGUAGE_INTERPRETER_CHALLENGE_TEXT)],
        },
        Card {
            anchor: "foreign-nationals",
            icon: Icon::Flag,
            picture: None,
            heading: msg::LANGUAGE_FOREIGN_NATIONALS_HEADING,
            says: &[Says::Cited(&[article::MPS_362, article::SPC_481], msg::LANGUAGE_FOREIGN_NATIONALS_TEXT)],
        },
        Card {
            anchor: "mingbai-itself",
            icon: Icon::Ask,
            picture: None,
            heading: msg::LANGUAGE_MINGBAI_ITSELF_HEADING,
            says: &[Says::Plain(msg::LANGUAGE_MINGBAI_ITSELF_TEXT)],
        },
    ],
};

//! Page "change": changing your mind.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Change,
    title: msg::CHANGE_TITLE,
    intro: msg::CHANGE_INTRO,
    cards: &[
        Card {
            anchor: "withdraw",
            icon: Icon::TurnBack,
            picture: Some(Picture::Withdraw),
            heading: msg::CHANGE_WITHDRAW_HEADING,
            says: &[Says::Claim(claim::CAN_WITHDRAW, msg::CHANGE_WITHDRAW_TEXT), Says::Claim(claim::WITHDRAW_COST, msg::CHANGE_WITHDRAW_COST)],
        },
        Card {
            anchor: "before-charge",
            icon: Icon::Folders,
            picture: None,
            heading: msg::CHANGE_BEFORE_CHARGE_HEADING,
            says: &[Says::Claim(claim::WITHDRAW_BEFORE_CHARGE, msg::CHANGE_BEFORE_CHARGE_TEXT)],
        },
        Card {
            anchor: "confession-used",
            icon: Icon::Quotes,
            picture: Some(Picture::Said),
            heading: msg::CHANGE_CONFESSION_USED_HEADING,
            says: &[Says::Claim(claim::WITHDRAW_CONFESSION_USED, msg::CHANGE_CONFESSION_USED_TEXT)],
        },
        Card {
            anchor: "signed-paper",
            icon: Icon::File,
            picture: None,
            heading: msg::CHANGE_SIGNED_PAPER_HEADING,
            says: &[Says::Claim(claim::AFFIDAVIT_AFTER_WITHDRAW, msg::CHANGE_SIGNED_PAPER_TEXT)],
        },
        Card {
            anchor: "repeat-confession",
            icon: Icon::Palm,
            picture: None,
            heading: msg::CHANGE_REPEAT_CONFESSION_HEADING,
            says: &[Says::Claim(claim::REPEAT_CONFESSION, msg::CHANGE_REPEAT_CONFESSION_TEXT)],
        },
        Card {
            anchor: "after-no-charge",
            icon: Icon::CheckRecord,
            picture: None,
            heading: msg::CHANGE_AFTER_NO_CHARGE_HEADING,
            says: &[Says::Claim(claim::WITHDRAW_AFTER_NONPROS, msg::CHANGE_AFTER_NO_CHARGE_TEXT)],
        },
    ],
};

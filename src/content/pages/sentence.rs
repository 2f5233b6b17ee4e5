//! Page "sentence": what it may do to the sentence, and what a conviction brings besides time.

use crate::content::{Card, Icon, Page, PageId, Picture, Says};
use crate::law::{article, claim};
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Sentence,
    title: msg::SENTENCE_TITLE,
    intro: msg::SENTENCE_INTRO,
    cards: &[
        Card { anchor: "method", icon: Icon::NoCase, picture: None, heading: msg::SENTENCE_METHOD_HEADING, says: &[Says::Plain(msg::SENTENCE_METHOD_TEXT)] },
        Card {
            anchor: "range",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::SENTENCE_RANGE_HEADING,
            says: &[Says::Claim(claim::LIGHTER_VS_BELOW, msg::SENTENCE_RANGE_TEXT)],
        },
        Card {
            anchor: "ceiling",
            icon: Icon::Calendar,
            picture: Some(Picture::May),
            heading: msg::SENTENCE_CEILING_HEADING,
            says: &[Says::Claim(claim::DISCOUNT_CEILING, msg::SENTENCE_CEILING_TEXT)],
        },
        Card {
            anchor: "tenths",
            icon: Icon::Calendar,
            picture: Some(Picture::Tenths),
            heading: msg::SENTENCE_TENTHS_HEADING,
            says: &[Says::Claim(claim::DISCOUNT_CEILING, msg::SENTENCE_TENTHS_TEXT)],
        },
        Card {
            anchor: "no-double",
            icon: Icon::Scroll,
            picture: None,
            heading: msg::SENTENCE_NO_DOUBLE_HEADING,
            says: &[Says::Claim(claim::NO_DOUBLE_COUNT, msg::SENTENCE_NO_DOUBLE_TEXT)],
        },
        Card {
            anchor: "judge-range",
            icon: Icon::OneJudge,
            picture: None,
            heading: msg::SENTENCE_JUDGE_RANGE_HEADING,
            says: &[Says::Cited(&[article::SG_2_3_4], msg::SENTENCE_JUDGE_RANGE_TEXT)],
        },
        Card {
            anchor: "money",
            icon: Icon::Money,
            picture: None,
            heading: msg::SENTENCE_MONEY_HEADING,
            says: &[Says::Claim(claim::MONEY_STILL_OWED, msg::SENTENCE_MONEY_TEXT)],
        },
        Card {
            anchor: "time-served",
            icon: Icon::Clock,
            picture: None,
            heading: msg::SENTENCE_TIME_SERVED_HEADING,
            says: &[Says::Claim(claim::TIME_SERVED, msg::SENTENCE_TIME_SERVED_TEXT)],
        },
        Card {
            anchor: "conviction",
            icon: Icon::Record,
            picture: Some(Picture::Lasting),
            heading: msg::SENTENCE_CONVICTION_HEADING,
            says: &[Says::Claim(claim::STILL_A_CONVICTION, msg::SENTENCE_CONVICTION_TEXT)],
        },
        Card {
            anchor: "work",
            icon: Icon::Work,
            picture: None,
            heading: msg::SENTENCE_WORK_HEADING,
            says: &[Says::Claim(claim::LASTING_EFFECTS, msg::SENTENCE_WORK_TEXT)],
        },
        Card {
            anchor: "suspended",
            icon: Icon::Hourglass,
            picture: None,
            heading: msg::SENTENCE_SUSPENDED_HEADING,
            says: &[Says::Claim(claim::PROBATION_DUTIES, msg::SENTENCE_SUSPENDED_TEXT)],
        },
        Card {
            anchor: "foreigners",
            icon: Icon::Flag,
            picture: None,
            heading: msg::SENTENCE_FOREIGNERS_HEADING,
            says: &[Says::Claim(claim::FOREIGNERS, msg::SENTENCE_FOREIGNERS_TEXT)],
        },
    ],
};

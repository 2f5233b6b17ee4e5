//! Page "stage": where I am now.

use crate::content::{Card, Icon, Page, PageId, Says};
use crate::law::claim;
use crate::words::msg;

/// The page's cards, in reading order.
pub const PAGE: Page = Page {
    id: PageId::Stage,
    title: msg::STAGE_TITLE,
    intro: msg::STAGE_INTRO,
    cards: &[
        Card {
            anchor: "police",
            icon: Icon::Police,
            picture: None,
            heading: msg::STAGE_POLICE_HEADING,
            says: &[
                Says::Plain(msg::STAGE_POLICE_TEXT),
                Says::Claim(claim::ALL_CRIMES_ALL_STAGES, msg::STAGE_POLICE_PLEAD),
                Says::Claim(claim::RIGHT_TO_DEFENDER, msg::STAGE_POLICE_LAWYER),
                Says::Claim(claim::DUTY_LAWYER_ASK_MEET, msg::STAGE_POLICE_MEET),
            ],
        },
        Card {
            anchor: "prosecutor",
            icon: Icon::Folders,
            picture: None,
            heading: msg::STAGE_PROSECUTOR_HEADING,
            says: &[
                Says::Plain(msg::STAGE_PROSECUTOR_TEXT),
                Says::Claim(claim::DUTY_LAWYER_FILE, msg::STAGE_PROSECUTOR_FILE),
                Says::Claim(claim::REC_HEAR_FIRST, msg::STAGE_PROSECUTOR_VIEWS),
                Says::Claim(claim::AFFIDAVIT_LAWYER_PRESENT, msg::STAGE_PROSECUTOR_SIGNING),
            ],
        },
        Card {
            anchor: "court",
            icon: Icon::Court,
            picture: None,
            heading: msg::STAGE_COURT_HEADING,
            says: &[
                Says::Plain(msg::STAGE_COURT_TEXT),
                Says::Claim(claim::PLEAD_AT_TRIAL_OK, msg::STAGE_COURT_PLEAD),
                Says::Claim(claim::LAWYER_PRIVATE_COPY, msg::STAGE_COURT_LAWYER),
                Says::Claim(claim::LAST_WORD, msg::STAGE_COURT_LAST),
            ],
        },
        Card {
            anchor: "judged",
            icon: Icon::Judgment,
            picture: None,
            heading: msg::STAGE_JUDGED_HEADING,
            says: &[
                Says::Plain(msg::STAGE_JUDGED_TEXT),
                Says::Claim(claim::APPEAL_TEN_DAYS, msg::STAGE_JUDGED_DAYS),
                Says::Claim(claim::APPEAL_NO_HEAVIER, msg::STAGE_JUDGED_HEAVIER),
                Says::Claim(claim::APPEAL_PROTEST_EXCEPTION, msg::STAGE_JUDGED_PROTEST),
            ],
        },
        Card {
            anchor: "supervision",
            icon: Icon::Flag,
            picture: None,
            heading: msg::STAGE_SUPERVISION_HEADING,
            says: &[
                Says::Plain(msg::STAGE_SUPERVISION_TEXT),
                Says::Claim(claim::SUPERVISION_CASES, msg::STAGE_SUPERVISION_LENIENCY),
                Says::Claim(claim::SUPERVISION_CASES, msg::STAGE_SUPERVISION_LAWYER),
            ],
        },
    ],
};

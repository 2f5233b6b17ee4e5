//! The record, version 1. Every field is always written; what is not known is `null`. Integers only; text in NFC.

use super::CheckDone;
use crate::law::EDITION;
use crate::words::Language;
use serde::{Deserialize, Serialize};

/// The version of the record this program writes.
pub const VERSION: u32 = 1;

/// The one value of [`Record::kind`].
pub const KIND: &str = "mingbai-record";

/// What a lawyer attaches to the file. Holds no account of the facts and no sentence that says somebody has consented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Always [`KIND`].
    pub kind: String,
    /// Always [`VERSION`] here; a higher one is from a newer program.
    pub version: u32,
    /// What the reader saw.
    pub edition: EditionSeen,
    /// The language it was made in.
    pub language: LanguageSeen,
    /// Time as told by the device: RFC 3339 with offset, to the second.
    pub device_time: String,
    /// `lawyer` with a lawyer, `alone` at a kiosk.
    pub mode: String,
    /// Who took part.
    pub people: People,
    /// Where the case is, as the person said: `police`, `prosecutor`, `court`, `judged`, `supervision`, `unknown`.
    pub stage: Option<String>,
    /// The cards that were in front, in the order of the pages.
    pub cards: Vec<CardSeen>,
    /// The self-check, if one was begun.
    pub check: Option<CheckDone>,
    /// What the person still wants to ask: our own sentences, ticked.
    pub questions: Vec<Worded>,
    /// The illustration of the sentence that was shown, if any.
    pub illustration: Option<IllustrationShown>,
    /// The lawyer's own statement of work done, one line a duty.
    pub work: Vec<WorkLine>,
    /// Answers to private questions, only those the person has ticked in.
    pub private: Vec<PrivateSaid>,
    /// The person's decision: `sign`, `not-sign`, `not-yet`, `talk-first`.
    pub decision: Option<String>,
}

/// The edition, as on every page's foot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionSeen {
    /// Short name.
    pub id: String,
    /// Hash of the facts of law.
    pub law: String,
    /// Hash of the words.
    pub words: String,
    /// Hash of the program.
    pub build: String,
    /// The day the law was last checked: `2026-11-23`.
    pub checked_on: String,
}

impl EditionSeen {
    /// This build's.
    pub fn ours() -> EditionSeen {
        let day = EDITION.checked_on;
        EditionSeen {
            id: EDITION.id.to_owned(),
            law: EDITION.law.to_owned(),
            words: EDITION.words.to_owned(),
            build: EDITION.build.to_owned(),
            checked_on: format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
        }
    }
}

/// A language, and whether a legal translator has checked its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageSeen {
    /// BCP 47 code.
    pub code: String,
    /// True while no legal translator has checked the words.
    pub draft: bool,
}

impl LanguageSeen {
    /// As the register has it.
    pub fn of(language: Language) -> LanguageSeen {
        LanguageSeen { code: language.code().to_owned(), draft: language.is_draft() }
    }
}

/// Who took part. Names are optional: identity is ink on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// The lawyer's own reference number.
    pub reference: Option<String>,
    /// Where they met, as written by the lawyer.
    pub place: Option<String>,
    /// The person's name.
    pub person: Option<String>,
    /// `duty`, `hired`, `assigned`; nothing when no lawyer was there.
    pub lawyer_role: Option<String>,
    /// The lawyer's name.
    pub lawyer: Option<String>,
    /// `present`, `not-needed`, `missing`.
    pub interpreter_state: Option<String>,
    /// The interpreter's name.
    pub interpreter: Option<String>,
    /// Legal representative or another suitable adult: `present`, `not-needed`, `missing`.
    pub guardian_state: Option<String>,
    /// Their name.
    pub guardian: Option<String>,
}

/// A card that was in front.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardSeen {
    /// `page/anchor`.
    pub card: String,
    /// Seconds in front, all visits together, rounded down.
    pub seconds: u32,
}

/// One of our own sentences, by name and as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worded {
    /// Stable name.
    pub id: String,
    /// The words shown.
    pub words: String,
}

/// An illustration that was shown: the case and the result as canonical JSON texts of `schema/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IllustrationShown {
    /// The inputs.
    pub case: String,
    /// What the engine gave.
    pub result: String,
}

/// One duty of the lawyer, and what the lawyer says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkLine {
    /// The duty's stable name.
    pub duty: String,
    /// `done`, `not-done`, `not-needed`.
    pub state: String,
    /// The day it was done: `2026-11-23`.
    pub day: Option<String>,
    /// Why not, or how long; no facts of the case.
    pub note: Option<String>,
}

/// A private answer the person has ticked in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivateSaid {
    /// The question's stable name.
    pub id: String,
    /// The question as it was shown.
    pub words: String,
    /// `yes`, `no`, `rather-not`.
    pub answer: String,
}

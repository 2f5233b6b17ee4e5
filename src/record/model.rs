//! The record, version 1. Every field is always written; what is not known is `null`. Integers only; text in NFC.

use super::CheckDone;
use super::shape::shape;
use crate::law::EDITION;
use crate::words::Language;

/// The version of the record this program writes.
pub const VERSION: u32 = 1;

/// The one value of [`Record::kind`].
pub const KIND: &str = "mingbai-record";

/// What a lawyer attaches to the file. Holds no account of the facts and no sentence that says somebody has consented.
#[derive(Clone, Debug, PartialEq, Eq)]
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
shape!(Record { kind, version, edition, language, device_time, mode, people, stage, cards, check, questions, illustration, work, private, decision });

/// The edition, as on every page's foot.
#[derive(Clone, Debug, PartialEq, Eq)]
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
shape!(EditionSeen { id, law, words, build, checked_on });

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageSeen {
    /// BCP 47 code.
    pub code: String,
    /// True while no legal translator has checked the words.
    pub draft: bool,
}
shape!(LanguageSeen { code, draft });

impl LanguageSeen {
    /// As the register has it.
    pub fn of(language: Language) -> LanguageSeen {
        LanguageSeen { code: language.code().to_owned(), draft: language.is_draft() }
    }
}

/// Who took part. Names are optional: identity is ink on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
shape!(People { reference, place, person, lawyer_role, lawyer, interpreter_state, interpreter, guardian_state, guardian });

/// A card that was in front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSeen {
    /// `page/anchor`.
    pub card: String,
    /// Seconds in front, all visits together, rounded down.
    pub seconds: u32,
}
shape!(CardSeen { card, seconds });

/// One of our own sentences, by name and as it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// Stable name.
    pub id: String,
    /// The words shown.
    pub words: String,
}
shape!(Worded { id, words });

/// An illustration that was shown: the case and the result as canonical JSON texts of `schema/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IllustrationShown {
    /// The inputs.
    pub case: String,
    /// What the engine gave.
    pub result: String,
}
shape!(IllustrationShown { case, result });

/// One duty of the lawyer, and what the lawyer says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
shape!(WorkLine { duty, state, day, note });

/// A private answer the person has ticked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivateSaid {
    /// The question's stable name.
    pub id: String,
    /// The question as it was shown.
    pub words: String,
    /// `yes`, `no`, `rather-not`.
    pub answer: String,
}
shape!(PrivateSaid { id, words, answer });

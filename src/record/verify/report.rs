//! What checking gives. Compiles without the feature `seal`: the page reads reports that the desk has made.

use super::super::OutcomeStated;
use serde::{Deserialize, Serialize};

/// The answer to "is this record genuine?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every check holds.
    Genuine,
    /// At least one check is broken; it says what differs.
    Altered,
    /// Nothing is broken, but not everything could be checked.
    NotProven,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A sealed file: the whole record.
    File,
    /// The text of a QR code: the outcome and the digests of a record that is elsewhere.
    Code,
    /// Nothing that could be read.
    Unreadable,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It holds.
    Held,
    /// It does not.
    Broken,
    /// It could not be decided.
    Unknown,
}

/// A check, under a code that stays the same from version to version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckId {
    /// At most 1 MiB.
    Size,
    /// A sealed file or the text of a code.
    Readable,
    /// Version 1 of the record.
    Version,
    /// Every field of that version and no other.
    Fields,
    /// Written byte for byte as it is sealed.
    Bytes,
    /// Every field holds a value that version 1 knows.
    Values,
    /// Text is composed, and nothing in it is invisible.
    Characters,
    /// SHA-256 of the record.
    Sha256,
    /// SM3 of the record.
    Sm3,
    /// The device's seal fits.
    Seal,
    /// The device's key is known.
    Key,
    /// The edition is this program's.
    Edition,
    /// Cards, questions and items are this edition's, word for word.
    Words,
    /// Items and options stand in the order that the seed and the answers give.
    Order,
    /// The outcome of every concept follows from the answers.
    Outcome,
    /// The chance of luck follows from the outcomes.
    Luck,
    /// What was noticed follows from the answers.
    Signals,
    /// What a person must explain follows from the answers.
    Explain,
    /// Whether the sitting was finished follows from the answers.
    Finished,
    /// The illustration of the sentence follows from its own inputs.
    Illustration,
}

impl CheckId {
    /// In the order they are made and told.
    pub const ALL: [CheckId; 20] = [
        CheckId::Size,
        CheckId::Readable,
        CheckId::Version,
        CheckId::Fields,
        CheckId::Bytes,
        CheckId::Values,
        CheckId::Characters,
        CheckId::Sha256,
        CheckId::Sm3,
        CheckId::Seal,
        CheckId::Key,
        CheckId::Edition,
        CheckId::Words,
        CheckId::Order,
        CheckId::Outcome,
        CheckId::Luck,
        CheckId::Signals,
        CheckId::Explain,
        CheckId::Finished,
        CheckId::Illustration,
    ];
}

/// One check and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// How it ended.
    pub state: State,
    /// The field it is about, such as `check.answers[3].order`, where one can be named.
    pub subject: Option<String>,
    /// What was expected there, where that helps. Shortened; nothing invisible in it.
    pub expected: Option<String>,
    /// What was found there, likewise.
    pub found: Option<String>,
}

/// What a record or a code says of itself. It is worth what the verdict says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The edition's short name.
    pub edition: String,
    /// The language's code.
    pub language: String,
    /// Time as told by the device; a code has the day only.
    pub device_time: String,
    /// As [`super::super::Record::mode`].
    pub mode: String,
    /// The self-check's form, if one was begun.
    pub form: Option<String>,
    /// One mark per concept: `2` at first, `1` after explanation, `0` not yet, `o` left open, `-` not asked.
    pub marks: String,
    /// The same by the concepts' names; empty for a code of another edition, whose concepts have no names here.
    pub outcomes: Vec<OutcomeStated>,
    /// Blind guessing does at least as well about once in this many times.
    pub luck_one_in: Option<String>,
    /// As [`super::super::Record::decision`].
    pub decision: Option<String>,
    /// SHA-256 of the record's canonical text in hexadecimal: computed for a file, as stated for a code.
    pub sha256: String,
    /// SM3 likewise.
    pub sm3: String,
    /// Of the key that the seal names; it says nothing while the seal is broken.
    pub fingerprint: Option<String>,
}

/// What checking gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The answer.
    pub verdict: Verdict,
    /// True when it could not even be read; the verdict is then [`Verdict::NotProven`].
    pub unreadable: bool,
    /// What was looked at.
    pub subject: Subject,
    /// Every check that was made, in the order of [`CheckId::ALL`].
    pub checks: Vec<Check>,
    /// What it says of itself, as far as it could be read.
    pub facts: Option<Facts>,
}

impl Report {
    /// The verdict follows from the checks alone: broken wins over unknown, and unknown over held.
    #[cfg(feature = "seal")]
    pub(super) fn of(subject: Subject, checks: Vec<Check>, facts: Option<Facts>) -> Report {
        // In their order. (They are few: a sort of the library's weighs more.)
        let mut sorted: Vec<Check> = Vec::with_capacity(checks.len());
        for check in checks {
            let after = sorted.iter().rev().take_while(|other| other.id > check.id).count();
            sorted.insert(sorted.len() - after, check);
        }
        let checks = sorted;
        let any = |state: State| checks.iter().any(|check| check.state == state);
        let unreadable = subject == Subject::Unreadable;
        let verdict = match () {
            () if unreadable => Verdict::NotProven,
            () if any(State::Broken) => Verdict::Altered,
            () if any(State::Unknown) || checks.is_empty() => Verdict::NotProven,
            () => Verdict::Genuine,
        };
        Report { verdict, unreadable, subject, checks, facts }
    }
}

#[cfg(feature = "seal")]
impl Check {
    pub(super) fn new(id: CheckId, state: State) -> Check {
        Check { id, state, subject: None, expected: None, found: None }
    }

    pub(super) fn held(id: CheckId) -> Check {
        Check::new(id, State::Held)
    }

    /// Held or broken.
    pub(super) fn holds(id: CheckId, yes: bool) -> Check {
        Check::new(id, if yes { State::Held } else { State::Broken })
    }

    pub(super) fn at(mut self, subject: impl Into<String>) -> Check {
        self.subject = Some(subject.into());
        self
    }

    pub(super) fn between(mut self, expected: &str, found: &str) -> Check {
        self.expected = Some(clipped(expected));
        self.found = Some(clipped(found));
        self
    }
}

/// A text from outside as it may be shown: short, and nothing invisible.
#[cfg(feature = "seal")]
pub(super) fn clipped(text: &str) -> String {
    const LONGEST: usize = 100;
    let mut out: String = text.chars().take(LONGEST).map(|mark| if super::super::is_unseen(mark) { '\u{fffd}' } else { mark }).collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

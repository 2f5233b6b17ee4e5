//! Is this record genuine, altered, or not proven? Answers with every check that was made, never with a bare "invalid".
//!
//! ```text
//! report    what checking gives; also for programs that only show it
//! sentence  the plain words of verdicts and checks
//! values    every field against what version 1 knows
//! file      a sealed file          code   the text of a QR code
//! replay    what this edition says of the words, the order and the outcome
//! ```

#[cfg(feature = "seal")]
mod code;
#[cfg(feature = "seal")]
mod file;
#[cfg(feature = "seal")]
mod replay;
mod report;
mod sentence;
#[cfg(feature = "seal")]
pub(super) mod values;

pub use report::{Check, CheckId, Facts, Report, State, Subject, Verdict};
pub use sentence::{answer, facts_told, field_told, told};

#[cfg(feature = "seal")]
use super::{Known, model::EditionSeen};

/// Most bytes that are looked at: a full record has about 30,000.
#[cfg(feature = "seal")]
pub const LARGEST: usize = 1 << 20;

/// Checks the bytes of a file, or the text of a QR code: which it is, is seen from the bytes. Not one byte may be added,
/// not even a newline at the end.
#[cfg(feature = "seal")]
pub fn verify(bytes: &[u8], known: &Known) -> Report {
    if bytes.len() > LARGEST {
        return unreadable(CheckId::Size);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return unreadable(CheckId::Readable) };
    let mut report = match text.as_bytes().first() {
        Some(b'{' | b' ' | b'\t' | b'\n' | b'\r') => file::check(text, known).or_else(|| code::plain(text)),
        _ => code::sealed(text, known),
    }
    .unwrap_or_else(|| unreadable(CheckId::Readable));
    if !report.unreadable {
        report.checks.splice(0..0, [Check::held(CheckId::Size), Check::held(CheckId::Readable)]);
    }
    report
}

/// As [`verify`], for text that was pasted or typed: ASCII space around it does not count.
#[cfg(feature = "seal")]
pub fn verify_pasted(text: &str, known: &Known) -> Report {
    verify(text.trim_ascii().as_bytes(), known)
}

#[cfg(feature = "seal")]
fn unreadable(id: CheckId) -> Report {
    Report::of(Subject::Unreadable, vec![Check::new(id, State::Broken)], None)
}

/// The check of an edition: ours, or one that is not known here.
#[cfg(feature = "seal")]
fn edition(ours: bool, found: &str) -> Check {
    let check = Check::new(CheckId::Edition, if ours { State::Held } else { State::Unknown });
    if ours { check } else { check.between(&EditionSeen::ours().id, found) }
}

/// The check of the key that a seal names.
#[cfg(feature = "seal")]
fn key(key: super::PublicKey, known: &Known) -> Check {
    let fingerprint = key.fingerprint();
    let is_known = known.keys.contains(&fingerprint);
    let check = Check::new(CheckId::Key, if is_known { State::Held } else { State::Unknown });
    Check { found: Some(fingerprint.to_string()), ..check }
}

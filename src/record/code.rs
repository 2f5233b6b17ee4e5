//! The QR code on the printed sheet: an ordinary compact JWS (RFC 7515), so that any QR reader and any JOSE library read
//! it without our program. A record no device has sealed carries the same payload as plain JSON.

use super::canonical::text;
use super::check_done::{CheckDone, concept_of};
use super::device_key::{DeviceKey, Jwk};
use super::digest::{base64url, sha256, sm3};
use super::model::Record;
use super::shape::shape;
use crate::check::Luck;
use qrcodegen::{QrCode, QrCodeEcc};

/// What the code says, under short names because every byte makes it harder to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// The day, as told by the device: `2026-11-23`.
    pub day: String,
    /// The person's decision, as in [`Record::decision`].
    pub dec: Option<String>,
    /// The edition's short name.
    pub ed: String,
    /// The self-check's form; nothing when none was begun.
    pub form: Option<String>,
    /// The language's code.
    pub lang: String,
    /// Blind guessing does at least as well about once in this many times, rounded down: decimal digits.
    pub luck: Option<String>,
    /// As [`Record::mode`].
    pub mode: String,
    /// One mark per concept, in the order of the fact base: `2` at first, `1` after explanation, `0` not yet, `o` asked
    /// but left open, `-` not asked.
    pub out: String,
    /// SHA-256 of the record's canonical text, base64url.
    pub sha256: String,
    /// SM3 of the same, base64url.
    pub sm3: String,
    /// The version of the record.
    pub v: u32,
}
shape!(Payload { day, dec, ed, form, lang, luck, mode, out, sha256, sm3, v });

/// The header of a code's JWS.
#[derive(Debug)]
pub(super) struct CodeHeader {
    alg: String,
    pub(super) jwk: Jwk,
}
shape!(CodeHeader { alg, jwk });

impl Payload {
    /// What the code of this record says. `canonical` is the record's canonical text.
    pub(super) fn of(record: &Record, canonical: &[u8]) -> Payload {
        let check = record.check.as_ref();
        Payload {
            day: record.device_time.chars().take(10).collect(),
            dec: record.decision.clone(),
            ed: record.edition.id.clone(),
            form: check.map(|check| check.form.clone()),
            lang: record.language.code.clone(),
            luck: check.and_then(one_in),
            mode: record.mode.clone(),
            out: check.map_or_else(|| "-".repeat(18), marks),
            sha256: base64url(&sha256(canonical)),
            sm3: base64url(&sm3(canonical)),
            v: record.version,
        }
    }
}

/// The record's stated luck as once in N.
pub(super) fn one_in(check: &CheckDone) -> Option<String> {
    let (at_least, of) = (check.luck.at_least.parse().ok()?, check.luck.of.parse().ok()?);
    Some(Luck { at_least, of }.one_in().to_string())
}

/// The outcomes as 18 marks; see [`Payload::out`].
pub(super) fn marks(check: &CheckDone) -> String {
    let mut marks = ['-'; 18];
    for stated in &check.outcomes {
        if let Some(place) = concept_of(&stated.concept).and_then(|concept| marks.get_mut(concept)) {
            *place = match (stated.settled, stated.outcome.as_str()) {
                (false, _) => 'o',
                (true, "at-first") => '2',
                (true, "after-explanation") => '1',
                (true, _) => '0',
            };
        }
    }
    marks.iter().collect()
}

/// The header of a code sealed by this key, as it is written.
pub(super) fn code_header(jwk: Jwk) -> String {
    base64url(text(&CodeHeader { alg: "ES256".to_owned(), jwk }).as_bytes())
}

/// The text of the code: a compact JWS, or the plain payload where there is no key.
pub(super) fn write(payload: &Payload, key: Option<&DeviceKey>) -> String {
    let payload = text(payload);
    let Some(key) = key else { return payload };
    let signed = format!("{}.{}", code_header(key.public().members()), base64url(payload.as_bytes()));
    let seal = key.seal(signed.as_bytes());
    format!("{signed}.{seal}")
}

/// The QR code of a text, row by row, true is dark, at level M or better. Nothing when the text is too long for one.
pub fn rows(text: &str) -> Option<Vec<Vec<bool>>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = 0..code.size();
    Some(size.clone().map(|y| size.clone().map(|x| code.get_module(x, y)).collect()).collect())
}

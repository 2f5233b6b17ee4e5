//! The sealed file, and sealing.
//!
//! The file is one canonical JSON object: the record, its digests, and the device's seal or `null`. Record and seal are a
//! JWS in flattened form whose payload is detached and not encoded (RFC 7515, RFC 7797): the payload is the record's
//! canonical text as it stands in the file.

use super::canonical::{canonical, text};
use super::code;
use super::device_key::{DeviceKey, Jwk};
use super::digest::{Digests, base64url};
use super::fingerprint::Fingerprint;
use super::model::Record;
use super::shape::{from_json, shape};
use super::verify::{Check, State, values};

/// The file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedFile {
    /// Of the record's canonical text.
    pub digests: Digests,
    /// What is attached to the case file.
    pub record: Record,
    /// The device's seal; nothing when no device has sealed it.
    pub seal: Option<Seal>,
}
shape!(SealedFile { digests, record, seal });

/// The device's seal over a record: the two outer members of a flattened JWS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The protected header, base64url: `{"alg":"ES256","b64":false,"crit":["b64"],"jwk":{…}}`.
    pub protected: String,
    /// r and s, base64url.
    pub signature: String,
}
shape!(Seal { protected, signature });

/// The protected header of a file's seal.
#[derive(Debug)]
pub(super) struct FileHeader {
    alg: String,
    b64: bool,
    crit: [String; 1],
    pub(super) jwk: Jwk,
}
shape!(FileHeader { alg, b64, crit, jwk });

/// The header of a seal by this key, as it is written.
pub(super) fn file_header(jwk: Jwk) -> String {
    base64url(text(&FileHeader { alg: "ES256".to_owned(), b64: false, crit: ["b64".to_owned()], jwk }).as_bytes())
}

/// The bytes a file's seal is made over (RFC 7797 §3): header, a full stop, the record as it is.
pub(super) fn sealed_bytes(protected: &str, record: &str) -> Vec<u8> {
    [protected.as_bytes(), b".", record.as_bytes()].concat()
}

/// The text of a sealed file, from the record's canonical text: the record is not written out twice.
pub(super) fn file_text(digests: &Digests, record: &str, seal: Option<&Seal>) -> String {
    format!(r#"{{"digests":{},"record":{record},"seal":{}}}"#, text(digests), seal.map_or_else(|| "null".to_owned(), text))
}

/// What sealing gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The file, byte for byte; nothing may be added, not even a newline.
    pub file: String,
    /// The text of the QR code.
    pub code: String,
    /// The QR code, row by row; true is dark. The quiet zone of four modules is not in it.
    pub rows: Vec<Vec<bool>>,
    /// Of the record's canonical text.
    pub digests: Digests,
    /// Of the device's key; nothing when it is not sealed.
    pub fingerprint: Option<Fingerprint>,
}

/// Why a record is not sealed: a field that no checker would take. Holds the field, such as `people.lawyer_role`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(pub String);

/// Seals a record with the device's key, or writes it unsealed.
///
/// # Errors
/// [`Unfit`] when a field holds what no record of version 1 holds: a file that can never be called genuine is not made.
pub fn seal(record: &Record, key: Option<&DeviceKey>) -> Result<Sealed, Unfit> {
    let canonical = canonical(record);
    // Composing may have made a text longer; what is checked is what is written.
    let record: Record = from_json(&canonical).map_err(Unfit)?;
    let broken = values::check(&record).into_iter().find(|check| check.state == State::Broken);
    if let Some(Check { subject, .. }) = broken {
        return Err(Unfit(subject.unwrap_or_default()));
    }
    let digests = Digests::of(canonical.as_bytes());
    let seal = key.map(|key| {
        let protected = file_header(key.public().members());
        Seal { signature: key.seal(&sealed_bytes(&protected, &canonical)), protected }
    });
    let code = code::write(&code::Payload::of(&record, canonical.as_bytes()), key);
    let rows = code::rows(&code).ok_or_else(|| Unfit("code".to_owned()))?;
    let file = file_text(&digests, &canonical, seal.as_ref());
    Ok(Sealed { file, code, rows, digests, fingerprint: key.map(DeviceKey::fingerprint) })
}

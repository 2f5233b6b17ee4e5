//! The two digests of a record: SHA-256 (FIPS 180-4) and SM3 (GB/T 32905-2016), side by side so that either can be
//! checked with the tools an office has.

use super::shape::shape;
use base64ct::{Base64UrlUnpadded, Encoding as _};
use sha2::{Digest as _, Sha256};
use sm3::Sm3;
use std::fmt::Write as _;

/// The digests of a record's canonical text, in small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// SHA-256, 64 digits.
    pub sha256: String,
    /// SM3, 64 digits.
    pub sm3: String,
}
shape!(Digests { sha256, sm3 });

impl Digests {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Digests {
        Digests { sha256: hex(&sha256(bytes)), sm3: hex(&sm3(bytes)) }
    }
}

/// SHA-256.
pub(super) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SM3.
pub(super) fn sm3(bytes: &[u8]) -> [u8; 32] {
    Sm3::digest(bytes).into()
}

/// Small hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The alphabet of JOSE: base64url without padding (RFC 7515 §2).
pub(super) fn base64url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// Reads base64url. Nothing unless writing the bytes gives the same text again: one value has one spelling.
pub(super) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    let bytes = Base64UrlUnpadded::decode_vec(text).ok()?;
    (base64url(&bytes) == text).then_some(bytes)
}

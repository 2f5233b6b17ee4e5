//! Whose seals are known here.

use super::device_key::PublicKey;
use super::fingerprint::Fingerprint;
use crate::words::Digests;
use serde_json::Value;
use std::collections::BTreeSet;

/// What the person who checks knows already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Fingerprints of the devices whose seal is known.
    pub keys: BTreeSet<Fingerprint>,
    /// Digests of the words of this edition.
    pub words: Digests,
}

impl Known {
    /// Adds every key of a text: fingerprints, one a line; a JWK; or a JWK Set. Says how many; 0 when it holds none, or
    /// a line that is neither empty nor a fingerprint.
    pub fn add(&mut self, text: &str) -> usize {
        let found = keys_of(text);
        let count = found.len();
        self.keys.extend(found);
        count
    }
}

fn keys_of(text: &str) -> Vec<Fingerprint> {
    if text.len() > super::verify::LARGEST {
        return Vec::new();
    }
    if let Ok(value @ Value::Object(_)) = serde_json::from_str::<Value>(text) {
        let of = |jwk: &Value| PublicKey::from_jwk(jwk).map(|key| key.fingerprint());
        return match value.get("keys") {
            Some(Value::Array(keys)) => keys.iter().filter_map(of).collect(),
            _ => of(&value).into_iter().collect(),
        };
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(Fingerprint::parse).collect::<Option<Vec<_>>>().unwrap_or_default()
}

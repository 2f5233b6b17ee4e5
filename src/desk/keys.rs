//! The device's key: made here, kept and exported only under its passphrase.

use super::{Key, Making, Request, of};
use crate::record::DeviceKey;
use crate::record::envelope::{Unopened, WeakPassphrase};
use crate::record::shape::{Shape as _, from_json, shape};
use serde_json::Value;

/// The key as it is kept and exported.
struct KeptKey {
    /// Its fingerprint, so that it can be told before it is opened.
    fingerprint: String,
    /// The envelope.
    envelope: String,
}
shape!(KeptKey { fingerprint, envelope });

/// The key that the device keeps.
pub fn kept(text: &str) -> Key {
    from_json::<KeptKey>(text).map_or(Key::None, |kept| Key::Locked(kept.fingerprint))
}

/// The fingerprint, where there is a key.
pub fn fingerprint(key: &Key) -> Option<String> {
    match key {
        Key::None => None,
        Key::Locked(fingerprint) => Some(fingerprint.clone()),
        Key::Open { key, .. } => Some(key.fingerprint().to_string()),
    }
}

/// Makes a key of the request's chance.
pub fn make(making: &mut Making, request: &Request) -> Result<Value, &'static str> {
    let passphrase = chosen(request)?;
    let key = DeviceKey::from_chance(request.chance(0)?);
    let envelope = key.wrap(passphrase, request.chance(32)?, request.chance(48)?).map_err(weak)?;
    Ok(opened(making, key, envelope))
}

/// The passphrase that was chosen, typed twice.
pub fn chosen(request: &Request) -> Result<&str, &'static str> {
    let passphrase = request.field("passphrase");
    if passphrase == request.field("passphrase-again") { Ok(passphrase) } else { Err("differ") }
}

/// Why a passphrase is not taken, as a fault.
pub fn weak(why: WeakPassphrase) -> &'static str {
    match why {
        WeakPassphrase::TooShort | WeakPassphrase::TooPlain => "short",
        WeakPassphrase::TooLong => "long",
    }
}

/// Opens the key that the device keeps, or the one in the file that was chosen.
pub fn open(making: &mut Making, request: &Request, bytes: &[u8]) -> Result<Value, &'static str> {
    let text = if bytes.is_empty() { &request.kept } else { std::str::from_utf8(bytes).map_err(|_| "damaged")? };
    let kept: KeptKey = from_json(text.trim_ascii()).map_err(|_| "damaged")?;
    let key = DeviceKey::unwrap(&kept.envelope, request.field("passphrase")).map_err(|unopened| match unopened {
        Unopened::Locked => "passphrase",
        _ => "damaged",
    })?;
    Ok(opened(making, key, kept.envelope))
}

fn opened(making: &mut Making, key: DeviceKey, envelope: String) -> Value {
    let kept = KeptKey { fingerprint: key.fingerprint().to_string(), envelope }.written().to_string();
    making.key = Key::Open { key, kept: kept.clone(), stored: true };
    of(&[("kept", &kept), ("focus", "seal-heading")])
}

/// Forgets the open key.
pub fn lock(making: &mut Making) -> Result<Value, &'static str> {
    if let Some(fingerprint) = fingerprint(&making.key) {
        making.key = Key::Locked(fingerprint);
    }
    Ok(of(&[("focus", "seal-heading")]))
}

/// The device refused to keep the key.
pub fn not_stored(making: &mut Making) -> Result<Value, &'static str> {
    if let Key::Open { stored, .. } = &mut making.key {
        *stored = false;
    }
    Ok(of(&[]))
}

/// A fault that came with the request, as one of ours.
pub fn known_fault(code: &str) -> &'static str {
    if code == "file" { "file" } else { "other" }
}

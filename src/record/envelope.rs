//! An envelope: bytes that leave the device only under a passphrase. Used for the device's key and for drafts.
//!
//! The passphrase becomes a key by Argon2id (RFC 9106), the bytes are sealed by XChaCha20-Poly1305. The envelope is one
//! canonical JSON object that names its own parameters; everything it says besides the sealed bytes is authenticated
//! with them. Parameters are bounded on reading, so that a hostile file cannot eat memory or time. What is kept on the
//! device piece by piece is sealed under one such key, each piece with its own name.

use super::canonical::text;
use super::digest::{base64url, from_base64url};
use super::nfc::composed;
use super::shape::{from_json, shape};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce, aead::Aead as _, aead::Payload};

/// Fewest characters of a passphrase. Twelve typed at random, or four common words, are beyond guessing at 64 MiB a try.
pub const SHORTEST_PASSPHRASE: usize = 12;

const KIND: &str = "mingbai-envelope";
const VERSION: u32 = 1;
const CIPHER: &str = "xchacha20-poly1305";
const DERIVATION: &str = "argon2id";
/// What is written: RFC 9106's second choice in memory and passes; one lane, because a browser has one thread.
const MEMORY_KIB: u32 = 65_536;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What is read. Below the first nobody may be led to trust a weak envelope; above the last a page would die.
const MEMORY_READ: std::ops::RangeInclusive<u32> = 19_456..=131_072;
const PASSES_READ: std::ops::RangeInclusive<u32> = 1..=8;
const LANES_READ: std::ops::RangeInclusive<u32> = 1..=4;
/// Bytes of the largest envelope that is read.
const LARGEST: usize = 1 << 20;

/// What an envelope holds, so that one kind is never taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The secret key of a device seal, 32 bytes.
    DeviceKey,
    /// The key under which drafts and finished records are kept, 32 bytes.
    Kept,
}

impl Holds {
    fn code(self) -> &'static str {
        match self {
            Holds::DeviceKey => "device-key",
            Holds::Kept => "kept-key",
        }
    }
}

/// Why a passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeakPassphrase {
    /// Fewer than [`SHORTEST_PASSPHRASE`] characters.
    TooShort,
    /// Fewer than five different characters.
    TooPlain,
    /// More than 1,000 characters.
    TooLong,
}

/// Why an envelope does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// It is no envelope, is cut, or holds something else than was asked for.
    NotThis,
    /// It asks for other methods, or for more memory or time, than version 1 uses.
    Foreign,
    /// The passphrase is another one, or a byte has been changed: the two cannot be told apart.
    Locked,
}

struct Envelope {
    cipher: String,
    derivation: String,
    holds: String,
    kind: String,
    lanes: u32,
    memory_kib: u32,
    nonce: String,
    passes: u32,
    salt: String,
    sealed: String,
    version: u32,
}
shape!(Envelope { cipher, derivation, holds, kind, lanes, memory_kib, nonce, passes, salt, sealed, version });

impl Envelope {
    /// What is authenticated beside the sealed bytes: everything else the envelope says.
    fn head(&self) -> String {
        let Envelope { cipher, derivation, holds, kind, lanes, memory_kib, nonce, passes, salt, sealed: _, version } = self;
        format!("{kind} {version} {holds} {derivation} {memory_kib} {passes} {lanes} {salt} {cipher} {nonce}")
    }

    fn cipher(&self, passphrase: &str, salt: &[u8]) -> Option<XChaCha20Poly1305> {
        let parameters = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()?;
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters).hash_password_into(passphrase.as_bytes(), salt, &mut key).ok()?;
        Some(XChaCha20Poly1305::new(&key.into()))
    }
}

/// Seals bytes under a passphrase. `salt` and `nonce` are bytes of chance, new for every envelope.
///
/// # Errors
/// [`WeakPassphrase`] when the passphrase is easily guessed.
pub fn wrap(holds: Holds, bytes: &[u8], passphrase: &str, salt: [u8; 16], nonce: [u8; 24]) -> Result<String, WeakPassphrase> {
    let passphrase = strong(passphrase)?;
    let mut envelope = Envelope {
        cipher: CIPHER.to_owned(),
        derivation: DERIVATION.to_owned(),
        holds: holds.code().to_owned(),
        kind: KIND.to_owned(),
        lanes: LANES,
        memory_kib: MEMORY_KIB,
        nonce: base64url(&nonce),
        passes: PASSES,
        salt: base64url(&salt),
        sealed: String::new(),
        version: VERSION,
    };
    let head = envelope.head();
    let cipher = envelope.cipher(&passphrase, &salt).expect("the parameters above are within Argon2's own bounds");
    let sealed =
        cipher.encrypt(XNonce::from_slice(&nonce), Payload { msg: bytes, aad: head.as_bytes() }).expect("bytes in memory are within the cipher's bound");
    envelope.sealed = base64url(&sealed);
    Ok(text(&envelope))
}

/// Opens an envelope.
///
/// # Errors
/// [`Unopened`], which says what a person can do about it: take another file, another program, another passphrase.
pub fn unwrap(holds: Holds, envelope: &str, passphrase: &str) -> Result<Vec<u8>, Unopened> {
    if envelope.len() > LARGEST {
        return Err(Unopened::NotThis);
    }
    let envelope: Envelope = from_json(envelope.trim_ascii()).map_err(|_| Unopened::NotThis)?;
    if envelope.kind != KIND || envelope.holds != holds.code() {
        return Err(Unopened::NotThis);
    }
    let known = envelope.version == VERSION && envelope.cipher == CIPHER && envelope.derivation == DERIVATION;
    let bounded = MEMORY_READ.contains(&envelope.memory_kib) && PASSES_READ.contains(&envelope.passes) && LANES_READ.contains(&envelope.lanes);
    if !known || !bounded {
        return Err(Unopened::Foreign);
    }
    let field = |text: &str| from_base64url(text).ok_or(Unopened::NotThis);
    let (salt, nonce, sealed) = (field(&envelope.salt)?, field(&envelope.nonce)?, field(&envelope.sealed)?);
    if salt.len() != 16 || nonce.len() != 24 {
        return Err(Unopened::NotThis);
    }
    let passphrase = composed(passphrase);
    let cipher = envelope.cipher(&passphrase, &salt).ok_or(Unopened::Foreign)?;
    let head = envelope.head();
    let payload = Payload { msg: &sealed, aad: head.as_bytes() };
    cipher.decrypt(XNonce::from_slice(&nonce), payload).map_err(|_| Unopened::Locked)
}

/// Seals a text under a key, so that it opens under its own name only. The nonce is chance, never used twice.
pub fn lock(key: &[u8; 32], name: &str, text: &str, nonce: [u8; 24]) -> String {
    let payload = Payload { msg: text.as_bytes(), aad: name.as_bytes() };
    let sealed = XChaCha20Poly1305::new(key.into()).encrypt(XNonce::from_slice(&nonce), payload);
    base64url(&[&nonce[..], &sealed.expect("texts in memory are within the cipher's bound")].concat())
}

/// Opens a text that was sealed under this key and this name; nothing where a byte has been changed.
pub fn unlock(key: &[u8; 32], name: &str, sealed: &str) -> Option<String> {
    let bytes = from_base64url(sealed)?;
    let (nonce, msg) = bytes.split_first_chunk::<24>()?;
    let text = XChaCha20Poly1305::new(key.into()).decrypt(XNonce::from_slice(nonce), Payload { msg, aad: name.as_bytes() }).ok()?;
    String::from_utf8(text).ok()
}

/// The passphrase, composed, so that two keyboards that spell one letter differently open the same envelope.
fn strong(passphrase: &str) -> Result<String, WeakPassphrase> {
    let composed = composed(passphrase);
    let mut different: Vec<char> = Vec::new();
    match composed.chars().count() {
        count if count < SHORTEST_PASSPHRASE => return Err(WeakPassphrase::TooShort),
        count if count > 1_000 => return Err(WeakPassphrase::TooLong),
        _ => {}
    }
    for character in composed.chars() {
        if !different.contains(&character) {
            different.push(character);
        }
    }
    if different.len() < 5 { Err(WeakPassphrase::TooPlain) } else { Ok(composed) }
}

//! The device's key and its seal: ES256 (ECDSA over P-256 with SHA-256, RFC 7518), deterministic by RFC 6979.
//!
//! A seal says which device wrote a text, and that no byte of it has changed. It is not a person's signature.

use super::canonical::text;
use super::digest::{base64url, from_base64url, sha256};
use super::envelope::{self, Holds, Unopened, WeakPassphrase};
use super::fingerprint::Fingerprint;
use super::shape::shape;
use p256::EncodedPoint;
use p256::ecdsa::{
    Signature, SigningKey, VerifyingKey,
    signature::{Signer as _, Verifier as _},
};
use serde_json::Value;

/// The secret key of a device.
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key of 32 bytes of chance.
    pub fn from_chance(chance: [u8; 32]) -> DeviceKey {
        let mut bytes = chance;
        // About one in 2^32 numbers is no key of this curve; it is hashed until it is one.
        loop {
            if let Ok(key) = SigningKey::from_bytes(&bytes.into()) {
                return DeviceKey(key);
            }
            bytes = sha256(&bytes);
        }
    }

    /// What is printed beside the seal.
    pub fn fingerprint(&self) -> Fingerprint {
        self.public().fingerprint()
    }

    /// What may be given away: it checks seals and makes none.
    pub fn public(&self) -> PublicKey {
        PublicKey(*self.0.verifying_key())
    }

    /// The key in an envelope, to be kept or moved. `salt` and `nonce` are bytes of chance, new every time.
    ///
    /// # Errors
    /// [`WeakPassphrase`] when the passphrase is easily guessed.
    pub fn wrap(&self, passphrase: &str, salt: [u8; 16], nonce: [u8; 24]) -> Result<String, WeakPassphrase> {
        envelope::wrap(Holds::DeviceKey, &self.0.to_bytes(), passphrase, salt, nonce)
    }

    /// The key out of its envelope.
    ///
    /// # Errors
    /// [`Unopened`] says why not.
    pub fn unwrap(envelope: &str, passphrase: &str) -> Result<DeviceKey, Unopened> {
        let bytes = envelope::unwrap(Holds::DeviceKey, envelope, passphrase)?;
        SigningKey::from_slice(&bytes).map(DeviceKey).map_err(|_| Unopened::NotThis)
    }

    /// Seals bytes: r and s, each 32 bytes, with the smaller of the two s that fit.
    pub(super) fn seal(&self, bytes: &[u8]) -> String {
        let signature: Signature = self.0.sign(bytes);
        base64url(&signature.normalize_s().unwrap_or(signature).to_bytes())
    }
}

/// The public key of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Reads a JWK (RFC 7517). Members besides `kty`, `crv`, `x` and `y` are not looked at. Nothing for any other key.
    pub fn from_jwk(jwk: &Value) -> Option<PublicKey> {
        let field = |name: &str| jwk.get(name).and_then(Value::as_str);
        (field("kty")? == "EC" && field("crv")? == "P-256").then_some(())?;
        let coordinate = |name: &str| <[u8; 32]>::try_from(from_base64url(field(name)?)?).ok();
        let point = EncodedPoint::from_affine_coordinates(&coordinate("x")?.into(), &coordinate("y")?.into(), false);
        VerifyingKey::from_encoded_point(&point).ok().map(PublicKey)
    }

    /// The key as canonical JSON: the text of RFC 7638, which is what any JOSE library imports.
    pub fn jwk(&self) -> String {
        text(&self.members())
    }

    /// What two people compare.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut first = [0; 16];
        first.copy_from_slice(&sha256(self.jwk().as_bytes())[..16]);
        Fingerprint(first)
    }

    /// The members of its JWK.
    pub(super) fn members(&self) -> Jwk {
        let point = self.0.to_encoded_point(false);
        let coordinate = |bytes: Option<&p256::FieldBytes>| base64url(bytes.map(|bytes| bytes.as_slice()).unwrap_or_default());
        Jwk { crv: "P-256".to_owned(), kty: "EC".to_owned(), x: coordinate(point.x()), y: coordinate(point.y()) }
    }

    /// True when the seal fits these bytes. Of the two spellings every ECDSA seal has, only ours is taken: a file that
    /// differs by one byte is not the file that was sealed.
    pub(super) fn fits(&self, bytes: &[u8], seal: &str) -> bool {
        let read = || Signature::from_slice(&from_base64url(seal)?).ok();
        read().is_some_and(|signature| signature.normalize_s().is_none() && self.0.verify(bytes, &signature).is_ok())
    }
}

/// A public key's members, in canonical order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Jwk {
    crv: String,
    kty: String,
    x: String,
    y: String,
}
shape!(Jwk { crv, kty, x, y });

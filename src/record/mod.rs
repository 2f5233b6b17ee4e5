//! Holds: what is attached to the file: the record, its canonical bytes, digests, the device's seal, verifying.
//! May import: `words`, `law`, `content`, `check`.
//! Never: yew, web_sys, a clock, chance of its own; a word that says somebody has consented.
//!
//! ```text
//! model, check_done, closed, duty, shown   the record and its closed values
//! shape, pairs                             how all of them become JSON and are read from it
//! canonical, digest                        its one text, and SHA-256 and SM3 of it
//! device_key, fingerprint, envelope        the device's key, and how it is kept
//! sealed, code, picture                    the file, the QR code on paper, and reading it back
//! verify, known                            genuine, altered or not proven
//! ```

#[cfg(feature = "seal")]
mod canonical;
mod check_done;
mod closed;
#[cfg(feature = "seal")]
mod code;
#[cfg(feature = "seal")]
mod device_key;
#[cfg(feature = "seal")]
mod digest;
mod duty;
#[cfg(feature = "seal")]
pub mod envelope;
#[cfg(feature = "seal")]
mod fingerprint;
#[cfg(feature = "seal")]
mod known;
mod model;
#[cfg(feature = "seal")]
mod nfc;
mod pairs;
#[cfg(feature = "seal")]
mod picture;
#[cfg(feature = "seal")]
mod sealed;
pub mod shape;
mod shown;
pub mod verify;

pub use check_done::*;
pub use closed::*;
pub use duty::{DUTIES, Duty};
pub use model::*;
pub use pairs::Pairs;
pub use shape::{Shape, from_json};
pub use shown::{PRIVATE_ASKED, card_of, question_of};
pub use verify::{Report, Verdict};

#[cfg(feature = "seal")]
pub use canonical::canonical;
#[cfg(feature = "seal")]
pub use code::{Payload, rows};
#[cfg(feature = "seal")]
pub use device_key::{DeviceKey, PublicKey};
#[cfg(feature = "seal")]
pub use digest::Digests;
#[cfg(feature = "seal")]
use digest::from_base64url;
#[cfg(feature = "seal")]
pub use fingerprint::Fingerprint;
#[cfg(feature = "seal")]
pub use known::Known;
#[cfg(all(feature = "seal", not(feature = "cli")))]
pub use nfc::compose_by;
#[cfg(feature = "seal")]
pub use picture::decode_picture;
#[cfg(feature = "seal")]
pub use sealed::{Seal, Sealed, SealedFile, Unfit, seal};
#[cfg(feature = "seal")]
pub use verify::{verify, verify_pasted};

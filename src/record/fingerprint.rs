//! The fingerprint of a device's key: what two people compare on paper.

use super::is_unseen;
use std::fmt;

/// The first 128 bits of a key's JWK thumbprint (RFC 7638, SHA-256). Nobody can make a second key with the same
/// fingerprint, and 32 digits in groups of four can be read out and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(pub(super) [u8; 16]);

impl Fingerprint {
    /// Reads 32 hexadecimal digits; hyphens, spaces, the size of letters and what cannot be seen do not matter: a
    /// fingerprint is copied from pages and paper. Nothing for anything else.
    pub fn parse(text: &str) -> Option<Fingerprint> {
        let digits = text.chars().filter(|mark| !matches!(mark, '-' | ' ') && !is_unseen(*mark));
        let digits: Vec<u8> = digits.map(|mark| mark.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
        let bytes: Vec<u8> = digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        <[u8; 16]>::try_from(bytes).ok().filter(|_| digits.len() == 32).map(Fingerprint)
    }
}

impl fmt::Display for Fingerprint {
    /// `3F2A-91BC-…`: eight groups of four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, pair) in self.0.chunks(2).enumerate() {
            if index > 0 {
                f.write_str("-")?;
            }
            for byte in pair {
                write!(f, "{byte:02X}")?;
            }
        }
        Ok(())
    }
}

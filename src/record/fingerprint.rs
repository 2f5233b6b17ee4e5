//! The fingerprint of a device's key: what two people compare on paper.

use std::fmt;

/// The first 128 bits of a key's JWK thumbprint (RFC 7638, SHA-256). Nobody can make a second key with the same
/// fingerprint, and 32 digits in groups of four can be read out and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(pub(super) [u8; 16]);

impl Fingerprint {
    /// Reads 32 hexadecimal digits; hyphens, spaces and the size of letters do not matter. Nothing for anything else.
    pub fn parse(text: &str) -> Option<Fingerprint> {
        let digits: Option<Vec<u8>> = text.chars().filter(|mark| !matches!(mark, '-' | ' ')).map(|mark| mark.to_digit(16).map(|digit| digit as u8)).collect();
        let bytes: Vec<u8> = digits?.chunks(2).filter_map(|pair| if let [high, low] = pair { Some(high * 16 + low) } else { None }).collect();
        let digits = text.chars().filter(char::is_ascii_hexdigit).count();
        <[u8; 16]>::try_from(bytes).ok().filter(|_| digits == 32).map(Fingerprint)
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

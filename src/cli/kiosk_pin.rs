//! `mingbai kiosk-pin`: the slow hash of a staff PIN, as a line for `kiosk.json`.

use sha2::Sha256;
use std::{fmt::Write as _, io::BufRead};

/// As many rounds of PBKDF2-HMAC-SHA-256 as OWASP asks for.
const ROUNDS: u32 = 600_000;
/// `kiosk.json` can be read by anyone who reaches the site, so a short PIN could be found by trying all of them at home.
const SHORTEST: usize = 8;
/// The field on the first page takes no more.
const LONGEST: usize = 32;

/// Reads a PIN from the first line (not from the arguments, which end up in a shell's history) and prints the line.
/// Gives the exit code.
pub fn run(input: &mut impl BufRead) -> u8 {
    eprintln!("A PIN of {SHORTEST} to {LONGEST} letters or digits, then Enter:");
    let mut line = String::new();
    let mut salt = [0_u8; 16];
    if input.read_line(&mut line).is_err() || getrandom::getrandom(&mut salt).is_err() {
        eprintln!("mingbai kiosk-pin: no line to read, or this machine gives no chance");
        return 2;
    }
    match hash(line.trim_end_matches(['\r', '\n']), salt) {
        Ok(hash) => println!("\"pin\": \"{hash}\""),
        Err(fault) => {
            eprintln!("mingbai kiosk-pin: {fault}");
            return 1;
        }
    }
    0
}

/// The hash as it stands in `kiosk.json`.
///
/// # Errors
/// A sentence when the PIN is too short, too long, or more than letters and digits (a kiosk's keys may not have them).
pub fn hash(pin: &str, salt: [u8; 16]) -> Result<String, String> {
    if !(SHORTEST..=LONGEST).contains(&pin.len()) || !pin.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(format!("a PIN has {SHORTEST} to {LONGEST} letters or digits, nothing else"));
    }
    let found: [u8; 32] = pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(pin.as_bytes(), &salt, ROUNDS);
    Ok(format!("pbkdf2-sha256${ROUNDS}${}${}", hex(&salt), hex(&found)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").expect("a string takes it");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_what_others_compute() {
        let salt: [u8; 16] = std::array::from_fn(|at| at as u8);
        let hash = hash("24681357", salt).expect("a good PIN");
        // Python's hashlib says the same; so does the browser, in the journey of the staff's door.
        assert_eq!(hash, "pbkdf2-sha256$600000$000102030405060708090a0b0c0d0e0f$da119d3656f7b4149767730c7a8157cd4707c73a82f9340d7bed17539c9d05f2");
    }

    #[test]
    fn a_short_or_strange_pin_is_refused() {
        for pin in ["", "1234567", "1234 5678", "口令口令口令口令", &"1".repeat(33)] {
            assert!(hash(pin, [0; 16]).is_err(), "{pin:?}");
        }
        assert_eq!(run(&mut "123\n".as_bytes()), 1);
    }
}

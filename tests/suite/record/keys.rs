//! Digests, the device's key, its envelope: against the standards' own vectors, and against whoever holds the file.

use super::*;
use mingbai::record::envelope::{Holds, SHORTEST_PASSPHRASE, Unopened, WeakPassphrase, unwrap, wrap};

const PASSPHRASE: &str = "four words on paper";
const SALT: [u8; 16] = [1; 16];
const NONCE: [u8; 24] = [2; 24];

#[test]
fn digests_are_those_of_the_standards() {
    // FIPS 180-4 and GB/T 32905-2016, example 1 and 2.
    let abc = Digests::of(b"abc");
    assert_eq!(abc.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(abc.sm3, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    let long = Digests::of("abcd".repeat(16).as_bytes());
    assert_eq!(long.sm3, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    assert_eq!(Digests::of(b"").sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

#[test]
fn a_key_of_known_bytes_is_the_known_key() {
    // RFC 6979, A.2.5.
    let secret = [
        0xC9, 0xAF, 0xA9, 0xD8, 0x45, 0xBA, 0x75, 0x16, 0x6B, 0x5C, 0x21, 0x57, 0x67, 0xB1, 0xD6, 0x93, 0x4E, 0x50, 0xC3, 0xDB, 0x36, 0xE8, 0x9B, 0x12, 0x7B,
        0x8A, 0x62, 0x2B, 0x12, 0x0F, 0x67, 0x21,
    ];
    let jwk = DeviceKey::from_chance(secret).public().jwk();
    let expected = r#"{"crv":"P-256","kty":"EC","x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y","y":"eQP-EAi4vJmkGunpVii8ZPLxsgwtfp9Rd6PClNRGIpk"}"#;
    // x is the RFC's Ux, 60FED4BA…F29FB6; y is its Uy, 7903FE10…D4462299.
    assert_eq!(jwk, expected);
    let read = PublicKey::from_jwk(&serde_json::from_str(&jwk).expect("JSON")).expect("a key");
    assert_eq!(read.fingerprint(), DeviceKey::from_chance(secret).fingerprint());
}

#[test]
fn every_chance_gives_a_key_and_the_same_chance_the_same() {
    // Zero and all ones are no keys of the curve; they are hashed until they are.
    let keys = [[0; 32], [255; 32], [1; 32]].map(DeviceKey::from_chance).map(|key| key.fingerprint());
    assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2]);
    assert_eq!(DeviceKey::from_chance([255; 32]).fingerprint(), keys[1]);
    assert_eq!(sealed(&short(Language::En)), sealed(&short(Language::En)), "a seal is made without chance");
}

#[test]
fn a_fingerprint_is_read_as_people_write_it() {
    let shown = device().fingerprint().to_string();
    assert_eq!((shown.len(), shown.matches('-').count()), (39, 7), "{shown}");
    for spelled in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('-', ""), format!("\u{2068}{shown}\u{2069}")] {
        assert_eq!(Fingerprint::parse(&spelled), Some(device().fingerprint()), "{spelled}");
    }
    for wrong in [&shown[1..], &format!("{shown}0"), "", "----", &shown.replace('-', "–"), &shown.replacen(|digit: char| digit.is_ascii_hexdigit(), "G", 1)] {
        assert_eq!(Fingerprint::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn known_keys_are_read_from_fingerprints_a_jwk_and_a_set() {
    let (one, two) = (device(), stranger());
    let of = |text: &str| {
        let mut known = Known::default();
        (known.add(text), known.keys.len())
    };
    assert_eq!(of(&format!("{}\n\n{}\n", one.fingerprint(), two.fingerprint())), (2, 2));
    assert_eq!(of(&one.public().jwk()), (1, 1));
    assert_eq!(of(&format!("{{\"keys\":[{},{}]}}", one.public().jwk(), two.public().jwk())), (2, 2));
    for wrong in ["", "{}", "[]", "{\"keys\":[{}]}", "nothing", &format!("{}\nnothing", one.fingerprint())] {
        assert_eq!(of(wrong), (0, 0), "{wrong}");
    }
    // A point that does not lie on the curve is no key.
    let mut off: serde_json::Value = serde_json::from_str(&one.public().jwk()).expect("JSON");
    off["y"] = off["x"].clone();
    assert_eq!(of(&off.to_string()), (0, 0));
}

#[test]
fn a_key_comes_out_of_its_envelope_with_the_passphrase_only() {
    let envelope = device().wrap(PASSPHRASE, SALT, NONCE).expect("it is strong");
    let back = DeviceKey::unwrap(&format!("{envelope}\n"), PASSPHRASE).unwrap_or_else(|why| panic!("{why:?}"));
    assert_eq!(back.fingerprint(), device().fingerprint());
    assert_eq!(DeviceKey::unwrap(&envelope, "four words on papes").err(), Some(Unopened::Locked));
    // What is said beside the sealed bytes is authenticated with them.
    for (from, to, why) in [
        ("\"passes\":3", "\"passes\":2", Unopened::Locked),
        ("\"salt\":\"AQ", "\"salt\":\"AA", Unopened::Locked),
        ("\"sealed\":\"", "\"sealed\":\"AAAA", Unopened::Locked),
        ("\"holds\":\"device-key\"", "\"holds\":\"kept-key\"", Unopened::NotThis),
        ("\"version\":1", "\"version\":2", Unopened::Foreign),
        ("argon2id", "argon2i", Unopened::Foreign),
        ("\"memory_kib\":65536", "\"memory_kib\":4294967295", Unopened::Foreign),
        ("\"memory_kib\":65536", "\"memory_kib\":8", Unopened::Foreign),
        ("\"passes\":3", "\"passes\":4294967295", Unopened::Foreign),
        ("\"lanes\":1", "\"lanes\":16777215", Unopened::Foreign),
        ("\"lanes\":1", "\"lanes\":0", Unopened::Foreign),
        ("\"kind\"", "\"sort\"", Unopened::NotThis),
        ("\"nonce\":\"", "\"nonce\":\"=", Unopened::NotThis),
    ] {
        let edited = envelope.replacen(from, to, 1);
        assert_ne!(edited, envelope, "{from}");
        assert_eq!(DeviceKey::unwrap(&edited, PASSPHRASE).err(), Some(why), "{to}");
    }
    assert_eq!(DeviceKey::unwrap(&" ".repeat(2 << 20), PASSPHRASE).err(), Some(Unopened::NotThis));
}

#[test]
fn an_envelope_of_one_kind_is_not_taken_for_another() {
    let draft = wrap(Holds::Kept, "明白".as_bytes(), PASSPHRASE, SALT, NONCE).expect("it is strong");
    assert_eq!(unwrap(Holds::Kept, &draft, PASSPHRASE).as_deref(), Ok("明白".as_bytes()));
    assert_eq!(unwrap(Holds::DeviceKey, &draft, PASSPHRASE), Err(Unopened::NotThis));
    let relabelled = draft.replace("\"kept-key\"", "\"device-key\"");
    assert_eq!(unwrap(Holds::DeviceKey, &relabelled, PASSPHRASE), Err(Unopened::Locked));
    assert!(!draft.contains("明白"), "what is sealed cannot be read");
}

#[test]
fn a_passphrase_that_is_easily_guessed_is_refused() {
    let refused = |passphrase: &str| wrap(Holds::Kept, b"", passphrase, SALT, NONCE).err();
    assert_eq!(refused("abcdefghijk"), Some(WeakPassphrase::TooShort), "{SHORTEST_PASSPHRASE} characters are needed");
    assert_eq!(refused("abababababababab"), Some(WeakPassphrase::TooPlain));
    assert_eq!(refused(&"abcdefghijkl".repeat(100)), Some(WeakPassphrase::TooLong));
    assert_eq!(refused("看守所会见室的第三把椅子上"), None, "characters are counted, not bytes");
    // One letter spelled by two keyboards opens the same envelope.
    let envelope = wrap(Holds::Kept, b"x", "caf\u{e9} au lait ici", SALT, NONCE).expect("it is strong");
    assert_eq!(unwrap(Holds::Kept, &envelope, "cafe\u{301} au lait ici"), Ok(b"x".to_vec()));
}

//! An independent JOSE library (npm `jose`) takes our seals, and refuses them once anything has changed.

use super::*;
use serde_json::{Value, json};
use std::{
    env,
    io::Write,
    process::{Command, Stdio},
};

const HOW: &str = "this test needs Node and npm's jose: run `cargo xtask test native` once, or set MINGBAI_JOSE to a folder that holds jose 6 (after \
                   `cargo xtask test native` it is target/tools/node_modules/jose)";

/// What the library says of a request; see `jose.mjs`.
fn ask(request: &Value) -> Value {
    let folder = env::var("MINGBAI_JOSE").unwrap_or_else(|_| panic!("MINGBAI_JOSE is not set: {HOW}"));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/record/jose.mjs");
    let node = Command::new("node").args([script, &folder]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut node = node.unwrap_or_else(|error| panic!("node: {error}; {HOW}"));
    node.stdin.take().expect("it is piped").write_all(request.to_string().as_bytes()).expect("node reads");
    let output = node.wait_with_output().expect("node ends");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("node answered {:?}: {error}; {HOW}", String::from_utf8_lossy(&output.stdout)))
}

/// The request for a sealed file, taken apart as a stranger would: as JSON, the record cut out of the text as it stands.
fn request(file: &str) -> Value {
    let read: Value = serde_json::from_str(file).expect("JSON");
    let start = file.find("\"record\":").expect("a record") + "\"record\":".len();
    let end = file.rfind(",\"seal\":").expect("a seal");
    json!({ "flattened": read["seal"], "payload": &file[start..end] })
}

#[test]
fn a_stranger_s_library_takes_the_seal_of_a_file_and_of_a_code() {
    for record in [full(Language::ZhHans), short(Language::En)] {
        let sealed = sealed(&record);
        let answer = ask(&request(&sealed.file));
        assert_eq!((&answer["ok"], answer["payload"].as_str()), (&json!(true), Some(canonical(&record).as_str())), "{answer}");
        let answer = ask(&json!({ "compact": sealed.code }));
        let payload: Value = serde_json::from_str(answer["payload"].as_str().expect("it was taken")).expect("JSON");
        assert_eq!(payload["out"].as_str().map(str::len), Some(18), "{payload}");
        // The fingerprint is the beginning of the library's own thumbprint of the key.
        let thumbprint = Base64Url(answer["thumbprint"].as_str().expect("a thumbprint")).bytes();
        let digits: String = thumbprint[..16].iter().map(|byte| format!("{byte:02X}")).collect();
        assert_eq!(device().fingerprint().to_string().replace('-', ""), digits);
    }
}

#[test]
fn a_stranger_s_library_refuses_what_has_changed() {
    let sealed = sealed(&short(Language::En));
    let mut edited = request(&sealed.file);
    edited["payload"] = json!(edited["payload"].as_str().expect("text").replace("not-yet", "sign"));
    assert_eq!(ask(&edited)["ok"], json!(false));
    let (signed, seal) = sealed.code.rsplit_once('.').expect("a JWS");
    assert_eq!(ask(&json!({ "compact": format!("{}A.{seal}", &signed[..signed.len() - 1]) }))["ok"], json!(false));
}

/// Base64url, read by a few lines of our own.
struct Base64Url<'a>(&'a str);

impl Base64Url<'_> {
    fn bytes(&self) -> Vec<u8> {
        const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
        for mark in self.0.chars() {
            bits = bits << 6 | ALPHABET.find(mark).expect("base64url") as u32;
            count += 6;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
            }
        }
        bytes
    }
}

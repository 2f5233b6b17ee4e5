//! A request by hand, so that nothing is unpacked or followed on the way.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

/// What a server answered.
pub struct Answer {
    /// 200, 404…
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The bytes as they travelled.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Asks `host:port` for a path.
pub fn ask(server: &str, path: &str, agent: &str, encodings: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap_or_else(|error| panic!("{server}: {error}"));
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a time");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\nUser-Agent: {agent}\r\nAccept-Encoding: {encodings}\r\n\r\n").expect("asked");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap_or_else(|error| panic!("{server}{path}: {error}"));
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or_else(|| panic!("{server}{path}: no answer"));
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or_default();
    let headers = lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect();
    let mut answer = Answer { status, headers, body: bytes[end + 4..].to_vec() };
    if answer.header("transfer-encoding") == Some("chunked") {
        answer.body = joined(&answer.body);
    }
    answer
}

/// The pieces of a body that came in pieces, each after its length.
fn joined(mut pieces: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = pieces.windows(2).position(|two| two == b"\r\n") {
        let length = usize::from_str_radix(String::from_utf8_lossy(&pieces[..end]).trim(), 16).unwrap_or_default();
        if length == 0 {
            break;
        }
        body.extend_from_slice(&pieces[end + 2..end + 2 + length]);
        pieces = &pieces[end + 2 + length + 2..];
    }
    body
}

//! Holds: the desk, the second program: what it is asked, and what it answers, as JSON.
//! May import: `record` and everything left of it.
//! Never: yew, web_sys, a clock, chance of its own: all are given with the request.

/// The desk: keeps the device's key open between requests.
#[derive(Default)]
pub struct Desk {}

impl Desk {
    /// Answers a request: `{"ok":…}` or `{"fault":code}`. `bytes` are what was read from a file, or a grey picture.
    pub fn answer(&mut self, _request: &str, _bytes: &[u8]) -> String {
        r#"{"fault":"request"}"#.to_owned()
    }
}

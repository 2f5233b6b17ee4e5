//! What DevTools do in Chromium, done by the journey's server in the browsers that have none: a script before all others,
//! a request that fails, what the console heard.

use super::kind::Kind;
use serde_json::{Value, json};
use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use url::form_urlencoded;

/// The address of the script, on every server.
const SCRIPT: &str = "/stand-in/script.js";
/// Where it tells what the console heard.
const TOLD: &str = "/stand-in/told?";

/// What one journey asks of its servers.
#[derive(Clone, Default)]
pub struct StandIn(Arc<Mutex<Wishes>>);

#[derive(Default)]
struct Wishes {
    scripts: Vec<String>,
    blocked: Vec<String>,
    told: Vec<Value>,
}

impl StandIn {
    /// This journey's: a journey is a thread.
    pub fn here() -> StandIn {
        thread_local!(static HERE: StandIn = StandIn::default());
        HERE.with(StandIn::clone)
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As before the first wish: for a new browser.
    pub fn begin(&self) {
        *self.wishes() = Wishes { scripts: vec![include_str!("stand-in.js").to_owned()], ..Wishes::default() };
    }

    /// A script to run before the page's own.
    pub fn before(&self, script: &str) {
        self.wishes().scripts.push(script.to_owned());
    }

    /// Requests that fail, as patterns with `*`; an empty list lets all through.
    pub fn block(&self, patterns: &[&str]) {
        self.wishes().blocked = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
    }

    /// What the console heard since this was last asked.
    pub fn told(&self) -> Vec<Value> {
        mem::take(&mut self.wishes().told)
    }

    /// True when this request is to fail.
    pub fn blocks(&self, path: &str) -> bool {
        self.wishes().blocked.iter().any(|pattern| fits(pattern, path))
    }

    /// What the server answers in the place of a file.
    pub fn answer(&self, path: &str) -> Option<Vec<u8>> {
        if Kind::asked() == Kind::Chromium {
            return None;
        }
        if let Some(line) = path.strip_prefix(TOLD) {
            let line = form_urlencoded::parse(line.as_bytes()).map(|(level, message)| json!({ "level": level, "message": message }));
            self.wishes().told.extend(line);
            return Some(Vec::new());
        }
        // Each in a scope of its own, as DevTools run them.
        (path == SCRIPT).then(|| self.wishes().scripts.iter().fold(String::new(), |all, one| all + "{\n" + one + "\n}\n").into_bytes())
    }

    /// A page with the script before all others.
    pub fn page(&self, name: &str, bytes: Vec<u8>) -> Vec<u8> {
        if Kind::asked() == Kind::Chromium || !name.ends_with(".html") {
            return bytes;
        }
        let page = String::from_utf8(bytes).expect("a page is text");
        page.replacen("<head>", &format!("<head><script src=\"{SCRIPT}\"></script>"), 1).into_bytes()
    }
}

/// True when a text holds the parts of a pattern between its `*`, in their order.
fn fits(pattern: &str, text: &str) -> bool {
    pattern.split('*').try_fold(text, |rest, part| rest.find(part).map(|at| &rest[at + part.len()..])).is_some()
}

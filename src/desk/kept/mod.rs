//! What a lawyer keeps on this device: drafts and finished records, each sealed by itself under one key, which only the
//! passphrase opens. Here is what is to be written and read; `shell/desk.js` carries it to the browser's store and back.
//!
//! ```text
//! key          the key of everything below, in its envelope        tries       wrong passphrases, and until when to wait
//! draft/…      a visit: everything, private answers too            front       which draft is in front
//! record/…     when a record was made, and its number              z/…         its file, read only when it is asked for
//! ```

mod done;
mod list;

pub use list::Entry;

use super::{Request, of};
use crate::record::Pairs;
use crate::record::envelope::{lock, unlock};
use crate::record::shape::{Shape as _, from_json};
use crate::words::Words;
use serde_json::{Map, Value};

/// Minutes without a touch after which it is locked; `shell/desk.js` counts them.
pub const IDLE_MINUTES: u32 = 10;
/// Days after which a reminder stands beside a record. No law is behind the number: nothing is deleted by itself.
pub const REMIND_DAYS: u32 = 30;
/// Milliseconds after the first tap in which a second one does not delete: nobody reads the question faster.
const SURE_AFTER_MS: u64 = 700;

/// What is kept, as far as it has been told and opened.
#[derive(Default)]
pub struct Kept {
    /// The store as it is, without the files: sealed texts by name.
    store: Pairs,
    /// What the answer asks to be written; `null` deletes.
    write: Map<String, Value>,
    key: Option<[u8; 32]>,
    /// The draft in front.
    draft: String,
    /// What was last written of it.
    last: String,
    refused: bool,
    /// True in the edition that is one file, which keeps nothing on a device.
    pub without_store: bool,
    /// True where something may be kept that cannot be read now.
    pub unread: bool,
    /// True where this window has opened it and could not write that down: the next change says it too.
    claim: bool,
    /// Why the last request was not done: a short code.
    pub fault: Option<&'static str>,
    /// Seconds to wait before another passphrase is tried.
    pub wait_s: u64,
    /// What the next tap deletes, and when the first tap was.
    pub sure: String,
    sure_at: u64,
    /// Records made while it was open. Each is written until the store has it: a device that was full may have room later.
    made: Vec<Made>,
    /// What is looked for among the numbers of the records.
    pub sought: String,
}

/// A finished record, to be written.
struct Made {
    id: String,
    /// Its time and number, for the list.
    head: String,
    file: String,
}

impl Kept {
    /// True where something is kept and has not been opened.
    pub fn is_locked(&self) -> bool {
        self.key.is_none() && (self.unread || self.stored("key").is_some())
    }

    /// What the store holds under a name. What was deleted stands there as nothing.
    fn stored(&self, name: &str) -> Option<&str> {
        self.store.get(name).filter(|text| !text.is_empty())
    }

    /// True where it is open.
    pub fn is_open(&self) -> bool {
        self.key.is_some()
    }

    /// The name of the draft in front.
    pub fn front(&self) -> String {
        format!("draft/{}", self.draft)
    }

    /// Answers what is asked of it; nothing where something else is asked. Whatever is asked, the visit is kept first.
    pub fn answer(&mut self, request: &mut Request, reference: &str, words: &Words) -> Option<Value> {
        if request.draft == self.draft {
            // After a refusal the draft goes alone: a record for which there is no room must not hold it back.
            let alone = self.refused;
            if self.last != request.told() {
                self.keep(request, reference);
            }
            if !alone {
                self.write_made(request);
            }
        }
        let op = std::mem::take(&mut request.op);
        let Some(op) = op.strip_prefix("kept-") else {
            request.op = op;
            return None;
        };
        let mut sure = std::mem::take(&mut self.sure);
        if request.now.abs_diff(self.sure_at) < SURE_AFTER_MS {
            sure.clear();
        }
        self.fault = None;
        if matches!(op, "told" | "refused") {
            let store = std::mem::take(&mut request.store);
            // A key that is not the store's opens nothing: it was not taken, or another window was quicker.
            if store.get("key") != self.store.get("key") {
                self.key = None;
            }
            self.store = store;
        }
        Some(self.done(op, request, reference, &sure, words).unwrap_or_else(|fault| {
            self.fault = Some(fault);
            of(&[("focus", "fault")])
        }))
    }

    /// Adds to an answer what is to be written, and how keeping stands.
    pub fn finish(&mut self, answer: &mut Value) {
        if !self.write.is_empty() {
            answer["write"] = Value::Object(std::mem::take(&mut self.write));
        }
        let standing = match () {
            () if self.is_locked() => "locked",
            () if self.key.is_none() => "",
            () if self.refused || self.unwritten().is_some() => "refused",
            () => "saved",
        };
        answer["keeping"] = standing.into();
    }

    /// A record has been made of the visit: it is kept beside its draft, and beside every other of the same visit.
    pub fn made(&mut self, request: &Request, time: &str, reference: &str, file: &str) {
        let Some(id) = request.chance.get(288..304).filter(|_| self.is_open()) else { return };
        let head = of(&[("time", time), ("reference", reference)]).to_string();
        self.made.push(Made { id: id.to_owned(), head, file: file.to_owned() });
        self.write_made(request);
    }

    /// The first record that the store does not have.
    fn unwritten(&self) -> Option<&Made> {
        self.made.iter().find(|made| self.stored(&format!("record/{}", made.id)).is_none())
    }

    /// Writes the first record that the store does not have. One for each request: so much chance a request brings.
    fn write_made(&mut self, request: &Request) {
        let Some(Made { id, head, file }) = self.unwritten() else { return };
        let (name, head, from, file) = (format!("record/{id}"), head.clone(), format!("z/{id}"), file.clone());
        self.put(&name, &head, request.chance(96));
        self.put(&from, &file, request.chance(120));
    }

    /// From now on this draft is in front.
    fn bring(&mut self, draft: String) {
        self.write("front", Some(draft.clone()));
        self.draft = draft;
    }

    /// The draft in front, to be put in the place of whatever the page shows.
    fn shown(&mut self) -> Value {
        let front = self.front();
        let opened = self.stored(&front).map(|sealed| self.opened(&front, sealed)).unwrap_or_default();
        self.last.clear();
        let visit = opened.get("visit").unwrap_or("{}");
        of(&[("draft", &self.draft), ("visit", visit), ("private", part(&opened, "private")), ("focus", "title")])
    }

    fn keep(&mut self, request: &Request, reference: &str) {
        let private = request.private.written().to_string();
        let draft = of(&[("time", &request.time), ("reference", reference), ("visit", &request.visit), ("private", &private)]);
        if self.put(&self.front(), &draft.to_string(), request.chance(72)) {
            self.last = request.told();
            self.refused = false;
            if std::mem::take(&mut self.claim) {
                self.bring(self.draft.clone());
            }
        }
    }

    /// What stands under a name, part by part; nothing where it cannot be opened.
    fn opened(&self, name: &str, sealed: &str) -> Pairs {
        let text = self.key.as_ref().and_then(|key| unlock(key, name, sealed));
        text.and_then(|text| from_json(&text).ok()).unwrap_or_default()
    }

    /// Seals a text under its name; false where nothing is kept, or the machine has no chance.
    fn put(&mut self, name: &str, text: &str, nonce: Result<[u8; 24], &'static str>) -> bool {
        let (Some(key), Ok(nonce)) = (&self.key, nonce) else { return false };
        let sealed = lock(key, name, text, nonce);
        self.write(name, Some(sealed));
        true
    }

    fn write(&mut self, name: &str, text: Option<String>) {
        // The files are many and large: they stay where they are until they are asked for.
        if !name.starts_with("z/") {
            self.store.insert(name.to_owned(), text.clone().unwrap_or_default());
        }
        self.write.insert(name.to_owned(), text.map_or(Value::Null, Value::String));
    }
}

fn part<'a>(opened: &'a Pairs, name: &str) -> &'a str {
    opened.get(name).unwrap_or_default()
}

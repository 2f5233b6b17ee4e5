//! What a lawyer keeps on this device: drafts and finished records, each sealed by itself under one key, which only the
//! passphrase opens. Here is what is to be written and read; `shell/desk.js` carries it to the browser's store and back.
//!
//! ```text
//! key          the key of everything below, in its envelope        tries       wrong passphrases, and until when to wait
//! draft/…      a visit: everything, private answers too            front       which draft is in front
//! record/…     when a record was made, and its number              z/…         its file, read only when it is asked for
//! ```

use super::{Request, file_name, keys};
use crate::app::Saved;
use crate::app::kiosk::Tries;
use crate::record::Pairs;
use crate::record::envelope::{Holds, lock, unlock, unwrap, wrap};
use crate::record::shape::{Shape as _, from_json, put};
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

/// A draft or a record in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the store.
    pub name: String,
    /// When it was last changed or made, by the device's clock; empty where a byte of it has been changed.
    pub time: String,
    /// The number somebody gave it.
    pub reference: String,
}

impl Kept {
    /// True where something is kept and has not been opened.
    pub fn is_locked(&self) -> bool {
        self.key.is_none() && self.has_key()
    }

    fn has_key(&self) -> bool {
        self.stored("key").is_some()
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

    /// Drafts or records, the newest first; of records only those that are looked for.
    pub fn list(&self, kind: &str) -> Vec<Entry> {
        let sought = if kind == "record/" { self.sought.to_ascii_lowercase() } else { String::new() };
        let mut all: Vec<Entry> = Vec::new();
        for (name, sealed) in self.store.iter().filter(|(name, sealed)| name.starts_with(kind) && !sealed.is_empty()) {
            let opened = self.opened(name, sealed);
            let entry = Entry { name: name.clone(), time: part(&opened, "time").to_owned(), reference: part(&opened, "reference").to_owned() };
            if entry.reference.to_ascii_lowercase().contains(&sought) {
                // A sort of the library's would weigh more than everything else here.
                let at = all.iter().position(|other| other.time < entry.time).unwrap_or(all.len());
                all.insert(at, entry);
            }
        }
        all
    }

    /// Answers what is asked of it; nothing where something else is asked. Whatever is asked, the visit is kept first.
    pub fn answer(&mut self, request: &mut Request, reference: &str) -> Option<Value> {
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
            self.store = std::mem::take(&mut request.store);
        }
        Some(self.done(op, request, reference, &sure).unwrap_or_else(|fault| {
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

    fn done(&mut self, op: &str, request: &Request, reference: &str, sure: &str) -> Result<Value, &'static str> {
        let named = request.named();
        match op {
            "told" => {
                self.without_store = request.fault.is_some();
                self.wait_s = self.tries().wait_s(request.now);
                Ok(of(&[]))
            }
            "refused" => self.refused(request),
            "on" => self.turn_on(request, reference),
            "open" => self.try_soon(request),
            "try" => self.open(request),
            "lock" => Ok(of(&[("reload", "now")])),
            "new" => {
                // Tapped twice, it begins one visit.
                let blank = request.private.is_empty() && Saved::from_text(&request.visit).is_some_and(|saved| saved.is_blank());
                if !blank || request.draft != self.draft {
                    self.front_is(request)?;
                }
                Ok(self.shown())
            }
            "draft" => {
                self.bring(named.rsplit('/').next().unwrap_or_default().to_owned());
                Ok(self.shown())
            }
            "find" => {
                request.field("kept-search").clone_into(&mut self.sought);
                Ok(of(&[("focus", "heading-records")]))
            }
            "drop" if sure == named => self.drop(request),
            "off" if sure == "off" => Ok(of(&[("erase", "now")])),
            "drop" | "off" => {
                self.sure_at = request.now;
                self.sure = if op == "off" { "off".to_owned() } else { named.to_owned() };
                Ok(of(&[]))
            }
            "save" => self.save(request, named),
            _ => self.save(request, "z/"),
        }
    }

    /// Under a passphrase that was chosen now; the visit in front becomes the first draft.
    fn turn_on(&mut self, request: &Request, reference: &str) -> Result<Value, &'static str> {
        let key = request.chance(0)?;
        let envelope = wrap(Holds::Kept, &key, keys::chosen(request)?, request.chance(32)?, request.chance(48)?).map_err(keys::weak)?;
        self.key = Some(key);
        self.write("key", Some(envelope));
        self.front_is(request)?;
        self.keep(request, reference);
        Ok(of(&[("draft", &self.draft), ("focus", "heading-kept")]))
    }

    /// A try is counted, and written down, before it is made: ending the program in the middle gains nothing.
    fn try_soon(&mut self, request: &Request) -> Result<Value, &'static str> {
        self.wait_s = self.tries().wait_s(request.now);
        if self.wait_s > 0 {
            return Err("wait");
        }
        let tried = self.tries().tried(request.now);
        self.write("tries", Some(tried.to_text()));
        Ok(of(&[("again", "kept-try")]))
    }

    fn open(&mut self, request: &Request) -> Result<Value, &'static str> {
        let envelope = self.stored("key").ok_or("other")?;
        let Ok(key) = unwrap(Holds::Kept, envelope, request.field("passphrase")) else {
            self.wait_s = self.tries().wait_s(request.now);
            return Err("passphrase");
        };
        self.key = Some(key.try_into().map_err(|_| "other")?);
        self.write("tries", None);
        match self.stored("front").map(str::to_owned) {
            Some(front) => self.bring(front),
            None => self.front_is(request)?,
        }
        Ok(self.shown())
    }

    fn tries(&self) -> Tries {
        Tries::from_text(self.stored("tries").unwrap_or_default())
    }

    /// The store could not take what was to be written: it is as it was, the visit goes on, and the next change is
    /// written whole.
    fn refused(&mut self, request: &Request) -> Result<Value, &'static str> {
        self.last.clear();
        self.refused = true;
        if !self.has_key() {
            self.key = None;
        }
        let fault = match request.fault.as_deref() {
            Some("full") => "full",
            Some("elsewhere") => "elsewhere",
            _ => "blocked",
        };
        self.claim = fault != "elsewhere";
        // A full device still opens: its try is made, though it cannot be counted.
        if self.is_locked() && fault == "full" && !request.field("passphrase").is_empty() {
            return Ok(of(&[("again", "kept-try")]));
        }
        // It was opened, and only that could not be written down.
        if self.is_open() && request.draft != self.draft {
            self.fault = Some(fault);
            return Ok(self.shown());
        }
        Err(fault)
    }

    /// A draft of its own for what comes now.
    fn front_is(&mut self, request: &Request) -> Result<(), &'static str> {
        self.bring(request.chance.get(288..304).ok_or("chance")?.to_owned());
        Ok(())
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

    fn drop(&mut self, request: &Request) -> Result<Value, &'static str> {
        let name = request.named();
        self.write(name, None);
        if let Some(id) = name.strip_prefix("record/") {
            self.made.retain(|made| made.id != id);
            self.write(&format!("z/{id}"), None);
        }
        if name != self.front() {
            return Ok(of(&[("focus", "heading-kept")]));
        }
        self.front_is(request)?;
        Ok(self.shown())
    }

    /// One record as its file, or all of them as the lines of one file.
    fn save(&mut self, request: &Request, from: &str) -> Result<Value, &'static str> {
        if request.store.is_empty() {
            return Ok(of(&[("read", from)]));
        }
        let key = self.key.as_ref().ok_or("other")?;
        let (mut text, mut damaged) = (String::new(), false);
        for (name, sealed) in request.store.iter() {
            match unlock(key, name, sealed) {
                Some(file) if text.is_empty() => text = file,
                Some(file) => {
                    text.push('\n');
                    text.push_str(&file);
                }
                None => damaged = true,
            }
        }
        // One that is damaged holds back no other, and is told of.
        self.fault = damaged.then_some("changed");
        if text.is_empty() {
            return Err("changed");
        }
        let kind = if from == "z/" { "all-" } else { "" };
        let mut answer = of(&[]);
        answer["save"] = of(&[("name", &file_name(&request.time, kind)), ("text", &text)]);
        Ok(answer)
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

/// An answer, or what is sealed: texts by name. (`json!` would write every insertion out in place.)
#[inline(never)]
fn of(parts: &[(&str, &str)]) -> Value {
    let mut fields = Map::new();
    parts.iter().for_each(|(name, text)| put(&mut fields, name, Value::from(*text)));
    Value::Object(fields)
}

fn part<'a>(opened: &'a Pairs, name: &str) -> &'a str {
    opened.get(name).unwrap_or_default()
}

impl Entry {
    /// Days since then, by the device's clock.
    pub fn days(&self, now: &str) -> u32 {
        day(now).zip(day(&self.time)).map_or(0, |(now, then)| now.saturating_sub(then))
    }
}

/// The day of a time such as `2026-11-25T15:04:05+08:00`, counted from one fixed day.
fn day(time: &str) -> Option<u32> {
    let part = |from: usize, to: usize| time.get(from..to)?.parse::<u32>().ok();
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    // March begins the year: then the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day)
}

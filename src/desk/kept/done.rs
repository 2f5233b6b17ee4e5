//! What is done of what the page of what is kept asks.

use super::{Kept, part};
use crate::app::kiosk::Tries;
use crate::app::{Saved, draft};
use crate::content::PageId;
use crate::desk::{Request, file_name, keys, of, save_as, state_of};
use crate::record::envelope::{Holds, unlock, unwrap, wrap};
use crate::record::{Pairs, from_json, seal};
use crate::words::Words;
use serde_json::Value;

impl Kept {
    pub(super) fn done(&mut self, op: &str, request: &Request, reference: &str, sure: &str, words: &Words) -> Result<Value, &'static str> {
        let named = request.named();
        match op {
            "told" => {
                let fault = request.fault.as_deref();
                self.without_store = fault == Some("none");
                self.unread = fault == Some("unread");
                self.wait_s = self.tries().wait_s(request.now);
                if self.unread { Err("unread") } else { Ok(of(&[])) }
            }
            "without" => {
                self.unread = false;
                Ok(of(&[("draft", ""), ("focus", "title")]))
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
            "save" => self.save(request, named, words),
            _ => self.save(request, "z/", words),
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

    /// One of them as its file, or all whose names begin so as the lines of one file. A draft becomes the record of what is
    /// in it, with its own time. There is no file that is read back as a draft: whoever can write one could answer for the
    /// person, and have that sealed.
    fn save(&mut self, request: &Request, from: &str, words: &Words) -> Result<Value, &'static str> {
        if request.store.is_empty() && request.fault.is_none() {
            return Ok(of(&[("read", from)]));
        }
        let key = self.key.as_ref().ok_or("other")?;
        let mut files = request.store.clone();
        // A full device has not taken the last changes of the draft in front.
        let front = self.front();
        if let Some(sealed) = self.stored(&front).filter(|_| front.starts_with(from)) {
            files.insert(front, sealed.to_owned());
        }
        let (mut text, mut damaged) = (String::new(), false);
        for (name, sealed) in files.iter() {
            let file = if name.starts_with("draft/") { record_of(&self.opened(name, sealed), words) } else { unlock(key, name, sealed) };
            match file {
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
            return Err(if damaged { "changed" } else { "unread" });
        }
        let kind = match () {
            () if from == "z/" => "all-",
            () if from.starts_with("draft/") => "draft-",
            () => "",
        };
        Ok(save_as(&file_name(&request.time, kind), &text))
    }
}

/// The record a draft would become, without a seal; nothing where a byte of it has been changed.
fn record_of(opened: &Pairs, words: &Words) -> Option<String> {
    let private = from_json(part(opened, "private")).ok()?;
    let state = state_of(part(opened, "visit"), &private, PageId::Record);
    let record = draft(&state, words, part(opened, "time"), state.alone);
    Some(seal(&record, None).ok()?.file)
}

//! Holds: the desk, the second program: draws its pages, seals, verifies, keeps the key and what a lawyer keeps.
//! May import: `app` and everything left of it.
//! Never: yew, web_sys, a clock, chance of its own: all are given with the request.
//!
//! The page's own program knows nothing of records: it tells the desk of the visit and of taps, and draws the tree that
//! comes back. What a reader's first page needs stays small by that, and all work is done off the page's own thread.

mod kept;
mod keys;
pub mod node;
mod talk;
mod told;
mod view;
mod views;

pub use kept::{Entry, IDLE_MINUTES, Kept, REMIND_DAYS};
pub use talk::Request;
use talk::{of, save_as};
pub use view::View;

use crate::app::{Saved, State, draft};
use crate::content::{PageId, Place};
use crate::record::{DeviceKey, Known, Pairs, Record, Report, Sealed, decode_picture, from_json, seal, verify, verify_pasted};
use crate::words::{Language, Words};
use serde_json::Value;

/// The key of this device.
#[derive(Default)]
pub enum Key {
    /// It has none.
    #[default]
    None,
    /// It has one, and the passphrase has not been given since the page was loaded. Its fingerprint.
    Locked(String),
    /// It can seal.
    Open {
        /// The key.
        key: DeviceKey,
        /// As it is kept and exported, under its passphrase.
        kept: String,
        /// False where the device refuses to keep it.
        stored: bool,
    },
}

/// Where the making of a record stands.
#[derive(Default)]
pub struct Making {
    /// The device's key.
    pub key: Key,
    /// The device's time, of this request.
    pub time: String,
    /// The record as it was made, and what was made of it.
    pub made: Option<(Box<Record>, Box<Sealed>)>,
    /// Why the last request was not done: a short code.
    pub fault: Option<&'static str>,
    /// The visit the record was made of: another visit is another record.
    visit: String,
}

/// Where checking a record stands.
#[derive(Default)]
pub struct Checked {
    /// What was found.
    pub report: Option<Report>,
    /// What was checked, so that a key named later is taken into account.
    subject: Vec<u8>,
    /// The fingerprint somebody has typed.
    pub typed: String,
    /// Why the last request was not done: a short code.
    pub fault: Option<&'static str>,
}

/// The desk.
pub struct Desk {
    words: Words,
    making: Making,
    checked: Checked,
    kept: Kept,
}

impl Desk {
    /// The desk in one language, with both packs of its words.
    ///
    /// # Errors
    /// What is wrong with the words.
    pub fn open(language: &str, words: &str, working: &str) -> Result<Desk, String> {
        let language = Language::from_code(language).ok_or_else(|| format!("{language} is no language of ours"))?;
        let words = Words::read(language, words).and_then(|words| words.and_working(working)).map_err(|fault| fault.0)?;
        Ok(Desk { words, making: Making::default(), checked: Checked::default(), kept: Kept::default() })
    }

    /// Answers a request: a tree to draw, and what is to be done besides. `bytes` are what was read from a file, or a
    /// grey picture, row by row.
    pub fn answer(&mut self, request: &str, bytes: &[u8]) -> String {
        let Ok(mut request) = from_json::<Request>(request) else { return of(&[("fault", "request")]).to_string() };
        let page = PageId::from_slug(&request.page).unwrap_or(PageId::Verify);
        let state = state_of(&request.visit, &request.private, page);
        let reference = state.filled.get("reference").unwrap_or_default();
        let turned_on = request.op == "kept-on";
        let told = self.kept.answer(&mut request, reference, &self.words);
        // A record that was made before, and is still the one in front, is kept with its draft.
        if let (true, Some((record, sealed))) = (turned_on && self.making.visit == request.told(), &self.making.made) {
            self.kept.made(&request, &record.device_time, reference, &sealed.file);
        }
        let locked = self.kept.is_locked();
        let mut answer = match page {
            _ if told.is_some() || locked || request.op == "keep" => told.unwrap_or_else(|| of(&[])),
            PageId::Record => self.record(&state, &request, bytes),
            PageId::Verify => self.verify(&request, bytes),
            _ => request.op.strip_prefix("to-").map_or_else(|| of(&[]), |part| of(&[("focus", part)])),
        };
        self.kept.finish(&mut answer);
        // While what is kept is locked, nothing is shown but the way to open it.
        let view = View { words: &self.words };
        let tree = match page {
            _ if locked => Some(views::kept::kept_page(&view, &self.kept, &request.time)),
            _ if request.op == "keep" => None,
            PageId::Record => Some(views::record::record_page(&view, &state, &self.making)),
            PageId::Illustration => Some(views::illustration::illustration_page(&view, &state)),
            PageId::Kept => Some(views::kept::kept_page(&view, &self.kept, &request.time)),
            PageId::Verify => Some(views::verify::verify_page(&view, &self.checked)),
            _ => None,
        };
        answer["tree"] = tree.map_or(Value::Null, |tree| tree.0);
        answer.to_string()
    }

    /// What every request tells: the time, the key that is kept, whether the visit is still the one a record was made of.
    fn see(&mut self, request: &Request) {
        self.making.time.clone_from(&request.time);
        if self.making.visit != request.told() {
            self.making.visit = request.told();
            self.making.made = None;
        }
        if matches!(self.making.key, Key::None) {
            self.making.key = keys::kept(&request.kept);
        }
    }

    fn record(&mut self, state: &State, request: &Request, bytes: &[u8]) -> Value {
        self.see(request);
        let making = &mut self.making;
        if request.op != "show" {
            making.fault = None;
        }
        if let Some(fault) = &request.fault {
            making.fault = Some(keys::known_fault(fault));
            return of(&[("focus", "fault")]);
        }
        let done = match request.op.as_str() {
            "make-key" => keys::make(making, request),
            "open-key" => keys::open(making, request, bytes),
            "lock-key" => keys::lock(making),
            "not-stored" => keys::not_stored(making),
            "export-key" => match &making.key {
                Key::Open { kept, .. } => Ok(save_as("mingbai-key.json", kept)),
                _ => Err("request"),
            },
            "make" | "seal" => self.make(state, request),
            "unmake" => {
                making.made = None;
                Ok(of(&[("focus", "heading-step")]))
            }
            "save" => match &making.made {
                Some((record, sealed)) => Ok(save_as(&file_name(&record.device_time, ""), &sealed.file)),
                None => Err("request"),
            },
            _ => Ok(of(&[])),
        };
        done.unwrap_or_else(|fault| {
            self.making.fault = Some(fault);
            of(&[("focus", "fault")])
        })
    }

    /// Makes the record as it stands now, with its digests, its code and, where asked, its seal.
    fn make(&mut self, state: &State, request: &Request) -> Result<Value, &'static str> {
        let sealed = request.op == "seal";
        let record = draft(state, &self.words, &self.making.time, state.alone);
        let key = match &self.making.key {
            Key::Open { key, .. } if sealed => Some(key),
            _ if sealed => return Err("request"),
            _ => None,
        };
        let made = seal(&record, key).map_err(|_| "other")?;
        self.kept.made(request, &request.time, state.filled.get("reference").unwrap_or_default(), &made.file);
        self.making.made = Some((Box::new(record), Box::new(made)));
        Ok(of(&[("focus", "heading-made")]))
    }

    fn verify(&mut self, request: &Request, bytes: &[u8]) -> Value {
        self.see(request);
        let checked = &mut self.checked;
        if let Some(typed) = request.fields.get("verify-key") {
            typed.clone_into(&mut checked.typed);
        }
        if request.op != "show" {
            checked.fault = None;
        }
        if let Some(fault) = &request.fault {
            checked.fault = Some(if fault == "camera" { "camera" } else { "file" });
            return of(&[("focus", "fault")]);
        }
        let subject = match request.op.as_str() {
            "verify-file" => bytes.to_vec(),
            "verify-paste" => request.field("verify-text").as_bytes().to_vec(),
            "verify-picture" => match decode_picture(request.width as usize, request.height as usize, bytes) {
                Some(text) => text.into_bytes(),
                None => {
                    checked.fault = Some("no-code");
                    return of(&[("focus", "fault"), ("fault", "no-code")]);
                }
            },
            "verify-key" => checked.subject.clone(),
            "clear" => {
                *checked = Checked::default();
                return of(&[("focus", "title")]);
            }
            _ => return of(&[]),
        };
        let mut known = Known { words: self.words.digests(), ..Known::default() };
        known.add(&checked.typed);
        if let Some(own) = keys::fingerprint(&self.making.key) {
            known.add(&own);
        }
        // A pasted text may carry space around it; a file may not carry a byte more.
        let pasted = if request.op == "verify-file" { None } else { std::str::from_utf8(&subject).ok() };
        checked.report = Some(pasted.map_or_else(|| verify(&subject, &known), |text| verify_pasted(text, &known)));
        checked.subject = subject;
        of(&[("focus", "verdict")])
    }
}

/// A visit as the page's own program has it: what is stored, and the private answers, which are not.
fn state_of(visit: &str, private: &Pairs, page: PageId) -> State {
    let mut state = State::at(Place::top(page));
    if let Some(saved) = Saved::from_text(visit) {
        saved.restore(&mut state);
    }
    for (field, value) in private.iter() {
        state.filled.fill(field, value);
    }
    state.live = true;
    state
}

/// `mingbai-20261125-1405.json`: the device's day and time, and nothing of the person.
fn file_name(time: &str, kind: &str) -> String {
    let digits: String = time.chars().filter(char::is_ascii_digit).take(12).collect();
    format!("mingbai-{kind}{}-{}.json", digits.get(..8).unwrap_or("record"), digits.get(8..).unwrap_or_default())
}

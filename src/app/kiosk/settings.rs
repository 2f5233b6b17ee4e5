//! `kiosk.json`: one table of fields, read value by value. A bad value is named, and its default holds.

use crate::words::Language;
use serde_json::Value;

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Number {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
        /// Where none is given.
        default: u32,
    },
    /// Yes or no.
    Flag {
        /// Where none is given.
        default: bool,
    },
    /// A short text; none by default.
    Text {
        /// Most characters.
        longest: u32,
    },
    /// Up to so many short texts; none by default.
    Lines {
        /// Most lines.
        most: u32,
        /// Most characters of a line.
        longest: u32,
    },
    /// Codes of languages, each once; all of them by default.
    Languages,
    /// `22:00-06:30`: from when until when; none by default.
    Hours,
    /// A slow hash, as `mingbai kiosk-pin` writes it; none by default.
    Hash,
}

/// A field of `kiosk.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind }
}

/// Every field. The JSON Schema says the same; a test compares the two.
pub const FIELDS: [Field; 14] = [
    field("version", Kind::Number { least: 1, most: 1, default: 1 }),
    field("on", Kind::Flag { default: true }),
    field("facility", Kind::Text { longest: 60 }),
    field("contacts", Kind::Lines { most: 6, longest: 80 }),
    field("languages", Kind::Languages),
    field("idle_seconds", Kind::Number { least: 5, most: 3600, default: 180 }),
    field("warning_seconds", Kind::Number { least: 5, most: 600, default: 60 }),
    field("lawyer_minutes", Kind::Number { least: 1, most: 480, default: 120 }),
    field("print", Kind::Flag { default: false }),
    field("record", Kind::Flag { default: false }),
    field("sound", Kind::Flag { default: true }),
    field("quiet_hours", Kind::Hours),
    field("pin", Kind::Hash),
    field("$schema", Kind::Text { longest: 200 }),
];

/// Under this, nobody can be expected to answer in time (WCAG 2.2.1): good for a trial only.
const TRIAL_S: u32 = 20;

/// What is wrong with a `kiosk.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not JSON, or no object: every default holds.
    Unreadable,
    /// It has a field nobody knows.
    Unknown(String),
    /// A field holds what it may not; its default holds.
    Bad(Field),
    /// The warning is too short for people.
    Trial,
}

/// What a kiosk is told by whoever looks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// False where the file says that this is no kiosk.
    pub on: bool,
    /// The name of the place.
    pub facility: String,
    /// Lines of local help, such as the legal aid office and its number.
    pub contacts: Vec<String>,
    /// Languages offered, in this order.
    pub languages: Vec<Language>,
    /// Seconds without a move before the question.
    pub idle_s: u32,
    /// Seconds of the question before all is erased.
    pub warning_s: u32,
    /// Minutes of a lawyer's visit before the question.
    pub lawyer_min: u32,
    /// Whether pages may be printed.
    pub print: bool,
    /// Whether a record may be made.
    pub record: bool,
    /// Whether the question may be heard.
    pub sound: bool,
    /// Minutes since midnight, from and until, in which it is not heard.
    pub quiet: Option<(u32, u32)>,
    /// The slow hash of the staff's PIN.
    pub pin: Option<String>,
    /// What was wrong with the file.
    pub faults: Vec<Fault>,
}

/// Reads the fields of one file.
struct Reader {
    object: serde_json::Map<String, Value>,
    faults: Vec<Fault>,
}

impl Reader {
    /// The field's value as `read` takes it; its default, and a fault, where it cannot.
    fn take<T>(&mut self, name: &str, default: T, read: impl FnOnce(&Value, Kind) -> Option<T>) -> T {
        let Some(field) = FIELDS.iter().find(|field| field.name == name) else { return default };
        match self.object.get(name) {
            None => default,
            Some(value) => read(value, field.kind).unwrap_or_else(|| {
                self.faults.push(Fault::Bad(*field));
                default
            }),
        }
    }

    fn number(&mut self, name: &str) -> u32 {
        let default = FIELDS.iter().find_map(|field| match field.kind {
            Kind::Number { default, .. } if field.name == name => Some(default),
            _ => None,
        });
        self.take(name, default.unwrap_or_default(), |value, kind| {
            let Kind::Number { least, most, .. } = kind else { return None };
            value.as_u64().and_then(|value| u32::try_from(value).ok()).filter(|value| (least..=most).contains(value))
        })
    }

    fn flag(&mut self, name: &str) -> bool {
        let default = FIELDS.iter().any(|field| field.name == name && field.kind == Kind::Flag { default: true });
        self.take(name, default, |value, _| value.as_bool())
    }

    fn text(&mut self, name: &str) -> String {
        self.take(name, String::new(), |value, kind| match kind {
            Kind::Text { longest } => short(value, longest),
            _ => None,
        })
    }
}

fn short(value: &Value, longest: u32) -> Option<String> {
    let text = value.as_str()?;
    (text.chars().count() <= longest as usize && !text.chars().any(char::is_control)).then(|| text.to_owned())
}

fn lines(value: &Value, kind: Kind) -> Option<Vec<String>> {
    let Kind::Lines { most, longest } = kind else { return None };
    let lines = value.as_array().filter(|lines| lines.len() <= most as usize)?;
    lines.iter().map(|line| short(line, longest).filter(|line| !line.is_empty())).collect()
}

fn languages(value: &Value) -> Option<Vec<Language>> {
    let mut found = Vec::new();
    for code in value.as_array().filter(|codes| !codes.is_empty())? {
        let language = Language::from_code(code.as_str()?).filter(|language| !found.contains(language))?;
        found.push(language);
    }
    Some(found)
}

/// Minutes since midnight from `22:00`.
fn minute(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let two = |digits: &str, below: u32| digits.parse::<u32>().ok().filter(|number| digits.len() == 2 && *number < below);
    Some(two(hour, 24)? * 60 + two(minute, 60)?)
}

fn hours(value: &Value) -> Option<Option<(u32, u32)>> {
    let (from, until) = value.as_str()?.split_once('-')?;
    Some(Some((minute(from)?, minute(until)?)))
}

/// `pbkdf2-sha256$600000$<salt>$<hash>`, salt and hash in hexadecimal digits, with as many rounds or more.
fn hash(value: &Value) -> Option<Option<String>> {
    let text = value.as_str()?;
    let [kind, rounds, salt, hash] = text.split('$').collect::<Vec<_>>()[..] else { return None };
    let hex = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let rounds: u32 = rounds.parse().ok()?;
    (kind == "pbkdf2-sha256" && (600_000..=10_000_000).contains(&rounds) && hex(salt, 32) && hex(hash, 64)).then(|| Some(text.to_owned()))
}

impl Settings {
    /// Reads the text of a `kiosk.json`. Never fails: what cannot be read is among the faults, and a kiosk whose file is
    /// broken is still a kiosk.
    pub fn read(text: &str) -> Settings {
        let mut reader = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(Value::Object(object)) => Reader { object, faults: Vec::new() },
            _ => Reader { object: serde_json::Map::new(), faults: vec![Fault::Unreadable] },
        };
        let unknown = reader.object.keys().filter(|name| !FIELDS.iter().any(|field| field.name == name.as_str()));
        let unknown: Vec<Fault> = unknown.map(|name| Fault::Unknown(name.chars().take(40).collect())).collect();
        reader.faults.extend(unknown);
        reader.number("version");
        reader.text("$schema");
        let mut settings = Settings {
            on: reader.flag("on"),
            facility: reader.text("facility"),
            contacts: reader.take("contacts", Vec::new(), lines),
            languages: reader.take("languages", Language::ALL.to_vec(), |value, _| languages(value)),
            idle_s: reader.number("idle_seconds"),
            warning_s: reader.number("warning_seconds"),
            lawyer_min: reader.number("lawyer_minutes"),
            print: reader.flag("print"),
            record: reader.flag("record"),
            sound: reader.flag("sound"),
            quiet: reader.take("quiet_hours", None, |value, _| hours(value)),
            pin: reader.take("pin", None, |value, _| hash(value)),
            faults: reader.faults,
        };
        if settings.warning_s < TRIAL_S {
            settings.faults.push(Fault::Trial);
        }
        settings
    }

    /// The clock's limits.
    pub fn limits(&self) -> super::Limits {
        let ms = |seconds: u32| u64::from(seconds) * 1000;
        super::Limits { idle_ms: ms(self.idle_s), warning_ms: ms(self.warning_s), lawyer_ms: ms(self.lawyer_min * 60) }
    }

    /// True when the question may be heard at this minute of the day. Quiet hours may run over midnight.
    pub fn is_heard(&self, minute: u32) -> bool {
        let quiet = self.quiet.is_some_and(|(from, until)| if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until });
        self.sound && !quiet
    }
}

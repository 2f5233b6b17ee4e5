//! What has been filled in for the record: field by field, each with its own name. Every field may stay empty.

use crate::record::{DECISIONS, DUTIES, LAWYER_ROLES, LONGEST, PRESENCE, PRIVATE, PRIVATE_ANSWERS, Pairs, WORK_STATES, is_unseen};

/// Answers about a fact of the illustration.
pub const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];

/// The fields that are filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled(Pairs);

/// What a field may hold.
enum Kind {
    /// One of these.
    One(&'static [&'static str]),
    /// A short text.
    Text,
    /// A day: `2026-11-23`.
    Day,
    /// One of our own names, such as a crime's. The desk knows which there are; an unknown one counts for nothing.
    Name,
    /// A whole number up to 600: months, percent, a tier.
    Number,
}

fn kind(field: &str) -> Option<Kind> {
    // The second crime of a case has fields of its own, and so on: `illus2-crime` is as `illus-crime`.
    let first;
    let field = match field.strip_prefix("illus").map(str::as_bytes) {
        Some([b'2'..=b'5', b'-', ..]) => {
            first = format!("illus{}", &field[6..]);
            &first
        }
        _ => field,
    };
    Some(match field {
        "reference" | "place" | "person" | "lawyer" | "interpreter" | "guardian" => Kind::Text,
        "lawyer-role" => Kind::One(&LAWYER_ROLES),
        "interpreter-state" | "guardian-state" => Kind::One(&PRESENCE),
        "decision" => Kind::One(&DECISIONS),
        "illus-crime" => Kind::Name,
        "illus-at" => Kind::One(&["1", "2", "3", "4", "5"]),
        "illus-lighter" => Kind::One(&ANSWERS),
        "illus-stage" => Kind::One(&["investigation", "prosecution", "trial"]),
        "illus-attach" | "illus-lawyer" | "illus-outside" => Kind::One(&["yes"]),
        "illus-told" | "illus-start-low" | "illus-start-high" | "illus-added-low" | "illus-added-high" => Kind::Number,
        _ => {
            let (name, part) = field.split_once('/')?;
            match name {
                "illus-factor" if is_name(part) => return Some(Kind::One(&ANSWERS)),
                "illus-tier" | "illus-low" | "illus-high" if is_name(part) => return Some(Kind::Number),
                _ => {}
            }
            if PRIVATE.contains(&name) {
                return match part {
                    "said" => Some(Kind::One(&PRIVATE_ANSWERS)),
                    "in" => Some(Kind::One(&["yes"])),
                    _ => None,
                };
            }
            DUTIES.iter().find(|duty| duty.id == name)?;
            match part {
                "state" => Kind::One(&WORK_STATES),
                "day" => Kind::Day,
                "note" => Kind::Text,
                _ => return None,
            }
        }
    })
}

/// True for an answer that must not outlive the page.
fn is_private(field: &str) -> bool {
    field.split_once('/').is_some_and(|(name, _)| PRIVATE.contains(&name))
}

fn is_name(value: &str) -> bool {
    (1..=48).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_number(value: &str) -> bool {
    (1..=3).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit()) && value.parse::<u16>().is_ok_and(|number| number <= 600)
}

fn is_day(value: &str) -> bool {
    let parts: Vec<&str> = value.split('-').collect();
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

impl Filled {
    /// Fills a field. What does not fit is not taken: an unknown field, a value that is not offered, a text too long.
    pub fn fill(&mut self, field: &str, value: &str) {
        let Some(kind) = kind(field) else { return };
        let fits = match kind {
            Kind::One(values) => values.contains(&value),
            Kind::Text => true,
            Kind::Day => is_day(value),
            Kind::Name => is_name(value),
            Kind::Number => is_number(value),
        };
        // One line, nothing invisible: what is printed is what was sealed.
        let clean: String = value.chars().filter(|character| !is_unseen(*character)).take(LONGEST).collect();
        if fits && !clean.is_empty() {
            self.0.insert(field.to_owned(), clean);
        } else {
            self.0.remove(field);
        }
    }

    /// What a field holds.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field)
    }

    /// Everything that may outlive the page: all but the private answers.
    pub fn kept(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().filter(|(field, _)| !is_private(field))
    }

    /// The private answers, which do not.
    pub fn private(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().filter(|(field, _)| is_private(field))
    }

    /// True when nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

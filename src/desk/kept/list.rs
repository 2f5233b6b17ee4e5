//! The lists of what is kept: drafts, and finished records.

use super::{Kept, part};

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

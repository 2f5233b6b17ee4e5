//! A calendar day and the question "which wording held on it?". Shared with the build script.

use serde::{Deserialize, Deserializer};

/// A day of the civil calendar. No clock, no time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// Reads `2026-11-23`. Anything else is `None`.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let day = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        let leap = day.year.is_multiple_of(4) && (!day.year.is_multiple_of(100) || day.year.is_multiple_of(400));
        let last = match day.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (1..=last).contains(&day.day).then_some(day)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("{text:?} is not a day like 2026-11-23")))
    }
}

/// Why no wording can be named for a day. Never answered by "the last one".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWording {
    /// No period holds the day.
    NoneHolds,
    /// Two or more periods hold the day.
    SeveralHold,
}

/// The one period `[since, until)` that holds `on`, as its place in `periods`.
///
/// # Errors
/// [`NoWording`] when none or more than one holds: for law, a guess is a wrong answer given with confidence.
pub fn held_on(periods: &[(Option<Day>, Option<Day>)], on: Day) -> Result<usize, NoWording> {
    let holds = |(since, until): &(Option<Day>, Option<Day>)| since.is_none_or(|day| day <= on) && until.is_none_or(|day| on < day);
    let mut held = periods.iter().enumerate().filter(|(_, period)| holds(period)).map(|(index, _)| index);
    match (held.next(), held.next()) {
        (Some(index), None) => Ok(index),
        (None, _) => Err(NoWording::NoneHolds),
        (Some(_), Some(_)) => Err(NoWording::SeveralHold),
    }
}

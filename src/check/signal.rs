//! What was noticed, and when a person must explain. No signal accuses anyone and none changes an outcome.

use super::outcome::{Asked, Outcome};
use crate::words::{Language, length};

/// One answer as the signals see it. Made from a sitting, or from a record alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The concept's index.
    pub concept: usize,
    /// True when it was the key.
    pub right: bool,
    /// The place chosen on the screen, 1 to 3; nothing for "I don't know".
    pub place: Option<u8>,
    /// Milliseconds before the answer.
    pub after_ms: u32,
    /// Below this many milliseconds the words cannot have been read; 0 where the time says nothing.
    pub limit_ms: u32,
}

/// Something that was seen. Each calls for the lawyer, and each can have many reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Answers that came faster than the words can be read.
    Quick {
        /// How many.
        count: u32,
        /// Of how many answers.
        of: u32,
    },
    /// The same place on the screen again and again.
    SamePlace {
        /// The place, 1 to 3.
        place: u8,
        /// How many.
        count: u32,
        /// Of how many answers that were not "I don't know".
        of: u32,
    },
    /// On one concept once right and later not.
    TwoWays {
        /// The concepts' indices.
        concepts: Vec<usize>,
    },
    /// "I don't know" many times.
    Unsure {
        /// How many.
        count: u32,
        /// Of how many answers.
        of: u32,
    },
}

/// What a slow, careful voice says a minute: characters of Chinese, words of another language (`plain-words.md` §5.2).
const SPOKEN: (u32, u32) = (190, 125);

/// Milliseconds below which situation, question and the shortest option cannot have been read: a quarter of the time a
/// careful voice takes for them, at least 1 second and at most 8. That is about twice the pace of good readers
/// (Brysbaert 2019: 238 words a minute; IReST: 255 characters a minute aloud), so only a pattern of them is told.
pub fn quick_limit(language: Language, situation: &str, question: &str, options: [&str; 3]) -> u32 {
    let shortest = options.iter().map(|option| length(language, option)).min().unwrap_or(0);
    let long = length(language, situation) + length(language, question) + shortest;
    let rate = if language == Language::ZhHans { SPOKEN.0 } else { SPOKEN.1 };
    (long * 60_000 / rate / 4).clamp(1_000, 8_000)
}

/// Everything noticed, in a fixed order.
pub fn signals(marked: &[Marked]) -> Vec<Signal> {
    let of = marked.len() as u32;
    let mut all = Vec::new();
    // At least three, and a quarter of all: one quick tap says nothing.
    let quick = marked.iter().filter(|answer| answer.after_ms < answer.limit_ms).count() as u32;
    if quick >= 3 && quick * 4 >= of {
        all.push(Signal::Quick { count: quick, of });
    }
    // Eight in one place and three quarters of all: by chance less than once in 50 sittings of ten or more answers.
    let placed: Vec<u8> = marked.iter().filter_map(|answer| answer.place).collect();
    for place in 1..=3 {
        let count = placed.iter().filter(|chosen| **chosen == place).count() as u32;
        if count >= 8 && count * 4 >= placed.len() as u32 * 3 {
            all.push(Signal::SamePlace { place, count, of: placed.len() as u32 });
        }
    }
    let concepts: Vec<usize> = (0..18).filter(|concept| two_ways(marked, *concept)).collect();
    if !concepts.is_empty() {
        all.push(Signal::TwoWays { concepts });
    }
    let unsure = marked.iter().filter(|answer| answer.place.is_none()).count() as u32;
    if unsure >= 3 && unsure * 3 >= of {
        all.push(Signal::Unsure { count: unsure, of });
    }
    all
}

fn two_ways(marked: &[Marked], concept: usize) -> bool {
    let own = marked.iter().filter(|answer| answer.concept == concept);
    own.clone().position(|answer| answer.right).is_some_and(|first| own.skip(first).any(|answer| !answer.right && answer.place.is_some()))
}

/// What a person must explain, because the program could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explain {
    /// Concepts missed twice, by index.
    pub concepts: Vec<usize>,
    /// True when the program should stop relying on itself: three concepts missed twice, or five of the first six
    /// answers not right.
    pub whole: bool,
}

/// When a person must explain: the stated pattern.
pub fn explain(asked: &[Asked], rights: &[bool]) -> Explain {
    let concepts: Vec<usize> = asked.iter().filter(|asked| asked.settled && asked.outcome == Outcome::NotYet).map(|asked| asked.concept).collect();
    let hard_start = rights.len() >= 6 && rights[..6].iter().filter(|right| !**right).count() >= 5;
    let whole = concepts.len() >= 3 || hard_start;
    Explain { concepts, whole }
}

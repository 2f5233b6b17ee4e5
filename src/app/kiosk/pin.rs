//! Wrong tries of the staff's PIN: each doubles the wait. The PIN itself is known to nobody here, only its slow hash.

/// What is kept of wrong tries. It outlives the page, and a wipe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    /// Until when nobody may try, in milliseconds since 1970 by the machine's clock.
    until_ms: u64,
}

/// The longest wait between two tries, in seconds.
pub fn longest_wait_s() -> u64 {
    3600
}

/// Seconds to wait after so many wrong tries: 2, 4, 8, … up to an hour.
fn wait_s(wrong: u32) -> u64 {
    if wrong == 0 { 0 } else { 1_u64.checked_shl(wrong).unwrap_or(u64::MAX).min(longest_wait_s()) }
}

impl Tries {
    /// Seconds still to wait. A clock set back makes nobody wait longer than the wait itself.
    pub fn wait_s(&self, now_ms: u64) -> u64 {
        self.until_ms.saturating_sub(now_ms).div_ceil(1000).min(wait_s(self.wrong))
    }

    /// After one more try. Counted before the PIN is checked, so that loading the page anew escapes nothing.
    #[must_use]
    pub fn tried(self, now_ms: u64) -> Tries {
        let wrong = self.wrong.saturating_add(1);
        Tries { wrong, until_ms: now_ms.saturating_add(wait_s(wrong) * 1000) }
    }

    /// As text for the store.
    pub fn to_text(self) -> String {
        format!("{}/{}", self.wrong, self.until_ms)
    }

    /// From the store's text. What cannot be read is a first visit.
    pub fn from_text(text: &str) -> Tries {
        let read = || {
            let (wrong, until) = text.split_once('/')?;
            Some(Tries { wrong: wrong.parse().ok()?, until_ms: until.parse().ok()? })
        };
        read().unwrap_or_default()
    }
}

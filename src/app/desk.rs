//! What the desk has told: the second program, in which records are sealed and verified.

/// The key of this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Key {
    /// Not asked yet.
    #[default]
    Unknown,
    /// This device has none.
    None,
    /// It has one; the passphrase has not been given in this visit.
    Locked,
    /// It can seal; the fingerprint.
    Open(String),
}

/// What the desk has told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// True while an answer is awaited.
    pub waiting: bool,
    /// The device's key.
    pub key: Key,
    /// The record as it was made, if one was: what `seal` answered, as JSON.
    pub made: Option<String>,
    /// What `verify` answered, as JSON.
    pub report: Option<String>,
    /// Why the last request was not done: a short code.
    pub fault: Option<String>,
}

/// An answer of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// How the key stands.
    Key(Key),
    /// A record was made.
    Made(String),
    /// The record made is put away: something is to be changed.
    Unmade,
    /// A record was verified.
    Report(String),
    /// It could not be done.
    Fault(String),
    /// It is done, and there is nothing to show.
    Done,
}

impl Desk {
    /// Takes an answer.
    pub fn told(&mut self, told: Told) {
        self.waiting = false;
        self.fault = None;
        match told {
            Told::Key(key) => self.key = key,
            Told::Made(made) => self.made = Some(made),
            Told::Unmade => self.made = None,
            Told::Report(report) => self.report = Some(report),
            Told::Fault(fault) => self.fault = Some(fault),
            Told::Done => {}
        }
    }
}

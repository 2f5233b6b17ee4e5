//! Everything that can happen.

use super::{Check, Pace, RecordStep, Saved, Side, Stage};
use crate::content::{PageId, Place};
use serde_json::Value;
use std::rc::Rc;

/// One thing that happened: a reader's tap, or an answer of the outside world.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The program runs in a browser. Carries what an earlier page of this visit left, and chance for the choice page.
    Wake {
        /// What was stored, if anything readable was.
        saved: Option<Box<Saved>>,
        /// Whether this machine can read aloud.
        voice: bool,
        /// Drawn once a visit.
        sign_first: bool,
        /// Drawn once a visit: which of the four decisions stands first, 0 to 3.
        turn: u8,
        /// The window's clock, in milliseconds.
        now_ms: u64,
        /// True where this device keeps drafts, which only a passphrase opens.
        locked: bool,
    },
    /// The machine's voices have changed (some browsers load them late).
    Voices(bool),
    /// Go to a place.
    Go(Place),
    /// Be on this page, whichever card is in front: an address that names no card of ours, such as a skip link's.
    Stay(PageId),
    /// Note this card for the lawyer, or take the note back.
    Note(Place),
    /// Tick this question, or take the tick back.
    Ask(String),
    /// Say where the case is.
    Stage(Stage),
    /// Next size of type.
    Size,
    /// Pace of the voice.
    Pace(Pace),
    /// Read `of` sentences aloud from the first, or go on after a pause.
    Play {
        /// The side, on the choice panel.
        side: Option<Side>,
        /// How many sentences there are.
        of: u32,
    },
    /// Stop for now.
    Pause,
    /// This sentence again.
    Again,
    /// The voice has finished the sentence of this turn.
    Spoken {
        /// The turn it belongs to; an answer that comes late is not counted.
        turn: u32,
    },
    /// The voice could not speak.
    Mute,
    /// What the window's clock says, in milliseconds: told before an action for which time counts.
    Clock(u64),
    /// A step of the self-check.
    Check(Check),
    /// A field of the record is filled in; empty takes it back.
    Fill {
        /// The field's name.
        field: String,
        /// What it holds now.
        value: String,
    },
    /// A step of making the record.
    Record(RecordStep),
    /// Make the record without a lawyer: names stay blank. Or with one again.
    Alone(bool),
    /// A tap asks something of the desk, where records are sealed and verified.
    Desk(Rc<Value>),
    /// The desk keeps this visit as this draft from now on, or has brought another in its place.
    Draft {
        /// Its name.
        id: String,
        /// What it holds, if it is not the visit in front.
        visit: Option<Box<Saved>>,
    },
    /// What is kept has been closed meanwhile.
    Locked,
    /// The desk has drawn its page; nothing when it could not be loaded.
    Drawn(Option<Rc<Value>>),
    /// Forget everything the reader has done here.
    Forget,
}

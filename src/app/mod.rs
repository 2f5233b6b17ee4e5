//! Holds: the reader's state, the actions that change it, and the ports through which the world is reached.
//! May import: `words`, `law`, `content`, `check`, `record`, `sentencing`.
//! Never: yew, web_sys, a clock, randomness, a fact of the reader's case.

mod action;
mod apply;
mod checking;
mod desk;
mod draft;
mod filled;
mod illustrating;
pub mod kiosk;
mod ports;
mod saved;
mod state;
mod told;

pub use action::Action;
pub use apply::apply;
pub use checking::{Check, Checking, Pick, Step};
pub use desk::Desk;
pub use draft::{ask_of, draft};
pub use filled::{ANSWERS, Filled};
pub use illustrating::{Asked, MOST_ASKED, asked, asked_factors, crimes_asked, field_of, in_front, shown};
pub use ports::{DeskPort, Ports, Screen, Speech, Storage};
pub use saved::Saved;
pub use state::{Pace, Reading, RecordStep, Side, Size, Stage, State, Voice};
pub use told::{concept_place, luck_line, signal_lines};

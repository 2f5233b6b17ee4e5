//! Holds: what is attached to the file: the record, its canonical bytes, digests, the device's seal, verifying.
//! May import: `words`, `law`, `content`, `check`.
//! Never: yew, web_sys, a clock, chance of its own; a word that says somebody has consented.

mod check_done;
mod closed;
mod duty;
mod model;

pub use check_done::*;
pub use closed::*;
pub use duty::{DUTIES, Duty};
pub use model::*;

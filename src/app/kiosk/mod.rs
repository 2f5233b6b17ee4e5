//! A shared machine: its settings, its clock of idleness, the staff's PIN, and what only a kiosk asks of the world.
//!
//! All pure: times come with the events, in milliseconds of the window's own clock.

mod idle;
mod pin;
mod port;
mod settings;

#[cfg(test)]
mod tests;

pub use idle::{Event, Idle, Limits, Phase};
pub use pin::{Tries, longest_wait_s};
pub use port::{KioskPort, Unlocked};
pub use settings::{FIELDS, Fault, Field, Kind, Settings};

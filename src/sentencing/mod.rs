//! Holds: the illustration: how the official method moves a range, with and without the plea.
//! May import: `law`, `words` (typed ids).
//! Never: yew, web_sys, a clock, chance, a float; a number that is not in the data.
//!
//! ```text
//! facts/    crimes, factors, the method's numbers, gaps: dated data, built into constant tables
//! facts     the types of those tables
//! exact     exact numbers and ranges of them; rounding outward
//! case      what is given: one crime or several      read, write   as JSON and back
//! fault     what is wrong with a case, and where
//! check     a case that fits the guideline           open          what stays unsettled, what is noted
//! method    the steps, in the guideline's order      bounds        the penalty's floor and ceiling
//! several   several crimes: Criminal Law art. 69     code          stable names of all that is said
//! percent   by how much a step moves, in words
//! ```

mod bounds;
mod case;
mod check;
mod code;
mod exact;
mod facts;
mod fault;
mod method;
mod open;
mod outcome;
mod percent;
mod read;
mod several;
#[cfg(feature = "cli")]
mod spelling;
mod write;

pub use case::{Case, Charge, Count, Given, Lighter, Plea, Stage};
pub use code::{Declined, FloorCode, Note, Rule, Unsettled};
pub use exact::{Exact, Range};
pub use facts::*;
pub use fault::{Fault, Wrong};
pub use outcome::{About, Change, Floor, Illustration, Outcome, Ranges, Said, Step};

/// Runs the official method over a case: every step, the ranges with and without the plea, what stays unsettled.
///
/// # Errors
/// [`Fault`] when the case does not fit the guideline; it names the field.
pub fn illustrate(case: &Case) -> Result<Illustration, Fault> {
    several::illustrate(case)
}

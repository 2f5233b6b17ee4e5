//! Holds: the self-check: its items, the way through them, what came of it, how likely luck is, what was noticed.
//! May import: `words` (ids, lengths), `law`, `content`.
//! Never: yew, web_sys, a clock, chance of its own: the seed and the times are given, so that a sitting can be replayed.
//!
//! ```text
//! item     what is asked: 18 concepts, four items each (items/)
//! order    which item and which option stands where, from the seed alone
//! sitting  form + seed + answers; everything else is computed from them
//! outcome  understood at first, after explanation, not yet
//! luck     how likely blind guessing does at least as well, exactly
//! signal   what was noticed; when a person must explain
//! ```

mod item;
mod items;
mod luck;
mod order;
mod outcome;
mod signal;
mod sitting;

pub use item::{BANK, Choice, Item, Lean, item, number_of};
pub use luck::{Luck, blind, luck};
pub use order::{Seed, shown};
pub use outcome::{Asked, Form, Outcome, QUICK, TWICE, Way, outcomes, way};
pub use signal::{Explain, Marked, Signal, explain, quick_limit, signals};
pub use sitting::{Answer, BadAnswer, Sitting};

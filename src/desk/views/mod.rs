//! The pages that the desk draws.

pub mod illustration;
pub mod kept;
mod parts;
pub mod record;
pub mod verify;

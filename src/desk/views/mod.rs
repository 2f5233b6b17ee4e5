//! The pages that the desk draws.

pub mod illustration;
pub mod kept;
pub mod record;
pub mod verify;

//! The pages that the desk draws.

pub mod record;
pub mod verify;

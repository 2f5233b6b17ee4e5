//! Holds: the ports over web_sys and gloo.
//! May import: `app` (traits), `words` (language).
//! Never: `ui`; anything that could make a request.

mod desk;
mod screen;
mod speech;
mod storage;

use crate::app::Ports;

/// The browser's ports.
pub fn ports() -> Ports {
    Ports {
        storage: Box::new(storage::Session),
        speech: Box::new(speech::Voice::default()),
        screen: Box::new(screen::Window),
        desk: Box::new(desk::SecondProgram),
    }
}

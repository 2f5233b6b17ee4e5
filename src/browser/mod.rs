//! Holds: the ports over web_sys and gloo.
//! May import: `app` (traits), `words` (language).
//! Never: `ui`; anything that could make a request.

mod desk;
mod kiosk;
mod screen;
mod speech;
mod storage;

use crate::app::Ports;

/// The browser's ports; on a kiosk nothing of a visit is written to disk or to the history.
pub fn ports(kiosk: bool) -> Ports {
    Ports {
        storage: if kiosk { Box::new(storage::Unwritten) } else { Box::new(storage::Session) },
        speech: Box::new(speech::Voice::default()),
        screen: Box::new(screen::Window { replaces: kiosk }),
        desk: Box::new(desk::SecondProgram),
        kiosk: Box::new(kiosk::Script),
    }
}

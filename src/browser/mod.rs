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

/// Shows the line that says what is missing; the prerendered page stays as it is. Safe to call from a panic: it
/// touches neither Yew nor the words.
pub fn show_broken() {
    if let Some(line) = gloo::utils::document().get_element_by_id("no-app") {
        let _ = line.remove_attribute("hidden");
    }
}

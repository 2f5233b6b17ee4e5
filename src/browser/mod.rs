//! Holds: the ports over web_sys and gloo.
//! May import: `app` (traits), `words` (language).
//! Never: `ui`; anything that could make a request.

mod desk;
mod kiosk;
mod screen;
mod speech;
mod storage;

use crate::app::Ports;
use crate::words::Language;

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

/// What the build wrote into the head under this name; empty where there is nothing.
pub fn meta(name: &str) -> String {
    let tag = gloo::utils::document().query_selector(&format!("meta[name={name}]")).ok().flatten();
    tag.and_then(|tag| tag.get_attribute("content")).unwrap_or_default()
}

/// True where the desk keeps drafts under a passphrase: `boot.js` and `desk.js` say so on the root element.
fn keeps() -> bool {
    gloo::utils::document_element().has_attribute("data-kept")
}

/// The document is in this language now, and has this title.
pub fn document_of(language: Language, title: &str) {
    let document = gloo::utils::document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.code());
        let _ = root.set_attribute("dir", language.direction());
    }
}

/// Shows one of the lines of the template.
fn show_notice(id: &str) {
    if let Some(line) = gloo::utils::document().get_element_by_id(id) {
        let _ = line.remove_attribute("hidden");
    }
}

//! Holds: the ports over web_sys and gloo.
//! May import: `app` (traits), `words` (language).
//! Never: `ui`; anything that could make a request.

mod desk;
mod screen;
mod speech;
mod storage;

use crate::app::Ports;
use crate::words::Language;

/// The browser's ports.
pub fn ports() -> Ports {
    Ports {
        storage: Box::new(storage::Session),
        speech: Box::new(speech::Voice::default()),
        screen: Box::new(screen::Window),
        desk: Box::new(desk::SecondProgram),
    }
}

/// What the build wrote into the head under this name; empty where there is nothing.
pub fn meta(name: &str) -> String {
    let tag = gloo::utils::document().query_selector(&format!("meta[name={name}]")).ok().flatten();
    tag.and_then(|tag| tag.get_attribute("content")).unwrap_or_default()
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

/// Shows the line that says what is missing; every card can be read again, as before the program ran. Safe to call from
/// a panic: it touches neither Yew nor the words.
pub fn show_broken() {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.class_list().remove_1("live");
    }
    show_notice("no-app");
}

/// Shows one of the lines of the template.
fn show_notice(id: &str) {
    if let Some(line) = gloo::utils::document().get_element_by_id(id) {
        let _ = line.remove_attribute("hidden");
    }
}

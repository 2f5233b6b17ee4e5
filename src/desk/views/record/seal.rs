//! The device's key and its passphrase. What is typed here stays in its field and in the request it goes with.

use crate::content::Icon;
use crate::desk::node::{Node, el, el_of, icon, said_of};
use crate::desk::views::parts::{labelled, tool, tools};
use crate::desk::{Key, Making, View};
use crate::words::{Msg, msg};

/// The seal's part of the review.
pub fn seal_view(here: &View, making: &Making) -> Node {
    let inside = match &making.key {
        Key::None => vec![
            el("p").with(here.lines(msg::RECORD_KEY_NONE)).node(),
            passphrase(here, "passphrase", msg::RECORD_PASSPHRASE, "new-password"),
            passphrase(here, "passphrase-again", msg::RECORD_PASSPHRASE_AGAIN, "new-password"),
            said_of("p", "hint", here.text(msg::RECORD_PASSPHRASE_RULE)),
            tools(vec![tool(here, "button", "make-key", Icon::Plus, msg::RECORD_KEY_MAKE, "make-key passphrase passphrase-again").node()]),
            import(here),
        ],
        Key::Locked(fingerprint) => vec![
            el("p").with(here.lines(msg::RECORD_KEY_LOCKED)).node(),
            print_of(fingerprint),
            passphrase(here, "passphrase", msg::RECORD_PASSPHRASE, "current-password"),
            tools(vec![tool(here, "button", "open-key", Icon::Record, msg::RECORD_KEY_UNLOCK, "open-key passphrase").node()]),
            import(here),
        ],
        Key::Open { key, stored, .. } => {
            let mut open = vec![el("p").with(here.lines(msg::RECORD_KEY_OPEN)).node(), print_of(&key.fingerprint().to_string())];
            if !stored {
                open.push(el_of("p", "fault").set("id", "not-stored").text(here.text(msg::RECORD_FAULT_STORAGE)).node());
            }
            open.push(tools(vec![
                tool(here, "button forward", "seal-record", Icon::Record, msg::RECORD_SEAL_DO, "seal").node(),
                tool(here, "button", "export-key", Icon::File, msg::RECORD_KEY_EXPORT, "export-key").node(),
                tool(here, "button", "lock-key", Icon::Close, msg::RECORD_KEY_LOCK, "lock-key").node(),
            ]));
            open
        }
    };
    // Made anew with each standing of the key: a field's passphrase never stays for the next.
    let key = match &making.key {
        Key::None => "none",
        Key::Locked(_) => "locked",
        Key::Open { .. } => "open",
    };
    el_of("section", "seal")
        .set("aria-labelledby", "seal-heading")
        .set("data-state", key)
        .with(el("h3").set("id", "seal-heading").with(icon(Icon::Record)).with(here.said("span", msg::RECORD_SEAL)).node())
        .with(el("p").with(here.lines(msg::RECORD_SEAL_TEXT)).node())
        .with(el("div").key(key).list(inside).node())
        .node()
}

fn print_of(fingerprint: &str) -> Node {
    el_of("p", "fingerprint").set("id", "fingerprint").set("dir", "ltr").text(fingerprint).node()
}

/// A field for a passphrase.
pub fn passphrase(here: &View, id: &'static str, label: Msg, fill: &'static str) -> Node {
    let input = el("input").set("type", "password").set("autocomplete", fill).set("maxlength", "200");
    labelled(id, here.text(label), input).key(id).node()
}

/// A key that was saved on another day or device.
fn import(here: &View) -> Node {
    let file = el("input").set("type", "file").set("accept", ".json,application/json");
    let field = labelled("key-file", here.text(msg::RECORD_KEY_FILE), file);
    el_of("details", "import")
        .key("import")
        .with(el("summary").set("id", "import-fold").text(here.text(msg::RECORD_KEY_IMPORT)).node())
        .with(field.node())
        .with(tools(vec![tool(here, "button", "import-key", Icon::File, msg::RECORD_KEY_IMPORT, "open-key passphrase file:key-file").node()]))
        .node()
}

/// One clear sentence for a fault.
pub fn fault(code: &str) -> Msg {
    match code {
        "passphrase" => msg::RECORD_FAULT_PASSPHRASE,
        "short" => msg::RECORD_FAULT_SHORT,
        "differ" => msg::RECORD_FAULT_DIFFER,
        "damaged" => msg::RECORD_FAULT_DAMAGED,
        "file" => msg::RECORD_FAULT_FILE,
        "chance" => msg::RECORD_FAULT_CHANCE,
        _ => msg::RECORD_FAULT_OTHER,
    }
}

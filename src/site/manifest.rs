//! What a browser needs to install the site, and what the service worker says when its copy is damaged.

use super::Assets;
use crate::words::{Language, Msg, Words, msg, packed_words};
use serde_json::{Map, Value, json};

fn said(language: Language, msg: Msg) -> String {
    let words = Words::read(language, packed_words(language)).expect("the build checked the words");
    words.text(msg).to_string()
}

/// The web app's manifest. Addresses are relative, so that it works in any folder of any server.
pub fn manifest(assets: &Assets) -> String {
    let first = Language::ALL[0];
    let name = said(first, msg::SITE_CHOOSE_TITLE);
    let icon = |file: &String| {
        let size = ["192", "512"].into_iter().find(|size| file.contains(&format!("-{size}-")));
        let (size, kind) = size.map_or(("any".to_owned(), "image/svg+xml"), |size| (format!("{size}x{size}"), "image/png"));
        json!({ "src": format!("assets/{file}"), "sizes": size, "type": kind, "purpose": "any maskable" })
    };
    let value = json!({
        "name": name,
        "short_name": name,
        "lang": first.code(),
        "dir": first.direction(),
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#0d4b47",
        "icons": assets.icons.iter().map(icon).collect::<Vec<_>>(),
    });
    value.to_string()
}

/// The sentence for a damaged copy in every language, as JSON: the service worker has no other words.
pub fn damaged_words() -> String {
    let says: Map<String, Value> =
        Language::ALL.iter().map(|language| (language.code().to_owned(), said(*language, msg::SITE_OFFLINE_DAMAGED).into())).collect();
    Value::from(says).to_string()
}

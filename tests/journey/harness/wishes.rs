//! Wishes of the reader's machine, such as `prefers-color-scheme: dark`.

use super::{Browser, browser::Extra, kind::Kind};
use serde_json::{Value, json};

impl Browser {
    /// The machine wishes these and no others.
    #[track_caller]
    pub fn prefers(&self, features: &[(&str, &str)]) {
        if self.kind != Kind::Firefox {
            let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
            self.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": features }));
            return;
        }
        let mut settings = String::from(
            "Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override'); Services.prefs.clearUserPref('ui.prefersReducedMotion');",
        );
        for wish in features {
            let (setting, value) = match wish {
                ("prefers-color-scheme", "dark") => ("layout.css.prefers-color-scheme.content-override", 0),
                ("prefers-color-scheme", "light") => ("layout.css.prefers-color-scheme.content-override", 1),
                ("prefers-reduced-motion", "reduce") => ("ui.prefersReducedMotion", 1),
                other => panic!("Firefox is not told of {other:?}: name the journey in tests/cases/chromium-only.txt"),
            };
            settings += &format!("Services.prefs.setIntPref('{setting}', {value});");
        }
        let context = |name: &str| {
            let command = Extra { path: "moz/context", body: json!({ "context": name }) };
            self.run::<Value, _>("the context", self.client().issue_cmd(command));
        };
        context("chrome");
        self.js(&settings);
        context("content");
    }
}

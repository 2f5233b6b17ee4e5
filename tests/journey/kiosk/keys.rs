//! Keys: what types and edits passes, everything else is stopped. And nothing is copied.

use super::{choose, kiosk};
use crate::harness::Browser;
use fantoccini::key::Key;
use serde_json::json;

/// A page with a field, the keyboard in it, and an ear that hears after the kiosk's.
fn listening() -> Browser {
    let (browser, root) = kiosk("{}");
    browser.devtools(
        "Browser.grantPermissions",
        json!({ "origin": root.trim_end_matches('/'), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
    choose(&browser, "en");
    browser.js(
        "const field = document.createElement('textarea'); field.id = 'field'; document.querySelector('main').append(field); window.heard = []; addEventListener('keydown', (event) => heard.push(event.defaultPrevented), true)",
    );
    browser.tap("#field");
    browser
}

/// True when the last of these keys, pressed together, was stopped.
#[track_caller]
fn stopped(browser: &Browser, keys: &[char]) -> bool {
    browser.js("heard.length = 0; document.getElementById('field').focus()");
    browser.keys(keys);
    browser.js("return heard.at(-1)").as_bool().unwrap_or_else(|| panic!("{keys:?} was not heard"))
}

/// True when a key that no keyboard of a test has is stopped.
fn told_stopped(browser: &Browser, key: &str, rest: &str) -> bool {
    browser.js(&format!("return !document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: {key:?}, bubbles: true, cancelable: true, {rest} }}))"))
        == true
}

const CTRL: Key = Key::Control;

#[test]
fn keys_that_lead_out_are_stopped() {
    let browser = listening();
    let together = |keys: &[Key], letter: char| keys.iter().map(|key| char::from(*key)).chain([letter]).collect::<Vec<char>>();
    let f = [Key::F1, Key::F3, Key::F5, Key::F6, Key::F7, Key::F10, Key::F11, Key::F12];
    let mut table: Vec<Vec<char>> =
        f.into_iter().flat_map(|f| [vec![], vec![Key::Shift], vec![CTRL], vec![Key::Alt]].map(|held| together(&held, f.into()))).collect();
    table.extend([together(&[Key::Alt], Key::F4.into()), together(&[CTRL], Key::F4.into()), together(&[Key::Shift], Key::Escape.into())]);
    table.extend(
        ["n", "t", "w", "p", "s", "o", "u", "k", "l", "e", "d", "f", "g", "h", "j", "q", "m", "y", "b", ",", "1", "9"]
            .map(|key| together(&[CTRL], key.chars().next().expect("one"))),
    );
    table.extend([Key::Tab, Key::PageUp, Key::PageDown, Key::Enter, Key::Insert].map(|key| together(&[CTRL], key.into())));
    table.extend("acinjkmoqrtwbp".chars().map(|key| together(&[CTRL, Key::Shift], key)));
    table.push(together(&[CTRL, Key::Shift], Key::Delete.into()));
    table.extend("adefh 1".chars().map(|key| together(&[Key::Alt], key)));
    table.extend([Key::Left, Key::Right, Key::Home, Key::Tab, Key::Escape, Key::Enter].map(|key| together(&[Key::Alt], key.into())));
    table.extend("nqw".chars().map(|key| together(&[Key::Meta], key)));
    for keys in table {
        assert!(stopped(&browser, &keys), "{keys:?}");
    }
    for key in ["BrowserBack", "BrowserHome", "BrowserSearch", "LaunchMail", "ContextMenu", "Help", "PrintScreen", "Cancel", "F24"] {
        assert!(told_stopped(&browser, key, ""), "{key}");
    }
    // AltGr writes letters; it opens nothing.
    assert!(told_stopped(&browser, "F4", "altKey: true, modifierAltGraph: true"));
    assert_eq!(browser.run("windows", browser.client().windows()).len(), 1);
}

#[test]
fn keys_that_type_and_edit_pass() {
    let browser = listening();
    for letter in "aZ5 é明,;".chars() {
        assert!(!stopped(&browser, &[letter]), "{letter}");
    }
    assert_eq!(browser.js("return document.getElementById('field').value"), "aZ5 é明,;");
    assert!(!stopped(&browser, &[Key::Insert.into()]));
    for key in [Key::Left, Key::Right, Key::Up, Key::Down, Key::Home, Key::End, Key::PageUp, Key::PageDown, Key::Backspace, Key::Delete] {
        assert!(!stopped(&browser, &[key.into()]), "{key:?}");
        assert!(!stopped(&browser, &[Key::Shift.into(), key.into()]), "Shift and {key:?}");
    }
    for key in [Key::Enter, Key::Escape, Key::Tab] {
        assert!(!stopped(&browser, &[key.into()]), "{key:?}");
    }
    assert!(!stopped(&browser, &[Key::Shift.into(), Key::Tab.into()]));
    for key in "acvxz".chars() {
        assert!(!stopped(&browser, &[CTRL.into(), key]), "Ctrl+{key}");
    }
    for key in [Key::Left, Key::Right, Key::Home, Key::End, Key::Backspace, Key::Delete] {
        assert!(!stopped(&browser, &[CTRL.into(), key.into()]), "Ctrl and {key:?}");
    }
    // What would load the page anew or change its size is told, not pressed.
    for key in ["r", "0", "+", "-", "="] {
        assert!(!told_stopped(&browser, key, "ctrlKey: true") && !told_stopped(&browser, key, "metaKey: true"), "Ctrl+{key}");
    }
    // Letters that AltGr writes, as one machine tells them and as another does; and those that are put together first.
    for rest in ["modifierAltGraph: true", "modifierAltGraph: true, ctrlKey: true, altKey: true"] {
        assert!(!told_stopped(&browser, "@", rest) && !told_stopped(&browser, "€", rest) && !told_stopped(&browser, "AltGraph", rest), "{rest}");
    }
    for key in ["Process", "Dead", "Unidentified", "Compose", "HangulMode", "KanaMode", "Zenkaku"] {
        assert!(!told_stopped(&browser, key, ""), "{key}");
    }
}

#[test]
fn nothing_is_copied() {
    let browser = listening();
    browser.promised("navigator.clipboard.writeText('before')");
    for letter in "planted".chars() {
        browser.press_char(letter);
    }
    for key in ['c', 'x'] {
        browser.keys(&[CTRL.into(), 'a']);
        browser.keys(&[CTRL.into(), key]);
        assert_eq!(browser.promised("navigator.clipboard.readText()"), "before", "Ctrl+{key}");
        assert_eq!(browser.js("return document.getElementById('field').value"), "planted", "Ctrl+{key}");
    }
}

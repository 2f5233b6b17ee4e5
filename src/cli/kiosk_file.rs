//! `mingbai kiosk-file`: the edition that is one file as a kiosk's: there is no site beside it to lay a `kiosk.json` at.

use crate::app::kiosk::{Fault, Settings};
use std::fs;

/// Where the settings stand in the file; `site/single.rs` leaves it empty, `shell/single.js` reads it.
const OPENS: &str = "<script type=\"text/plain\" id=\"mb-kiosk-settings\">";
const SHUTS: &str = "</script>";

/// Reads the settings and the file, and writes the kiosk's file. Gives the exit code.
pub fn run(arguments: &[String]) -> u8 {
    let [settings, page, out] = arguments else {
        eprintln!("usage: mingbai kiosk-file KIOSK.json MINGBAI-ALL.html OUT.html");
        return 64;
    };
    let read = |path: &String| fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    let written = || {
        let file = filled(&read(page)?, &read(settings)?)?;
        fs::write(out, file).map_err(|error| format!("{out}: {error}"))
    };
    match written() {
        Ok(()) => 0,
        Err(fault) => {
            eprintln!("mingbai kiosk-file: {fault}");
            1
        }
    }
}

/// The file with these settings in it, in place of any that were there.
///
/// # Errors
/// A sentence when a field of the settings is wrong (a page would only say so to whoever stands before it), or the file
/// has no place for them.
pub fn filled(page: &str, settings: &str) -> Result<String, String> {
    let read = Settings::read(settings);
    if let Some(fault) = read.faults.iter().find_map(told) {
        return Err(format!("the settings: {fault}"));
    }
    if !read.on {
        return Err("the settings: \"on\" is false, so this would be no kiosk".to_owned());
    }
    let (before, rest) = page.split_once(OPENS).ok_or("this is not mingbai-all.html: it has no place for settings")?;
    let (_, after) = rest.split_once(SHUTS).ok_or("this is not mingbai-all.html: it is cut")?;
    // Only a text of JSON can hold this sign, and there it may be written so: nothing ends the element early.
    let settings = settings.trim_start_matches('\u{feff}').trim().replace('<', "\\u003c");
    Ok(format!("{before}{OPENS}{settings}{SHUTS}{after}"))
}

fn told(fault: &Fault) -> Option<String> {
    match fault {
        Fault::Unreadable => Some("this is no JSON object".to_owned()),
        Fault::Unknown(name) => Some(format!("{name:?} is no field")),
        Fault::Bad(field) => Some(format!("{:?} holds what it may not", field.name)),
        // Allowed, and said on the first page.
        Fault::Trial => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<p>before</p><script type=\"text/plain\" id=\"mb-kiosk-settings\"></script>\n<script>after</script>";

    #[test]
    fn settings_are_put_in_and_put_in_anew_and_end_nothing() {
        let once = filled(PAGE, "\u{feff}{\"facility\":\"</script><!--\"}\n").expect("good settings");
        assert!(once.contains(r#"mb-kiosk-settings">{"facility":"\u003c/script>\u003c!--"}</script>"#), "{once}");
        let twice = filled(&once, "{}").expect("good settings");
        assert_eq!(twice, PAGE.replace("settings\"><", "settings\">{}<"));
    }

    #[test]
    fn what_would_be_no_kiosk_is_refused_by_its_field() {
        for (settings, named) in [("{", "JSON"), (r#"{"on":false}"#, "on"), (r#"{"idle":1}"#, "idle"), (r#"{"idle_seconds":1}"#, "idle_seconds")] {
            let fault = filled(PAGE, settings).expect_err(settings);
            assert!(fault.contains(named), "{fault}");
        }
        assert!(filled("<p></p>", "{}").is_err() && filled(&PAGE[..70], "{}").is_err());
    }
}

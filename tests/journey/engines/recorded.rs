//! In every engine: a record made, sealed, saved, and checked by file and by paste.

use crate::harness::Engine;
use serde_json::Value;
use std::fs;

pub const PASSPHRASE: &str = "four plain words here";

/// Fills a field as leaving it does.
#[track_caller]
pub fn write(engine: &mut Engine, id: &str, text: &str) {
    engine.wait(id, &format!("document.getElementById({id:?})?.getClientRects().length"));
    engine.js(&format!("const field = document.getElementById({id:?}); field.value = {text:?}; field.dispatchEvent(new Event('change', {{ bubbles: true }}))"));
}

/// Taps a value of a field.
#[track_caller]
fn choose(engine: &mut Engine, id: &str) {
    engine.tap(&format!("#{id}"));
    engine.wait(id, &format!("document.getElementById({id:?}).checked"));
}

#[track_caller]
pub fn step(engine: &mut Engine, name: &str) {
    engine.tap(&format!("#step-{name}"));
    engine.wait(name, &format!("document.querySelector('#step-{name}[aria-current=step]')"));
}

/// From the result of the self-check: fills in, makes the device's key, seals and saves. Gives the file's text, as the
/// engine has put it on the disk.
#[track_caller]
pub fn records(engine: &mut Engine) -> String {
    engine.tap("#to-record");
    write(engine, "reference", "REF-7");
    choose(engine, "lawyer-role-duty");
    step(engine, "decision");
    choose(engine, "decision-talk-first");
    step(engine, "review");
    write(engine, "passphrase", PASSPHRASE);
    write(engine, "passphrase-again", PASSPHRASE);
    engine.tap("#make-key");
    engine.tap("#seal-record");
    engine.wait("the sealed record", "document.querySelector('#heading-made[data-sealed=true]')");
    assert!(engine.shown("#sheet svg path, #sheet svg rect"), "{}: the sheet has its code", engine.name);
    engine.tap("#save-record");
    let whole = |text: &String| serde_json::from_str::<Value>(text).is_ok();
    let (file, text) = engine.until("the whole file to be saved", |engine| {
        let file = engine.saved().pop()?;
        fs::read_to_string(&file).ok().filter(whole).map(|text| (file, text))
    });
    // It is named by its minute, and WebKitGTK saves nothing where a file of that name is.
    fs::remove_file(&file).expect("it was read");
    assert!(text.contains("REF-7") && text.contains("\"talk-first\""), "{}: {text}", engine.name);
    text
}

/// On the page that checks records, which is open: the file as it is, altered, cut, and pasted.
#[track_caller]
pub fn verifies(engine: &mut Engine, file: &str) {
    // Made on this device: its key is known here.
    assert_eq!(by_file(engine, file), "genuine", "{}", engine.name);
    assert_eq!(by_file(engine, &file.replace("talk-first", "sign")), "altered", "{}", engine.name);
    assert_eq!(by_file(engine, &file.chars().take(500).collect::<String>()), "unreadable", "{}", engine.name);
    write(engine, "verify-text", file);
    engine.tap("#verify-text-go");
    engine.wait("the record genuine again", "document.querySelector('[data-verdict=genuine]')");
}

/// Puts a file into the field, as the window in which one is chosen does, and gives the verdict.
#[track_caller]
fn by_file(engine: &mut Engine, text: &str) -> String {
    engine.wait("the field", "document.getElementById('verify-file')");
    engine.js(&format!(
        "const files = new DataTransfer(); files.items.add(new File([{text:?}], 'record.json', {{ type: 'application/json' }}));
         document.getElementById('verify-file').files = files.files; document.activeElement?.blur()"
    ));
    engine.tap("#verify-file-go");
    engine.wait("the answer", "document.activeElement?.id === 'verdict'");
    engine.js("return document.querySelector('[data-verdict]').dataset.verdict").as_str().unwrap_or_default().to_owned()
}

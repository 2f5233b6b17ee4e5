//! In every engine: what a lawyer keeps on the device, turned on, locked by a reload, opened, erased.

use super::recorded::{PASSPHRASE, step, write};
use crate::harness::{Engine, site};
use mingbai::{content::PageId, words::Language};

const OPEN: &str = "document.querySelector('[data-state=open]')";
const SAVED: &str = "document.documentElement.dataset.kept === 'saved'";

#[track_caller]
fn go(engine: &mut Engine, page: PageId) {
    engine.go(&site().page(page, Language::En));
    engine.live();
}

/// A number written on the record's page is there after a reload for who has the passphrase, and for nobody else.
pub fn keeps(engine: &mut Engine) {
    go(engine, PageId::Kept);
    write(engine, "passphrase", PASSPHRASE);
    write(engine, "passphrase-again", PASSPHRASE);
    engine.tap("#kept-on");
    engine.wait("it to be open", OPEN);
    engine.wait("it to be kept", SAVED);
    engine.tap(".keeping a.forward");
    // The visit that was going on is kept too: its record stands at its last step.
    step(engine, "people");
    write(engine, "reference", "REF-8");
    engine.wait("the number to be kept", SAVED);
    go(engine, PageId::Record);
    assert!(!engine.shown("#reference"), "{}: locked", engine.name);
    engine.wait("it to be locked", "document.querySelector('#kept-open')");
    write(engine, "passphrase", PASSPHRASE);
    engine.tap("#kept-open");
    engine.wait("the number", "document.getElementById('reference')?.value === 'REF-8'");
    go(engine, PageId::Kept);
    engine.wait("it to be locked again", "document.querySelector('#kept-open')");
    engine.tap("#kept-forgotten");
    engine.tap("#kept-off");
    engine.wait("the question", "document.querySelector('#kept-off.sure')");
    engine.wait("it to have been read", crate::kept::READ);
    engine.tap("#kept-off");
    engine.wait("nothing to be kept", "document.documentElement && !('kept' in document.documentElement.dataset) && document.querySelector('#kept-on')");
}

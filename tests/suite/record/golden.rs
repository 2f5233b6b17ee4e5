//! Records written down once: the format of version 1 does not change under them. They are of a made-up edition, so
//! that no later change of words or program touches them, and therefore "not proven", with the rest checked.
//!
//! `MINGBAI_WRITE_CASES=1 cargo test … record::golden` writes them anew and then fails: whoever does that looks at the
//! difference and says in the commit why every record in every drawer may change.

use super::*;
use crate::repository;
use std::{env, fs};

/// A name, how the record is made, whether it is sealed.
type Case = (&'static str, fn() -> Record, bool);

const CASES: [Case; 3] = [
    ("full-zh", || full(Language::ZhHans), true),
    ("short-en", || short(Language::En), true),
    ("alone-zh", || Record { check: short(Language::ZhHans).check, ..bare(Language::ZhHans) }, false),
];

fn path(name: &str, ending: &str) -> String {
    format!("tests/cases/records/{name}.{ending}")
}

/// The report as it is written down: one line a field, so that a difference can be read. It names the edition of whoever
/// reads, which is another in every build.
fn written(report: &Report) -> String {
    serde_json::to_string_pretty(report).expect("JSON").replace(&EditionSeen::ours().id, "(ours)") + "\n"
}

#[test]
fn records_written_down_once_are_read_as_they_were() {
    if env::var_os("MINGBAI_WRITE_CASES").is_some() {
        for (name, record, is_sealed) in CASES {
            let sealed = seal(&of_no_edition(record()), is_sealed.then(device).as_ref()).expect("it can be written");
            let report = written(&verify(sealed.file.as_bytes(), &known()));
            for (ending, text) in [("json", sealed.file), ("code.txt", sealed.code), ("report.json", report)] {
                fs::write(format!("{}/{}", env!("CARGO_MANIFEST_DIR"), path(name, ending)), text).expect("a writable repository");
            }
        }
        panic!("tests/cases/records/ is written anew; look at the difference, then run without MINGBAI_WRITE_CASES");
    }
    for (name, _, is_sealed) in CASES {
        let file = repository::read(&path(name, "json"));
        let report = verify(file.as_bytes(), &known());
        assert!(written(&report) == repository::read(&path(name, "report.json")), "{name}: the report is now another:\n{}", written(&report));
        assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::NotProven, vec![]), "{name}");
        // What is read is written again as it was, seal and all.
        let read: SealedFile = mingbai::record::from_json(&file).expect("a sealed file");
        let again = seal(&read.record, is_sealed.then(device).as_ref()).expect("it can be written");
        assert!(again.file == file && again.code == repository::read(&path(name, "code.txt")), "{name}: it is now written otherwise");
    }
}

#[test]
fn what_follows_from_the_answers_of_an_old_record_has_not_changed() {
    let read: SealedFile = mingbai::record::from_json(&repository::read(&path("short-en", "json"))).expect("a sealed file");
    assert_eq!(read.digests, Digests::of(canonical(&read.record).as_bytes()));
    // Nothing but the edition, and what only that edition can tell, is in doubt.
    let report = verify(repository::read(&path("short-en", "json")).as_bytes(), &known());
    assert_eq!(ended(&report, State::Unknown), [CheckId::Edition, CheckId::Words, CheckId::Order, CheckId::Finished]);
}

//! Hostile input: none is genuine, none panics, none costs more than reading it.

use super::*;
use mingbai::record::verify::{LARGEST, Subject};
use proptest::prelude::*;

#[track_caller]
fn unreadable(bytes: &[u8], by: CheckId) {
    let report = verify(bytes, &known());
    assert_eq!((report.verdict, report.unreadable, report.subject), (Verdict::NotProven, true, Subject::Unreadable), "{report:#?}");
    assert_eq!(report.checks.iter().find(|check| check.state != State::Held).map(|check| check.id), Some(by));
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    unreadable(&vec![b'{'; 50 << 20], CheckId::Size);
    unreadable(&vec![b' '; LARGEST + 1], CheckId::Size);
    unreadable(&vec![b'['; LARGEST], CheckId::Readable);
    unreadable("{\"a\":".repeat(LARGEST / 5).as_bytes(), CheckId::Readable);
    unreadable("{\"record\":[".repeat(90_000).as_bytes(), CheckId::Readable);
    unreadable(".".repeat(LARGEST).as_bytes(), CheckId::Readable);
}

#[test]
fn what_is_no_record_is_unreadable() {
    for text in ["", " ", "{}", "[]", "null", "{\"record\":{}}", "{\"record\":null}", "a.b.c", "..", "e30.e30.", "\u{feff}{}", "明白"] {
        unreadable(text.as_bytes(), CheckId::Readable);
    }
    let file = sealed(&bare(Language::En)).file;
    unreadable(&file.as_bytes()[..file.len() - 1], CheckId::Readable);
    unreadable(&[file.as_bytes(), b"}"].concat(), CheckId::Readable);
    unreadable(file.replace("\"version\":1", "\"version\":2").as_bytes(), CheckId::Version);
    unreadable(&[&file.as_bytes()[..40], &[0xc0, 0xaf], &file.as_bytes()[40..]].concat(), CheckId::Readable);
    unreadable(&file.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(), CheckId::Readable);
}

/// Another spelling of the same JSON, or a value that a lax reader would bend into ours.
#[test]
fn another_spelling_is_not_genuine() {
    let file = sealed(&short(Language::En)).file;
    let spelled = [
        (": ", file.replacen("\":", "\": ", 1)),
        ("newline", format!("{file}\n")),
        ("space before", format!(" {file}")),
        ("escaped letter", file.replacen("not-yet", "not\\u002dyet", 1)),
        ("escaped slash", file.replacen("+08:00", "\\u002b08:00", 1)),
        ("1.0", file.replace("\"version\":1", "\"version\":1.0")),
        ("1e0", file.replace("\"version\":1", "\"version\":1e0")),
        ("-0", file.replacen("\"earlier\":1", "\"earlier\":-0", 1)),
        ("01", file.replacen("\"earlier\":1", "\"earlier\":01", 1)),
        ("text for number", file.replacen("\"earlier\":1", "\"earlier\":\"1\"", 1)),
        ("2^64", file.replacen("\"seed\":7", "\"seed\":18446744073709551616", 1)),
        ("2^63", file.replacen("\"seed\":7", "\"seed\":9223372036854775807", 1)),
        ("2^48", file.replacen("\"seed\":7", "\"seed\":281474976710656", 1)),
        ("1e400", file.replacen("\"seed\":7", "\"seed\":1e400", 1)),
        ("number for truth", file.replacen("\"finished\":true", "\"finished\":1", 1)),
        ("doubled", file.replacen("\"decision\":", "\"decision\":\"sign\",\"decision\":", 1)),
        ("lone surrogate", file.replacen("not-yet", "\\ud800", 1)),
        ("byte order mark", format!("\u{feff}{file}")),
        ("array for object", file.replacen("\"people\":{", "\"people\":[{", 1)),
    ];
    for (what, text) in spelled {
        assert_ne!(text, file, "{what} changes something");
        refused(&verify(text.as_bytes(), &known()), what);
    }
}

#[test]
fn only_pasted_text_may_have_space_around_it() {
    let sealed = sealed(&short(Language::En));
    for text in [sealed.file, sealed.code] {
        let pasted = format!(" \r\n\t{text}\n");
        refused(&verify(pasted.as_bytes(), &known()), "space around");
        assert_eq!(verify_pasted(&pasted, &known()).verdict, Verdict::Genuine);
        refused(&verify_pasted(&format!("{text}\u{a0}"), &known()), "a space that is not ASCII");
    }
}

/// Numbers at their ends, texts as long as a file: what is computed from a record must not overflow.
#[test]
fn a_record_of_extremes_is_answered() {
    let mut record = short(Language::En);
    let done = record.check.as_mut().expect("a self-check");
    done.earlier = u32::MAX;
    done.items[0].situation = "a ".repeat(300_000);
    done.answers.iter_mut().for_each(|answer| answer.after_ms = u32::MAX);
    done.luck = LuckStated { at_least: "0".to_owned(), of: "9".repeat(39) };
    done.signals = vec![SignalStated { kind: "quick".to_owned(), count: u32::MAX, of: 0, place: 255, concepts: vec!["may".to_owned(); 900] }];
    for edition in [EditionSeen::ours().id, "0BAD-CAFE".to_owned()] {
        record.edition.id = edition;
        let file = SealedFile { digests: Digests::of(canonical(&record).as_bytes()), record: record.clone(), seal: None };
        let file = serde_json::to_string(&file.written()).expect("JSON");
        let report = verify(file.as_bytes(), &known());
        assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Values]), "{report:#?}");
    }
    assert!(seal(&record, None).is_err(), "such a record is not sealed either");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn bytes_by_chance_are_never_genuine(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        refused(&verify(&bytes, &known()), "chance");
    }

    #[test]
    fn text_by_chance_in_a_field_is_refused_or_kept_whole(person in "\\PC{0,70}|[\\u{0}-\\u{10ffff}]{0,5}") {
        let mut record = bare(Language::En);
        record.mode = "lawyer".to_owned();
        record.people.person = Some(person);
        if let Ok(sealed) = seal(&record, Some(&device())) {
            let report = verify(sealed.file.as_bytes(), &known());
            prop_assert_eq!(report.verdict, Verdict::Genuine, "{:#?}", report);
        }
    }

    #[test]
    fn a_piece_cut_moved_or_doubled_is_never_genuine(from in 0.0..1.0, length in 1_usize..60, to in 0.0..1.0, keep in any::<bool>()) {
        let file = sealed(&short(Language::ZhHans)).file.into_bytes();
        let place = |part: f64, of: usize| (part * of as f64) as usize;
        let start = place(from, file.len());
        let end = (start + length).min(file.len());
        let piece = file[start..end].to_vec();
        let mut edited = file.clone();
        if !keep {
            edited.drain(start..end);
        }
        let at = place(to, edited.len());
        edited.splice(at..at, piece);
        if edited != file {
            refused(&verify(&edited, &known()), "cut, moved or doubled");
        }
    }
}

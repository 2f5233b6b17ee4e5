//! Tampering: nothing that differs from what was sealed is ever genuine, nothing panics, and the report says what differs.

use super::*;
use mingbai::record::verify::Subject;
use serde_json::Value;

/// A sealed record with a little of everything, small enough to turn every bit of it.
fn small() -> String {
    let words = all_words(Language::En);
    let mut sitting = Sitting::new(Form::Short, mingbai::check::Seed::new(7));
    for chose in [Some(0), None] {
        let item = sitting.next().expect("eight concepts");
        assert!(sitting.answer(mingbai::check::Answer { item, chose, after_ms: 900, untimed: false }));
    }
    let mut record = Record { check: Some(CheckDone::of(&sitting, 0, &words)), cards: Vec::new(), illustration: None, ..full(Language::En) };
    record.work.truncate(2);
    record.private.truncate(1);
    record.questions.truncate(1);
    let file = sealed(&record).file;
    assert_eq!(verify(file.as_bytes(), &known()).verdict, Verdict::Genuine);
    file
}

/// Turns every bit of a text, on both cores.
fn turn_every_bit(text: &str) {
    let halves = [0..text.len() / 2, text.len() / 2..text.len()];
    std::thread::scope(|scope| {
        for half in halves {
            scope.spawn(|| {
                let known = known();
                let mut turned = text.as_bytes().to_vec();
                for at in half {
                    for bit in 0..8 {
                        turned[at] ^= 1 << bit;
                        refused(&verify(&turned, &known), &format!("byte {at}, bit {bit}"));
                        turned[at] ^= 1 << bit;
                    }
                }
            });
        }
    });
}

#[test]
fn no_file_with_one_bit_turned_is_genuine() {
    turn_every_bit(&small());
}

#[test]
fn no_code_with_one_bit_turned_is_genuine() {
    turn_every_bit(&sealed(&full(Language::ZhHans)).code);
    turn_every_bit(&seal(&short(Language::En), None).expect("it can be written").code);
}

/// Every object of a value, as the way to it.
fn objects(value: &Value, way: &str, found: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(values) => values.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => return,
    };
    if value.is_object() {
        found.push(way.to_owned());
    }
    inner.into_iter().for_each(|(step, value)| objects(value, &format!("{way}/{step}"), found));
}

#[test]
fn no_field_can_be_dropped_doubled_added_or_moved() {
    let file = small();
    let whole: Value = serde_json::from_str(&file).expect("it is JSON");
    let mut ways = Vec::new();
    objects(&whole, "", &mut ways);
    assert!(ways.len() > 10, "{ways:?}");
    let mut count = 0;
    for way in ways {
        let fields = whole.pointer(&way).and_then(Value::as_object).expect("an object");
        let own = serde_json::to_string(fields).expect("JSON");
        let parts: Vec<String> = fields.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str()))).collect();
        assert!(file.contains(&own), "{way}: {own}");
        let mut other = vec![format!("{{{},\"zz\":null}}", parts.join(",")), format!("{{{}}}", parts.iter().rev().cloned().collect::<Vec<_>>().join(","))];
        for index in 0..parts.len() {
            let mut fewer = parts.clone();
            let part = fewer.remove(index);
            other.push(format!("{{{}}}", fewer.join(",")));
            other.push(format!("{{{},{part}}}", parts.join(",")));
        }
        for text in other.into_iter().filter(|text| *text != own) {
            count += 1;
            let report = verify(file.replacen(&own, &text, 1).as_bytes(), &known());
            refused(&report, &text);
            let sealing = [CheckId::Fields, CheckId::Bytes, CheckId::Seal, CheckId::Key];
            assert!(report.unreadable || report.checks.iter().any(|check| check.state != State::Held && sealing.contains(&check.id)), "{text}: {report:#?}");
        }
    }
    assert!(count > 200, "{count} files were tried");
}

#[test]
fn a_seal_from_another_record_does_not_fit() {
    let (one, other) = (sealed(&full(Language::En)), sealed(&short(Language::En)));
    let part = |file: &str| from_json::<SealedFile>(file).expect("a sealed file");
    let (one_file, other_file) = (part(&one.file), part(&other.file));
    let swapped = one.file.replace(&one_file.seal.expect("sealed").signature, &other_file.seal.expect("sealed").signature);
    let report = verify(swapped.as_bytes(), &known());
    assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Seal]));
    let (one_code, other_code) = (one.code.rsplit_once('.').expect("a JWS"), other.code.rsplit_once('.').expect("a JWS"));
    let report = verify(format!("{}.{}", one_code.0, other_code.1).as_bytes(), &known());
    assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Seal]));
    // The seal of a file is made over other bytes than the seal of a code.
    let file_seal = part(&one.file).seal.expect("sealed").signature;
    assert_eq!(verify(format!("{}.{file_seal}", one_code.0).as_bytes(), &known()).verdict, Verdict::Altered);
}

#[test]
fn a_code_and_a_file_are_told_apart() {
    let sealed = sealed(&short(Language::ZhHans));
    assert_eq!(verify(sealed.file.as_bytes(), &known()).subject, Subject::File);
    assert_eq!(verify(sealed.code.as_bytes(), &known()).subject, Subject::Code);
    let plain = seal(&short(Language::ZhHans), None).expect("it can be written");
    let report = verify(plain.code.as_bytes(), &known());
    assert_eq!((report.subject, report.verdict, ended(&report, State::Unknown)), (Subject::Code, Verdict::NotProven, vec![CheckId::Seal]));
}

//! The published JSON Schema and the types say the same: every field, every closed value, and nothing besides.

use super::*;
use crate::{none, repository};
use mingbai::check::Outcome;
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(&repository::read("schema/record-1.schema.json")).expect("schema/record-1.schema.json")
}

/// What an independent validator finds wrong with a file.
fn faults(schema: &Value, file: &Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(schema).expect("a schema of draft 2020-12");
    validator.iter_errors(file).map(|error| format!("{}: {error}", error.instance_path)).collect()
}

fn file(record: &Record, key: Option<&DeviceKey>) -> Value {
    serde_json::from_str(&seal(record, key).expect("it can be written").file).expect("JSON")
}

/// A full record whose self-check has noticed everything that can be noticed.
fn noticed() -> Record {
    let mut record = full(Language::En);
    let done = record.check.as_mut().expect("a self-check");
    done.signals = vec![SignalStated { kind: "two-ways".to_owned(), count: 1, of: 18, place: 0, concepts: vec!["may".to_owned()] }];
    done.explain.concepts = vec!["may".to_owned()];
    record
}

#[test]
fn every_file_that_is_written_fits_the_schema() {
    let records = [noticed(), full(Language::ZhHans), short(Language::En), bare(Language::ZhHans)];
    let all = records.iter().flat_map(|record| [None, Some(device())].map(|key| file(record, key.as_ref())));
    none(all.flat_map(|file| faults(&schema(), &file)).collect(), "a file does not fit the schema");
}

#[test]
fn the_schema_refuses_what_the_types_refuse() {
    let good = file(&noticed(), Some(&device()));
    for (way, value) in [
        ("/record/kind", json!("record")),
        ("/record/version", json!(2)),
        ("/record/decision", json!("agreed")),
        ("/record/stage", json!("")),
        ("/record/people/lawyer_role", json!("friend")),
        ("/record/people/person", json!("")),
        ("/record/people/person", json!("a".repeat(LONGEST + 1))),
        ("/record/edition/id", json!("abcd-0000")),
        ("/record/device_time", json!("2026-11-24 15:04")),
        ("/record/check/seed", json!(1_u64 << 48)),
        ("/record/check/form", json!("long")),
        ("/record/check/answers/0/order", json!([1, 1, 2])),
        ("/record/check/answers/0/chose", json!(4)),
        ("/record/check/luck/of", json!("01")),
        ("/record/work/0/duty", json!("made-up")),
        ("/record/private/0/answer", json!("maybe")),
        ("/digests/sm3", json!("00")),
        ("/seal/signature", json!("")),
        ("/seal", json!({})),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(way).unwrap_or_else(|| panic!("{way} is not there")) = value;
        assert!(!faults(&schema(), &bad).is_empty(), "{way}: the schema takes what the program refuses");
    }
}

/// Walks schema and value side by side: the same fields, all of them required, nothing besides.
fn compare(schema: &Value, part: &Value, value: &Value, way: &str, wrong: &mut Vec<String>) {
    if let Some(name) = part["$ref"].as_str() {
        return compare(schema, &schema["$defs"][name.trim_start_matches("#/$defs/")], value, way, wrong);
    }
    if let Some(choices) = part["anyOf"].as_array() {
        return compare(schema, &choices[0], value, way, wrong);
    }
    match value {
        Value::Object(fields) => {
            let names: Vec<&String> = fields.keys().collect();
            let mut required: Vec<&str> = part["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            required.sort_unstable();
            let known: Vec<&String> = part["properties"].as_object().into_iter().flatten().map(|(name, _)| name).collect();
            if names != required || names.len() != known.len() || part["additionalProperties"] != json!(false) {
                wrong.push(format!("{way}: the type has {names:?}, the schema requires {required:?} and knows {known:?}"));
            }
            fields.iter().for_each(|(name, value)| compare(schema, &part["properties"][name], value, &format!("{way}/{name}"), wrong));
        }
        Value::Array(values) => {
            if values.is_empty() {
                wrong.push(format!("{way}: nothing stands here, so nothing is compared"));
            }
            values.iter().take(1).for_each(|value| compare(schema, &part["items"], value, &format!("{way}/0"), wrong));
        }
        Value::Null => wrong.push(format!("{way}: nothing stands here, so nothing is compared")),
        _ if part.is_null() => wrong.push(format!("{way}: the schema says nothing of it")),
        _ => {}
    }
}

#[test]
fn the_schema_has_every_field_of_the_types() {
    let schema = schema();
    let mut wrong = Vec::new();
    compare(&schema, &schema, &file(&noticed(), Some(&device())), "", &mut wrong);
    none(wrong, "schema and types differ");
    let mut found = Vec::new();
    compare(&schema, &schema["$defs"]["luck"], &json!({ "of": "1" }), "", &mut found);
    assert_eq!(found.len(), 1, "a missing field must be seen");
}

#[test]
fn the_schema_has_every_closed_value() {
    let schema = schema();
    let duties: Vec<&str> = DUTIES.iter().map(|duty| duty.id).collect();
    let forms = Form::ALL.map(Form::code);
    let outcomes = Outcome::ALL.map(Outcome::code);
    let closed: [(&str, &[&str]); 12] = [
        ("record/properties/mode", &MODES),
        ("record/properties/stage/anyOf/0", &STAGES),
        ("record/properties/decision/anyOf/0", &DECISIONS),
        ("people/properties/lawyer_role/anyOf/0", &LAWYER_ROLES),
        ("people/properties/interpreter_state/anyOf/0", &PRESENCE),
        ("people/properties/guardian_state/anyOf/0", &PRESENCE),
        ("work/properties/duty", &duties),
        ("work/properties/state", &WORK_STATES),
        ("private/properties/id", &PRIVATE),
        ("private/properties/answer", &PRIVATE_ANSWERS),
        ("check/properties/form", &forms),
        ("outcome/properties/outcome", &outcomes),
    ];
    for (way, values) in closed {
        assert_eq!(schema.pointer(&format!("/$defs/{way}/enum")), Some(&json!(values)), "{way}");
    }
    let most = |way: &str| schema.pointer(&format!("/$defs/{way}/maxLength")).and_then(Value::as_u64);
    assert_eq!(["typed", "shown", "illustration/properties/case"].map(most), [LONGEST, LONGEST_SHOWN, LONGEST_ILLUSTRATION].map(|most| Some(most as u64)));
}

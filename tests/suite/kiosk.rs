//! `kiosk.json`: its schema says what the program's table says; the samples we give away are good.

use crate::{none, repository};
use mingbai::app::kiosk::{FIELDS, Field, Kind, Settings};
use mingbai::words::Language;
use serde_json::{Value, json};

const SCHEMA: &str = "schema/kiosk-1.schema.json";

fn schema() -> Value {
    serde_json::from_str(&repository::read(SCHEMA)).unwrap_or_else(|error| panic!("{SCHEMA}: {error}"))
}

/// What the schema must say of a field, beside its description.
fn expected(field: &Field) -> Value {
    match field.kind {
        Kind::Number { least, most, default } => json!({ "type": "integer", "minimum": least, "maximum": most, "default": default }),
        Kind::Flag { default } => json!({ "type": "boolean", "default": default }),
        Kind::Text { longest } => json!({ "type": "string", "maxLength": longest }),
        Kind::Lines { most, longest } => json!({ "type": "array", "maxItems": most, "items": { "type": "string", "minLength": 1, "maxLength": longest } }),
        Kind::Languages => {
            let codes: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
            json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": codes } })
        }
        Kind::Hours => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$" }),
        Kind::Hash => json!({ "type": "string", "pattern": "^pbkdf2-sha256\\$[0-9]+\\$[0-9a-f]{32}\\$[0-9a-f]{64}$" }),
    }
}

/// Where schema and table differ.
fn differences(schema: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let empty = serde_json::Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&empty);
    if schema["additionalProperties"] != json!(false) {
        faults.push("unknown fields must be faults: additionalProperties is false".to_owned());
    }
    faults.extend(
        properties.keys().filter(|name| !FIELDS.iter().any(|field| field.name == name.as_str())).map(|name| format!("{name}: the program does not know it")),
    );
    for field in &FIELDS {
        let mut said = properties.get(field.name).cloned().unwrap_or_default();
        let told = said.as_object_mut().and_then(|said| said.remove("description"));
        if said != expected(field) {
            faults.push(format!("{}: {said} must be {}", field.name, expected(field)));
        } else if told.is_none() && field.name != "version" {
            faults.push(format!("{}: no description", field.name));
        }
    }
    faults
}

#[test]
fn the_schema_says_what_the_table_says() {
    none(differences(&schema()), SCHEMA);
}

#[test]
fn a_schema_that_says_something_else_is_caught() {
    for (field, key, value) in [("idle_seconds", "maximum", json!(7)), ("print", "default", json!(true)), ("sound", "description", Value::Null)] {
        let mut bad = schema();
        match value {
            Value::Null => drop(bad["properties"][field].as_object_mut().and_then(|field| field.remove(key))),
            value => bad["properties"][field][key] = value,
        }
        assert_eq!(differences(&bad).len(), 1, "{field} {key}");
    }
    let mut bad = schema();
    bad["properties"]["pins"] = json!({});
    bad["additionalProperties"] = json!(true);
    assert_eq!(differences(&bad).len(), 2);
}

#[test]
fn the_files_we_give_away_have_no_fault() {
    for (path, on) in [("src/shell/kiosk.json", false), ("deploy/kiosk/kiosk.json", true)] {
        let settings = Settings::read(&repository::read(path));
        assert_eq!(settings.faults, [], "{path}");
        assert_eq!(settings.on, on, "{path}");
    }
}

#[test]
fn what_the_command_line_writes_is_taken() {
    let hash = mingbai::cli::kiosk_pin::hash("24681357", [7; 16]).expect("a good PIN");
    let settings = Settings::read(&json!({ "pin": hash }).to_string());
    assert_eq!((settings.faults, settings.pin), (vec![], Some(hash)));
}

#[test]
fn the_script_of_a_kiosk_takes_times_within_the_same_bounds() {
    let script = repository::read("src/shell/kiosk/10-visit.js");
    let times = ["idle_seconds", "warning_seconds", "lawyer_minutes"];
    for field in FIELDS.iter().filter(|field| times.contains(&field.name)) {
        let Kind::Number { least, most, default } = field.kind else { panic!("{} is a number", field.name) };
        let call = format!("number(file.{}, {least}, {most}, {default})", field.name);
        assert!(script.contains(&call), "{call}");
    }
}

//! The published schemas take every case the engine takes and every result it gives, and name exactly what it knows.

use super::{
    points::{Dice, sample},
    run,
};
use crate::repository;
use jsonschema::Validator;
use mingbai::sentencing::{CRIMES, Case, Declined, FACTORS, FloorCode, Note, OUTSIDE, Rule, Unsettled};
use serde_json::{Value, json};

fn schema(name: &str) -> (Value, Validator) {
    let path = format!("schema/{name}.schema.json");
    let value: Value = serde_json::from_str(&repository::read(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let validator = jsonschema::validator_for(&value).unwrap_or_else(|error| panic!("{path}: {error}"));
    (value, validator)
}

#[track_caller]
fn fits(validator: &Validator, text: &str) {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let faults: Vec<String> = validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path)).collect();
    assert!(faults.is_empty(), "{text}\n{faults:?}");
}

#[test]
fn every_case_and_every_result_fits_its_schema() {
    let (_, cases) = schema("case-1");
    let (_, results) = schema("illustration-1");
    let mut dice = Dice::new(9);
    let mut all: Vec<String> = (0..300).map(|_| sample(&mut dice).json()).collect();
    let several = format!(r#"{{"crimes":[{},{}]}}"#, all[0], all[1]);
    all.extend([
        several,
        r#"{"crime":"dangerous_driving"}"#.into(),
        r#"{"crime":"other"}"#.into(),
        r#"{"crime":"theft","tier":null}"#.into(),
        r#"{"crimes":[{"crime":"other"}]}"#.into(),
        r#"{"crime":"theft","tier":2,"start_months":[35.5,40],"factors":[{"id":"recidivist","percent":[10,1000]}],"outside_guideline":true,"plea":{"stage":"trial","percent":[0,12.5]},"companions":["surrender",{"id":"good_conduct_in_custody","percent":5}]}"#.into(),
    ]);
    for case in &all {
        fits(&cases, case);
        fits(&cases, &Case::from_json(case).expect("a case").to_json());
        fits(&results, &run(case).to_json());
    }
}

#[test]
fn the_schema_of_cases_refuses_what_the_reader_refuses() {
    let (_, cases) = schema("case-1");
    for case in [
        r#"{"crime":"murder"}"#,
        r#"{"crime":"theft","facts":"…"}"#,
        r#"{"tier":1}"#,
        r#"{"crime":"theft","tier":5}"#,
        r#"{"crime":"theft","tier":2,"start_months":[36]}"#,
        r#"{"crime":"theft","tier":2,"added_months":-1}"#,
        r#"{"crime":"theft","tier":2,"factors":[{"id":"plea"}]}"#,
        r#"{"crime":"theft","tier":2,"companions":["merit_general"]}"#,
        r#"{"crime":"theft","tier":2,"plea":{"stage":"appeal"}}"#,
        r#"{"crimes":[]}"#,
    ] {
        let value: Value = serde_json::from_str(case).expect("JSON");
        assert!(!cases.is_valid(&value), "the schema must refuse {case}");
        assert!(Case::from_json(case).and_then(|case| mingbai::sentencing::illustrate(&case)).is_err(), "the engine must refuse {case}");
    }
}

#[test]
fn the_schemas_name_what_the_engine_knows_and_nothing_else() {
    let (case, _) = schema("case-1");
    let (result, _) = schema("illustration-1");
    let ids = |all: Vec<&str>| json!(all);
    let crimes = CRIMES.iter().map(|crime| crime.id).chain(OUTSIDE.iter().map(|outside| outside.id)).collect();
    assert_eq!(case["$defs"]["count"]["properties"]["crime"]["enum"], ids(crimes));
    assert_eq!(case["$defs"]["factor"]["properties"]["id"]["enum"], ids(FACTORS.iter().map(|factor| factor.id).collect()));
    let companions = ids(FACTORS.iter().filter(|factor| factor.is_companion()).map(|factor| factor.id).collect());
    assert_eq!(case["$defs"]["companion"]["properties"]["id"]["enum"], companions);
    assert_eq!(case["$defs"]["count"]["properties"]["companions"]["items"]["oneOf"][0]["enum"], companions);
    let said = |list: &str| result["properties"][list]["items"]["properties"]["code"]["enum"].clone();
    assert_eq!(said("unsettled"), ids(Unsettled::ALL.iter().map(|code| code.code()).collect()));
    assert_eq!(said("notes"), ids(Note::ALL.iter().map(|code| code.code()).collect()));
    assert_eq!(result["$defs"]["outcome"]["properties"]["notes"], result["properties"]["notes"]);
    assert_eq!(result["$defs"]["outcome"]["properties"]["unsettled"], result["properties"]["unsettled"]);
    assert_eq!(result["$defs"]["declined"]["properties"]["reason"]["enum"], ids(Declined::ALL.iter().map(|code| code.code()).collect()));
    assert_eq!(result["$defs"]["floor"]["properties"]["code"]["enum"], ids(FloorCode::ALL.iter().map(|code| code.code()).collect()));
    assert_eq!(result["$defs"]["step"]["properties"]["rule"]["enum"], ids(Rule::ALL.iter().map(|code| code.code()).collect()));
}

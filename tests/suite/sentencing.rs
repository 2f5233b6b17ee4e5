//! The illustration: its facts, its twelve published cases, what always holds, what it refuses.

mod command;
mod every;
mod exact;
mod facts;
mod faults;
mod open;
mod order;
mod percent;
mod points;
mod published;
mod reference;
mod schema;

use mingbai::sentencing::{Case, Illustration, Ranges, Unsettled, illustrate};
use serde_json::Value;

/// The result for a case written as JSON.
#[track_caller]
pub fn run(case: &str) -> Illustration {
    match Case::from_json(case).and_then(|case| illustrate(&case)) {
        Ok(result) => result,
        Err(fault) => panic!("{case}: {fault}"),
    }
}

/// The result's JSON, read back.
#[track_caller]
pub fn json(case: &str) -> Value {
    serde_json::from_str(&run(case).to_json()).expect("a result is JSON")
}

/// The ranges of a case that has some.
#[track_caller]
pub fn ranges(result: &Illustration) -> &Ranges {
    result.whole.ranges.as_ref().unwrap_or_else(|why| panic!("declined: {}", why.code()))
}

/// What a result leaves open.
pub fn unsettled(result: &Illustration) -> Vec<Unsettled> {
    result.whole.unsettled.iter().map(|said| said.code).collect()
}

/// The field and the name of what is wrong with a case.
#[track_caller]
pub fn fault(case: &str) -> (String, String) {
    match Case::from_json(case).and_then(|case| illustrate(&case)) {
        Ok(_) => panic!("{case}: must not be taken"),
        Err(fault) => (fault.field, format!("{:?}", fault.wrong)),
    }
}

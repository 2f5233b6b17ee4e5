//! A case that does not fit gives one fault, and the fault names the field. Nothing that is read makes the engine stop.

use super::{
    fault,
    points::{Dice, sample},
};
use crate::{ftl::bundle, none};
use mingbai::sentencing::{Case, Charge, Count, Exact, Fault, Given, Illustration, Plea, Range, Stage, Wrong, illustrate};
use mingbai::words::Language;

/// A case, the field its fault names, and the fault.
const FAULTY: &[(&str, &str, &str)] = &[
    ("", "", "NotJson"),
    ("{", "", "NotJson"),
    (r#"{"crime":"theft"} x"#, "", "NotJson"),
    ("[]", "", "WrongKind"),
    ("7", "", "WrongKind"),
    ("{}", "crime", "Missing"),
    (r#"{"crime":null}"#, "crime", "Missing"),
    (r#"{"crime":7}"#, "crime", "WrongKind"),
    (r#"{"crime":"murder"}"#, "crime", "UnknownId"),
    (r#"{"crime":"theft","crime":"fraud"}"#, "crime", "KeyTwice"),
    (r#"{"crime":"theft","tier":1,"factors":[{"id":"attempt","id":"surrender"}]}"#, "factors[0].id", "KeyTwice"),
    (r#"{"crime":"theft","facts":"…"}"#, "facts", "UnknownKey"),
    (r#"{"crime":"theft","tier":4}"#, "tier", "UnknownId"),
    (r#"{"crime":"theft","tier":-1}"#, "tier", "UnknownId"),
    (r#"{"crime":"theft","tier":1.5}"#, "tier", "UnknownId"),
    (r#"{"crime":"theft","tier":"1"}"#, "tier", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"start_months":[48,36]}"#, "start_months", "Reversed"),
    (r#"{"crime":"theft","tier":2,"start_months":[36]}"#, "start_months", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"start_months":[36,40,48]}"#, "start_months", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"start_months":[35,48]}"#, "start_months", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"start_months":[36,48.01]}"#, "start_months", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"start_months":"36"}"#, "start_months", "NotANumber"),
    (r#"{"crime":"theft","tier":2,"start_months":3.6e1}"#, "start_months", "NotANumber"),
    (r#"{"crime":"theft","tier":2,"start_months":36.125}"#, "start_months", "TooPrecise"),
    (r#"{"crime":"theft","tier":2,"added_months":-1}"#, "added_months", "Negative"),
    (r#"{"crime":"theft","tier":2,"added_months":[-0.01,4]}"#, "added_months[0]", "Negative"),
    (r#"{"crime":"theft","tier":2,"added_months":[0,601]}"#, "added_months", "TooLarge"),
    (r#"{"crime":"theft","tier":2,"added_months":1000000}"#, "added_months", "TooLarge"),
    (r#"{"crime":"theft","tier":2,"added_months":99999999999999999999}"#, "added_months", "TooLarge"),
    (r#"{"crime":"theft","tier":2,"factors":{}}"#, "factors", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"factors":["surrender"]}"#, "factors[0]", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"factors":[{}]}"#, "factors[0].id", "Missing"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"plea"}]}"#, "factors[0].id", "UnknownId"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"surrender","by":4}]}"#, "factors[0].by", "UnknownKey"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"merit_general"},{"id":"surrender","percent":[20,10]}]}"#, "factors[1].percent", "Reversed"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"surrender","percent":[10,-20]}]}"#, "factors[0].percent[1]", "Negative"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"merit_general","percent":20.5}]}"#, "factors[0].percent", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"recidivist","percent":[9,40]}]}"#, "factors[0].percent", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"merit_general","percent":101}],"outside_guideline":true}"#, "factors[0].percent", "TooLarge"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"recidivist","percent":1001}],"outside_guideline":true}"#, "factors[0].percent", "TooLarge"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"merit_general"},{"id":"merit_general"}]}"#, "factors[1]", "Twice"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"surrender"}],"companions":["surrender"]}"#, "companions[0]", "Twice"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"merit_general"},{"id":"merit_major"}]}"#, "factors[1]", "NotTogether"),
    (r#"{"crime":"theft","tier":2,"companions":["courtroom_admission","surrender"]}"#, "companions[1]", "NotTogether"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"drug_minor_or_repeat"}]}"#, "factors[0]", "NotThisCrime"),
    (r#"{"crime":"traffic_casualty","tier":2,"factors":[{"id":"recidivist"}]}"#, "factors[0]", "NotThisCrime"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"elderly_75_negligent"}]}"#, "factors[0]", "NotThisCrime"),
    (r#"{"crime":"dangerous_driving","start_months":[1,6]}"#, "start_months", "NotThisCrime"),
    (r#"{"crime":"dangerous_driving","added_months":0}"#, "added_months", "NotThisCrime"),
    (r#"{"crime":"theft","tier":2,"companions":["merit_general"]}"#, "companions[0]", "NotACompanion"),
    (r#"{"crime":"theft","tier":2,"companions":["nothing"]}"#, "companions[0]", "UnknownId"),
    (r#"{"crime":"theft","tier":2,"companions":[7]}"#, "companions[0]", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"factors":[{"id":"accessory_lighter_crime"}],"lighter_crime":"no"}"#, "factors[0]", "NotLighter"),
    (r#"{"crime":"theft","tier":2,"lighter_crime":"maybe"}"#, "lighter_crime", "UnknownId"),
    (r#"{"crime":"theft","tier":2,"lighter_crime":true}"#, "lighter_crime", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"outside_guideline":"yes"}"#, "outside_guideline", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"plea":"trial"}"#, "plea", "WrongKind"),
    (r#"{"crime":"theft","tier":2,"plea":{}}"#, "plea.stage", "Missing"),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"appeal"}}"#, "plea.stage", "UnknownId"),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"none","percent":10}}"#, "plea.percent", "NoPlea"),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":31}}"#, "plea.percent", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":31},"companions":["confession_ordinary"]}"#, "plea.percent", "OutsideGuideline"),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":61},"companions":["surrender"],"lighter_crime":"no"}"#, "plea.percent", "OutsideGuideline"),
    (
        r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":59},"companions":["surrender"],"lighter_crime":"yes"}"#,
        "plea.percent",
        "OutsideGuideline",
    ),
    (r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":101},"outside_guideline":true}"#, "plea.percent", "TooLarge"),
    (r#"{"crimes":[]}"#, "crimes", "Missing"),
    (r#"{"crimes":{}}"#, "crimes", "WrongKind"),
    (r#"{"crimes":[{"crime":"theft","tier":1}],"plea":{"stage":"trial"}}"#, "plea", "UnknownKey"),
    (r#"{"crimes":[{"crime":"theft","tier":1},{"crime":"fraud","tier":9}]}"#, "crimes[1].tier", "UnknownId"),
    (r#"{"crimes":[{"crime":"theft","tier":1},{"crime":"fraud","tier":1,"plea":{"stage":"none","percent":1}}]}"#, "crimes[1].plea.percent", "NoPlea"),
];

#[test]
fn every_faulty_case_gives_one_fault_that_names_the_field() {
    let wrong =
        FAULTY.iter().map(|(case, field, wrong)| (case, (field.to_string(), wrong.to_string()), fault(case))).filter(|(_, expected, found)| expected != found);
    none(wrong.map(|(case, expected, found)| format!("{case}: {found:?}, not {expected:?}")).collect(), "a fault names another field");
}

#[test]
fn every_fault_is_one_sentence_in_every_language_that_holds_the_field() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let words = bundle(*language);
        for (case, field, _) in FAULTY {
            let Err(fault) = Case::from_json(case).and_then(|case| illustrate(&case)) else { continue };
            let text: String = fault.say(&words).chars().filter(|mark| !matches!(mark, '\u{2068}' | '\u{2069}')).collect();
            if !text.contains(field) || text.lines().count() != 1 || !text.ends_with(['.', '。']) {
                wrong.push(format!("{case}: {text:?}"));
            }
        }
    }
    none(wrong, "a fault is not told");
}

#[test]
fn too_many_and_too_long_are_refused() {
    let many = |count: usize, one: &str| vec![one; count].join(",");
    let crimes = |count: usize| format!(r#"{{"crimes":[{}]}}"#, many(count, r#"{"crime":"theft","tier":1}"#));
    assert!(Case::from_json(&crimes(20)).and_then(|case| illustrate(&case)).is_ok());
    assert_eq!(fault(&crimes(21)), ("crimes".into(), "TooMany".into()));
    let factors = |count: usize| format!(r#"{{"crime":"theft","tier":1,"factors":[{}]}}"#, many(count, r#"{"id":"surrender"}"#));
    assert_eq!(fault(&factors(64)), ("factors[1]".into(), "Twice".into()));
    assert_eq!(fault(&factors(65)), ("factors".into(), "TooMany".into()));
    let case = r#"{"crime":"theft","tier":1}"#;
    let padded = |length: usize| case.to_owned() + &" ".repeat(length - case.len());
    assert!(Case::from_json(&padded(65_536)).is_ok());
    assert_eq!(fault(&padded(65_537)), ("".into(), "TooLong".into()));
    let count = Count::new(Charge::find("theft").expect("theft"), Some(1));
    let refused = |case: &Case| illustrate(case).err().map(|fault| (fault.field, fault.wrong));
    assert_eq!(refused(&Case::several(vec![count; 21])), Some(("crimes".into(), Wrong::TooMany)), "also when built in Rust");
    assert_eq!(refused(&Case::several(Vec::new())), Some(("crimes".into(), Wrong::Missing)));
}

#[test]
fn what_is_built_in_rust_is_checked_like_what_is_read() {
    let base = Count::new(Charge::find("theft").expect("theft"), Some(2));
    let refused = |change: &dyn Fn(&mut Count)| -> Option<Fault> {
        let mut count = base.clone();
        change(&mut count);
        illustrate(&Case::one(count)).err()
    };
    let range = |low: u32, high: u32| Some(Range { low: Exact::whole(low), high: Exact::whole(high) });
    let at = |field: &str, wrong: Wrong| Some(Fault { field: field.into(), wrong });
    assert_eq!(refused(&|count| count.start_months = range(48, 36)), at("start_months", Wrong::Reversed));
    assert_eq!(refused(&|count| count.added_months = range(9, 6)), at("added_months", Wrong::Reversed));
    let surrender = mingbai::sentencing::Factor::find("surrender").expect("surrender");
    let percent = Some(Range { low: Exact::hundredths(20), high: Exact::hundredths(10) });
    assert_eq!(refused(&|count| count.factors = vec![Given { factor: surrender, percent }]), at("factors[0].percent", Wrong::Reversed));
    assert_eq!(refused(&|count| count.plea = Plea { stage: Stage::Trial, percent }), at("plea.percent", Wrong::Reversed));
    assert_eq!(refused(&|_| {}), None);
    assert_eq!(refused(&|count| count.added_months = range(600, 600)), None, "the most months");
    assert_eq!(refused(&|count| count.added_months = Some(Range::point(Exact::hundredths(60_001)))), at("added_months", Wrong::TooLarge));
    let most = |id: &str, percent: u32| {
        let factor = mingbai::sentencing::Factor::find(id).expect("a factor");
        let percent = Some(Range::point(Exact::hundredths(percent)));
        refused(&|count| (count.factors, count.outside_guideline) = (vec![Given { factor, percent }], true))
    };
    assert_eq!((most("recidivist", 1_000), most("merit_general", 100), most("attempt", 100)), (None, None, None), "the most percent");
}

#[test]
fn numbers_that_no_longer_fit_are_a_fault_and_no_wrong_number() {
    // Seven factors of the first tier with awkward percentages: the exact product has more digits than there is room for.
    let first = ["minor_16_18", "limited_capacity_mental_illness", "deaf_mute_or_blind", "excessive_defence", "attempt", "accessory", "instigator_of_minor"];
    let case = |digits: &str| {
        let factors: Vec<String> = first.iter().map(|id| format!(r#"{{"id":"{id}","percent":[20{digits},20{digits}]}}"#)).collect();
        format!(r#"{{"crime":"theft","tier":3,"start_months":[120.01,143.99],"factors":[{}],"plea":{{"stage":"trial","percent":9.99}}}}"#, factors.join(","))
    };
    assert!(Case::from_json(&case("")).and_then(|case| illustrate(&case)).is_ok());
    assert_eq!(fault(&case(".01")), ("factors".into(), "TooPrecise".into()));
}

/// Turns one text into another that may or may not be a case.
fn mangled(dice: &mut Dice, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(bytes.len());
        let piece: &[u8] = [&b"{"[..], b"}", b"[", b"]", b"\"", b",", b":", b"-", b".", b"9", b"null", b"1e9", b"\\u0000", b""][dice.below(14)];
        bytes.splice(at..(at + dice.below(3)).min(bytes.len()), piece.iter().copied());
        if bytes.is_empty() {
            bytes.push(b'0');
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn nothing_that_is_read_makes_the_engine_stop() {
    let mut dice = Dice::new(8);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..30_000 {
        let source = if dice.below(2) == 0 { sample(&mut dice).json() } else { FAULTY[dice.below(FAULTY.len() - 10) + 10].0.to_owned() };
        let text = mangled(&mut dice, &source);
        match Case::from_json(&text).and_then(|case| illustrate(&case)).map(|result: Illustration| result.to_json()) {
            Ok(_) => taken += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(taken > 100 && refused > 20_000, "{taken} taken, {refused} refused: both ways must be tried");
    let deep = "[".repeat(60_000);
    assert_eq!(fault(&deep), ("".into(), "NotJson".into()));
    let deep = format!(r#"{{"crime":{}"theft"{}}}"#, "[".repeat(30_000), "]".repeat(30_000));
    assert!(Case::from_json(&deep).is_err(), "nesting of any depth is a fault");
}

//! By how much a step moves, in words: the law's word of force is never blurred, and no limit is said that no text has.

use super::run;
use crate::ftl::bundle;
use mingbai::words::{Argument, Language, Msg};

/// A kind of `illustration-text-percent`, its two ends in percent, and months.
type Told = (&'static str, &'static str, &'static str, u32);

/// Theft of a huge amount with one factor of each kind; `more` stands among the factors.
fn steps(lighter: &str, more: &str, expected: &[(&str, Option<Told>)]) {
    let case = format!(
        r#"{{"crime":"theft","tier":2,"factors":[{more}{{"id":"accessory"}},{{"id":"recidivist"}},{{"id":"surrender"}}],"outside_guideline":true,
            "companions":["disgorgement_restitution"],"plea":{{"stage":"prosecution"}},"lighter_crime":"{lighter}"}}"#
    );
    let result = run(&case);
    for (name, told) in expected {
        let mut steps = result.whole.steps.iter().filter(|step| step.factor.map_or(step.rule.code(), |factor| factor.id) == *name);
        let step = steps.next().unwrap_or_else(|| panic!("{lighter}: no step {name}"));
        for language in Language::ALL {
            let words = bundle(*language);
            let told = told.map(|(kind, low, high, months)| {
                let given = [Argument::Text(kind), Argument::Text(low), Argument::Text(high), Argument::Number(months)];
                words.format_as(Msg::find("illustration-text-percent").expect("a message"), &given)
            });
            assert_eq!(step.told(&words), told, "{lighter}: {name}");
        }
    }
}

#[test]
fn where_nothing_is_multiplied_no_percentage_is_said() {
    steps("no", "", &[("starting_point", None), ("base_sentence", None), ("bounds", None)]);
}

#[test]
fn may_and_must_stand_with_the_texts_own_numbers() {
    steps("no", "", &[("accessory", Some(("must", "20", "50", 0))), ("surrender", Some(("may", "0", "40", 0)))]);
    steps("no", "", &[("disgorgement_restitution", Some(("may", "0", "30", 0))), ("plea", Some(("may", "0", "60", 0)))]);
    steps("no", "", &[("recidivist", Some(("least", "10", "40", 3))), ("judge_range", Some(("judge", "0", "20", 0)))]);
}

#[test]
fn a_lighter_crime_has_the_lower_limit_and_no_punishment_and_unknown_has_both() {
    let lighter = [("accessory", Some(("over-must", "50", "100", 0))), ("surrender", Some(("over-may", "40", "100", 0)))];
    steps("yes", "", &lighter);
    steps("yes", "", &[("plea", Some(("over-may", "60", "100", 0))), ("disgorgement_restitution", Some(("may", "0", "30", 0)))]);
    let both = [("accessory", Some(("either-must", "20", "50", 0))), ("surrender", Some(("either-may", "0", "40", 0)))];
    steps("unknown", "", &both);
    steps("unknown", "", &[("plea", Some(("either-may", "0", "60", 0)))]);
}

#[test]
fn a_factor_without_a_number_in_any_text_says_so_unless_somebody_gives_one() {
    let none = [("limited_capacity_mental_illness", Some(("none-may", "0", "0", 0)))];
    steps("no", r#"{"id":"limited_capacity_mental_illness"},"#, &none);
    steps("no", r#"{"id":"excessive_defence"},"#, &[("excessive_defence", Some(("none-must", "0", "0", 0)))]);
    let given = [("limited_capacity_mental_illness", Some(("may", "10", "20", 0)))];
    steps("no", r#"{"id":"limited_capacity_mental_illness","percent":[10,20]},"#, &given);
}

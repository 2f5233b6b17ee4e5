//! What stays unsettled is said where it matters and nowhere else; so are the notes.

use super::{json, ranges, run, unsettled};
use crate::ftl::bundle;
use mingbai::sentencing::{Declined, FloorCode, GAPS, Note, Rule, Unsettled};
use mingbai::words::Language;
use std::collections::BTreeSet;

/// A code, what must be added to theft of a huge amount for it to be said, and the nearest addition for which it is not.
const OF_THEFT: &[(&str, &str, &str)] = &[
    ("stage_numbers", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"trial","percent":[10,20]}"#),
    ("stage_numbers", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"none"}"#),
    ("first_tier_product", r#""factors":[{"id":"attempt"},{"id":"accessory"}]"#, r#""factors":[{"id":"attempt"},{"id":"merit_general"}]"#),
    ("no_national_percentage", r#""factors":[{"id":"coerced_participant","percent":30}]"#, r#""factors":[{"id":"accessory"}]"#),
    (
        "lighter_unknown",
        r#""plea":{"stage":"trial"},"companions":["surrender"],"lighter_crime":"unknown""#,
        r#""plea":{"stage":"trial"},"companions":["surrender"]"#,
    ),
    (
        "lighter_unknown",
        r#""companions":["surrender"],"lighter_crime":"unknown""#,
        r#""companions":[{"id":"surrender","percent":10}],"lighter_crime":"unknown""#,
    ),
    (
        "lighter_unknown",
        r#""plea":{"stage":"trial"},"companions":["disgorgement_restitution"],"lighter_crime":"unknown""#,
        r#""companions":["disgorgement_restitution"],"lighter_crime":"unknown""#,
    ),
    (
        "lighter_unknown",
        r#""plea":{"stage":"trial"},"companions":["forgiveness_without_compensation"],"lighter_crime":"unknown""#,
        r#""plea":{"stage":"trial"},"companions":["confession_ordinary"],"lighter_crime":"unknown""#,
    ),
    (
        "lighter_unknown",
        r#""plea":{"stage":"trial"},"companions":["disgorgement_restitution"],"lighter_crime":"unknown""#,
        r#""plea":{"stage":"trial","percent":20},"companions":["disgorgement_restitution"],"lighter_crime":"unknown""#,
    ),
    ("lighter_unknown", r#""factors":[{"id":"accessory"}],"lighter_crime":"unknown""#, r#""factors":[{"id":"accessory"}],"lighter_crime":"yes""#),
    (
        "lighter_unknown",
        r#""factors":[{"id":"merit_major"}],"lighter_crime":"unknown""#,
        r#""factors":[{"id":"merit_major","percent":20}],"lighter_crime":"unknown""#,
    ),
    ("lighter_unknown", r#""factors":[{"id":"merit_major"}],"lighter_crime":"unknown""#, r#""factors":[{"id":"merit_general"}],"lighter_crime":"unknown""#),
    (
        "lighter_needs_companion",
        r#""plea":{"stage":"trial"},"lighter_crime":"yes""#,
        r#""plea":{"stage":"trial"},"lighter_crime":"yes","companions":["surrender"]"#,
    ),
    ("lighter_needs_companion", r#""plea":{"stage":"trial"},"lighter_crime":"yes""#, r#""lighter_crime":"yes""#),
    ("lighter_needs_companion", r#""plea":{"stage":"trial"},"lighter_crime":"yes""#, r#""plea":{"stage":"trial"},"lighter_crime":"unknown""#),
    (
        "lift_open",
        r#""plea":{"stage":"trial"},"companions":["forgiveness_without_compensation"]"#,
        r#""plea":{"stage":"trial"},"companions":["forgiveness_without_compensation","disgorgement_restitution"]"#,
    ),
    ("lift_open", r#""plea":{"stage":"trial"},"companions":["confession_heavier_same_kind"]"#, r#""companions":["confession_heavier_same_kind"]"#),
    (
        "bucket_inferred",
        r#""plea":{"stage":"trial"},"companions":["compensation_without_forgiveness"]"#,
        r#""companions":["compensation_without_forgiveness"]"#,
    ),
    (
        "bucket_inferred",
        r#""plea":{"stage":"trial"},"companions":["compensation_without_forgiveness"]"#,
        r#""plea":{"stage":"trial"},"companions":["compensation_with_forgiveness"]"#,
    ),
    ("recidivist_soft", r#""factors":[{"id":"recidivist"}]"#, r#""factors":[{"id":"prior_record"}]"#),
    ("settlement_basis", r#""companions":["settlement_cpl_288"]"#, r#""companions":["compensation_with_forgiveness"]"#),
    ("judge_within_bounds", r#""plea":{"stage":"trial"}"#, r#""factors":[{"id":"merit_general"}]"#),
    (
        "sum_over_whole",
        r#""companions":["surrender","disgorgement_restitution"],"factors":[{"id":"merit_major"}]"#,
        r#""companions":["surrender","disgorgement_restitution"],"factors":[{"id":"merit_general"}]"#,
    ),
    (
        "sum_over_whole",
        r#""companions":["surrender"],"plea":{"stage":"trial"},"factors":[{"id":"merit_major","percent":40}]"#,
        r#""companions":["surrender"],"plea":{"stage":"trial"},"factors":[{"id":"merit_major","percent":39}]"#,
    ),
    (
        "sum_over_whole",
        r#""companions":["surrender","disgorgement_restitution"],"factors":[{"id":"merit_major","percent":30}]"#,
        r#""companions":["surrender_lighter_crime"],"lighter_crime":"yes""#,
    ),
    ("local_increments", r#""added_months":null"#, r#""added_months":0"#),
    (
        "cap_paradox",
        r#""companions":["surrender","disgorgement_restitution"],"plea":{"stage":"trial"}"#,
        r#""companions":["surrender"],"plea":{"stage":"trial"}"#,
    ),
    ("cap_paradox", r#""companions":["confession_averted_grave_result"],"plea":{"stage":"trial"}"#, r#""companions":["confession_averted_grave_result"]"#),
    ("outside_guideline", r#""start_months":[35,40],"outside_guideline":true"#, r#""start_months":[36,40],"outside_guideline":true"#),
    (
        "outside_guideline",
        r#""factors":[{"id":"merit_general","percent":21}],"outside_guideline":true"#,
        r#""factors":[{"id":"merit_general","percent":20}],"outside_guideline":true"#,
    ),
    ("suspension_possible", r#""plea":{"stage":"trial"}"#, r#""start_months":[46,48]"#),
    ("suspension_possible", r#""start_months":[45,48]"#, r#""start_months":[45.01,48]"#),
    ("suspension_possible", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"trial"},"factors":[{"id":"recidivist"}]"#),
    ("suspension_barred", r#""factors":[{"id":"recidivist"}],"plea":{"stage":"trial"}"#, r#""factors":[{"id":"recidivist"}],"start_months":48"#),
    ("below_six_months", r#""factors":[{"id":"coerced_participant","percent":90}]"#, r#""factors":[{"id":"coerced_participant","percent":50}]"#),
    (
        "exemption_by_law",
        r#""companions":["disgorgement_restitution"],"plea":{"stage":"trial"},"lighter_crime":"yes""#,
        r#""companions":["surrender"],"plea":{"stage":"trial"},"lighter_crime":"yes""#,
    ),
    (
        "exemption_by_law",
        r#""companions":["disgorgement_restitution"],"plea":{"stage":"trial"},"lighter_crime":"yes""#,
        r#""companions":["disgorgement_restitution"],"plea":{"stage":"trial"}"#,
    ),
    ("plea_weight", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"none"}"#),
    ("same_ends", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"trial"},"companions":["surrender"]"#),
    ("same_ends", r#""plea":{"stage":"trial"}"#, r#""plea":{"stage":"none"}"#),
];

/// A code, a whole case in which it must be said, and the nearest one in which it must not.
const WHOLE: &[(&str, &str, &str)] = &[
    (
        "deposit_overlap",
        r#"{"crime":"illegal_deposit_taking","tier":2,"factors":[{"id":"fundraising_pre_indictment_restitution"}],"plea":{"stage":"trial"}}"#,
        r#"{"crime":"illegal_deposit_taking","tier":2,"factors":[{"id":"fundraising_pre_indictment_restitution"}]}"#,
    ),
    (
        "lighter_unknown",
        r#"{"crime":"illegal_deposit_taking","tier":2,"factors":[{"id":"fundraising_pre_indictment_restitution"}],"plea":{"stage":"trial"}}"#,
        r#"{"crime":"illegal_deposit_taking","tier":2,"plea":{"stage":"trial"}}"#,
    ),
    ("recidivist_circle", r#"{"crime":"theft","tier":1,"factors":[{"id":"recidivist"}]}"#, r#"{"crime":"theft","tier":2,"factors":[{"id":"recidivist"}]}"#),
    ("no_lower_penalty", r#"{"crime":"robbery","tier":1,"factors":[{"id":"attempt"}]}"#, r#"{"crime":"robbery","tier":2,"factors":[{"id":"attempt"}]}"#),
    ("no_lower_penalty", r#"{"crime":"rape","tier":1,"factors":[{"id":"excessive_defence"}]}"#, r#"{"crime":"theft","tier":1,"factors":[{"id":"attempt"}]}"#),
    ("no_lower_penalty", r#"{"crime":"rape","tier":1,"factors":[{"id":"preparation"}]}"#, r#"{"crime":"rape","tier":1,"factors":[{"id":"recidivist"}]}"#),
    (
        "lowest_must",
        r#"{"crime":"theft","tier":1,"factors":[{"id":"coerced_participant"}]}"#,
        r#"{"crime":"theft","tier":2,"factors":[{"id":"coerced_participant"}]}"#,
    ),
    ("lowest_must", r#"{"crime":"theft","tier":1,"factors":[{"id":"coerced_participant"}]}"#, r#"{"crime":"theft","tier":1,"factors":[{"id":"accessory"}]}"#),
    (
        "victim_age_twice",
        r#"{"crime":"rape","tier":2,"factors":[{"id":"vulnerable_victim"}]}"#,
        r#"{"crime":"rape","tier":1,"factors":[{"id":"vulnerable_victim"}]}"#,
    ),
    (
        "victim_age_twice",
        r#"{"crime":"rape","tier":3,"factors":[{"id":"vulnerable_victim"}]}"#,
        r#"{"crime":"robbery","tier":2,"factors":[{"id":"vulnerable_victim"}]}"#,
    ),
    (
        "drug_twice",
        r#"{"crime":"drug_trafficking","tier":2,"factors":[{"id":"drug_minor_or_repeat"},{"id":"recidivist"}]}"#,
        r#"{"crime":"drug_trafficking","tier":2,"factors":[{"id":"drug_minor_or_repeat"}]}"#,
    ),
    (
        "drug_twice",
        r#"{"crime":"drug_trafficking","tier":2,"factors":[{"id":"drug_minor_or_repeat"},{"id":"instigator_of_minor"}]}"#,
        r#"{"crime":"drug_trafficking","tier":2,"factors":[{"id":"recidivist"},{"id":"instigator_of_minor"}]}"#,
    ),
    ("life", r#"{"crime":"theft","tier":3}"#, r#"{"crime":"extortion","tier":3}"#),
    ("life", r#"{"crime":"theft","tier":3}"#, r#"{"crime":"robbery","tier":2}"#),
    ("life_or_death", r#"{"crime":"robbery","tier":2}"#, r#"{"crime":"theft","tier":3}"#),
    (
        "age_of_responsibility",
        r#"{"crime":"robbery","tier":1,"factors":[{"id":"minor_12_16"}]}"#,
        r#"{"crime":"robbery","tier":1,"factors":[{"id":"minor_16_18"}]}"#,
    ),
    ("grave", r#"{"crime":"sheltering_drug_use"}"#, r#"{"crime":"theft","tier":1}"#),
    ("strict_telecom", r#"{"crime":"fraud","tier":1}"#, r#"{"crime":"theft","tier":1}"#),
    ("strict", r#"{"crime":"robbery","tier":1}"#, r#"{"crime":"robbery","tier":2,"start_months":[120,130],"added_months":0}"#),
    ("direct_factors", r#"{"crime":"dangerous_driving","plea":{"stage":"trial"}}"#, r#"{"crime":"dangerous_driving"}"#),
    ("strict", r#"{"crime":"robbery","tier":1}"#, r#"{"crime":"theft","tier":1}"#),
    ("surveillance_possible", r#"{"crime":"sheltering_drug_use"}"#, r#"{"crime":"contract_fraud","tier":1}"#),
    ("fine_alone_possible", r#"{"crime":"contract_fraud","tier":1}"#, r#"{"crime":"sheltering_drug_use"}"#),
    ("below_six_months", r#"{"crime":"contract_fraud","tier":1}"#, r#"{"crime":"contract_fraud","tier":1,"start_months":[7.5,12]}"#),
];

fn codes(case: &str) -> BTreeSet<String> {
    let result = json(case);
    let all = ["unsettled", "notes"].into_iter().flat_map(|list| result[list].as_array().cloned().unwrap_or_default());
    all.filter_map(|one| one["code"].as_str().map(str::to_owned)).collect()
}

fn theft(more: &str) -> String {
    let usual = [("added_months", r#""added_months":0"#), ("lighter_crime", r#""lighter_crime":"no""#)];
    let usual = usual.iter().filter(|(name, _)| !more.contains(name)).map(|(_, field)| format!(",{field}")).collect::<String>();
    format!(r#"{{"crime":"theft","tier":2,{more}{usual}}}"#)
}

#[test]
fn what_is_open_is_said_where_it_matters_and_nowhere_else() {
    let of_theft = OF_THEFT.iter().map(|(code, with, without)| (*code, theft(with), theft(without)));
    let whole = WHOLE.iter().map(|(code, with, without)| (*code, (*with).to_owned(), (*without).to_owned()));
    let mut seen = BTreeSet::from(["plea_in_part".to_owned(), "court_decides".to_owned()]);
    for (code, with, without) in of_theft.chain(whole) {
        assert!(codes(&with).contains(code), "{with} must say {code}");
        assert!(!codes(&without).contains(code), "{without} must not say {code}");
        assert!(codes(&without).contains("court_decides"), "always said");
        seen.insert(code.to_owned());
    }
    let all = Unsettled::ALL.iter().map(|code| code.code()).chain(Note::ALL.iter().map(|code| code.code()));
    assert_eq!(seen, all.map(str::to_owned).collect(), "every code is tried");
}

#[test]
fn what_is_said_names_the_factor_or_the_field_and_its_articles() {
    let result = json(&theft(r#""start_months":[30,40],"factors":[{"id":"attempt"},{"id":"coerced_participant"}],"outside_guideline":true"#));
    let find = |list: &str, code: &str| result[list].as_array().and_then(|all| all.iter().find(|one| one["code"] == code)).cloned().expect("said");
    assert_eq!(find("unsettled", "no_national_percentage")["about"], "coerced_participant");
    assert_eq!(find("unsettled", "no_national_percentage")["articles"], serde_json::json!(["SG 二（二）2", "SG 二（二）2", "CL 28"]));
    assert_eq!(find("notes", "outside_guideline")["about"], "start_months");
}

#[test]
fn a_band_that_is_not_settled_is_covered_and_not_chosen() {
    let plea = |companion: &str, lighter: &str| {
        let case = format!(
            r#"{{"crime":"theft","tier":2,"start_months":40,"added_months":0,"plea":{{"stage":"trial"}},"companions":["{companion}"],"lighter_crime":"{lighter}"}}"#
        );
        let step = run(&case).whole.steps.into_iter().find(|step| step.rule == Rule::Plea).and_then(|step| step.percent).expect("the plea's band");
        step.percent_decimals()
    };
    let band = |low: &str, high: &str| (low.to_owned(), high.to_owned());
    for (companion, no, yes, unknown) in [
        ("surrender", ("0", "60"), ("60", "100"), ("0", "100")),
        ("confession_ordinary", ("0", "30"), ("0", "30"), ("0", "30")),
        ("good_conduct_in_custody", ("0", "30"), ("0", "30"), ("0", "30")),
        ("forgiveness_without_compensation", ("0", "60"), ("0", "100"), ("0", "100")),
    ] {
        for (lighter, (low, high)) in [("no", no), ("yes", yes), ("unknown", unknown)] {
            assert_eq!(plea(companion, lighter), band(low, high), "{companion}, lighter: {lighter}");
        }
    }
}

#[test]
fn a_repayment_that_may_overlap_with_the_plea_is_counted_both_ways() {
    let case = r#"{"crime":"illegal_deposit_taking","tier":2,"start_months":40,"added_months":0,"lighter_crime":"no",
        "factors":[{"id":"fundraising_pre_indictment_restitution","percent":40}],"plea":{"stage":"prosecution","percent":[10,20]}}"#;
    let result = run(case);
    // Beside the plea: 40 × (1 − 40% − 10 to 20%) = 16 to 20. Inside it: 40 × (1 − 10 to 20%) = 32 to 36.
    assert_eq!(ranges(&result).with_plea.decimals(), ("16".into(), "36".into()));
    assert_eq!(ranges(&result).without_plea.decimals(), ("24".into(), "24".into()));
    assert_eq!(ranges(&result).floor.code, FloorCode::MayGoBelow, "CL 176 lets it go below");
}

#[test]
fn companions_follow_the_same_answer_about_a_lighter_crime_as_the_plea() {
    let low = |lighter: &str| {
        let case = format!(r#"{{"crime":"theft","tier":1,"start_months":10,"added_months":0,"companions":["surrender"],"lighter_crime":"{lighter}"}}"#);
        ranges(&run(&case)).without_plea.decimals()
    };
    assert_eq!(low("no"), ("6".into(), "10".into()), "up to 40%");
    assert_eq!(low("yes"), ("0".into(), "6".into()), "40% or more, or no punishment");
    assert_eq!(low("unknown"), ("0".into(), "10".into()), "both");
}

#[test]
fn the_recidivist_adds_three_months_or_the_percentage_whichever_is_more() {
    let with = |start: &str| {
        let case = format!(r#"{{"crime":"intentional_injury","tier":1,"start_months":{start},"added_months":0,"factors":[{{"id":"recidivist"}}]}}"#);
        ranges(&run(&case)).without_plea.decimals()
    };
    assert_eq!(with("6"), ("9".into(), "9".into()), "40% of 6 is less than 3");
    assert_eq!(with("10"), ("13".into(), "14".into()), "10% is less, 40% is more");
    assert_eq!(with("[1,24]"), ("4".into(), "33.6".into()));
    let nothing = r#"{"crime":"theft","tier":1,"start_months":6,"added_months":0,"outside_guideline":true,"factors":[{"id":"recidivist","percent":[0,0]}]}"#;
    assert_eq!(ranges(&run(nothing)).without_plea.decimals(), ("9".into(), "9".into()), "no percentage at all still adds the three months");
    assert!(unsettled(&run(r#"{"crime":"theft","tier":1,"factors":[{"id":"recidivist"}]}"#)).contains(&Unsettled::RecidivistSoft));
}

#[test]
fn an_addition_without_a_national_limit_ends_at_the_highest_penalty() {
    let result = run(r#"{"crime":"theft","tier":2,"added_months":0,"factors":[{"id":"instigator_of_minor"},{"id":"merit_general"}]}"#);
    assert_eq!(ranges(&result).without_plea.decimals(), ("28.8".into(), "120".into()));
    let step = result.whole.steps.iter().find(|step| step.rule == Rule::FirstTier).expect("the factor's step");
    assert_eq!((step.percent, step.with_plea.after.decimals()), (None, ("36".into(), "120".into())));
    let nothing_left = |more: &str| {
        let case = format!(
            r#"{{"crime":"theft","tier":2,"added_months":0,"lighter_crime":"no","outside_guideline":true,"factors":[{{"id":"instigator_of_minor"}},{more}]}}"#
        );
        ranges(&run(&case)).without_plea.decimals()
    };
    let one = ("1".to_owned(), "1".to_owned());
    assert_eq!(nothing_left(r#"{"id":"surrender","percent":60},{"id":"merit_general","percent":40}"#), one, "any addition to a base that is all taken off");
    assert_eq!(nothing_left(r#"{"id":"attempt","percent":100}"#), one, "any addition to nothing");
    let given = run(r#"{"crime":"theft","tier":2,"added_months":0,"factors":[{"id":"instigator_of_minor","percent":50}]}"#);
    assert_eq!(ranges(&given).without_plea.decimals(), ("54".into(), "72".into()));
}

#[test]
fn the_steps_stand_in_the_guidelines_order_and_chain() {
    let case = theft(
        r#""plea":{"stage":"trial"},"companions":["surrender","good_conduct_in_custody"],"factors":[{"id":"merit_general"},{"id":"prior_record"},{"id":"accessory"},{"id":"attempt"}]"#,
    );
    let steps = run(&case).whole.steps;
    let names: Vec<_> = steps.iter().map(|step| (step.rule.code(), step.factor.map_or("", |factor| factor.id))).collect();
    let expected = [
        ("starting_point", ""),
        ("base_sentence", ""),
        ("first_tier", "attempt"),
        ("first_tier", "accessory"),
        ("second_tier_up", "prior_record"),
        ("second_tier_down", "merit_general"),
        ("companion", "surrender"),
        ("companion", "good_conduct_in_custody"),
        ("plea", ""),
        ("bounds", ""),
        ("judge_range", ""),
    ];
    assert_eq!(names, expected);
    assert_eq!((steps[0].without_plea.before, steps[0].with_plea.before), (None, None));
    for pair in steps.windows(2) {
        assert_eq!(pair[1].without_plea.before, Some(pair[0].without_plea.after), "{}", pair[1].rule.code());
        assert_eq!(pair[1].with_plea.before, Some(pair[0].with_plea.after), "{}", pair[1].rule.code());
    }
    assert!(steps.iter().all(|step| !step.articles.is_empty()), "every step has its article");
    assert_eq!(steps[6].with_plea.before, Some(steps[6].with_plea.after), "with a plea, a companion is not counted again");
    assert_ne!(steps[6].without_plea.before, Some(steps[6].without_plea.after));
    assert_eq!(steps[8].without_plea.before, Some(steps[8].without_plea.after));
    assert_eq!(steps[10].percent.map(|percent| percent.percent_decimals()), Some(("0".into(), "20".into())));
}

#[test]
fn every_name_is_stable_unlike_any_other_and_has_words() {
    let mut names: Vec<(&str, &str)> = Vec::new();
    names.extend(Rule::ALL.iter().map(|code| ("rule", code.code())));
    names.extend(FloorCode::ALL.iter().map(|code| ("floor", code.code())));
    names.extend(Unsettled::ALL.iter().map(|code| ("unsettled", code.code())));
    names.extend(Note::ALL.iter().map(|code| ("note", code.code())));
    names.extend(Declined::ALL.iter().map(|code| ("declined", code.code())));
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    for language in Language::ALL {
        let words = bundle(*language);
        let texts = GAPS.iter().map(|(_, msg)| words.text(*msg)).chain(Unsettled::ALL.iter().map(|code| words.text(code.msg())));
        let texts: Vec<_> =
            texts.chain(Note::ALL.iter().map(|code| words.text(code.msg()))).chain(Declined::ALL.iter().map(|code| words.text(code.msg()))).collect();
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "{}: two names say the same", language.code());
    }
}

#[test]
fn nothing_is_said_that_the_case_itself_rules_out() {
    let grave = r#"{"crime":"robbery","tier":2,"factors":[{"id":"minor_16_18"}],"lighter_crime":"no"}"#;
    assert!(codes(grave).contains("life") && !codes(grave).contains("life_or_death"), "nobody under 18 gets death");
    let below = r#"{"crime":"fraud","tier":3,"factors":[{"id":"coerced_participant"}],"lighter_crime":"no"}"#;
    assert!(!codes(below).contains("life"), "what must be below the lowest penalty is no life imprisonment");
    let none = r#"{"crime":"theft","tier":1,"factors":[{"id":"discontinuation_no_damage"}],"plea":{"stage":"trial"},"added_months":0}"#;
    let notes = json(none)["notes"].as_array().map(Vec::len);
    assert_eq!(notes, Some(1), "where the law orders no punishment, only the court is spoken of");
    // One point: nothing lies inside it.
    let point = r#"{"crime":"drug_trafficking","tier":1,"start_months":180,"added_months":0,"plea":{"stage":"trial"},"lighter_crime":"no"}"#;
    assert!(!codes(point).contains("same_ends"));
}

#[test]
fn where_the_sentence_is_chosen_at_once_the_ways_to_no_punishment_still_hold() {
    let floor = |more: &str| {
        let result = json(&format!(r#"{{"crime":"dangerous_driving","lighter_crime":"no",{more}}}"#));
        (result["floor"]["code"].as_str().map(str::to_owned), result["without_plea_months"].clone())
    };
    assert_eq!(floor(r#""factors":[{"id":"excessive_necessity"}]"#), (Some("must_go_below_or_exempt".into()), serde_json::json!([0, 6])));
    assert_eq!(floor(r#""factors":[{"id":"discontinuation_no_damage"}]"#), (Some("must_exempt".into()), serde_json::json!([0, 0])));
    assert_eq!(floor(r#""factors":[{"id":"prior_record"}]"#), (Some("direct".into()), serde_json::json!([1, 6])));
}

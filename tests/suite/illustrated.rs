//! The illustration's page as the desk draws it: only names the page's program knows, and the engine's own numbers.

use crate::{ftl::bundle, none, rendered::pages};
use mingbai::app::{Filled, asked, asked_factors, field_of, shown};
use mingbai::content::PageId;
use mingbai::desk::Desk;
use mingbai::sentencing::{CRIMES, Case, Charge, FACTORS, GAPS, OUTSIDE, Range, illustrate};
use mingbai::ui::{ATTRIBUTES, ELEMENTS};
use mingbai::words::Language;
use mingbai::words::{packed_words, working_words};
use serde_json::{Value, json};

/// Attributes that the page's program reads itself.
const OWN: [&str; 5] = ["key", "checked", "data-do", "data-fill", "data-go"];

type Fields = Vec<(String, String)>;

fn field(name: impl Into<String>, value: impl Into<String>) -> (String, String) {
    (name.into(), value.into())
}

fn filled(fields: &Fields) -> Filled {
    let mut filled = Filled::default();
    fields.iter().for_each(|(name, value)| filled.fill(name, value));
    filled
}

fn draw(desk: &mut Desk, fields: &Fields) -> Value {
    let lines: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let visit = json!({ "filled": lines }).to_string();
    let answer = desk.answer(&json!({ "op": "show", "page": "illustration", "visit": visit, "time": "2026-11-25T10:00:00+08:00" }).to_string(), &[]);
    serde_json::from_str::<Value>(&answer).expect("it is JSON")["tree"].clone()
}

/// Every element: its name and attributes, and its own text.
fn each<'a>(tree: &'a Value, see: &mut dyn FnMut(&'a str, &'a serde_json::Map<String, Value>, String)) {
    let Some([Value::String(name), Value::Object(attributes), Value::Array(children)]) = tree.as_array().map(Vec::as_slice) else { return };
    see(name, attributes, children.iter().filter_map(Value::as_str).collect());
    children.iter().for_each(|child| each(child, see));
}

/// Every crime and tier, alone, with every factor answered yes, and with a lawyer's own numbers.
fn cases() -> Vec<Fields> {
    let mut cases = Vec::new();
    for crime in CRIMES {
        for tier in crime.tiers {
            let base = vec![field("illus-crime", crime.id), field(format!("illus-tier/{}", crime.id), tier.number.to_string())];
            let yes = asked_factors(Charge::Listed(crime)).into_iter().map(|factor| field(format!("illus-factor/{}", factor.id), "yes"));
            let own = [field("illus-lawyer", "yes"), field("illus-low/plea", "5"), field("illus-high/plea", "20"), field("illus-told", "30")];
            cases.push(base.clone());
            cases.push([base.clone(), yes.collect()].concat());
            cases.push([base, own.into()].concat());
        }
        cases.push(vec![field("illus-crime", crime.id)]);
    }
    cases.extend(OUTSIDE.iter().map(|outside| vec![field("illus-crime", outside.id)]));
    cases.push(Vec::new());
    // Several crimes: five with every factor, two of which one is outside, and one that was left out again.
    let crimes = CRIMES.iter().take(5).enumerate().flat_map(|(place, crime)| {
        let of = |name: &str| field_of(place as u8 + 1, name);
        let tier = field(of(&format!("tier/{}", crime.id)), crime.tiers[0].number.to_string());
        let yes = asked_factors(Charge::Listed(crime)).into_iter().map(|factor| field(field_of(place as u8 + 1, &format!("factor/{}", factor.id)), "yes"));
        [field(of("crime"), crime.id), tier].into_iter().chain(yes).collect::<Fields>()
    });
    cases.push(crimes.collect());
    cases.push(vec![field("illus-crime", "theft"), field("illus-tier/theft", "1"), field("illus2-crime", OUTSIDE[0].id), field("illus-at", "2")]);
    cases.push(vec![field("illus-crime", "theft"), field("illus-tier/theft", "1"), field("illus3-crime", "none"), field("illus-at", "3")]);
    cases
}

fn open(language: Language) -> Desk {
    Desk::open(language.code(), packed_words(language), working_words(language)).unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn every_crime_and_tier_is_drawn_with_known_names_only() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let mut desk = open(*language);
        for case in cases() {
            let tree = draw(&mut desk, &case);
            assert!(tree.is_array(), "{case:?}: nothing is drawn");
            each(&tree, &mut |name, attributes, text| {
                if !ELEMENTS.contains(&name) {
                    wrong.push(format!("{case:?}: element {name}"));
                }
                let unknown = attributes.keys().filter(|name| !ATTRIBUTES.contains(&name.as_str()) && !OWN.contains(&name.as_str()));
                wrong.extend(unknown.map(|name| format!("{case:?}: attribute {name}")));
                if text.contains('{') {
                    wrong.push(format!("{case:?}: {text}"));
                }
            });
        }
    }
    wrong.dedup();
    none(wrong, "the page's program would leave this out");
}

#[test]
fn the_picture_has_the_engine_s_numbers_and_never_a_range_where_it_declines() {
    let mut desk = open(Language::En);
    for case in cases() {
        let tree = draw(&mut desk, &case);
        let mut exact = Vec::new();
        let mut faults = 0;
        each(&tree, &mut |_, attributes, text| match attributes.get("class").and_then(Value::as_str) {
            Some("exact") => exact.push(text),
            Some("fault") => faults += 1,
            _ => {}
        });
        let exact: Vec<String> = exact.into_iter().map(|text| text.chars().filter(|mark| mark.is_ascii_digit() || ".–".contains(*mark)).collect()).collect();
        let Some(asked) = asked(&filled(&case)) else {
            assert!(exact.is_empty(), "{case:?}");
            continue;
        };
        let Ok(found) = asked.illustrate() else {
            assert!(exact.is_empty() && faults == 1, "{case:?}: a fault is said");
            continue;
        };
        let Ok(ranges) = found.whole.ranges else {
            assert!(exact.is_empty(), "{case:?}: {exact:?}");
            continue;
        };
        let text = |range: Range| {
            let (low, high) = range.decimals();
            format!("{low}–{high}")
        };
        let expected = [ranges.without_plea, ranges.judge_without_plea, ranges.with_plea, ranges.judge_with_plea].map(text);
        assert!(exact.starts_with(&expected), "{case:?}: {exact:?}, not {expected:?}");
    }
}

#[test]
fn only_closed_values_are_kept() {
    let mut filled = Filled::default();
    for (name, value) in [
        ("illus-crime", "I took it"),
        ("illus-crime", "盗窃"),
        ("illus-factor/surrender", "perhaps"),
        ("illus-told", "abc"),
        ("illus-told", "601"),
        ("illus-tier/theft", "-1"),
        ("illus-story", "yes"),
        ("illus-factor/A b", "yes"),
    ] {
        filled.fill(name, value);
    }
    assert!(filled.is_empty(), "{filled:?}");
    // A name of the right form that is no crime of ours counts for nothing.
    filled.fill("illus-crime", "no_such_crime");
    assert!(asked(&filled).is_none());
}

#[test]
fn what_goes_into_the_record_is_what_was_asked_and_only_when_ticked() {
    let mut fields = vec![field("illus-crime", "theft"), field("illus-tier/theft", "2"), field("illus-factor/surrender", "yes")];
    assert!(shown(&filled(&fields)).is_none(), "nobody ticked it");
    fields.push(field("illus-attach", "yes"));
    let shown = shown(&filled(&fields)).expect("it was ticked");
    let case = Case::from_json(&shown.case).expect("the engine reads it");
    assert_eq!(case, asked(&filled(&fields)).expect("a crime is chosen").case());
    assert!(shown.result.contains("\"with_plea_months\":["), "{}", shown.result);
    // Every picture can be sealed, decimals and all.
    for mut fields in cases() {
        fields.push(field("illus-attach", "yes"));
        let mut record = crate::record::bare(Language::En);
        record.illustration = mingbai::app::shown(&filled(&fields));
        assert!(mingbai::record::seal(&record, None).is_ok(), "{fields:?}");
    }
}

#[test]
fn factors_that_exclude_each_other_are_told_and_not_counted_twice() {
    for crime in CRIMES {
        let all: Fields = FACTORS.iter().map(|factor| field(format!("illus-factor/{}", factor.id), "yes")).chain([field("illus-crime", crime.id)]).collect();
        let asked = asked(&filled(&all)).expect("a crime is chosen");
        assert!(!asked.dropped.is_empty() && asked.illustrate().is_ok(), "{}", crime.id);
    }
}

#[test]
fn several_crimes_are_counted_alone_and_then_put_together_as_the_command_does() {
    let two = |tier: &str| {
        let fraud = [field("illus2-crime", "fraud"), field("illus2-tier/fraud", tier), field("illus2-factor/surrender", "yes"), field("illus2-stage", "trial")];
        [&[field("illus-crime", "theft"), field("illus-tier/theft", "2"), field("illus-attach", "yes")][..], &fraud].concat()
    };
    let case = r#"{"crimes":[{"crime":"theft","tier":2,"plea":{"stage":"prosecution"}},{"crime":"fraud","tier":1,"factors":[{"id":"surrender"}],"plea":{"stage":"trial"}}]}"#;
    let case = Case::from_json(case).expect("a case");
    let shown = shown(&filled(&two("1"))).expect("it was ticked");
    assert_eq!(Case::from_json(&shown.case).expect("the engine reads it"), case);
    let together = illustrate(&case).expect("it fits").whole.ranges.expect("there are ranges").with_plea;
    for language in Language::ALL {
        let mut desk = open(*language);
        for at in ["1", "2", "3"] {
            let fields = [two("1"), vec![field("illus-at", at)]].concat();
            let (mut exact, mut front) = (Vec::new(), 0);
            each(&draw(&mut desk, &fields), &mut |_, attributes, text| {
                let is = |name: &str, value: &str| attributes.get(name).and_then(Value::as_str) == Some(value);
                front += usize::from(is("id", &format!("illus-at-{at}")) && is("checked", "true"));
                if is("class", "exact") {
                    exact.push(text);
                }
            });
            assert_eq!(front, 1, "the one in front is picked");
            let (low, high) = together.decimals();
            let found = exact.iter().rev().nth(1).is_some_and(|text| text.contains(&low) && text.contains(&high));
            assert_eq!(found, at != "3", "{at}: {exact:?} ends with {low} to {high}; an empty third one shows nothing");
        }
    }
}

/// The facts leave these open, and nobody needs a program to read it.
#[test]
fn what_we_do_not_know_stands_on_the_page_itself() {
    for language in Language::ALL {
        let page = pages().iter().find(|rendered| rendered.page == Some((*language, PageId::Illustration))).expect("it is written");
        let words = bundle(*language);
        for (id, gap) in GAPS {
            assert!(page.text.contains(&*words.text(*gap)), "{}: {id} is not there", page.path);
        }
    }
}

//! More leniency never makes it longer, and the order of what is given never matters.

use super::{
    points::{Dice, sample},
    ranges,
    reference::{Sample, base},
    run,
};
use mingbai::sentencing::{Case, FACTORS, Moves, Range, illustrate};

fn both(sample: &Sample) -> Option<[Range; 4]> {
    let result = Case::from_json(&sample.json()).and_then(|case| illustrate(&case)).ok()?;
    let found = result.whole.ranges.ok()?;
    Some([found.without_plea, found.with_plea, found.judge_without_plea, found.judge_with_plea])
}

/// No end of `less` lies above the same end of `more`.
fn not_above(less: Range, more: Range) -> bool {
    less.low <= more.low && less.high <= more.high
}

#[test]
fn one_more_reducing_factor_never_raises_an_end_and_one_more_addition_never_lowers_one() {
    let mut dice = Dice::new(3);
    let mut compared = 0;
    for _ in 0..1_500 {
        let before = sample(&mut dice);
        let factor = &FACTORS[dice.below(FACTORS.len())];
        let mut after = before.clone();
        after.factors.push(factor.id.to_owned());
        let (Some(old), Some(new)) = (both(&before), both(&after)) else { continue };
        for side in 0..4 {
            let (less, more) = if factor.moves == Moves::Down { (new[side], old[side]) } else { (old[side], new[side]) };
            assert!(not_above(less, more), "{} beside {before:?}: {:?} against {:?}", factor.id, less.decimals(), more.decimals());
        }
        compared += 1;
    }
    assert!(compared > 400, "only {compared} pairs were compared");
}

#[test]
fn a_larger_percentage_never_gives_more() {
    for stages in [["trial", "prosecution"], ["prosecution", "investigation"]] {
        let mut dice = Dice::new(4);
        for _ in 0..200 {
            let sample = Sample { plea: false, ..sample(&mut dice) };
            let plea = |stage: &str, percent: usize| {
                let plea = format!(r#""outside_guideline":true,"plea":{{"stage":"{stage}","percent":{percent}}}"#);
                ranges(&run(&sample.json().replace(r#""plea":{"stage":"none"}"#, &plea))).with_plea
            };
            let later = dice.below(100);
            let earlier = later + dice.below(101 - later);
            assert!(not_above(plea(stages[1], earlier), plea(stages[0], later)), "{sample:?}: {earlier}% gives more than {later}%");
        }
    }
}

#[test]
fn a_plea_is_never_longer_than_none_where_no_companion_stands_beside_it() {
    let mut dice = Dice::new(5);
    for _ in 0..500 {
        let mut sample = sample(&mut dice);
        sample.factors.retain(|id| !base().factor(id).in_plea_bucket && !id.starts_with("fundraising"));
        sample.plea = true;
        let Some([without, with, ..]) = both(&sample) else { continue };
        assert!(not_above(with, without), "{sample:?}");
    }
}

#[test]
fn the_stage_alone_moves_no_number() {
    let case = |stage: &str| format!(r#"{{"crime":"theft","tier":2,"plea":{{"stage":"{stage}"}}}}"#);
    let early = run(&case("investigation")).to_json();
    assert_eq!((early.clone(), early), (run(&case("prosecution")).to_json(), run(&case("trial")).to_json()), "no national number says otherwise");
}

#[test]
fn the_order_of_what_is_given_never_matters() {
    let mut dice = Dice::new(6);
    for _ in 0..500 {
        let sample = sample(&mut dice);
        let mut turned = sample.clone();
        turned.factors.reverse();
        assert_eq!(run(&sample.json()).to_json(), run(&turned.json()).to_json(), "{sample:?}");
        let canonical = |sample: &Sample| Case::from_json(&sample.json()).map(|case| case.to_json());
        assert_eq!(canonical(&sample), canonical(&turned), "one case, one text");
    }
    let keys = r#"{"lighter_crime":"no","companions":["surrender"],"plea":{"percent":[10,20],"stage":"trial"},"tier":2,"crime":"theft"}"#;
    let other = r#"{"crime":"theft","tier":2,"plea":{"stage":"trial","percent":[10,20]},"companions":["surrender"],"lighter_crime":"no"}"#;
    assert_eq!(run(keys).to_json(), run(other).to_json());
}

#[test]
fn a_companion_counts_the_same_in_either_list() {
    let listed = r#"{"crime":"theft","tier":2,"plea":{"stage":"trial"},"companions":["surrender",{"id":"good_conduct_in_custody","percent":5}]}"#;
    let beside = r#"{"crime":"theft","tier":2,"plea":{"stage":"trial"},"factors":[{"id":"good_conduct_in_custody","percent":5},{"id":"surrender"}]}"#;
    assert_eq!(run(listed).to_json(), run(beside).to_json());
}

#[test]
fn a_case_written_and_read_again_is_the_same_case() {
    let mut dice = Dice::new(7);
    for _ in 0..300 {
        let case = Case::from_json(&sample(&mut dice).json()).expect("a sampled case");
        let again = Case::from_json(&case.to_json()).expect("our own JSON");
        assert_eq!(case.to_json(), again.to_json());
        assert_eq!(Ok(again), Case::from_json(&case.to_json()));
    }
    let read = |text: &str| Case::from_json(text).expect("a case");
    let case = r#"{"crime":"theft","tier":1,"companions":[{"id":"surrender","percent":10}]}"#;
    for (name, other) in [("theft", "fraud"), ("surrender", "settlement_cpl_288"), (":10", ":11"), ("tier\":1", "tier\":2")] {
        assert_ne!(read(case), read(&case.replace(name, other)), "{name} is not {other}");
    }
    let full = r#"{"crimes":[{"added_months":[0,0.5],"companions":[{"id":"surrender","percent":[10,12.5]}],"crime":"theft","factors":[{"id":"recidivist","percent":[10,20]}],"lighter_crime":"no","outside_guideline":true,"plea":{"percent":[10,20],"stage":"trial"},"start_months":[36,48],"tier":2}]}"#;
    assert_eq!(Case::from_json(full).map(|case| case.to_json()).as_deref(), Ok(full), "and nothing is lost");
}

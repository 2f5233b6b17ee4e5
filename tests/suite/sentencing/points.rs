//! Every point lies in the interval, and every end of the interval is some point: against the reference, point by point.

use super::{
    ranges,
    reference::{self, Answers, Fraction, Known, Of, Sample, base, less, point},
    run,
};
use mingbai::sentencing::{Case, Range, illustrate};
use std::collections::BTreeSet;

/// A small generator, so that a failure can be run again.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % most
    }
    fn between(&mut self, low: i128, high: i128) -> i128 {
        // An end as often as anything else: there the mistakes are.
        match self.below(4) {
            0 => low,
            1 => high,
            _ => low + self.below((high - low + 1) as usize) as i128,
        }
    }
}

/// A case the engine takes, with up to six factors.
pub fn sample(dice: &mut Dice) -> Sample {
    loop {
        let crime = &base().crimes[dice.below(base().crimes.len())];
        let tier = &crime.tiers[dice.below(crime.tiers.len())];
        let all: Vec<&str> = base().all().map(|factor| factor.id.as_str()).collect();
        let factors = (0..dice.below(7)).map(|_| all[dice.below(all.len())].to_owned()).collect();
        let plea = dice.below(3) > 0;
        let lighter = ["yes", "no", "unknown"][dice.below(3)];
        let added = [(0, 0), (0, 30), (6, 6), (2, 9)][dice.below(4)];
        let sample = Sample { crime: crime.id.clone(), tier: tier.tier, factors, plea, lighter, added };
        let taken = Case::from_json(&sample.json()).and_then(|case| illustrate(&case));
        if tier.starting_point_min_months.is_some() && taken.is_ok_and(|taken| taken.whole.ranges.is_ok()) {
            return sample;
        }
    }
}

/// Every way to answer the open questions of a sample.
fn readings(sample: &Sample) -> Vec<Answers> {
    let lighter: &[bool] = match sample.lighter {
        "yes" => &[true],
        "no" => &[false],
        _ => &[true, false],
    };
    let both = [true, false];
    lighter.iter().flat_map(|lighter| both.map(|lifts| both.map(|inside| Answers { lighter: *lighter, lifts, inside }))).flatten().collect()
}

fn holds(range: Range, point: Fraction) -> bool {
    let (low, high) = range.outward();
    !less(point, (low, 100)) && !less((high, 100), point)
}

#[test]
fn the_interval_holds_ten_thousand_random_points_of_each_sampled_case() {
    let mut dice = Dice::new(1);
    for number in 0..40 {
        let sample = sample(&mut dice);
        let result = run(&sample.json());
        let found = ranges(&result);
        let (readings, known) = (readings(&sample), Known::of(&sample));
        for _ in 0..10_000 {
            let plea = sample.plea && dice.below(2) == 0;
            let answers = readings[dice.below(readings.len())];
            let judge = dice.between(-base().judicial_adjustment_pct, base().judicial_adjustment_pct);
            let [_, result, moved] = point(&known, plea, answers, judge, &mut |_, low, high| dice.between(low, high));
            let (inside, outer) = if plea { (found.with_plea, found.judge_with_plea) } else { (found.without_plea, found.judge_without_plea) };
            assert!(holds(inside, result), "case {number} {sample:?} plea {plea} {answers:?}: {result:?} is outside {:?}", inside.decimals());
            assert!(holds(outer, moved), "case {number} {sample:?} plea {plea} {answers:?}: {moved:?} is outside the judge's {:?}", outer.decimals());
        }
    }
}

/// The least or the most over all readings, at the ends of every input.
fn extreme(sample: &Sample, plea: bool, most: bool, judge: i128) -> [Fraction; 3] {
    let better = |new: Fraction, old: Fraction| if most { less(old, new) } else { less(new, old) };
    let mut best: Option<[Fraction; 3]> = None;
    let known = Known::of(sample);
    for answers in readings(sample) {
        // With many reductions a longer base can give a shorter sentence beside the recidivist's three months.
        for long in [false, true] {
            let mut choose = |of: Of, low, high| {
                let take_high = match of {
                    Of::Months | Of::Longer => long,
                    Of::Shorter => !long,
                    Of::More => most,
                    Of::Less => !most,
                };
                if take_high { high } else { low }
            };
            let found = point(&known, plea, answers, judge, &mut choose);
            let old = best.unwrap_or(found);
            best = Some([0, 1, 2].map(|place| if better(found[place], old[place]) { found[place] } else { old[place] }));
        }
    }
    best.expect("a reading")
}

fn floor((numerator, denominator): Fraction) -> i128 {
    (numerator * 100).div_euclid(denominator)
}

fn ceil((numerator, denominator): Fraction) -> i128 {
    -(-numerator * 100).div_euclid(denominator)
}

#[test]
fn every_end_of_an_interval_is_reached_by_some_choice() {
    let mut dice = Dice::new(2);
    let (mut compared, mut codes) = (0, BTreeSet::new());
    for _ in 0..2_000 {
        let sample = sample(&mut dice);
        // An addition without any limit reaches the highest penalty only in the end, not at a number we could choose.
        if sample.factors.iter().any(|id| id == "instigator_of_minor") {
            continue;
        }
        let result = run(&sample.json());
        let found = ranges(&result);
        let named: Vec<&str> = found.floor.factors.iter().map(|factor| factor.id).collect();
        let (code, factors) = reference::floor(&Known::of(&sample), sample.lighter);
        assert_eq!((found.floor.code.code(), named.len()), (code, factors.len()), "{sample:?}: {named:?}");
        assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), factors, "{sample:?}");
        codes.insert(code);
        let judge = base().judicial_adjustment_pct;
        let sides = [(false, found.without_plea, found.judge_without_plea), (true, found.with_plea, found.judge_with_plea)];
        for (plea, range, outer) in sides.into_iter().filter(|(plea, ..)| !plea || sample.plea) {
            let (low, high) = (extreme(&sample, plea, false, -judge), extreme(&sample, plea, true, judge));
            assert_eq!(range.outward(), (floor(low[1]), ceil(high[1])), "{sample:?} plea {plea}");
            assert_eq!(outer.outward(), (floor(low[2]), ceil(high[2])), "{sample:?} plea {plea}: the judge's range");
            compared += 1;
        }
    }
    assert!(compared > 2_000, "only {compared} intervals were compared");
    assert_eq!(codes.len(), 8, "a floor of each name: {codes:?}");
}

#[test]
fn a_bend_inside_the_base_is_seen() {
    // 130% of reductions beside a recidivist: the longer the base, the less is left of the three months, until 10% of it
    // is more than they are. The least lies where both are equal, at 30 months, and neither end of the base has it.
    let case = r#"{"crime":"intentional_injury","tier":1,"start_months":[1,24],"added_months":[0,36],"outside_guideline":true,"factors":[
        {"id":"recidivist","percent":10},{"id":"surrender","percent":55},{"id":"merit_general","percent":50}],"lighter_crime":"no"}"#;
    let result = run(case);
    let adjusted = result.whole.steps[4].without_plea.after;
    assert_eq!(adjusted.decimals(), ("1.5".into(), "3".into()), "at 30 months: 30 + 3 − 31.5; at 60: 60 + 6 − 63; at 1: 1 + 3 − 1.05 is 2.95");
}

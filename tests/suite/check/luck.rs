//! How likely luck is: the exact figure against every way of guessing, and against guessing by dice.

use super::{key, sit};
use mingbai::check::{Asked, Form, Luck, Outcome, Sitting, TWICE, blind, luck};

fn all(form: Form, outcome: Outcome) -> Vec<Asked> {
    form.concepts().into_iter().map(|concept| Asked { concept, outcome, settled: true }).collect()
}

fn share(luck: Luck) -> f64 {
    luck.at_least as f64 / luck.of as f64
}

/// A die of its own: the test must not share the product's.
struct Dice(u64);

impl Dice {
    fn third(&mut self) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % 3) as u8
    }
}

#[test]
fn a_blind_guesser_gets_through_none_of_the_six_one_time_in_four() {
    for concept in TWICE {
        let [not_yet, after, first] = blind(Form::Full, concept);
        assert_eq!(not_yet + after + first, 81);
        assert_eq!((after, first), (8, 9), "8/81 after explanation, 9/81 at first");
        assert!((after + first) * 4 < 81, "concept {concept}: {} of 81", after + first);
    }
    assert_eq!(blind(Form::Full, 0), [48, 6, 27], "the other twelve: 33 of 81");
}

#[test]
fn a_blind_guesser_gets_through_all_18_less_than_once_in_a_million() {
    let through: f64 = (0..18).map(|concept| blind(Form::Full, concept)).map(|[_, after, first]| (after + first) as f64 / 81.0).product();
    println!("understood, at first or after explanation, on all 18 by guessing: {through:e}");
    assert!(through < 1e-6, "{through:e}");
}

#[test]
fn the_best_result_is_the_least_likely_and_the_worst_is_certain() {
    for form in Form::ALL {
        assert_eq!(luck(form, &all(form, Outcome::NotYet)), Luck { at_least: 1, of: 1 });
        assert!(share(luck(form, &all(form, Outcome::After))) < 1.0);
        assert!(share(luck(form, &all(form, Outcome::First))) < share(luck(form, &all(form, Outcome::After))));
    }
    // Everything at first in the full form: (1/3)^12 × (1/9)^6 = 3^-24.
    assert_eq!(luck(Form::Full, &all(Form::Full, Outcome::First)), Luck { at_least: 1, of: 3_u128.pow(24) });
    assert_eq!(luck(Form::Full, &[]), Luck { at_least: 1, of: 1 });
}

#[test]
fn the_exact_figure_is_the_sum_over_every_combination_of_outcomes() {
    // Four concepts, every combination by hand.
    let concepts = [0, 2, 4, 7];
    for reached in 0..=8 {
        let mut at_least = 0;
        for code in 0..81_usize {
            let weights: Vec<usize> = (0..4).map(|index| code / 3_usize.pow(index) % 3).collect();
            if weights.iter().sum::<usize>() >= reached {
                at_least += weights.iter().zip(concepts).map(|(weight, concept)| blind(Form::Full, concept)[*weight]).product::<u128>();
            }
        }
        let outcomes = [Outcome::NotYet, Outcome::After, Outcome::First];
        let mut left = reached;
        let asked: Vec<Asked> = concepts
            .iter()
            .map(|concept| {
                let weight = left.min(2);
                left -= weight;
                Asked { concept: *concept, outcome: outcomes[weight], settled: true }
            })
            .collect();
        let exact = luck(Form::Full, &asked);
        assert_eq!(exact.at_least * 81_u128.pow(4), at_least * exact.of, "weight {reached}");
    }
}

#[test]
fn guessing_by_dice_agrees_with_the_exact_figure() {
    let mut dice = Dice(0x1234_5678_9ABC_DEF1);
    let mut reached = [0_u32; 20];
    let rounds = 20_000;
    for seed in 0..rounds {
        let sitting = sit(Form::Short, seed, &mut |_: u8, _: &Sitting| Some(dice.third()));
        let weight: usize = sitting.outcomes().iter().map(|asked| asked.outcome.weight()).sum();
        reached.iter_mut().take(weight + 1).for_each(|count| *count += 1);
    }
    for weight in [2, 4, 6, 8, 10] {
        let outcomes = [Outcome::NotYet, Outcome::After, Outcome::First];
        let mut left: usize = weight;
        let mut asked = all(Form::Short, Outcome::NotYet);
        for one in &mut asked {
            one.outcome = outcomes[left.min(2)];
            left -= left.min(2);
        }
        let exact = share(luck(Form::Short, &asked));
        let seen = f64::from(reached[weight]) / rounds as f64;
        // Five standard deviations: one false alarm in a million runs; the seeds are fixed besides.
        let spread = 5.0 * (exact * (1.0 - exact) / rounds as f64).sqrt();
        assert!((seen - exact).abs() <= spread, "weight {weight}: exact {exact:.4}, dice {seen:.4} ± {spread:.4}");
    }
}

#[test]
fn a_sitting_that_stopped_does_not_look_luckier_or_better_than_it_is() {
    let mut sitting = Sitting::new(Form::Full, mingbai::check::Seed::new(3));
    for _ in 0..5 {
        let number = sitting.next().expect("an item");
        assert!(sitting.answer(mingbai::check::Answer { item: number, chose: key(number), after_ms: 9_000, untimed: false }));
    }
    let asked = sitting.outcomes();
    let settled: Vec<Asked> = asked.iter().filter(|asked| asked.settled).copied().collect();
    assert!(share(luck(Form::Full, &asked)) >= share(luck(Form::Full, &settled)), "an open concept never makes luck look smaller");
}

//! How likely blind guessing does at least as well: exact, by convolution.
//!
//! A guesser who never says "I don't know" is right on an item once in three. For every concept asked about, the chance
//! of each outcome follows from the rule of [`super::way`] alone: 81 is a common denominator, because at most four items
//! are asked. Results are compared by the sum of weights (2 at first, 1 after explanation, 0 not yet). A concept left
//! open when the sitting stopped counts 0 for the person, while the guesser goes on to the end: luck is never made to
//! look smaller than it is.

use super::outcome::{Asked, Form, Outcome, Way, way};

/// A chance, as a fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Luck {
    /// Cases in which guessing does at least as well…
    pub at_least: u128,
    /// …out of this many equally likely ones; at most 3^72.
    pub of: u128,
}

impl Luck {
    fn new(at_least: u128, of: u128) -> Luck {
        let common = gcd(at_least, of);
        Luck { at_least: at_least / common, of: of / common }
    }

    /// As "about 1 time in N", rounded down so that luck is not made to look smaller.
    pub fn one_in(self) -> u128 {
        self.of / self.at_least.max(1)
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

/// Chances of a blind guesser on one concept, in 81sts: not yet, after explanation, at first.
pub fn blind(form: Form, concept: usize) -> [u128; 3] {
    let mut chances = [0; 3];
    walk(&mut Vec::new(), form.needs(concept), 1, &mut chances);
    chances
}

/// Goes through every way of answering; `ways` counts the equally likely guesses that lead here.
fn walk(marks: &mut Vec<bool>, needs: usize, ways: u128, chances: &mut [u128; 3]) {
    if let Way::Settled(outcome) = way(marks, needs) {
        chances[outcome.weight()] += ways * 3_u128.pow(4 - marks.len() as u32);
        return;
    }
    // One option of three is right.
    for (right, count) in [(true, 1), (false, 2)] {
        marks.push(right);
        walk(marks, needs, ways * count, chances);
        marks.pop();
    }
}

/// How likely blind guessing does at least as well as this on the same concepts. Nothing asked: certain.
pub fn luck(form: Form, asked: &[Asked]) -> Luck {
    let reached: usize = asked.iter().map(|asked| asked.outcome.weight()).sum();
    let mut sums = vec![1_u128];
    for asked in asked {
        let chances = blind(form, asked.concept);
        let mut next = vec![0; sums.len() + Outcome::First.weight()];
        for (sum, ways) in sums.iter().enumerate() {
            for (weight, chance) in chances.iter().enumerate() {
                next[sum + weight] += ways * chance;
            }
        }
        sums = next;
    }
    Luck::new(sums[reached..].iter().sum(), 81_u128.pow(asked.len() as u32))
}

//! What is noticed: each from a pattern, never from one answer, and never with an effect on an outcome.

use mingbai::check::{Asked, Marked, Outcome, Signal, explain, quick_limit, signals};
use mingbai::words::Language;

const CALM: Marked = Marked { concept: 0, right: true, place: Some(1), after_ms: 15_000, limit_ms: 3_000 };

/// Calm answers over all concepts, places by turns.
fn calm(count: usize) -> Vec<Marked> {
    (0..count).map(|index| Marked { concept: index % 18, place: Some(index as u8 % 3 + 1), ..CALM }).collect()
}

#[test]
fn nothing_is_noticed_of_a_calm_person() {
    assert_eq!(signals(&calm(24)), []);
    assert_eq!(signals(&[]), []);
}

#[test]
fn quick_answers_are_told_from_three_and_a_quarter_on() {
    let mut answers = calm(12);
    answers[0].after_ms = 500;
    answers[1].after_ms = 500;
    assert_eq!(signals(&answers), [], "two are no pattern");
    answers[2].after_ms = 500;
    assert_eq!(signals(&answers), [Signal::Quick { count: 3, of: 12 }]);
    answers.iter_mut().for_each(|answer| answer.limit_ms = 0);
    assert_eq!(signals(&answers), [], "what was read aloud is not timed");
}

#[test]
fn one_place_again_and_again_is_told_without_counting_i_do_not_know() {
    let mut answers = calm(12);
    answers.iter_mut().take(9).for_each(|answer| answer.place = Some(2));
    answers[11].place = None;
    assert!(signals(&answers).contains(&Signal::SamePlace { place: 2, count: 10, of: 11 }), "{:?}", signals(&answers));
}

#[test]
fn two_ways_on_one_thing_is_right_first_and_not_right_later() {
    let mut answers = calm(4);
    answers.push(Marked { concept: 1, right: false, ..CALM });
    assert_eq!(signals(&answers), [Signal::TwoWays { concepts: vec![1] }]);
    answers[4].place = None;
    assert_eq!(signals(&answers), [], "“I don’t know” contradicts nothing");
    // First not right, then right is learning.
    let learnt = [Marked { right: false, ..CALM }, CALM, CALM];
    assert_eq!(signals(&learnt), []);
}

#[test]
fn many_i_do_not_know_are_told() {
    let mut answers = calm(9);
    answers.iter_mut().take(3).for_each(|answer| {
        answer.place = None;
        answer.right = false;
    });
    assert_eq!(signals(&answers), [Signal::Unsure { count: 3, of: 9 }]);
}

#[test]
fn the_limit_follows_the_length_of_the_words() {
    // M2 of plain-words.md: 49 characters, a careful voice takes 15.5 s, a quarter of it is 3.9 s.
    let words = |count: usize| "字".repeat(count);
    let limit = quick_limit(Language::ZhHans, &words(30), &words(9), [&words(10), &words(12), &words(12)]);
    assert_eq!(limit, 49 * 60_000 / 190 / 4);
    assert_eq!(quick_limit(Language::ZhHans, "字", "字", ["字", "字", "字"]), 1_000, "at least a second");
    assert_eq!(quick_limit(Language::En, &"word ".repeat(300), "q", ["a", "b", "c"]), 8_000, "at most eight seconds");
}

#[test]
fn a_person_must_explain_what_was_missed_twice_and_three_of_them_stop_the_program() {
    let asked = |concept, outcome, settled| Asked { concept, outcome, settled };
    let one = [asked(2, Outcome::NotYet, true), asked(3, Outcome::First, true), asked(4, Outcome::NotYet, false)];
    let told = explain(&one, &[true, true]);
    assert_eq!((told.concepts, told.whole), (vec![2], false), "what is only open is not missed twice");
    let three = [2, 5, 9].map(|concept| asked(concept, Outcome::NotYet, true));
    assert!(explain(&three, &[true; 8]).whole);
    assert!(explain(&[], &[false, false, false, true, false, false, true]).whole, "five of the first six");
    assert!(!explain(&[], &[false, false, true, true, false, false, true]).whole);
}

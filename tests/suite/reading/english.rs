//! English measured: sentences, words, syllables, and the Flesch-Kincaid grade.
//!
//! Syllables are counted by rule, not by dictionary: a group of vowels is one; a silent `e`, `es` or `ed` at the end is
//! none; two vowels that are spoken apart (tri-al, peri-od, cre-ate, actu-al) are two. A number counts one syllable a
//! digit. On running text the count lies within a few in a hundred of a dictionary’s.

use crate::ftl::PLACE;

/// Full stops that end no sentence.
const SHORT: [&str; 2] = ["art.", "no."];

/// The sentences of a line.
pub fn sentences(line: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in line.split_whitespace() {
        let sentence = sentences.last_mut().expect("a sentence");
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        if word.trim_end_matches(['”', '’', ')']).ends_with(['.', '?', '!']) && !SHORT.contains(&word.to_lowercase().as_str()) {
            sentences.push(String::new());
        }
    }
    sentences
}

/// The words of a sentence: what stands between spaces and holds a letter, a digit or a placeable.
pub fn words(sentence: &str) -> Vec<&str> {
    sentence.split_whitespace().filter(|word| word.chars().any(|character| character.is_alphanumeric() || character == PLACE)).collect()
}

/// Grade of school: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
pub fn grade(all: &[String]) -> f64 {
    let words: Vec<&str> = all.iter().flat_map(|sentence| words(sentence)).collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * words.len() as f64 / all.len() as f64 + 11.8 * syllables as f64 / words.len() as f64 - 15.59
}

/// The syllables of a word; a word with a hyphen is the sum of its parts.
pub fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let plain = word.split("’s").next().unwrap_or_default();
    plain.split('-').map(part_syllables).sum::<usize>().max(1)
}

fn part_syllables(part: &str) -> usize {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let word: String = part.chars().filter(char::is_ascii_alphabetic).collect();
    if word.is_empty() {
        return digits;
    }
    let groups = word.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count();
    digits + (groups + spoken_apart(&word)).saturating_sub(silent(&word)).max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouy".contains(letter)
}

/// Pairs of vowels that are two syllables, and the letters before them that make one sound of the pair.
const APART: [(&str, &[char]); 5] = [("ia", &['c', 't', 's']), ("io", &['c', 't', 's', 'x', 'g']), ("iu", &[]), ("eo", &['g', 'p']), ("ua", &['q', 'g'])];

fn spoken_apart(word: &str) -> usize {
    let pairs = APART.iter().filter(|(pair, joined)| word.match_indices(pair).any(|(at, _)| !word[..at].ends_with(*joined)));
    let ends = ["aying", "eying", "oying", "eeing", "ism"].iter().any(|end| word.ends_with(end));
    pairs.count() + usize::from(ends) + usize::from(word.contains("creat") && !word.contains("creature"))
}

/// Endings in which an `e` inside a word is silent: state-ment, care-ful, there-fore.
const INSIDE: [&str; 9] = ["ement", "eful", "eless", "ewhere", "efore", "ething", "eone", "etimes", "ely"];

fn silent(word: &str) -> usize {
    // What stands before an ending, if a syllable is left there and the ending is not part of a pair of vowels.
    let stem = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.contains(is_vowel) && !stem.ends_with(is_vowel));
    // `le` after a consonant is spoken: ta-ble, exam-ples.
    let spoken_le = |stem: &str| stem.strip_suffix('l').is_some_and(|rest| !rest.ends_with(is_vowel));
    let hisses = |stem: &str| ["s", "x", "z", "c", "g", "ch", "sh"].iter().any(|end| stem.ends_with(end));
    let e = stem("e").is_some_and(|stem| !spoken_le(stem));
    let es = stem("es").is_some_and(|stem| !spoken_le(stem) && !hisses(stem));
    let ed = stem("ed").is_some_and(|stem| !spoken_le(stem) && !stem.ends_with(['t', 'd']));
    let inside = INSIDE.iter().any(|ending| stem(ending).is_some());
    usize::from(e || es || ed) + usize::from(inside)
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let samples = [
        ("law", 1),
        ("court", 1),
        ("plea", 1),
        ("judge", 1),
        ("judges", 2),
        ("rules", 1),
        ("signed", 1),
        ("counted", 2),
        ("sentence", 2),
        ("sentences", 3),
        ("people", 2),
        ("table", 2),
        ("examples", 3),
        ("lawyer", 2),
        ("lawyer’s", 2),
        ("trial", 2),
        ("period", 3),
        ("guardian", 3),
        ("decision", 3),
        ("special", 2),
        ("actual", 3),
        ("question", 2),
        ("leniency", 3),
        ("prosecutor", 4),
        ("procedure", 3),
        ("statement", 2),
        ("appeal", 2),
        ("the", 1),
        ("be", 1),
        ("agree", 2),
        ("you", 1),
        ("fast-track", 2),
        ("detention", 3),
        ("created", 3),
        ("2019", 4),
        ("paying", 2),
        ("used", 1),
        ("evidence", 3),
        ("before", 2),
        ("someone", 2),
        ("freely", 2),
        ("suspended", 3),
        ("conditions", 3),
        ("reasons", 2),
        ("treated", 2),
        ("guilty", 2),
        ("language", 2),
    ];
    let wrong = samples.iter().map(|(word, count)| (word, syllables(word), count)).filter(|(_, found, count)| found != *count);
    crate::none(wrong.map(|(word, found, count)| format!("{word}: {found}, not {count}")).collect(), "miscounted");
}

#[test]
fn the_grade_is_flesch_and_kincaids() {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    assert!((grade(&["You may ask the judge first.".to_owned()]) - -1.45).abs() < 0.01);
    // 8 words, 2 sentences, 13 syllables.
    let two = ["The lawyer signs the paper.".to_owned(), "Evidence decides it.".to_owned()];
    assert!((grade(&two) - (0.39 * 4.0 + 11.8 * 13.0 / 8.0 - 15.59)).abs() < 0.01, "{}", grade(&two));
}

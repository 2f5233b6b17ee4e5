//! BW01: words that push, scold, promise, advise, or say the law otherwise than it is. The table is
//! `tests/cases/banned.toml`; each row gives its reason.

use super::Fault;
use crate::{
    ftl::{Ftl, texts},
    none, repository,
};
use serde::Deserialize;
use std::sync::OnceLock;

#[derive(Deserialize)]
struct Table {
    banned: Vec<Row>,
}

/// Words of one language that are banned for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    language: String,
    /// `…` stands for any words of the same sentence; `*` at an end lets a word go on.
    words: Vec<String>,
    /// The message is right when it also holds one of these.
    #[serde(default)]
    unless: Vec<String>,
    /// Files in which the rule does not hold, because the words mean something else there.
    #[serde(default)]
    not_in: Vec<String>,
    reason: String,
}

fn table() -> &'static [Row] {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    TABLE.get_or_init(|| toml::from_str::<Table>(&repository::read("tests/cases/banned.toml")).expect("tests/cases/banned.toml").banned)
}

/// BW01.
pub fn words(file: &Ftl) -> Vec<Fault> {
    let rows = || table().iter().filter(|row| row.language == file.language && !row.not_in.contains(&file.stem));
    let mut faults = Vec::new();
    for message in file.messages() {
        for text in texts(message) {
            for (row, word) in rows().flat_map(|row| row.words.iter().map(move |word| (row, word))) {
                if holds(&text, word) && !row.unless.iter().any(|word| holds(&text, word)) {
                    faults.push(Fault::new("BW01", file, &message.id.name, format!("{word:?}: {}", row.reason)));
                }
            }
        }
    }
    faults
}

/// True when the text holds the word, whatever the size of its letters.
fn holds(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    match word.split_once('…') {
        None => places(&text, &word).next().is_some(),
        Some((before, after)) => text
            .split_inclusive(['.', '?', '!', '。', '？', '！', '\n'])
            .any(|sentence| places(sentence, before).any(|end| places(&sentence[end..], after).next().is_some())),
    }
}

/// The ends of the places where the word stands as a word of its own.
fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let bare = word.trim_matches('*');
    let letter = |character: Option<char>| character.is_some_and(|character| character.is_ascii_alphanumeric());
    let (starts, ends) = (letter(bare.chars().next()) && !word.starts_with('*'), letter(bare.chars().last()) && !word.ends_with('*'));
    text.match_indices(bare).map(|(at, found)| (at, at + found.len())).filter_map(move |(at, end)| {
        let part_of_a_word = starts && letter(text[..at].chars().last()) || ends && letter(text[end..].chars().next());
        (!part_of_a_word).then_some(end)
    })
}

#[test]
fn every_banned_word_is_caught_in_a_sample() {
    let missed = table().iter().flat_map(|row| row.words.iter().map(move |word| (row, word))).filter(|(row, word)| {
        let sample = word.trim_matches('*').replace('…', " 某 ");
        let file = Ftl::new(&row.language, "sample", &format!("sample-heading = A {sample} B\n"));
        words(&file).is_empty()
    });
    none(missed.map(|(_, word)| word.clone()).collect(), "tests/cases/banned.toml: a word is not caught in its own sample");
}

#[test]
fn a_banned_word_is_right_beside_the_words_that_make_it_right() {
    let wrong = table().iter().flat_map(|row| row.unless.iter().map(move |word| (row, word))).filter(|(row, unless)| {
        let text = format!("{} {}", row.words[0].trim_matches('*').replace('…', " 某 "), unless.trim_matches('*'));
        let file = Ftl::new(&row.language, "sample", &format!("sample-heading = A {text} B\n"));
        words(&file).iter().any(|fault| fault.what.ends_with(&row.reason))
    });
    none(wrong.map(|(row, unless)| format!("{:?} with {unless:?}", row.words[0])).collect(), "tests/cases/banned.toml: `unless` has no effect");
}

#[test]
fn every_row_of_banned_words_gives_its_reason() {
    let wrong = table().iter().filter(|row| row.reason.len() < 10 || row.words.is_empty());
    none(wrong.map(|row| format!("{:?}", row.words)).collect(), "tests/cases/banned.toml: a row lacks words or a reason");
}

#[test]
fn a_banned_word_inside_another_word_is_not_meant() {
    assert!(!holds("a shallow river", "shall") && holds("you shall", "shall") && holds("Shall you", "shall"));
    assert!(holds("do it, don’t wait", "*n’t") && holds("two affidavits", "affidavit*") && !holds("two affidavits", "affidavit"));
    assert!(holds("你放弃这个权", "放弃…权") && !holds("你放弃。有权", "放弃…权"));
}

//! Finds legal terms in running text, so that no translator has to mark them.

use super::GLOSSARY;
use crate::words::Words;

/// A stretch of a sentence: plain text, or a term at its first place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text as it stands.
    pub text: String,
    /// The term's place in [`GLOSSARY`], where this is one.
    pub term: Option<u16>,
}

/// The surface forms of all terms in one language.
pub struct TermIndex {
    /// In lower case, by their first character, those of one character longest first.
    forms: Vec<(Vec<char>, u16)>,
}

impl TermIndex {
    /// Reads the forms from the words.
    pub fn new(words: &Words) -> TermIndex {
        let mut forms: Vec<(Vec<char>, u16)> = Vec::new();
        for (index, term) in GLOSSARY.iter().enumerate() {
            let text = words.text(term.forms);
            for form in text.split('|').map(str::trim).filter(|form| !form.is_empty() && *form != "-") {
                let form: Vec<char> = form.chars().map(lower).collect();
                forms.push((form, index as u16));
            }
        }
        forms.sort_by_key(|(form, _)| (form[0], std::cmp::Reverse(form.len())));
        TermIndex { forms }
    }

    /// Cuts a sentence into pieces. The longest form wins at each place; a term in `seen` is left plain, and every term
    /// found is added to it, so that one card explains a term once.
    pub fn cut(&self, sentence: &str, seen: &mut Vec<u16>) -> Vec<Piece> {
        let characters: Vec<char> = sentence.chars().collect();
        let mut pieces: Vec<Piece> = Vec::new();
        let mut plain = String::new();
        let mut at = 0;
        while at < characters.len() {
            match self.at(&characters, at) {
                Some((length, term)) => {
                    let text: String = characters[at..at + length].iter().collect();
                    if seen.contains(&term) {
                        plain.push_str(&text);
                    } else {
                        seen.push(term);
                        if !plain.is_empty() {
                            pieces.push(Piece { text: std::mem::take(&mut plain), term: None });
                        }
                        pieces.push(Piece { text, term: Some(term) });
                    }
                    at += length;
                }
                None => {
                    plain.push(characters[at]);
                    at += 1;
                }
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece { text: plain, term: None });
        }
        pieces
    }

    fn at(&self, text: &[char], at: usize) -> Option<(usize, u16)> {
        if at > 0 && text[at].is_ascii_alphabetic() && text[at - 1].is_ascii_alphanumeric() {
            return None;
        }
        let first = lower(text[at]);
        let from = self.forms.partition_point(|(form, _)| form[0] < first);
        self.forms[from..].iter().take_while(|(form, _)| form[0] == first).find_map(|(form, term)| {
            let end = at + form.len();
            let matches = end <= text.len() && form.iter().zip(&text[at..end]).all(|(a, b)| *a == lower(*b));
            let cut_off = form.last().is_some_and(char::is_ascii_alphabetic) && text.get(end).is_some_and(char::is_ascii_alphanumeric);
            (matches && !cut_off).then_some((form.len(), *term))
        })
    }
}

fn lower(character: char) -> char {
    character.to_lowercase().next().unwrap_or(character)
}

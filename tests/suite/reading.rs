//! How hard our own words are to read: sentence by sentence over every message, and page by page on the whole.
//!
//! Chinese: no sentence over 35 characters, punctuation counted and spaces not; a page’s mean at most 18. English: no
//! sentence over 20 words; a page’s Flesch-Kincaid grade at most 6. Texts of the law are not ours, glossary entries are
//! not measured page by page.

mod english;

use crate::{
    ftl::{self, Ftl, PLACE, texts},
    none,
};
use mingbai::content::PageId;
use mingbai::words::Language;

const LONGEST_CHINESE: usize = 35;
const MEAN_CHINESE: f64 = 18.0;
const LONGEST_ENGLISH: usize = 20;
const GRADE_ENGLISH: f64 = 6.0;

/// The sentences of a text: to 。！？ or the line’s end in Chinese, to . ! ? before a space or the line’s end elsewhere.
pub fn sentences(language: Language, text: &str) -> Vec<String> {
    let cut = match language {
        Language::ZhHans => chinese_sentences,
        Language::En => english::sentences,
    };
    let pieces = text.lines().flat_map(cut).map(|piece| piece.trim().to_owned());
    pieces.filter(|piece| piece.chars().any(|character| character.is_alphanumeric() || character == PLACE)).collect()
}

/// Cuts a line after 。！？. Closing quotes stay with what they close.
fn chinese_sentences(line: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut ended = false;
    for character in line.chars() {
        let end = "。！？".contains(character);
        if ended && !end && !"”’）".contains(character) {
            sentences.push(String::new());
            ended = false;
        }
        ended |= end;
        sentences.last_mut().expect("a sentence").push(character);
    }
    sentences
}

/// Characters of Chinese, words of English.
fn length(language: Language, sentence: &str) -> usize {
    match language {
        Language::ZhHans => sentence.chars().filter(|character| !character.is_whitespace()).count(),
        Language::En => english::words(sentence).len(),
    }
}

fn language_of(file: &Ftl) -> Language {
    Language::from_code(&file.language).unwrap_or_else(|| panic!("{}: no language of the register", file.path()))
}

/// The longest sentence a language allows.
fn longest(language: Language) -> usize {
    match language {
        Language::ZhHans => LONGEST_CHINESE,
        Language::En => LONGEST_ENGLISH,
    }
}

/// Sentences of a file that are too long. Forms of terms are lists, not sentences.
fn too_long(file: &Ftl) -> Vec<String> {
    let language = language_of(file);
    let messages = file.messages().filter(|message| !(file.stem == "words" && message.id.name.ends_with("-forms")));
    let all = messages.flat_map(|message| texts(message).into_iter().flat_map(move |text| sentences(language, &text)).map(move |sentence| (message, sentence)));
    let long = all.map(|(message, sentence)| (message, length(language, &sentence), sentence)).filter(|(_, length, _)| *length > longest(language));
    long.map(|(message, length, sentence)| format!("{}: `{}`: {length}, over {}: {sentence}", file.path(), message.id.name, longest(language))).collect()
}

#[test]
fn no_sentence_is_too_long() {
    none(ftl::all().iter().flat_map(too_long).collect(), "cut the sentence in two");
}

/// The sentences of a page that are ours to write: all of its file but glosses, names of laws and glossary entries.
fn page_sentences(file: &Ftl) -> Vec<String> {
    let ours = |id: &str| match file.stem.as_str() {
        "words" => ["words-title", "words-intro"].contains(&id),
        "law" => !id.ends_with("-gloss") && !id.starts_with("law-instrument-"),
        _ => true,
    };
    let messages = file.messages().filter(|message| ours(&message.id.name));
    messages.flat_map(texts).flat_map(|text| sentences(language_of(file), &text)).collect()
}

/// How hard a page is, and the most it may be: mean characters in Chinese, grade in English.
fn hardness(language: Language, sentences: &[String]) -> (f64, f64) {
    match language {
        Language::ZhHans => {
            let characters: usize = sentences.iter().map(|sentence| length(language, sentence)).sum();
            (characters as f64 / sentences.len() as f64, MEAN_CHINESE)
        }
        Language::En => (english::grade(sentences), GRADE_ENGLISH),
    }
}

#[test]
fn no_page_is_too_hard_to_read() {
    let mut wrong = Vec::new();
    for file in ftl::all() {
        let sentences = page_sentences(file);
        let (hard, most) = hardness(language_of(file), &sentences);
        println!("{hard:5.1} of {most}  {} sentences  {}", sentences.len(), file.path());
        if hard.is_nan() || hard > most {
            wrong.push(format!("{}: {hard:.2}, over {most}; over {} sentences", file.path(), sentences.len()));
        }
    }
    none(wrong, "a page is too hard");
}

#[test]
fn every_page_has_a_file_of_words_that_is_measured() {
    let stem = |page: &PageId| if *page == PageId::Home { "home" } else { page.slug() };
    let missing = Language::ALL.iter().flat_map(|language| PageId::ALL.iter().map(move |page| (language.code(), stem(page))));
    let missing = missing.filter(|(language, stem)| !ftl::all().iter().any(|file| file.language == *language && file.stem == *stem));
    none(missing.map(|(language, stem)| format!("locales/{language}/{stem}.ftl")).collect(), "a page is not measured");
}

#[test]
fn sentences_are_cut_where_a_reader_stops() {
    let chinese = |text| sentences(Language::ZhHans, text);
    assert_eq!(chinese("“可以”，不是一定。法院定；可能更重！\n真的？"), ["“可以”，不是一定。", "法院定；可能更重！", "真的？"]);
    assert_eq!(chinese("他说：“我认。”法院问。"), ["他说：“我认。”", "法院问。"]);
    let english = |text| sentences(Language::En, text);
    assert_eq!(english("You may ask. See art. 3 of it.\nReally?"), ["You may ask.", "See art. 3 of it.", "Really?"]);
    assert_eq!(english("He said “yes.” Then 2.5 years, case no. 83."), ["He said “yes.”", "Then 2.5 years, case no. 83."]);
}

#[test]
fn a_sentence_that_is_too_long_is_caught() {
    let chinese = |count: usize| too_long(&Ftl::new("zh-Hans", "sample", &format!("sample-text = {}。\n", "法".repeat(count)))).len();
    assert_eq!((chinese(34), chinese(35)), (0, 1), "35 characters with the full stop, and no more");
    let english = |count: usize| too_long(&Ftl::new("en", "sample", &format!("sample-text = {}.\n", vec!["law"; count].join(" ")))).len();
    assert_eq!((english(20), english(21)), (0, 1), "20 words, and no more");
}

#[test]
fn a_page_that_is_too_hard_is_caught() {
    let hard = ["Notwithstanding the aforementioned considerations, procuratorial authorities predominantly necessitate authentication.".to_owned()];
    let (found, most) = hardness(Language::En, &hard);
    assert!(found > most, "grade {found}");
    let (found, most) = hardness(Language::ZhHans, &["一二三四五六七八九十一二三四五六七八九".to_owned()]);
    assert!(found > most, "mean {found}");
}

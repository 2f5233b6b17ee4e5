//! Every word that may stand in a record has its digest in the program, in every language.

use super::*;
use crate::none;
use mingbai::check::BANK;
use mingbai::content::{PageId, pages::questions::GROUPS, panels};
use mingbai::record::verify::{Check, CheckId, Report, Subject, answer, told};
use mingbai::words::Digests;
use sha2::{Digest as _, Sha256};

fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    parts.iter().for_each(|part| hasher.update([&(part.len() as u64).to_be_bytes()[..], part.as_bytes()].concat()));
    hasher.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_item_is_known_word_for_word_in_every_language() {
    let known = Digests::default();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let words = all_words(*language);
        for item in BANK.iter().flat_map(|items| items.iter()) {
            let parts = [item.situation, item.question, item.options[0].says, item.options[1].says, item.options[2].says].map(|msg| words.text(msg));
            if known.item(item.id, *language) != Some(&digest(&parts.each_ref().map(|part| &**part))) {
                wrong.push(format!("{} in {}", item.id, language.code()));
            }
        }
    }
    none(wrong, "an item's digest is not that of its words");
    assert_eq!(known.item("nothing-a", Language::En), None);
    assert_eq!(all_words(Language::En).digests(), known, "what travels with the words is what the command line has");
}

#[test]
fn every_question_that_can_be_asked_is_known_word_for_word() {
    let cards = PageId::ALL.iter().flat_map(|page| panels(*page).into_iter().map(move |panel| format!("{}/{}", page.slug(), panel.anchor())));
    let cards: Vec<String> = cards.filter(|name| card_of(name).is_some()).collect();
    let listed = GROUPS.iter().flat_map(|group| group.questions).map(|question| question.anchor.to_owned());
    let names: Vec<String> = cards.into_iter().chain(listed).collect();
    assert!(names.len() > 100, "{} questions", names.len());
    let known = Digests::default();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let words = all_words(*language);
        let asked = names.iter().map(|name| (name.clone(), question_of(name)));
        let private = PRIVATE.iter().zip(PRIVATE_ASKED).map(|(name, msg)| ((*name).to_owned(), Some(msg)));
        for (name, msg) in asked.chain(private) {
            let same = msg.is_some_and(|msg| known.sentence(msg, *language) == Some(&digest(&[&words.text(msg)])));
            if !same {
                wrong.push(format!("{name} in {}", language.code()));
            }
        }
    }
    none(wrong, "a question's digest is not that of its words");
    assert!(card_of("plea/nothing").is_none() && card_of("plea/").is_none() && card_of("home").is_none() && question_of("nothing").is_none());
}

#[test]
fn every_verdict_and_every_check_has_words_of_its_own() {
    for language in Language::ALL {
        let words = all_words(*language);
        let states = [State::Held, State::Broken, State::Unknown];
        let mut said: Vec<String> = Vec::new();
        for id in CheckId::ALL {
            let of = |state| told(&Check { id, state, subject: None, expected: None, found: None }, &words).to_string();
            let [held, broken, unknown] = states.map(of);
            assert!(held != broken && held != unknown, "{id:?}: {held}");
            said.extend([held, broken, unknown]);
        }
        said.sort();
        said.dedup();
        assert!(said.len() >= CheckId::ALL.len() * 2, "{} sentences", said.len());
        let report = |verdict, unreadable, subject| answer(&Report { verdict, unreadable, subject, checks: Vec::new(), facts: None }, &words);
        let mut answers = vec![
            report(Verdict::Genuine, false, Subject::File),
            report(Verdict::Genuine, false, Subject::Code),
            report(Verdict::Altered, false, Subject::File),
            report(Verdict::NotProven, false, Subject::File),
            report(Verdict::NotProven, true, Subject::Unreadable),
        ];
        answers.dedup();
        assert_eq!(answers.len(), 5);
    }
}

//! What this edition says of a record: its words, the order of its items, and everything that follows from the answers.

use super::report::{Check, CheckId, State};
use crate::check::{Answer, Form, Seed, Sitting, item, number_of};
use crate::content::PageId;
use crate::record::digest::{hex, sha256};
use crate::record::{AnswerGiven, CheckDone, Computed, LanguageSeen, PRIVATE, PRIVATE_ASKED, Record, card_of, concept_name, question_of};
use crate::sentencing::{Case, illustrate};
use crate::words::{Digests, Language};

/// The checks of a record whose values are in order and whose edition is ours.
pub(super) fn ours(record: &Record, known: &Digests) -> Vec<Check> {
    let Some(language) = Language::from_code(&record.language.code).filter(|language| LanguageSeen::of(*language) == record.language) else {
        let words = Check::new(CheckId::Words, State::Broken).at("language");
        return vec![words];
    };
    let mut checks = vec![words(record, language, known)];
    if let Some(done) = &record.check {
        checks.extend(order(done));
        checks.extend(computed(done, Some(language), State::Broken));
    }
    checks.extend(illustration(record, State::Broken));
    checks
}

/// The checks of a record of another edition: its words and its order are not known here. What follows from its own
/// items and answers is computed by this edition's rules; where it differs, the rules may have changed.
pub(super) fn foreign(record: &Record) -> Vec<Check> {
    let mut checks = vec![Check::new(CheckId::Words, State::Unknown)];
    if let Some(done) = &record.check {
        checks.push(Check::new(CheckId::Order, State::Unknown));
        checks.push(Check::new(CheckId::Finished, State::Unknown));
        checks.extend(computed(done, Language::from_code(&record.language.code), State::Unknown));
    }
    checks.extend(illustration(record, State::Unknown));
    checks
}

/// Cards, questions, private questions and items: all there are, word for word.
fn words(record: &Record, language: Language, known: &Digests) -> Check {
    let same = |parts: &[&str], digest: Option<&str>| digest == Some(&digest_of(parts));
    let broken = |field: String| Check::new(CheckId::Words, State::Broken).at(field);
    if let Some(index) = record.cards.iter().position(|card| card_of(&card.card).is_none()) {
        return broken(format!("cards[{index}]"));
    }
    let asked = |id: &str| question_of(id).and_then(|msg| known.sentence(msg, language));
    if let Some(index) = record.questions.iter().position(|question| !same(&[&question.words], asked(&question.id))) {
        return broken(format!("questions[{index}]"));
    }
    let private = |id: &str| PRIVATE.iter().zip(&PRIVATE_ASKED).find(|(name, _)| **name == id).and_then(|(_, msg)| known.sentence(*msg, language));
    if let Some(index) = record.private.iter().position(|said| !same(&[&said.words], private(&said.id))) {
        return broken(format!("private[{index}]"));
    }
    let wrong = record.check.iter().flat_map(|done| &done.items).position(|shown| {
        let [first, second, third] = &shown.options;
        let bank = number_of(&shown.id).and_then(item);
        let table = bank.is_some_and(|item| concept_name(item.concept) == shown.concept && item.key() + 1 == usize::from(shown.key));
        !table || !same(&[&shown.situation, &shown.question, first, second, third], known.item(&shown.id, language))
    });
    wrong.map_or_else(|| Check::held(CheckId::Words), |index| broken(format!("check.items[{index}]")))
}

/// The illustration, counted again from its own inputs.
fn illustration(record: &Record, differs: State) -> Option<Check> {
    let shown = record.illustration.as_ref()?;
    let again = Case::from_json(&shown.case).and_then(|case| illustrate(&case)).ok();
    let same = again.is_some_and(|again| again.to_json() == shown.result);
    let check = Check::new(CheckId::Illustration, if same { State::Held } else { differs });
    Some(if same { check } else { check.at("illustration.result") })
}

/// As the build script digests them; see [`Digests`].
pub(super) fn digest_of(parts: &[&str]) -> String {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    hex(&sha256(&bytes)[..8])
}

/// Form, seed and answers, played again: the same items, the same options in the same places, as far as it went.
fn order(done: &CheckDone) -> [Check; 2] {
    let unknown = Check::new(CheckId::Finished, State::Unknown);
    let broken = |field: String| Check::new(CheckId::Order, State::Broken).at(field);
    let Some(form) = Form::from_code(&done.form) else { return [broken("check.form".to_owned()), unknown] };
    let given: Option<Vec<Answer>> = done.answers.iter().map(answer).collect();
    let Some(given) = given else { return [broken("check.answers".to_owned()), unknown] };
    let sitting = match Sitting::replay(form, Seed::new(done.seed), &given) {
        Ok(sitting) => sitting,
        Err(bad) => return [broken(format!("check.answers[{}]", bad.0)), unknown],
    };
    let turned = done.answers.iter().zip(&given).position(|(stated, answer)| stated.order != sitting.shown(answer.item).map(|option| option + 1));
    let moved = done.items.iter().zip(&done.answers).position(|(item, answer)| item.id != answer.item);
    let order = match (turned, moved) {
        (Some(index), _) => broken(format!("check.answers[{index}].order")),
        (None, Some(index)) => broken(format!("check.items[{index}]")),
        (None, None) => Check::held(CheckId::Order),
    };
    let finished = sitting.next().is_none();
    let check = Check::holds(CheckId::Finished, finished == done.finished).at("check.finished");
    [order, check.between(&finished.to_string(), &done.finished.to_string())]
}

fn answer(given: &AnswerGiven) -> Option<Answer> {
    let chose = given.chose.checked_sub(1);
    Some(Answer { item: number_of(&given.item)?, chose, after_ms: given.after_ms, untimed: given.untimed })
}

/// Outcome, luck, signals and what a person must explain, computed from the record's own items and answers. `differs` is
/// the state of a check whose result is not the stated one.
fn computed(done: &CheckDone, language: Option<Language>, differs: State) -> Vec<Check> {
    const FOLLOW: [CheckId; 4] = [CheckId::Outcome, CheckId::Luck, CheckId::Signals, CheckId::Explain];
    let Some(computed) = language.and_then(|language| Computed::from_record(done, language)) else {
        return FOLLOW.map(|id| Check::new(id, differs)).into();
    };
    let mut expected = done.clone();
    computed.state(&mut expected);
    let check = |id: CheckId, field: &str, same: bool, told: (String, String)| {
        let state = if same { State::Held } else { differs };
        let check = Check::new(id, state);
        if same { check } else { check.at(field).between(&told.0, &told.1) }
    };
    let outcome = outcome_told(&expected, done);
    let luck = |done: &CheckDone| format!("{}/{}", done.luck.at_least, done.luck.of);
    let signals = |done: &CheckDone| done.signals.iter().map(|signal| format!("{} {}/{}", signal.kind, signal.count, signal.of)).collect::<Vec<_>>().join(", ");
    let explain = |done: &CheckDone| format!("{}{}", if done.explain.whole { "whole " } else { "" }, done.explain.concepts.join(" "));
    vec![
        check(CheckId::Outcome, &outcome.0, expected.outcomes == done.outcomes, (outcome.1, outcome.2)),
        check(CheckId::Luck, "check.luck", expected.luck == done.luck, (luck(&expected), luck(done))),
        check(CheckId::Signals, "check.signals", expected.signals == done.signals, (signals(&expected), signals(done))),
        check(CheckId::Explain, "check.explain", expected.explain == done.explain, (explain(&expected), explain(done))),
    ]
}

/// The first outcome that differs: its field, what was expected, what was found.
fn outcome_told(expected: &CheckDone, done: &CheckDone) -> (String, String, String) {
    let tell = |done: &CheckDone, index: usize| {
        done.outcomes.get(index).map_or(String::new(), |stated| format!("{} {}{}", stated.concept, stated.outcome, if stated.settled { "" } else { " open" }))
    };
    let longest = expected.outcomes.len().max(done.outcomes.len());
    let index = (0..longest).find(|index| expected.outcomes.get(*index) != done.outcomes.get(*index)).unwrap_or(0);
    (format!("check.outcomes[{index}]"), tell(expected, index), tell(done, index))
}

/// The concept names in the order of a code's marks.
pub(super) fn concept_names() -> impl Iterator<Item = &'static str> {
    (0..PageId::Short.page().cards.len().min(18)).map(concept_name)
}

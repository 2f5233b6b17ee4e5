//! Every field against what version 1 of the record knows: closed values, days, names, lengths, characters.

use super::super::nfc::composed;
use super::report::{Check, CheckId, State, clipped};
use crate::check::{Form, Outcome, Seed};
use crate::law::Day;
use crate::record::Shape as _;
use crate::record::{
    AnswerGiven, CheckDone, DECISIONS, DUTIES, IllustrationShown, ItemShown, KIND, LAWYER_ROLES, LONGEST, LONGEST_ILLUSTRATION, LONGEST_SHOWN, MODES, PRESENCE,
    PRIVATE, PRIVATE_ANSWERS, People, Record, STAGES, VERSION, WORK_STATES, canonical, is_unseen,
};
use serde_json::Value;

/// Most entries of a list; more cards and questions than this there are not.
const MOST: usize = 500;

/// The checks `values` and `characters` of a record.
pub fn check(record: &Record) -> Vec<Check> {
    let mut faults = Faults::default();
    whole(record, &mut faults);
    people(&record.people, record.mode == "alone", &mut faults);
    lists(record, &mut faults);
    if let Some(check) = &record.check {
        sitting(check, &mut faults);
    }
    if let Some(shown) = &record.illustration {
        illustration(shown, &mut faults);
    }
    let mut path = String::new();
    let unclean = unclean(&record.written(), &mut path);
    let characters = match unclean {
        None => Check::held(CheckId::Characters),
        Some((at, text)) => Check { found: Some(clipped(&text)), ..Check::new(CheckId::Characters, State::Broken).at(at) },
    };
    vec![faults.into_check(), characters]
}

/// The first field that holds what it may not.
#[derive(Default)]
pub(super) struct Faults(Option<(String, String)>);

impl Faults {
    /// Notes a field, unless it is right or another was noted before.
    pub(super) fn need(&mut self, right: bool, field: impl FnOnce() -> String, found: &str) {
        if !right && self.0.is_none() {
            self.0 = Some((field(), found.to_owned()));
        }
    }

    fn one(&mut self, values: &[&str], field: &str, found: &str) {
        self.need(values.contains(&found), || field.to_owned(), found);
    }

    fn one_if_any(&mut self, values: &[&str], field: &str, found: Option<&String>) {
        if let Some(found) = found {
            self.one(values, field, found);
        }
    }

    /// A typed text: not empty, short, one line.
    fn typed(&mut self, field: &str, found: Option<&String>) {
        if let Some(found) = found {
            let count = found.chars().count();
            self.need((1..=LONGEST).contains(&count), || field.to_owned(), found);
        }
    }

    /// A text of ours as it was shown.
    fn shown(&mut self, field: impl FnOnce() -> String, found: &str) {
        self.need((1..=LONGEST_SHOWN).contains(&found.chars().count()), field, found);
    }

    fn name(&mut self, field: impl FnOnce() -> String, found: &str) {
        self.need(is_name(found), field, found);
    }

    pub(super) fn into_check(self) -> Check {
        match self.0 {
            None => Check::held(CheckId::Values),
            Some((field, found)) => Check { found: Some(clipped(&found)), ..Check::new(CheckId::Values, State::Broken).at(field) },
        }
    }
}

fn whole(record: &Record, faults: &mut Faults) {
    faults.one(&[KIND], "kind", &record.kind);
    faults.need(record.version == VERSION, || "version".to_owned(), &record.version.to_string());
    let edition = &record.edition;
    faults.need(is_edition_id(&edition.id), || "edition.id".to_owned(), &edition.id);
    for (field, hash) in [("edition.law", &edition.law), ("edition.words", &edition.words), ("edition.build", &edition.build)] {
        faults.need(is_hex(hash, 64), || field.to_owned(), hash);
    }
    faults.need(is_day(&edition.checked_on), || "edition.checked_on".to_owned(), &edition.checked_on);
    faults.need(is_language(&record.language.code), || "language.code".to_owned(), &record.language.code);
    faults.need(is_time(&record.device_time), || "device_time".to_owned(), &record.device_time);
    faults.one(&MODES, "mode", &record.mode);
    faults.one_if_any(&STAGES, "stage", record.stage.as_ref());
    faults.one_if_any(&DECISIONS, "decision", record.decision.as_ref());
}

fn people(people: &People, alone: bool, faults: &mut Faults) {
    faults.need(!alone || *people == People::default(), || "people".to_owned(), "");
    faults.one_if_any(&LAWYER_ROLES, "people.lawyer_role", people.lawyer_role.as_ref());
    faults.one_if_any(&PRESENCE, "people.interpreter_state", people.interpreter_state.as_ref());
    faults.one_if_any(&PRESENCE, "people.guardian_state", people.guardian_state.as_ref());
    faults.typed("people.reference", people.reference.as_ref());
    faults.typed("people.place", people.place.as_ref());
    faults.typed("people.person", people.person.as_ref());
    faults.typed("people.lawyer", people.lawyer.as_ref());
    faults.typed("people.interpreter", people.interpreter.as_ref());
    faults.typed("people.guardian", people.guardian.as_ref());
}

fn lists(record: &Record, faults: &mut Faults) {
    faults.need(record.mode != "alone" || record.work.is_empty(), || "work".to_owned(), "");
    for (field, names) in [
        ("cards", record.cards.iter().map(|card| card.card.as_str()).collect::<Vec<_>>()),
        ("questions", record.questions.iter().map(|question| question.id.as_str()).collect()),
    ] {
        faults.need(names.len() <= MOST && all_different(&names), || field.to_owned(), "");
        names.iter().for_each(|name| faults.name(|| field.to_owned(), name));
    }
    record.questions.iter().enumerate().for_each(|(index, question)| faults.shown(|| format!("questions[{index}].words"), &question.words));
    let duties: Vec<&str> = DUTIES.iter().map(|duty| duty.id).collect();
    let stated: Vec<&str> = record.work.iter().map(|line| line.duty.as_str()).collect();
    faults.need(in_order(&duties, &stated), || "work".to_owned(), &stated.join(" "));
    for (index, line) in record.work.iter().enumerate() {
        faults.one(&WORK_STATES, &format!("work[{index}].state"), &line.state);
        if let Some(day) = &line.day {
            faults.need(is_day(day), || format!("work[{index}].day"), day);
        }
        faults.typed(&format!("work[{index}].note"), line.note.as_ref());
    }
    let said: Vec<&str> = record.private.iter().map(|said| said.id.as_str()).collect();
    faults.need(in_order(&PRIVATE, &said), || "private".to_owned(), &said.join(" "));
    for (index, said) in record.private.iter().enumerate() {
        faults.shown(|| format!("private[{index}].words"), &said.words);
        faults.one(&PRIVATE_ANSWERS, &format!("private[{index}].answer"), &said.answer);
    }
}

fn sitting(check: &CheckDone, faults: &mut Faults) {
    faults.one(&Form::ALL.map(Form::code), "check.form", &check.form);
    faults.need(check.seed < 1 << Seed::BITS, || "check.seed".to_owned(), &check.seed.to_string());
    // No item comes twice, so each list is as long as the bank at most.
    faults.need((1..=72).contains(&check.answers.len()), || "check.answers".to_owned(), &check.answers.len().to_string());
    faults.need(check.items.len() == check.answers.len(), || "check.items".to_owned(), &check.items.len().to_string());
    check.items.iter().take(72).enumerate().for_each(|(index, shown)| item(index, shown, faults));
    check.answers.iter().take(72).enumerate().for_each(|(index, given)| answer(index, given, faults));
    let outcomes = Outcome::ALL.map(Outcome::code);
    faults.need(check.outcomes.len() <= 18, || "check.outcomes".to_owned(), &check.outcomes.len().to_string());
    for (index, stated) in check.outcomes.iter().take(18).enumerate() {
        faults.name(|| format!("check.outcomes[{index}].concept"), &stated.concept);
        faults.one(&outcomes, &format!("check.outcomes[{index}].outcome"), &stated.outcome);
    }
    for (field, number) in [("check.luck.at_least", &check.luck.at_least), ("check.luck.of", &check.luck.of)] {
        let read: Option<u128> = number.parse().ok();
        faults.need(read.is_some_and(|read| read > 0 && read.to_string() == *number), || field.to_owned(), number);
    }
    faults.need(check.signals.len() <= 8, || "check.signals".to_owned(), &check.signals.len().to_string());
    for (index, signal) in check.signals.iter().take(8).enumerate() {
        faults.one(&["quick", "same-place", "two-ways", "unsure"], &format!("check.signals[{index}].kind"), &signal.kind);
        faults.need(signal.place <= 3, || format!("check.signals[{index}].place"), &signal.place.to_string());
        concepts(&format!("check.signals[{index}].concepts"), &signal.concepts, faults);
    }
    concepts("check.explain.concepts", &check.explain.concepts, faults);
}

fn concepts(field: &str, names: &[String], faults: &mut Faults) {
    faults.need(names.len() <= 18, || field.to_owned(), &names.len().to_string());
    names.iter().take(18).for_each(|name| faults.name(|| field.to_owned(), name));
}

fn item(index: usize, item: &ItemShown, faults: &mut Faults) {
    let field = |name: &str| format!("check.items[{index}].{name}");
    faults.name(|| field("id"), &item.id);
    faults.name(|| field("concept"), &item.concept);
    faults.need((1..=3).contains(&item.key), || field("key"), &item.key.to_string());
    faults.shown(|| field("situation"), &item.situation);
    faults.shown(|| field("question"), &item.question);
    item.options.iter().for_each(|option| faults.shown(|| field("options"), option));
}

fn answer(index: usize, answer: &AnswerGiven, faults: &mut Faults) {
    let field = |name: &str| format!("check.answers[{index}].{name}");
    faults.name(|| field("item"), &answer.item);
    faults.need([1, 2, 3].iter().all(|place| answer.order.contains(place)), || field("order"), &format!("{:?}", answer.order));
    faults.need(answer.chose <= 3, || field("chose"), &answer.chose.to_string());
}

/// Both halves are canonical JSON objects; what they say belongs to another engine.
fn illustration(shown: &IllustrationShown, faults: &mut Faults) {
    for (field, text) in [("illustration.case", &shown.case), ("illustration.result", &shown.result)] {
        let read = || serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
        let short = text.chars().count() <= LONGEST_ILLUSTRATION;
        faults.need(short && read().and_then(|value| canonical::rewrite_decimals(&value)).as_ref() == Some(text), || field.to_owned(), text);
    }
}

/// The first text that is not composed or holds something invisible, and where. Our own texts may have several lines.
fn unclean(value: &Value, path: &mut String) -> Option<(String, String)> {
    match value {
        Value::String(text) => {
            let lines = ["situation", "question", "words"].iter().any(|name| path.ends_with(name)) || path.contains(".options[");
            let clean = composed(text) == *text && !text.chars().any(|mark| is_unseen(mark) && !(lines && mark == '\n'));
            (!clean).then(|| (path.clone(), text.clone()))
        }
        Value::Array(values) => values.iter().enumerate().find_map(|(index, value)| inside(path, &format!("[{index}]"), value)),
        Value::Object(fields) => {
            let dot = if path.is_empty() { "" } else { "." };
            fields.iter().find_map(|(name, value)| inside(path, &format!("{dot}{name}"), value))
        }
        _ => None,
    }
}

fn inside(path: &mut String, step: &str, value: &Value) -> Option<(String, String)> {
    let length = path.len();
    path.push_str(step);
    let found = unclean(value, path);
    path.truncate(length);
    found
}

/// Small Latin letters, digits, hyphens, and at most one `/`.
fn is_name(text: &str) -> bool {
    let plain = |mark: char| mark.is_ascii_lowercase() || mark.is_ascii_digit() || matches!(mark, '-' | '/');
    (1..=80).contains(&text.len()) && text.chars().all(plain) && text.matches('/').count() <= 1
}

pub(super) fn is_edition_id(text: &str) -> bool {
    let capital = |part: &str| part.len() == 4 && part.chars().all(|mark| matches!(mark, '0'..='9' | 'A'..='F'));
    text.split_once('-').is_some_and(|(one, two)| capital(one) && capital(two))
}

pub(super) fn is_language(text: &str) -> bool {
    (2..=20).contains(&text.len()) && text.chars().all(|mark| mark.is_ascii_alphanumeric() || mark == '-')
}

fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.chars().all(|mark| matches!(mark, '0'..='9' | 'a'..='f'))
}

/// A day of the calendar, written in one way only.
pub(super) fn is_day(text: &str) -> bool {
    Day::parse(text).is_some_and(|day| day.to_string() == text)
}

/// RFC 3339 to the second, with the offset in hours and minutes: `2026-11-23T10:20:30+08:00`.
fn is_time(text: &str) -> bool {
    let below =
        |part: &str, bound: u8| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse().is_ok_and(|number: u8| number < bound);
    let clock = |part: &str, bounds: &[u8]| {
        let parts: Vec<&str> = part.split(':').collect();
        parts.len() == bounds.len() && parts.iter().zip(bounds).all(|(part, bound)| below(part, *bound))
    };
    let Some((day, rest)) = text.split_once('T') else { return false };
    let Some((time, offset)) = rest.split_once(['+', '-']) else { return false };
    is_day(day) && clock(time, &[24, 60, 60]) && clock(offset, &[15, 60])
}

/// True when no name stands twice.
fn all_different(names: &[&str]) -> bool {
    // Few, as who asks has seen to. (A set would weigh more than it is worth.)
    names.iter().enumerate().all(|(place, name)| !names[..place].contains(name))
}

/// True when every name is known, and they stand in the known order, each once.
fn in_order(known: &[&str], names: &[&str]) -> bool {
    let places: Option<Vec<usize>> = names.iter().map(|name| known.iter().position(|other| other == name)).collect();
    places.is_some_and(|places| places.is_sorted_by(|a, b| a < b))
}

//! The plain words of verdicts and checks.

use super::report::{Check, CheckId, Facts, Report, State, Subject, Verdict};
use crate::words::{Msg, Words, msg};
use std::rc::Rc;

/// The verdict's name, and what it means, one sentence a line.
pub fn answer(report: &Report, words: &Words) -> (Rc<str>, Rc<str>) {
    let (name, text) = match (report.verdict, report.unreadable, report.subject) {
        (_, true, _) => (msg::VERIFY_UNREADABLE, msg::VERIFY_UNREADABLE_TEXT),
        (Verdict::Genuine, _, Subject::Code) => (msg::VERIFY_GENUINE, msg::VERIFY_GENUINE_CODE_TEXT),
        (Verdict::Genuine, _, _) => (msg::VERIFY_GENUINE, msg::VERIFY_GENUINE_TEXT),
        (Verdict::Altered, _, _) => (msg::VERIFY_ALTERED, msg::VERIFY_ALTERED_TEXT),
        (Verdict::NotProven, _, _) => (msg::VERIFY_NOT_PROVEN, msg::VERIFY_NOT_PROVEN_TEXT),
    };
    (words.text(name), words.text(text))
}

/// How a check ended, in one or two sentences.
pub fn told(check: &Check, words: &Words) -> Rc<str> {
    let [held, broken, unknown] = sentences(check.id);
    words.text(match check.state {
        State::Held => held,
        State::Broken => broken,
        State::Unknown => unknown,
    })
}

/// Where a check looked, what it expected and what it found, a line each; nothing for what it does not name.
pub fn field_told(check: &Check, words: &Words) -> Vec<String> {
    let field = check.subject.as_deref().map(|field| words.verify_field(field));
    let expected = check.expected.as_deref().map(|text| words.verify_expected(text));
    let found = check.found.as_deref().map(|text| words.verify_found(text));
    [field, expected, found].into_iter().flatten().collect()
}

/// What a record or a code says of itself, as far as it concerns its origin, a line each.
pub fn facts_told(facts: &Facts, words: &Words) -> Vec<String> {
    let mut lines = vec![words.verify_time(&facts.device_time), words.verify_edition(&facts.edition)];
    lines.extend(facts.fingerprint.as_deref().map(|fingerprint| words.verify_fingerprint(fingerprint)));
    lines.extend([words.verify_sha256(&facts.sha256), words.verify_sm3(&facts.sm3)]);
    lines
}

/// Held, broken, unknown. A check that can end in two ways only repeats the second.
fn sentences(id: CheckId) -> [Msg; 3] {
    match id {
        CheckId::Size => [msg::VERIFY_SIZE_HELD, msg::VERIFY_SIZE_BROKEN, msg::VERIFY_SIZE_BROKEN],
        CheckId::Readable => [msg::VERIFY_READABLE_HELD, msg::VERIFY_READABLE_BROKEN, msg::VERIFY_READABLE_BROKEN],
        CheckId::Version => [msg::VERIFY_VERSION_HELD, msg::VERIFY_VERSION_UNKNOWN, msg::VERIFY_VERSION_UNKNOWN],
        CheckId::Fields => [msg::VERIFY_FIELDS_HELD, msg::VERIFY_FIELDS_BROKEN, msg::VERIFY_FIELDS_BROKEN],
        CheckId::Bytes => [msg::VERIFY_BYTES_HELD, msg::VERIFY_BYTES_BROKEN, msg::VERIFY_BYTES_BROKEN],
        CheckId::Values => [msg::VERIFY_VALUES_HELD, msg::VERIFY_VALUES_BROKEN, msg::VERIFY_VALUES_BROKEN],
        CheckId::Characters => [msg::VERIFY_CHARACTERS_HELD, msg::VERIFY_CHARACTERS_BROKEN, msg::VERIFY_CHARACTERS_BROKEN],
        CheckId::Sha256 => [msg::VERIFY_SHA256_HELD, msg::VERIFY_SHA256_BROKEN, msg::VERIFY_SHA256_BROKEN],
        CheckId::Sm3 => [msg::VERIFY_SM3_HELD, msg::VERIFY_SM3_BROKEN, msg::VERIFY_SM3_BROKEN],
        CheckId::Seal => [msg::VERIFY_SEAL_HELD, msg::VERIFY_SEAL_BROKEN, msg::VERIFY_SEAL_UNKNOWN],
        CheckId::Key => [msg::VERIFY_KEY_HELD, msg::VERIFY_KEY_UNKNOWN, msg::VERIFY_KEY_UNKNOWN],
        CheckId::Edition => [msg::VERIFY_EDITION_HELD, msg::VERIFY_EDITION_UNKNOWN, msg::VERIFY_EDITION_UNKNOWN],
        CheckId::Words => [msg::VERIFY_WORDS_HELD, msg::VERIFY_WORDS_BROKEN, msg::VERIFY_WORDS_UNKNOWN],
        CheckId::Order => [msg::VERIFY_ORDER_HELD, msg::VERIFY_ORDER_BROKEN, msg::VERIFY_ORDER_UNKNOWN],
        CheckId::Outcome => [msg::VERIFY_OUTCOME_HELD, msg::VERIFY_OUTCOME_BROKEN, msg::VERIFY_OUTCOME_UNKNOWN],
        CheckId::Luck => [msg::VERIFY_LUCK_HELD, msg::VERIFY_LUCK_BROKEN, msg::VERIFY_LUCK_UNKNOWN],
        CheckId::Signals => [msg::VERIFY_SIGNALS_HELD, msg::VERIFY_SIGNALS_BROKEN, msg::VERIFY_SIGNALS_UNKNOWN],
        CheckId::Explain => [msg::VERIFY_EXPLAIN_HELD, msg::VERIFY_EXPLAIN_BROKEN, msg::VERIFY_EXPLAIN_UNKNOWN],
        CheckId::Finished => [msg::VERIFY_FINISHED_HELD, msg::VERIFY_FINISHED_BROKEN, msg::VERIFY_FINISHED_UNKNOWN],
        CheckId::Illustration => [msg::VERIFY_ILLUSTRATION_HELD, msg::VERIFY_ILLUSTRATION_BROKEN, msg::VERIFY_ILLUSTRATION_UNKNOWN],
    }
}

//! The linter of the words: every rule over every `locales/*/*.ftl`, and for every rule a bad sample it must catch.
//!
//! | code | rule |
//! |---|---|
//! | ID01 | ids are kebab-case, start with the file's name, have at least 9 characters |
//! | ID02 | an id stands once in a language (Fluent would ignore the second) |
//! | VC01 | every variable is explained, with its type, and nothing else is |
//! | CM01 | one `###` comment, first |
//! | TY01 | real quotes, apostrophes and ellipsis; the punctuation of the language |
//! | PS01 | one space inside placeables |
//! | BW01 | no banned word of `tests/cases/banned.toml` |
//! | SX01 | no junk, one newline at the end, composed characters, nothing invisible |
//! | PA01 | every language has the same ids, variables and attributes as the reference |
//! | PL01 | all plural categories of the language, `other` as default |
//! | US01 | no unused message: rustc's own `dead_code`, for generated ids are `pub(crate)` and clippy denies warnings |
//! | EX01 | every exception of `tests/cases/exceptions.toml` names a message, a rule and a reason, and is needed |

mod banned;
mod form;
mod marks;
mod packed;
mod parity;

use crate::{
    ftl::{self, Ftl},
    none, repository,
};
use serde::Deserialize;

/// What is wrong with a message; the id is empty where the whole file is meant.
pub struct Fault {
    code: &'static str,
    file: String,
    id: String,
    what: String,
}

impl Fault {
    fn new(code: &'static str, file: &Ftl, id: &str, what: impl Into<String>) -> Fault {
        Fault { code, file: file.path(), id: id.to_owned(), what: what.into() }
    }
}

/// A rule reads one file.
type Rule = fn(&Ftl) -> Vec<Fault>;

const RULES: [Rule; 8] =
    [form::identifiers, form::explained_variables, form::first_comment, form::plurals, marks::punctuation, marks::placeables, marks::characters, banned::words];

#[derive(Deserialize)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// A fault that is right as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    id: String,
    rule: String,
    reason: String,
}

fn exceptions() -> Vec<Exception> {
    let read: Exceptions = toml::from_str(&repository::read("tests/cases/exceptions.toml")).expect("tests/cases/exceptions.toml");
    read.exception
}

fn every_fault() -> Vec<Fault> {
    let mut faults: Vec<Fault> = ftl::all().iter().flat_map(|file| RULES.iter().flat_map(|rule| rule(file))).collect();
    faults.extend(parity::doubles(ftl::all()));
    faults.extend(parity::differences(ftl::all()));
    faults
}

#[test]
fn the_words_of_every_language_keep_every_rule() {
    let exceptions = exceptions();
    let excepted = |fault: &Fault| exceptions.iter().any(|exception| exception.id == fault.id && exception.rule == fault.code);
    let faults = every_fault().into_iter().filter(|fault| !excepted(fault));
    none(faults.map(|fault| format!("{}: {} `{}`: {}", fault.file, fault.code, fault.id, fault.what)).collect(), "words break a rule of the linter");
}

#[test]
fn every_exception_is_needed_and_gives_a_reason() {
    let faults = every_fault();
    let stale = exceptions().into_iter().filter_map(|exception| {
        let needed = faults.iter().any(|fault| fault.id == exception.id && fault.code == exception.rule);
        let what = if exception.reason.len() < 10 { "give a reason" } else { "no such fault any more; remove the exception" };
        (!needed || exception.reason.len() < 10).then(|| format!("tests/cases/exceptions.toml: EX01 `{}` {}: {what}", exception.id, exception.rule))
    });
    none(stale.collect(), "an exception is stale");
}

/// A rule's code, a language, and a file that breaks this rule and no other.
const BAD: [(&str, &str, &str); 31] = [
    ("ID01", "en", "### S\nsample-Heading = A\n"),
    ("ID01", "en", "### S\nother-heading = A\n"),
    ("ID01", "en", "### S\nsample-a = A\n"),
    ("ID01", "en", "### S\nsample-two--dashes = A\n"),
    ("VC01", "en", "### S\nsample-count = { $count } cards\n"),
    ("VC01", "en", "### S\n# $count - cards\nsample-count = { $count } cards\n"),
    ("VC01", "en", "### S\n# $count (Number) - cards\nsample-count = Cards\n"),
    ("CM01", "en", "sample-heading = A\n"),
    ("CM01", "en", "sample-heading = A\n\n### S\n"),
    ("CM01", "en", "### S\n\nsample-heading = A\n\n### T\n"),
    ("TY01", "en", "### S\nsample-heading = The \"plea\"\n"),
    ("TY01", "en", "### S\nsample-heading = The court's choice\n"),
    ("TY01", "en", "### S\nsample-heading = And so on...\n"),
    ("TY01", "en", "### S\nsample-heading = The plea，here\n"),
    ("TY01", "zh-Hans", "### S\nsample-heading = 认罪,认罚\n"),
    ("TY01", "zh-Hans", "### S\nsample-heading = 认罪(认罚)\n"),
    ("TY01", "zh-Hans", "### S\nsample-heading = 认罪认罚?\n"),
    ("PS01", "en", "### S\n# $count (Number) - cards\nsample-count = {$count} cards\n"),
    ("PS01", "en", "### S\n# $count (Number) - cards\nsample-count = {  $count } cards\n"),
    ("PS01", "en", "### S\n# $count (Number) - cards\nsample-count = { $count} cards\n"),
    ("SX01", "en", "### S\nsample-heading = A\nnot fluent\n"),
    ("SX01", "en", "### S\nsample-heading = A"),
    ("SX01", "en", "### S\nsample-heading = A\u{200B}B\n"),
    ("SX01", "en", "### S\nsample-heading = A\u{202E}B\n"),
    ("SX01", "en", "### S\nsample-heading = Cafe\u{301}\n"),
    ("SX01", "zh-Hans", "### S\nsample-heading = \u{F9DC}\n"),
    ("SX01", "en", "### S\nsample-heading = A\tB\n"),
    ("PL01", "en", "### S\n# $count (Number) - cards\nsample-count =\n    { $count ->\n       *[other] { $count } cards\n    }\n"),
    (
        "PL01",
        "en",
        "### S\n# $count (Number) - cards\nsample-count =\n    { $count ->\n       *[one] { $count } card\n        [other] { $count } cards\n    }\n",
    ),
    ("PL01", "zh-Hans", "### S\n# $count (Number) - cards\nsample-count =\n    { $count ->\n        [one] { $count }张\n       *[other] { $count }张\n    }\n"),
    ("BW01", "en", "### S\nsample-heading = Stay calm and keep your right to silence\n"),
];

/// Files that keep every rule, and look as if they might not.
const GOOD: [(&str, &str); 5] = [
    ("en", "### S\n\nsample-heading = The court’s “plea”… shallow\n"),
    (
        "en",
        "### S\n# Variables:\n#   $count (Number) - cards\nsample-count =\n    { $count ->\n        [one] { $count } card\n       *[other] { $count } cards\n    }\n",
    ),
    (
        "en",
        "### S\n# $month (Number) - 1 to 3\nsample-month =\n    { $month ->\n        [1] May\n        [2] June\n        [3] July\n       *[other] August\n    }\n",
    ),
    ("zh-Hans", "### S\n\nsample-heading = 文字按CC BY 4.0, MIT (both)许可：“可以”。\n"),
    ("zh-Hans", "### S\n# $count (Number) - 几张\nsample-count =\n    { $count ->\n       *[other] 第{ $count }张，共9张。\n    }\n"),
];

fn codes(language: &str, source: &str) -> Vec<&'static str> {
    let file = Ftl::new(language, "sample", source);
    RULES.iter().flat_map(|rule| rule(&file)).map(|fault| fault.code).collect()
}

#[test]
fn every_rule_catches_its_bad_samples_and_nothing_else() {
    let wrong = BAD.iter().filter_map(|(code, language, source)| {
        let mut found = codes(language, source);
        found.dedup();
        (found != [*code]).then(|| format!("{source:?} must break {code} alone, but breaks {found:?}"))
    });
    none(wrong.collect(), "a rule does not catch its bad sample");
}

#[test]
fn files_without_a_fault_pass_every_rule() {
    let wrong = GOOD.iter().map(|(language, source)| (source, codes(language, source))).filter(|(_, found)| !found.is_empty());
    none(wrong.map(|(source, found)| format!("{source:?} breaks {found:?}")).collect(), "a rule is too strict");
}

//! The record: its one text, digests, the device's seal, the QR code, and what checking says of every way to tamper.

mod command;
mod forged;
mod golden;
mod hostile;
mod jose;
mod keys;
mod paper;
mod schema;
mod tamper;
mod words;

use crate::check::{key, miss, sit};
use mingbai::check::{Form, Sitting};
use mingbai::record::verify::{CheckId, State};
use mingbai::record::*;
use mingbai::sentencing::{Case, illustrate};
use mingbai::words::all_words;
use mingbai::words::{Language, Words};

/// The key of all these tests. Its chance is public: no real record may be sealed with it.
pub fn device() -> DeviceKey {
    DeviceKey::from_chance(*b"no real record may be sealed so.")
}

/// Another device's.
pub fn stranger() -> DeviceKey {
    DeviceKey::from_chance([7; 32])
}

/// Who knows the first key only.
pub fn known() -> Known {
    Known { keys: [device().fingerprint()].into(), ..Known::default() }
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

/// A person who misses the first item of every third concept.
fn learner(number: u8, sitting: &Sitting) -> Option<u8> {
    let first = !sitting.marks().iter().any(|(concept, _)| *concept == usize::from(number) / 4);
    if first && number.is_multiple_of(3) { miss(number) } else { key(number) }
}

fn check(form: Form, seed: u64, words: &Words) -> CheckDone {
    CheckDone::of(&sit(form, seed, &mut learner), 1, words)
}

/// A record in which every field is filled.
pub fn full(language: Language) -> Record {
    let words = all_words(language);
    let asked = |id: &str, msg| Worded { id: id.to_owned(), words: words.text(msg).to_string() };
    let question = |id: &str| asked(id, question_of(id).expect("a question of ours"));
    let private = PRIVATE.iter().zip(PRIVATE_ASKED).zip(PRIVATE_ANSWERS.iter().cycle());
    Record {
        kind: KIND.to_owned(),
        version: VERSION,
        edition: EditionSeen::ours(),
        language: LanguageSeen::of(language),
        device_time: "2026-11-24T15:04:05+08:00".to_owned(),
        mode: "lawyer".to_owned(),
        people: People {
            reference: text("(2026) 0815"),
            place: text("看守所第3会见室"),
            person: text("李某"),
            lawyer_role: text("duty"),
            lawyer: text("Wang \"W\" Mei"),
            interpreter_state: text("present"),
            interpreter: text("Āzade"),
            guardian_state: text("not-needed"),
            guardian: text("—"),
        },
        stage: text("prosecutor"),
        cards: [("plea/three-parts", 41), ("short/may", 63)].into_iter().map(seen).collect(),
        check: Some(check(Form::Full, 20_261_124, &words)),
        questions: vec![question("short/may"), question("lawyer-role")],
        illustration: Some(illustrated()),
        work: DUTIES
            .iter()
            .zip(WORK_STATES.iter().cycle())
            .map(|(duty, state)| WorkLine { duty: duty.id.to_owned(), state: (*state).to_owned(), day: text("2026-11-23"), note: text("45′") })
            .collect(),
        private: private
            .map(|((id, msg), answer)| PrivateSaid { id: (*id).to_owned(), words: words.text(msg).to_string(), answer: (*answer).to_owned() })
            .collect(),
        decision: text("talk-first"),
    }
}

fn illustrated() -> IllustrationShown {
    let case = Case::from_json(r#"{"crime":"theft","tier":2,"plea":{"stage":"prosecution"},"lighter_crime":"no"}"#).expect("a case");
    IllustrationShown { case: case.to_json(), result: illustrate(&case).expect("it fits").to_json() }
}

fn seen((card, seconds): (&str, u32)) -> CardSeen {
    CardSeen { card: card.to_owned(), seconds }
}

/// A record in which everything that may be empty is.
pub fn bare(language: Language) -> Record {
    Record {
        mode: "alone".to_owned(),
        people: People::default(),
        stage: None,
        cards: Vec::new(),
        check: None,
        questions: Vec::new(),
        illustration: None,
        work: Vec::new(),
        private: Vec::new(),
        decision: None,
        ..full(language)
    }
}

/// A short sitting made with a lawyer.
pub fn short(language: Language) -> Record {
    Record { mode: "lawyer".to_owned(), check: Some(check(Form::Short, 7, &all_words(language))), decision: text("not-yet"), ..bare(language) }
}

/// The record under a made-up edition: the same bytes whatever this build is.
pub fn of_no_edition(mut record: Record) -> Record {
    let hash = "0123456789abcdef".repeat(4);
    record.edition = EditionSeen { id: "0BAD-CAFE".to_owned(), law: hash.clone(), words: hash.clone(), build: hash, checked_on: "2026-11-23".to_owned() };
    record
}

/// Sealed by the device of these tests.
pub fn sealed(record: &Record) -> Sealed {
    seal(record, Some(&device())).unwrap_or_else(|unfit| panic!("not sealed: {unfit:?}"))
}

/// The ids of the checks that ended so.
pub fn ended(report: &Report, state: State) -> Vec<CheckId> {
    report.checks.iter().filter(|check| check.state == state).map(|check| check.id).collect()
}

/// A report may be anything but genuine, and says why.
#[track_caller]
pub fn refused(report: &Report, what: &str) {
    let why = report.checks.iter().any(|check| check.state != State::Held);
    assert!(report.verdict != Verdict::Genuine && why, "{what}: {report:#?}");
}

#[test]
fn a_record_sealed_here_is_genuine_here() {
    for language in Language::ALL {
        for record in [full(*language), short(*language), bare(*language)] {
            let sealed = sealed(&record);
            let report = verify(sealed.file.as_bytes(), &known());
            assert_eq!(report.verdict, Verdict::Genuine, "{report:#?}");
            let of_check = [CheckId::Order, CheckId::Outcome, CheckId::Luck, CheckId::Signals, CheckId::Explain, CheckId::Finished];
            let made = |id: &CheckId| match id {
                CheckId::Illustration => record.illustration.is_some(),
                id => record.check.is_some() || !of_check.contains(id),
            };
            let made: Vec<CheckId> = CheckId::ALL.into_iter().filter(made).collect();
            assert_eq!(ended(&report, State::Held), made, "every check is made");
            let report = verify(sealed.code.as_bytes(), &known());
            assert_eq!(report.verdict, Verdict::Genuine, "{report:#?}");
            println!("{}: file {} bytes, code {} bytes, {} modules", language.code(), sealed.file.len(), sealed.code.len(), sealed.rows.len());
            assert!(sealed.code.len() <= 650 && sealed.code.is_ascii(), "{} bytes", sealed.code.len());
        }
    }
}

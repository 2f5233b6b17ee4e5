//! Forging: records edited and then digested or sealed again by somebody with the right tools. Each says what differs.

use super::*;
use mingbai::record::verify::Report;

/// The file of a record as a forger with our program writes it: digests fit, the seal is theirs or none.
fn forged(record: &Record, key: Option<&DeviceKey>) -> Report {
    let file = seal(record, key).unwrap_or_else(|unfit| panic!("{unfit:?}")).file;
    verify(file.as_bytes(), &known())
}

fn checked(record: &mut Record) -> &mut CheckDone {
    record.check.as_mut().expect("a self-check")
}

/// A record after an edit, sealed again by the known device itself: only what it says can give it away.
#[track_caller]
fn given_away(edit: impl Fn(&mut Record), by: &[CheckId]) {
    let mut record = full(Language::En);
    edit(&mut record);
    assert!(record != full(Language::En), "the edit changes nothing");
    for key in [Some(&device()), None] {
        let report = forged(&record, key);
        assert_eq!(report.verdict, Verdict::Altered, "{report:#?}");
        let broken = ended(&report, State::Broken);
        assert!(by.iter().all(|id| broken.contains(id)), "{broken:?} must hold {by:?}");
    }
}

#[test]
fn an_outcome_that_does_not_follow_from_the_answers_is_told() {
    given_away(|record| checked(record).outcomes[0].outcome = "not-yet".to_owned(), &[CheckId::Outcome]);
    given_away(|record| checked(record).outcomes[0].settled = false, &[CheckId::Outcome]);
    given_away(|record| checked(record).outcomes.swap(0, 1), &[CheckId::Outcome]);
    given_away(|record| drop(checked(record).outcomes.pop()), &[CheckId::Outcome]);
    given_away(|record| checked(record).luck.at_least = "1".to_owned(), &[CheckId::Luck]);
    given_away(|record| checked(record).finished = false, &[CheckId::Finished]);
    given_away(|record| checked(record).explain.whole = true, &[CheckId::Explain]);
    let noticed = SignalStated { kind: "unsure".to_owned(), count: 3, of: 9, place: 0, concepts: Vec::new() };
    given_away(move |record| checked(record).signals.push(noticed.clone()), &[CheckId::Signals]);
}

#[test]
fn answers_edited_with_the_outcome_left_are_told() {
    // The last answer of a sitting decides its concept: another option there changes the outcome and nothing before it.
    given_away(
        |record| {
            let done = checked(record);
            let last = done.answers.last_mut().expect("an answer");
            last.chose = last.chose % 3 + 1;
        },
        &[CheckId::Outcome],
    );
    given_away(|record| checked(record).answers.swap(0, 1), &[CheckId::Order]);
    given_away(|record| checked(record).answers[2].order.swap(0, 1), &[CheckId::Order]);
    given_away(|record| checked(record).seed += 1, &[CheckId::Order]);
    given_away(|record| checked(record).form = "short".to_owned(), &[CheckId::Order]);
    given_away(|record| checked(record).items.swap(0, 1), &[CheckId::Order]);
    given_away(|record| checked(record).answers.iter_mut().for_each(|answer| answer.after_ms = 1), &[CheckId::Signals]);
}

#[test]
fn words_that_are_not_this_editions_are_told() {
    given_away(|record| checked(record).items[0].situation.push('.'), &[CheckId::Words]);
    given_away(|record| checked(record).items[3].options.swap(0, 1), &[CheckId::Words]);
    given_away(|record| checked(record).items[3].key = checked(record).items[3].key % 3 + 1, &[CheckId::Words]);
    given_away(|record| record.questions[0].words = record.questions[1].words.clone(), &[CheckId::Words]);
    given_away(|record| record.questions[0].id = "lawyer-nothing".to_owned(), &[CheckId::Words]);
    given_away(|record| record.private[0].words.push('?'), &[CheckId::Words]);
    given_away(|record| record.cards[0].card = "plea/nothing".to_owned(), &[CheckId::Words]);
    given_away(|record| record.language.code = "zh-Hans".to_owned(), &[CheckId::Words]);
    given_away(|record| record.language.draft = !record.language.draft, &[CheckId::Words]);
    // Looks like "e", is Cyrillic.
    given_away(|record| checked(record).items[0].question = checked(record).items[0].question.replace('e', "\u{435}"), &[CheckId::Words]);
}

#[test]
fn digests_made_again_without_the_seal_are_told() {
    let (honest, mut record) = (sealed(&full(Language::En)), full(Language::En));
    record.decision = text("sign");
    let edited = sealed(&record);
    let read = |file: &str| from_json::<SealedFile>(file).expect("a sealed file");
    let (old, new) = (read(&honest.file), read(&edited.file));
    let seal = |file: &SealedFile| file.seal.clone().expect("sealed").signature;
    let report = verify(edited.file.replace(&seal(&new), &seal(&old)).as_bytes(), &known());
    assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Seal]));
    let report = verify(honest.file.replace("\"talk-first\"", "\"sign\"").as_bytes(), &known());
    assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Sha256, CheckId::Sm3, CheckId::Seal]));
    let report = verify(honest.file.replace(&old.digests.sm3, &new.digests.sm3).as_bytes(), &known());
    assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Sm3]));
}

#[test]
fn what_another_device_sealed_or_none_is_not_proven() {
    let report = forged(&full(Language::En), Some(&stranger()));
    assert_eq!((report.verdict, ended(&report, State::Unknown)), (Verdict::NotProven, vec![CheckId::Key]));
    let report = forged(&full(Language::En), None);
    assert_eq!((report.verdict, ended(&report, State::Unknown)), (Verdict::NotProven, vec![CheckId::Seal]));
    let code = sealed(&full(Language::En)).code;
    let report = verify(code.as_bytes(), &Known::default());
    assert_eq!((report.verdict, ended(&report, State::Unknown)), (Verdict::NotProven, vec![CheckId::Key]));
}

#[test]
fn another_edition_is_not_proven_and_says_what_could_be_checked() {
    let mut record = full(Language::En);
    record.edition.id = "0BAD-CAFE".to_owned();
    let report = forged(&record, Some(&device()));
    assert_eq!(report.verdict, Verdict::NotProven, "{report:#?}");
    assert_eq!(ended(&report, State::Unknown), [CheckId::Edition, CheckId::Words, CheckId::Order, CheckId::Finished]);
    // Computed by today's rules, the outcome is another one: that is said, but the rules may have changed since.
    checked(&mut record).outcomes[0].outcome = "not-yet".to_owned();
    let report = forged(&record, Some(&device()));
    let outcome = report.checks.iter().find(|check| check.id == CheckId::Outcome).expect("it was computed");
    assert_eq!((report.verdict, outcome.state), (Verdict::NotProven, State::Unknown));
    assert!(outcome.expected.is_some() && outcome.expected != outcome.found, "{outcome:?}");
    // The same edition under one hash that differs is another edition too.
    let mut record = full(Language::En);
    record.edition.words.replace_range(0..1, if record.edition.words.starts_with('0') { "1" } else { "0" });
    assert!(ended(&forged(&record, Some(&device())), State::Unknown).contains(&CheckId::Edition));
}

#[test]
fn an_illustration_that_does_not_follow_from_its_inputs_is_told() {
    let honest = full(Language::En);
    let IllustrationShown { case, result } = honest.illustration.clone().expect("it has one");
    let report = forged(&honest, Some(&device()));
    assert_eq!(report.verdict, Verdict::Genuine, "{report:#?}");
    assert!(ended(&report, State::Held).contains(&CheckId::Illustration));
    let months = |text: &str| text.replace("\"with_plea_months\":[", "\"with_plea_months\":[1").replace("[1,", "[11,");
    assert_ne!(months(&result), result);
    for (case, result) in [
        (case.clone(), months(&result)),
        (case.replace("\"tier\":2", "\"tier\":1"), result.clone()),
        (case.replace("theft", "no_such_crime"), result.clone()),
        (case.clone(), "{}".to_owned()),
    ] {
        let mut record = honest.clone();
        record.illustration = Some(IllustrationShown { case, result });
        let report = forged(&record, Some(&device()));
        assert_eq!((report.verdict, ended(&report, State::Broken)), (Verdict::Altered, vec![CheckId::Illustration]), "{report:#?}");
        // Another edition may have counted otherwise.
        record.edition.id = "0BAD-CAFE".to_owned();
        let report = forged(&record, Some(&device()));
        assert!(ended(&report, State::Unknown).contains(&CheckId::Illustration) && report.verdict == Verdict::NotProven, "{report:#?}");
    }
}

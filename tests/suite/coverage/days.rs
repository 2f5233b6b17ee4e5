//! Days of the law: the calendar, and “which wording held on this day?” at every edge.

use crate::{facts::facts, none};
use mingbai::law::{Article, Day, EDITION, NoWording, held_on};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}

#[test]
fn a_day_is_read_only_when_the_calendar_has_it() {
    let good = ["2024-02-29", "2000-02-29", "2026-01-31", "2026-04-30", "2026-12-31", "1979-07-01", "2025-02-28"];
    let bad = [
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-02-30",
        "2026-04-31",
        "2026-06-31",
        "2026-09-31",
        "2026-11-31",
        "2026-01-32",
        "2026-00-10",
        "2026-13-01",
        "2026-01-00",
        "2026-1-01",
        "2026-01-1",
        "26-01-01",
        "2026-01",
        "2026-01-01-01",
        "2026/01/01",
        "",
        "二〇二六",
        "-2026-01-01",
        "2026-0a-01",
    ];
    none(
        good.iter().filter(|text| Day::parse(text).map(|day| day.to_string()).as_deref() != Some(**text)).map(|text| text.to_string()).collect(),
        "not read back",
    );
    none(bad.iter().filter(|text| Day::parse(text).is_some()).map(|text| text.to_string()).collect(), "no day, and yet read");
}

#[test]
fn days_stand_in_the_order_of_the_calendar() {
    let order = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-31", "2026-02-01", "2026-10-01"].map(day);
    assert!(order.is_sorted() && order[0] < order[1], "{order:?}");
}

#[test]
fn a_wording_holds_from_its_first_day_to_the_day_before_its_last() {
    let one = [(Some(day("2012-03-01")), Some(day("2018-10-26")))];
    let held = |on| held_on(&one, day(on));
    assert_eq!(held("2012-02-29"), Err(NoWording::NoneHolds), "the day before");
    assert_eq!(held("2012-03-01"), Ok(0), "the first day");
    assert_eq!(held("2018-10-25"), Ok(0), "the last day");
    assert_eq!(held("2018-10-26"), Err(NoWording::NoneHolds), "the first day on which it no longer holds");
}

#[test]
fn an_open_wording_holds_on_every_day_on_its_open_side() {
    assert_eq!(held_on(&[(None, None)], day("1979-07-01")), Ok(0));
    assert_eq!(held_on(&[(Some(day("2020-01-01")), None)], day("2999-12-31")), Ok(0));
    assert_eq!(held_on(&[(None, Some(day("2020-01-01")))], day("2020-01-01")), Err(NoWording::NoneHolds));
}

#[test]
fn wordings_that_follow_each_other_never_both_hold() {
    let change = day("2018-10-26");
    let periods = [(Some(day("2012-03-01")), Some(change)), (Some(change), None)];
    assert_eq!(held_on(&periods, day("2018-10-25")), Ok(0));
    assert_eq!(held_on(&periods, change), Ok(1));
}

#[test]
fn a_gap_or_an_overlap_is_an_error_and_never_the_last_wording() {
    let gap = [(Some(day("2012-03-01")), Some(day("2018-10-26"))), (Some(day("2018-10-28")), None)];
    assert_eq!(held_on(&gap, day("2018-10-27")), Err(NoWording::NoneHolds));
    let overlap = [(Some(day("2012-03-01")), Some(day("2018-10-27"))), (Some(day("2018-10-26")), None)];
    assert_eq!(held_on(&overlap, day("2018-10-26")), Err(NoWording::SeveralHold));
    assert_eq!(held_on(&overlap, day("2018-10-25")), Ok(0));
    assert_eq!(held_on(&[], day("2018-10-26")), Err(NoWording::NoneHolds));
}

#[test]
fn every_claim_rests_on_articles_of_the_tables() {
    let known = |code: &String| Article::all().any(|article| article.code() == code);
    let wrong = facts().iter().flat_map(|fact| fact.rests_on.iter().filter(|code| !known(code)).map(move |code| format!("`{}` rests on {code:?}", fact.id)));
    none(wrong.chain(facts().iter().filter(|fact| fact.rests_on.is_empty()).map(|fact| format!("`{}` rests on nothing", fact.id))).collect(), "claims.toml");
}

#[test]
fn no_wording_is_younger_than_the_day_the_law_was_checked() {
    let wrong = Article::all().filter(|article| article.since().is_some_and(|since| since > EDITION.checked_on));
    none(wrong.map(|article| format!("{} holds only from {:?}", article.code(), article.since())).collect(), "law of tomorrow");
}

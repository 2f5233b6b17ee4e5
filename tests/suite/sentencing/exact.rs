//! Exact numbers: how they are read, where they stop, how they are rounded.

use mingbai::sentencing::{Exact, Range, Wrong};

#[test]
fn a_number_is_read_as_it_is_written() {
    let same = |text: &str, hundredths: u32| assert_eq!(Exact::parse(text), Ok(Exact::hundredths(hundredths)), "{text}");
    same("0", 0);
    same("-0", 0);
    same("-0.00", 0);
    same("36", 3600);
    same("36.0", 3600);
    same("6.5", 650);
    same("12.57", 1257);
    same("12.570000", 1257);
    same("0.05", 5);
    same("999999.99", 99_999_999);
    for (text, wrong) in [
        ("", Wrong::NotANumber),
        ("-", Wrong::NotANumber),
        (".5", Wrong::NotANumber),
        ("5.", Wrong::NotANumber),
        ("1e3", Wrong::NotANumber),
        ("+1", Wrong::NotANumber),
        ("1.2.3", Wrong::NotANumber),
        ("１", Wrong::NotANumber),
        ("\"1\"", Wrong::NotANumber),
        ("-0.01", Wrong::Negative),
        ("-5", Wrong::Negative),
        ("1.001", Wrong::TooPrecise),
        ("1000000", Wrong::TooLarge),
    ] {
        assert_eq!(Exact::parse(text), Err(wrong), "{text}");
    }
}

#[test]
fn ends_are_rounded_outward_and_never_inward() {
    let percent = |low: u32, high: u32| Range { low: Exact::hundredths(low), high: Exact::hundredths(high) };
    assert_eq!(percent(3600, 4784).decimals(), ("36".into(), "47.84".into()), "exact ends stay");
    assert_eq!(percent(5, 820).decimals(), ("0.05".into(), "8.2".into()));
    assert_eq!(Range::percent((0, 30)).percent_decimals(), ("0".into(), "30".into()));
    assert_eq!(Range::whole((1, 36)).outward(), (100, 3600));
    // 48 × (1 − 12.34%) × (1 − 5.67%) lies between 39.69 and 39.70.
    let case =
        r#"{"crime":"theft","tier":2,"start_months":48,"added_months":0,"factors":[{"id":"attempt","percent":12.34},{"id":"merit_general","percent":5.67}]}"#;
    let result = super::run(case);
    assert_eq!(super::ranges(&result).without_plea.decimals(), ("39.69".into(), "39.7".into()));
    assert_eq!(super::ranges(&result).without_plea.low, super::ranges(&result).without_plea.high, "inside it is one exact value");
}

#[test]
fn ranges_hold_meet_and_join() {
    let range = |low: u16, high: u16| Range::whole((low, high));
    assert!(range(1, 9).holds(range(1, 9)) && range(1, 9).holds(range(2, 8)));
    assert!(!range(1, 9).holds(range(0, 8)) && !range(1, 9).holds(range(2, 10)));
    assert_eq!(range(1, 4).hull(range(3, 9)), range(1, 9));
    assert_eq!(range(5, 6).hull(range(1, 9)), range(1, 9));
    assert_eq!(range(1, 90).within(range(36, 84)), range(36, 84));
    assert_eq!(range(1, 9).within(range(36, 84)), range(36, 36));
    assert_eq!(range(40, 50).within(range(36, 84)), range(40, 50));
    assert_eq!(Range::point(Exact::ONE), range(1, 1));
}

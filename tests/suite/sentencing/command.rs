//! `mingbai illustrate`, as a person and as a machine runs it.

use serde_json::Value;
use std::{
    io::Write as _,
    process::{Command, Stdio},
};

const CASE: &str = r#"{"crime":"theft","tier":2,"start_months":[36,48],"added_months":[0,0],"factors":[{"id":"recidivist"},{"id":"merit_general","percent":[5,10]}],"plea":{"stage":"prosecution","percent":[10,20]},"companions":["disgorgement_restitution"],"lighter_crime":"no"}"#;

/// Exit code, standard output, standard error.
fn illustrate(arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mingbai"));
    command.arg("illustrate").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    // A command that reads no input may be gone before all of it is written.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the command ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_machine_gets_the_engines_own_json() {
    let (code, out, err) = illustrate(&["--json", "-"], CASE);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert_eq!(out, super::run(CASE).to_json() + "\n");
    let result: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(result["with_plea_months"], serde_json::json!([28.8, 60]));
}

#[test]
fn a_file_is_read_like_standard_input() {
    let path = std::env::temp_dir().join(format!("mingbai-illustrate-{}.json", std::process::id()));
    std::fs::write(&path, CASE).expect("a temporary file");
    let from_file = illustrate(&["--json", path.to_str().expect("a path")], "");
    std::fs::remove_file(&path).expect("our file");
    assert_eq!(from_file, illustrate(&["-", "--json"], CASE));
    let (code, out, err) = illustrate(&["--json", path.to_str().expect("a path")], "");
    assert_eq!((code, out.as_str(), err.lines().count()), (Some(1), "", 1), "no such file: one sentence");
}

#[test]
fn a_person_gets_both_ranges_every_step_and_what_the_numbers_are_not() {
    for (language, phrases) in [
        (
            "en",
            [
                "Without the plea: 25.2 to 64.8 months",
                "With the plea: 28.8 to 60 months",
                "The court decides. Local rules differ.",
                "[must: 10 to 40% of the base penalty, generally at least 3 months]",
            ],
        ),
        ("zh-Hans", ["没有认罪认罚：25.2到64.8个月", "有认罪认罚：28.8到60个月", "由法院决定。各地规定不同。", "[应当：基准刑的10到40%，一般不少于3个月]"]),
    ] {
        let (code, out, err) = illustrate(&["--lang", language, "-"], CASE);
        assert_eq!((code, err.as_str()), (Some(0), ""));
        for phrase in phrases {
            assert!(out.contains(phrase), "{language}: {phrase:?} is missing in\n{out}");
        }
        let cites = |line: &&str| line.trim_start().starts_with(|first: char| first.is_ascii_digit()) && line.contains("2021") && !line.contains("SG ");
        assert_eq!(out.lines().filter(cites).count(), 8, "{language}: every step cites its article, by the name readers know");
        assert!(!out.contains('\u{2068}') && !out.contains("{"), "{language}: nothing but plain text");
    }
    assert_eq!(illustrate(&["-"], CASE), illustrate(&["--lang", "en", "-"], CASE), "English where nothing is said");
}

#[test]
fn a_paradox_of_limits_is_explained_beside_the_numbers() {
    let (_, out, _) = illustrate(&["-"], CASE);
    let lines: Vec<&str> = out.lines().collect();
    let with = lines.iter().position(|line| line.starts_with("With the plea")).expect("the range");
    assert!(lines[with + 2].starts_with("These are limits, not results."), "{}", lines[with + 2]);
}

#[test]
fn a_refusal_is_a_result() {
    let (code, out, _) = illustrate(&["-"], r#"{"crime":"illegal_business"}"#);
    assert_eq!(code, Some(0));
    assert!(out.contains("No range: This crime is in a second guideline"), "{out}");
}

#[test]
fn several_crimes_are_told_one_by_one_and_together() {
    let (code, out, _) = illustrate(&["-"], &format!(r#"{{"crimes":[{CASE},{{"crime":"dangerous_driving"}}]}}"#));
    assert_eq!(code, Some(0));
    let place = |text: &str| out.find(text).unwrap_or_else(|| panic!("{text:?} is missing in\n{out}"));
    assert!(place("Theft: Level 2") < place("Dangerous driving") && place("Dangerous driving") < place("All crimes together"));
}

#[test]
fn a_bad_case_is_one_sentence_that_names_the_field() {
    let bad = CASE.replace("[36,48]", "[48,36]");
    assert_eq!(illustrate(&["-"], &bad), (Some(1), String::new(), "start_months starts above its end.\n".into()));
    assert_eq!(illustrate(&["--lang", "zh-Hans", "--json", "-"], &bad), (Some(1), String::new(), "start_months的下限大于上限。\n".into()));
    assert_eq!(illustrate(&["-"], "").0, Some(1));
}

#[test]
fn bad_arguments_give_the_usage_and_64() {
    for arguments in [&[][..], &["--json"], &["--lang", "fr", "-"], &["--lang"], &["--yaml", "-"], &["a", "b"]] {
        let (code, out, err) = illustrate(arguments, CASE);
        assert_eq!((code, out.as_str()), (Some(64), ""), "{arguments:?}");
        assert!(err.starts_with("mingbai illustrate "), "{err}");
    }
}

//! `mingbai verify`: its exit codes, its words, its JSON.

use super::*;
use std::{
    env, fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

/// A folder of this test's own, with the files it needs.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a writable target folder");
    for (file, bytes) in files {
        fs::write(folder.join(file), bytes).expect("a writable target folder");
    }
    folder
}

fn run(folder: &PathBuf, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mingbai"));
    command.arg("verify").args(arguments).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    let mut child = command.spawn().expect("the program starts");
    child.stdin.take().expect("it is piped").write_all(input).expect("it reads");
    child.wait_with_output().expect("it ends")
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn text_of(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[test]
fn the_exit_code_says_what_the_record_is_and_the_worst_of_several_wins() {
    let good = sealed(&short(Language::En));
    let altered = good.file.replace("not-yet", "sign");
    let files: [(&str, &[u8]); 5] = [
        ("good.json", good.file.as_bytes()),
        ("code.txt", good.code.as_bytes()),
        ("altered.json", altered.as_bytes()),
        ("noise", b"\xff\xfe"),
        ("keys.txt", &device().fingerprint().to_string().into_bytes()),
    ];
    let folder = folder("exit", &files);
    let fingerprint = device().fingerprint().to_string();
    for (arguments, expected) in [
        (vec!["--key", &fingerprint, "good.json"], 0),
        (vec!["--key", "keys.txt", "good.json", "code.txt"], 0),
        (vec!["altered.json"], 1),
        (vec!["good.json"], 2),
        (vec!["noise"], 3),
        (vec!["missing.json"], 3),
        (vec!["noise", "altered.json", "good.json"], 1),
        (vec!["good.json", "noise"], 3),
        (vec!["--key", "keys.txt", "good.json", "--", "noise"], 3),
        (vec![], 64),
        (vec!["--key"], 64),
        (vec!["--key", "noise", "good.json"], 64),
        (vec!["--key", "nothing", "good.json"], 64),
        (vec!["--lang", "xx", "good.json"], 64),
        (vec!["--loud", "good.json"], 64),
    ] {
        let output = run(&folder, &arguments, b"");
        assert_eq!(code(&output), Some(expected), "{arguments:?}: {output:?}");
        let told = if expected == 64 { &output.stderr } else { &output.stdout };
        assert!(!told.is_empty() || arguments == ["missing.json"], "{arguments:?} says nothing");
    }
}

#[test]
fn it_speaks_both_languages_or_the_one_asked_for() {
    let file = sealed(&short(Language::ZhHans)).file;
    let folder = folder("speaks", &[("record.json", file.as_bytes())]);
    let said = |arguments: &[&str]| text_of(&run(&folder, arguments, b""));
    let (both, chinese, english) = (said(&["record.json"]), said(&["--lang", "zh-Hans", "record.json"]), said(&["--lang", "en", "record.json"]));
    let verdict = |language: Language| mingbai::record::verify::answer(&verify(file.as_bytes(), &Known::default()), &all_words(language)).0;
    assert!(chinese.contains(&*verdict(Language::ZhHans)) && !chinese.contains(&*verdict(Language::En)), "{chinese}");
    assert!(english.contains(&*verdict(Language::En)) && !english.contains(&*verdict(Language::ZhHans)), "{english}");
    assert!(both.contains(chinese.trim()) && both.contains(english.trim()), "{both}");
    assert!(!both.contains(['\u{2068}', '\u{2069}']), "nothing invisible is copied along");
    assert!(english.contains(&device().fingerprint().to_string()), "the key that is not known is named: {english}");
}

#[test]
fn its_json_is_the_report_and_standard_input_is_a_paste() {
    let sealed = sealed(&short(Language::En));
    let folder = folder("json", &[]);
    let fingerprint = device().fingerprint().to_string();
    let output = run(&folder, &["--json", "--key", &fingerprint, "-"], format!("  {}\n", sealed.code).as_bytes());
    assert_eq!(code(&output), Some(0), "{output:?}");
    let line: serde_json::Value = serde_json::from_str(&text_of(&output)).expect("one line of JSON");
    let report: Report = serde_json::from_value(line["report"].clone()).expect("a report");
    assert_eq!((line["file"].as_str(), report), (Some("-"), verify(sealed.code.as_bytes(), &known())));
    let large = vec![b'{'; 50 << 20];
    fs::write(folder.join("large"), large).expect("a writable target folder");
    assert_eq!(code(&run(&folder, &["large"], b"")), Some(3));
    fs::remove_file(folder.join("large")).expect("it was written");
}

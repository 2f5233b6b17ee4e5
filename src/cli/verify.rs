//! `mingbai verify FILE…`: is this record genuine, altered, or not proven?

use crate::record::verify::{LARGEST, Report, State, Verdict, answer, facts_told, field_told, told, verify};
use crate::record::{Fingerprint, Known};
use crate::words::{Language, Words, all_words};
use serde::Serialize;
use std::{
    env, fs,
    io::{self, Read, Write},
    path::Path,
};

const USAGE: &str = "mingbai verify [--json] [--lang zh-Hans|en] [--key FINGERPRINT-OR-FILE]… FILE…    (- reads standard input)";

/// Bad arguments (BSD `EX_USAGE`); 1, 2 and 3 say something of a record.
const BAD_ARGUMENTS: u8 = 64;

/// Runs the command; gives the exit code: 0 genuine, 1 altered, 2 not proven, 3 unreadable, 64 bad arguments.
///
/// Of several files the worst decides: altered before unreadable, unreadable before not proven. 0 says that all are
/// genuine. Standard input is taken as a paste: white space around it does not count.
pub fn run(arguments: &[String]) -> u8 {
    match Order::read(arguments) {
        Ok(order) => order.carry_out(),
        Err(fault) => {
            eprintln!("mingbai verify: {fault}\n{USAGE}");
            BAD_ARGUMENTS
        }
    }
}

/// What is asked for.
struct Order {
    json: bool,
    languages: Vec<Language>,
    known: Known,
    files: Vec<String>,
}

/// One line of `--json`.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    report: &'a Report,
}

impl Order {
    fn read(arguments: &[String]) -> Result<Order, String> {
        let mut order = Order { json: false, languages: languages_of_the_place(), known: Known::default(), files: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--json" => order.json = true,
                "--lang" => {
                    let code = rest.next().ok_or("--lang needs a language, zh-Hans or en")?;
                    order.languages = vec![Language::from_code(code).ok_or_else(|| format!("{code} is no language of this program: zh-Hans or en"))?];
                }
                "--key" => add_key(&mut order.known, rest.next().ok_or("--key needs a fingerprint or a file of keys")?)?,
                "--" => order.files.extend(rest.by_ref().cloned()),
                option if option.starts_with("--") => return Err(format!("{option} is no option")),
                file => order.files.push(file.to_owned()),
            }
        }
        if order.files.is_empty() { Err("name at least one file".to_owned()) } else { Ok(order) }
    }

    fn carry_out(&self) -> u8 {
        let mut worst = 0;
        let languages: Vec<Words> = self.languages.iter().map(|language| all_words(*language)).collect();
        for file in &self.files {
            let report = match read(file) {
                Ok(bytes) if file == "-" => verify(bytes.trim_ascii(), &self.known),
                Ok(bytes) => verify(&bytes, &self.known),
                Err(error) => {
                    eprintln!("{file}: {error}");
                    worst = worse(worst, 3);
                    continue;
                }
            };
            let out = if self.json {
                serde_json::to_string(&Line { file, report: &report }).unwrap_or_default() + "\n"
            } else {
                let texts: Vec<String> = languages.iter().map(|words| human(file, &report, words)).collect();
                texts.join("\n")
            };
            // A closed pipe is no fault of the record.
            let _ = io::stdout().write_all(out.as_bytes());
            worst = worse(worst, exit(&report));
        }
        worst
    }
}

/// By `LC_ALL`, `LC_MESSAGES` or `LANG`: Chinese, English, or both where the place says neither.
fn languages_of_the_place() -> Vec<Language> {
    let place = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty())).unwrap_or_default();
    match place.get(..2) {
        Some("zh") => vec![Language::ZhHans],
        Some("en") => vec![Language::En],
        _ => Language::ALL.to_vec(),
    }
}

fn add_key(known: &mut Known, key: &str) -> Result<(), String> {
    if let Some(fingerprint) = Fingerprint::parse(key) {
        known.keys.insert(fingerprint);
        return Ok(());
    }
    if !Path::new(key).is_file() {
        return Err(format!("--key {key}: neither a fingerprint of 32 hexadecimal digits nor a file"));
    }
    let text = fs::read_to_string(key).map_err(|error| format!("--key {key}: {error}"))?;
    if known.add(&text) == 0 { Err(format!("--key {key}: holds no fingerprint and no public key (JWK, P-256)")) } else { Ok(()) }
}

/// At most one byte more than is looked at: a file of 50 GB is refused without being read.
fn read(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = LARGEST as u64 + 1;
    if file == "-" {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        fs::File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn exit(report: &Report) -> u8 {
    match report.verdict {
        _ if report.unreadable => 3,
        Verdict::Genuine => 0,
        Verdict::Altered => 1,
        Verdict::NotProven => 2,
    }
}

/// The worse of two exit codes: altered, unreadable, not proven, genuine.
fn worse(one: u8, other: u8) -> u8 {
    let rank = |code: u8| [0, 2, 3, 1].iter().position(|known| *known == code);
    if rank(one) >= rank(other) { one } else { other }
}

fn human(file: &str, report: &Report, words: &Words) -> String {
    let (name, text) = answer(report, words);
    let mut out = format!("{file}: {name}\n");
    text.lines().for_each(|line| out += &format!("  {line}\n"));
    for check in &report.checks {
        let mark = match check.state {
            State::Held => '+',
            State::Broken => 'x',
            State::Unknown => '?',
        };
        out += &format!("  {mark} {}\n", told(check, words));
        if check.state != State::Held {
            field_told(check, words).iter().for_each(|line| out += &format!("      {line}\n"));
        }
    }
    report.facts.iter().flat_map(|facts| facts_told(facts, words)).for_each(|line| {
        out += &format!(
            "  = {line}
"
        )
    });
    // Marks around what is filled in keep directions of writing apart on a page; here they would be copied along.
    out.replace(['\u{2068}', '\u{2069}'], "")
}

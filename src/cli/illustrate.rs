//! `mingbai illustrate CASE.json`: the official method, step by step, as ranges.

use crate::sentencing::{About, Case, Change, Illustration, Note, Outcome, Range, Ranges, Said, Step, illustrate};
use crate::words::{Language, Msg, Words, all_words, msg};
use std::{
    fs,
    io::{self, Read as _, Write as _},
};

/// Bytes of a file beyond which nothing is read: no case is that long.
const MOST: u64 = 1 << 20;

/// Arguments that cannot be read, as `sysexits.h` has it.
const BAD_ARGUMENTS: u8 = 64;

const USAGE: &str = "mingbai illustrate [--json] [--lang zh-Hans|en] CASE.json    - reads standard input";

/// What the arguments ask for.
struct Asked<'a> {
    json: bool,
    language: Language,
    file: &'a str,
}

fn asked(arguments: &[String]) -> Option<Asked<'_>> {
    let mut json = false;
    let mut language = Language::En;
    let mut file = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--lang" => language = Language::from_code(rest.next()?)?,
            name if file.is_none() && (name == "-" || !name.starts_with('-')) => file = Some(name),
            _ => return None,
        }
    }
    Some(Asked { json, language, file: file? })
}

/// Runs the command; gives the exit code: 0 a result (a refusal is one too), 1 a bad case, 64 bad arguments.
pub fn run(arguments: &[String]) -> u8 {
    let Some(asked) = asked(arguments) else {
        eprintln!("{USAGE}");
        return BAD_ARGUMENTS;
    };
    let text = match read(asked.file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", asked.file);
            return 1;
        }
    };
    let words = all_words(asked.language);
    match Case::from_json(&text).and_then(|case| illustrate(&case)) {
        Ok(result) => {
            let text = if asked.json { result.to_json() + "\n" } else { tell(&result, &words) };
            // A reader that closes the pipe early is no fault of the case.
            let _ = io::stdout().write_all(text.as_bytes());
            0
        }
        Err(fault) => {
            eprintln!("{}", plain(&fault.say(&words)));
            1
        }
    }
}

fn read(file: &str) -> io::Result<String> {
    let mut text = String::new();
    if file == "-" {
        io::stdin().take(MOST).read_to_string(&mut text)?;
    } else {
        fs::File::open(file)?.take(MOST).read_to_string(&mut text)?;
    }
    Ok(text)
}

/// The result as plain text.
fn tell(result: &Illustration, words: &Words) -> String {
    let mut out = String::new();
    for crime in &result.crimes {
        one(crime, words, &mut out);
        out.push('\n');
    }
    if !result.crimes.is_empty() {
        line(&mut out, &words.text(msg::ILLUSTRATION_TEXT_TOGETHER));
    }
    one(&result.whole, words, &mut out);
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(&plain(text));
    out.push('\n');
}

/// Without the marks of direction that Fluent puts around a variable: a terminal shows them as boxes.
fn plain(text: &str) -> String {
    text.chars().filter(|mark| !matches!(mark, '\u{2068}' | '\u{2069}')).collect()
}

fn one(outcome: &Outcome, words: &Words, out: &mut String) {
    if let Some(charge) = outcome.charge {
        let name = words.text(charge.name());
        match outcome.tier {
            Some(tier) => line(out, &words.illustration_text_pair(&name, &words.illustration_text_tier(tier.into()))),
            None => line(out, &name),
        }
    }
    match &outcome.ranges {
        Err(why) => line(out, &words.illustration_text_pair(&words.text(msg::ILLUSTRATION_TEXT_DECLINED), &words.text(why.msg()))),
        Ok(ranges) => numbers(ranges, outcome, words, out),
    }
    said(&outcome.unsettled, |code| (code.msg(), code.articles()), msg::ILLUSTRATION_TEXT_UNSETTLED, words, out);
    said(&outcome.notes, |code| (code.msg(), code.articles()), msg::ILLUSTRATION_TEXT_NOTES, words, out);
}

fn numbers(ranges: &Ranges, outcome: &Outcome, words: &Words, out: &mut String) {
    let mut range = |range: Range, say: fn(&Words, &str, &str) -> String| {
        let (low, high) = range.decimals();
        line(out, &say(words, &low, &high));
    };
    range(ranges.without_plea, Words::illustration_text_without);
    range(ranges.judge_without_plea, Words::illustration_text_judge);
    range(ranges.with_plea, Words::illustration_text_with);
    range(ranges.judge_with_plea, Words::illustration_text_judge);
    // Beside the numbers it speaks of, so that they are never read as "a plea makes it worse".
    if outcome.notes.iter().any(|said| said.code == Note::CapParadox) {
        line(out, &words.text(Note::CapParadox.msg()));
    }
    let floor = &ranges.floor;
    let told = words.illustration_text_pair(&words.text(msg::ILLUSTRATION_TEXT_FLOOR), &words.text(floor.code.msg()));
    line(out, &cited(told, floor.code.articles(), words));
    line(out, &words.text(msg::ILLUSTRATION_TEXT_STEPS));
    for (number, step) in outcome.steps.iter().enumerate() {
        let rule = words.text(step.rule.msg());
        let told = step.factor.map_or_else(|| rule.to_string(), |factor| words.illustration_text_pair(&words.text(factor.name), &rule));
        let percent = step.told(words).map(|percent| format!(" [{percent}]")).unwrap_or_default();
        line(out, &format!("  {}. {}", number + 1, cited(told + &percent, &step.articles, words)));
        line(out, &format!("     {}", change(step, words)));
    }
}

fn cited(text: String, articles: &[&str], words: &Words) -> String {
    if articles.is_empty() {
        text
    } else {
        words.illustration_text_cited(&text, &articles.iter().map(|code| words.cite_code(code)).collect::<Vec<_>>().join(", "))
    }
}

fn change(step: &Step, words: &Words) -> String {
    let months = |change: Change| {
        let (low, high) = change.after.decimals();
        words.illustration_text_months(&low, &high)
    };
    let side = |side: Msg, change: Change| words.illustration_text_pair(&words.text(side), &months(change));
    let (without, with) = (side(msg::ILLUSTRATION_TEXT_SIDE_WITHOUT, step.without_plea), side(msg::ILLUSTRATION_TEXT_SIDE_WITH, step.with_plea));
    if step.without_plea == step.with_plea { months(step.with_plea) } else { format!("{without}\n     {with}") }
}

/// A list of what is said, with what it speaks of and the articles.
fn said<Code: Copy>(all: &[Said<Code>], tell: fn(Code) -> (Msg, &'static [&'static str]), title: Msg, words: &Words, out: &mut String) {
    if all.is_empty() {
        return;
    }
    line(out, &words.text(title));
    for one in all {
        let (msg, articles) = tell(one.code);
        let text = words.text(msg);
        let told = match &one.about {
            Some(About::Factor(factor)) => words.illustration_text_pair(&words.text(factor.name), &text),
            Some(About::Field(field)) => words.illustration_text_pair(field, &text),
            None => text.to_string(),
        };
        line(out, &format!("  - {}", cited(told, articles, words)));
    }
}

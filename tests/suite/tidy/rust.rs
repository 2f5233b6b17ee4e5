//! As much of Rust as tidiness needs: code without comments and strings, its words, and the paths it names.

/// The code alone: comments are dropped, strings and characters are emptied.
pub fn code(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let raw = rest
            .strip_prefix('r')
            .map(|tail| (tail, tail.chars().take_while(|mark| *mark == '#').count()))
            .filter(|(tail, hashes)| tail[*hashes..].starts_with('"'));
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if let Some((tail, hashes)) = raw.filter(|_| !out.ends_with(|before: char| before.is_alphanumeric() || before == '_')) {
            let close = format!("\"{}", "#".repeat(hashes));
            let tail = &tail[hashes + 1..];
            rest = tail.find(&close).map_or("", |end| &tail[end + close.len()..]);
            out.push_str("\"\"");
        } else if first == '"' {
            rest = after_quote(&rest[1..], '"');
            out.push_str("\"\"");
        } else if let Some(tail) = rest.strip_prefix('\'') {
            // A character has a closing mark after one character or an escape; a lifetime has none.
            let second = tail.chars().nth(1);
            let character = tail.starts_with('\\') || second == Some('\'');
            rest = if character { after_quote(tail, '\'') } else { tail };
            out.push(' ');
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

fn after_quote(text: &str, quote: char) -> &str {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return &text[at + character.len_utf8()..],
            _ => {}
        }
    }
    ""
}

/// The words and marks of code, in order: names whole, `::` whole, everything else mark by mark.
pub fn words(code: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let letter = |character: char| character.is_alphanumeric() || character == '_';
        let length = match first {
            _ if letter(first) => rest.find(|character| !letter(character)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        words.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    words
}

/// The first names after `root::`, groups opened: `crate::{law::Day, words}` names `law` and `words`.
pub fn named_after(code: &str, root: &str) -> Vec<String> {
    let words = words(code);
    let mut named = Vec::new();
    for at in 0..words.len() {
        let starts = words[at] == root && words.get(at + 1) == Some(&"::") && (at == 0 || words[at - 1] != "::");
        if starts {
            match words.get(at + 2) {
                Some(&"{") => group(&words[at + 3..], &mut named),
                Some(name) => named.push((*name).to_owned()),
                None => {}
            }
        }
    }
    named
}

/// The first name of each entry of a `use` group, up to its closing brace.
fn group(words: &[&str], named: &mut Vec<String>) {
    let mut depth = 0;
    let mut first = true;
    for word in words {
        match *word {
            "{" => depth += 1,
            "}" if depth == 0 => return,
            "}" => depth -= 1,
            "," if depth == 0 => first = true,
            name => {
                if first && depth == 0 {
                    named.push(name.to_owned());
                }
                first = false;
            }
        }
    }
}

#[test]
fn comments_and_strings_are_no_code() {
    let source = "// use yew;\nfn a<'b>() { \"yew \\\" yew\"; r#\"yew \" yew\"#; '\"'; '\\''; yes /* yew */ }";
    let code = code(source);
    assert!(!code.contains("yew") && code.contains("yes") && code.contains("fn a"), "{code}");
}

#[test]
fn paths_are_found_in_groups_and_in_the_middle_of_code() {
    let code = "use crate::{law::{Article, claim}, words::msg, ui}; fn a() { crate::app::apply(x); other::crate::no(); } use crate::site;";
    assert_eq!(named_after(code, "crate"), ["law", "words", "ui", "app", "site"]);
}

//! TY01, PS01, SX01: punctuation, placeables, characters.

use super::Fault;
use crate::ftl::{Ftl, PLACE, texts};
use fluent_syntax::ast::Entry;

/// TY01.
pub fn punctuation(file: &Ftl) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in file.messages() {
        for text in texts(message) {
            let mut add = |what: String| faults.push(Fault::new("TY01", file, &message.id.name, what));
            if let Some(mark) = text.chars().find(|mark| matches!(mark, '"' | '\'')) {
                add(format!("{mark} is a typewriter’s mark; write “ ” or ’"));
            }
            if text.contains("...") {
                add("... is three full stops; write …".to_owned());
            }
            let foreign = if file.language.starts_with("zh") { half_width_in_chinese } else { full_width_in_latin };
            if let Some(place) = foreign(&text) {
                add(format!("the punctuation of another script: {place:?}"));
            }
        }
    }
    faults
}

/// Half-width marks belong into Latin text only: both neighbours must be Latin.
fn half_width_in_chinese(text: &str) -> Option<String> {
    let characters: Vec<char> = text.chars().filter(|character| *character != ' ').collect();
    let latin = |character: Option<&char>| character.is_some_and(char::is_ascii_graphic);
    let at = (0..characters.len()).find(|&at| {
        let inside = at > 0 && latin(characters.get(at - 1)) && latin(characters.get(at + 1));
        // A bracket may have Chinese on its outer side when a whole Latin word stands in it.
        let bracket = match characters[at] {
            '(' => latin(characters.get(at + 1)) && at > 0 && latin(characters.get(at - 1)),
            ')' => at > 0 && latin(characters.get(at - 1)) && characters[..at].contains(&'('),
            _ => false,
        };
        matches!(characters[at], ',' | ';' | ':' | '?' | '!' | '(' | ')' | '.') && !inside && !bracket
    })?;
    Some(characters[at.saturating_sub(4)..(at + 4).min(characters.len())].iter().collect())
}

fn full_width_in_latin(text: &str) -> Option<String> {
    text.chars().find(|mark| "，。；：？！（）、".contains(*mark)).map(String::from)
}

/// PS01. Reads the source: the tree no longer knows the spaces.
pub fn placeables(file: &Ftl) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut id = "";
    for line in file.source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            id = name;
        }
        let characters: Vec<char> = line.chars().collect();
        let blank = |at: Option<usize>| at.and_then(|at| characters.get(at)).is_some_and(|character| *character == ' ');
        let open = |at: usize| at + 1 == characters.len() || (blank(Some(at + 1)) && !blank(Some(at + 2)));
        let close = |at: usize| line.trim_start().starts_with('}') || (blank(at.checked_sub(1)) && !blank(at.checked_sub(2)));
        if (0..characters.len()).any(|at| (characters[at] == '{' && !open(at)) || (characters[at] == '}' && !close(at))) {
            faults.push(Fault::new("PS01", file, id, "one space inside each brace: `{ $name }`"));
        }
    }
    faults
}

/// SX01.
pub fn characters(file: &Ftl) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut add = |what: String| faults.push(Fault::new("SX01", file, "", what));
    for entry in &file.tree.body {
        if let Entry::Junk { content } = entry {
            add(format!("this is not Fluent: {:?}", content.lines().next().unwrap_or_default()));
        }
    }
    if !file.source.ends_with('\n') || file.source.ends_with("\n\n") {
        add("the file ends with one newline".to_owned());
    }
    for (number, line) in file.source.lines().enumerate() {
        if let Some(character) = line.chars().find(|character| invisible(*character) || uncomposed(*character)) {
            add(format!("line {} holds U+{:04X}, which cannot be seen or is not composed (NFC)", number + 1, character as u32));
        }
    }
    faults
}

fn invisible(character: char) -> bool {
    let format = matches!(character, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | PLACE);
    character.is_control() || format || matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{E000}'..='\u{F8FF}' | '\u{3000}')
}

/// Marks and signs that NFC would write otherwise. Languages whose letters need combining marks will need a real NFC.
fn uncomposed(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{1100}'..='\u{11FF}' | '\u{3099}' | '\u{309A}' | '\u{F900}'..='\u{FAFF}' | '\u{212A}' | '\u{212B}')
}

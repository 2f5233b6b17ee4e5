//! ID01, VC01, CM01, PL01: ids, explained variables, the file's comment, plural forms.

use super::Fault;
use crate::ftl::{Ftl, explained, patterns, variables};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Variant, VariantKey};

/// ID01.
pub fn identifiers(file: &Ftl) -> Vec<Fault> {
    let prefix = format!("{}-", file.stem);
    let bad = file.messages().map(|message| message.id.name.as_str()).filter_map(|id| {
        let part = |part: &str| !part.is_empty() && part.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit());
        let what = if !id.split('-').all(part) || !id.starts_with(|first: char| first.is_ascii_lowercase()) {
            "an id is small Latin letters and digits, joined by single hyphens".to_owned()
        } else if !id.starts_with(&prefix) {
            format!("the id must start with `{prefix}`, the file’s name")
        } else if id.len() < 9 {
            "the id is too short to be found in the code; at least 9 characters".to_owned()
        } else {
            return None;
        };
        Some(Fault::new("ID01", file, id, what))
    });
    bad.collect()
}

/// VC01.
pub fn explained_variables(file: &Ftl) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in file.messages() {
        let used = variables(message);
        let told = explained(message.comment.as_ref());
        for name in used.iter().filter(|name| !told.iter().any(|(told, kind)| told == *name && ["Number", "String"].contains(&kind.as_str()))) {
            faults.push(Fault::new("VC01", file, &message.id.name, format!("explain it above: `#   ${name} (Number) - what it is`, or (String)")));
        }
        for (name, _) in told.iter().filter(|(name, _)| !used.contains(name)) {
            faults.push(Fault::new("VC01", file, &message.id.name, format!("${name} is explained, but the message does not use it")));
        }
    }
    faults
}

/// CM01.
pub fn first_comment(file: &Ftl) -> Vec<Fault> {
    let places: Vec<usize> = file.tree.body.iter().enumerate().filter(|(_, entry)| matches!(entry, Entry::ResourceComment(_))).map(|(at, _)| at).collect();
    if places == [0] { Vec::new() } else { vec![Fault::new("CM01", file, "", "one `###` comment, with page and readers, stands first and only there")] }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of a language's cardinal numbers, as CLDR has them.
fn plural_categories(language: &str) -> Option<&'static [&'static str]> {
    match language {
        "en" => Some(&["one", "other"]),
        "zh-Hans" => Some(&["other"]),
        _ => None,
    }
}

/// PL01.
pub fn plurals(file: &Ftl) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in file.messages() {
        let mut selects = Vec::new();
        patterns(message).for_each(|pattern| find_selects(pattern, &mut selects));
        for variants in selects {
            if let Some(what) = plural_fault(&file.language, variants) {
                faults.push(Fault::new("PL01", file, &message.id.name, what));
            }
        }
    }
    faults
}

fn find_selects<'a>(pattern: &'a Pattern<String>, selects: &mut Vec<&'a [Variant<String>]>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            selects.push(variants);
            variants.iter().for_each(|variant| find_selects(&variant.value, selects));
        }
    }
}

fn plural_fault(language: &str, variants: &[Variant<String>]) -> Option<String> {
    let mut named: Vec<&str> = Vec::new();
    let mut numbers = 0;
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()) => named.push(name),
            VariantKey::NumberLiteral { .. } => numbers += 1,
            VariantKey::Identifier { .. } => {}
        }
    }
    // Numbers one by one, such as the twelve months, are a list and no plural.
    if named.is_empty() || numbers > 2 {
        return None;
    }
    let Some(expected) = plural_categories(language) else {
        return Some(format!("the plural categories of {language} are not known; add them to tests/suite/words/form.rs"));
    };
    let default_is_other = variants.iter().any(|variant| variant.default && matches!(&variant.key, VariantKey::Identifier { name } if name == "other"));
    named.sort_unstable();
    (named != expected || !default_is_other).then(|| format!("the plural forms of {language} are {expected:?}, with `*[other]` as default"))
}

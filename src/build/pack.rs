//! Packs the messages of a language into lines that `src/words/pattern.rs` reads.

use crate::gather::{self, Language, Message};
use fluent_syntax::{ast, unicode::unescape_unicode_to_string};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::{collections::BTreeMap, fmt::Write as _};

/// All messages of one pack: a head line, one line a message in the reference language's order, an end line, so that a
/// file cut in half is seen to be one. A message a draft has not yet is an empty line.
pub fn packed(language: &Language, reference: &Language, pack: usize) -> String {
    let own: BTreeMap<&str, &Message> = language.messages.iter().map(|message| (message.id.as_str(), message)).collect();
    let models: Vec<&Message> = reference.messages.iter().filter(|message| gather::pack(&message.file) == pack).collect();
    let mut out = format!("mingbai-words 1 {} {}\n", models.len(), plurals(&language.code));
    for model in models {
        let line = own.get(model.id.as_str()).map(|message| line(message, &arguments(model))).unwrap_or_default();
        writeln!(out, "{line}").unwrap();
    }
    out + "end\n"
}

/// The variables of a message in the order its method takes them.
pub fn arguments(model: &Message) -> Vec<&str> {
    model.explained.iter().map(|(name, _)| name.as_str()).filter(|name| model.variables.contains(*name)).collect()
}

fn line(message: &Message, arguments: &[&str]) -> String {
    let mut out = String::new();
    if let Some(pattern) = &message.pattern {
        write(pattern, arguments, &mut out);
    }
    out
}

fn write(pattern: &ast::Pattern<String>, arguments: &[&str], out: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(&value.replace('\n', "\t")),
            ast::PatternElement::Placeable { expression } => {
                // As Fluent has it: what is put in is set apart in its direction, unless it is all there is.
                let apart = pattern.elements.len() > 1 && !matches!(expression, ast::Expression::Inline(ast::InlineExpression::StringLiteral { .. }));
                if apart {
                    out.push('\u{2068}');
                }
                expression_of(expression, arguments, out);
                if apart {
                    out.push('\u{2069}');
                }
            }
        }
    }
}

fn expression_of(expression: &ast::Expression<String>, arguments: &[&str], out: &mut String) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => out.push_str(&unescape_unicode_to_string(value)),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => expression_of(expression, arguments, out),
        ast::Expression::Inline(inline) => write!(out, "{{{}}}", place(inline, arguments)).unwrap(),
        ast::Expression::Select { selector, variants } => {
            write!(out, "{{{}", place(selector, arguments)).unwrap();
            // The default stands last: it takes what nothing else has taken.
            for variant in variants.iter().filter(|variant| !variant.default).chain(variants.iter().filter(|variant| variant.default)) {
                let key = match &variant.key {
                    _ if variant.default => "*",
                    ast::VariantKey::Identifier { name } => name,
                    ast::VariantKey::NumberLiteral { value } => value,
                };
                write!(out, "[{key}]").unwrap();
                write(&variant.value, arguments, out);
            }
            out.push('}');
        }
    }
}

/// The place of a variable among the arguments; `check` has refused everything else.
fn place(inline: &ast::InlineExpression<String>, arguments: &[&str]) -> usize {
    match inline {
        ast::InlineExpression::VariableReference { id } => arguments.iter().position(|name| *name == id.name).unwrap_or(9),
        _ => 9,
    }
}

/// What the small reader does not know, of all a pattern holds: functions, terms, references, marks of its own.
pub fn unknown(pattern: &ast::Pattern<String>) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        ast::PatternElement::TextElement { value } => value.contains(['{', '}', '[', ']', '\t']).then_some("a brace, a square bracket or a tab"),
        ast::PatternElement::Placeable { expression } => unknown_expression(expression),
    })
}

fn unknown_expression(expression: &ast::Expression<String>) -> Option<&'static str> {
    match expression {
        ast::Expression::Inline(inline) => unknown_inline(inline),
        ast::Expression::Select { selector, variants } => unknown_inline(selector).or_else(|| variants.iter().find_map(|variant| unknown(&variant.value))),
    }
}

fn unknown_inline(inline: &ast::InlineExpression<String>) -> Option<&'static str> {
    match inline {
        ast::InlineExpression::VariableReference { .. } => None,
        ast::InlineExpression::StringLiteral { value } => value.contains(['{', '}', '[', ']', '\\']).then_some("a mark of ours in a string"),
        ast::InlineExpression::Placeable { expression } => unknown_expression(expression),
        _ => Some("a function, a term or a reference"),
    }
}

/// One letter for each whole number from 0 to 199. Of the rules for whole numbers all but those for millions look at the
/// last two digits at most.
fn plurals(code: &str) -> String {
    let rules = code.parse().ok().and_then(|language: unic_langid::LanguageIdentifier| {
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        let plain: unic_langid::LanguageIdentifier = language.language.as_str().parse().ok()?;
        let best = [language, plain].into_iter().find(|tag| known.contains(tag))?;
        PluralRules::create(best, PluralRuleType::CARDINAL).ok()
    });
    let letter = |number: u32| match rules.as_ref().and_then(|rules| rules.select(number as usize).ok()) {
        Some(PluralCategory::ZERO) => 'z',
        Some(PluralCategory::ONE) => '1',
        Some(PluralCategory::TWO) => '2',
        Some(PluralCategory::FEW) => 'f',
        Some(PluralCategory::MANY) => 'm',
        _ => 'o',
    };
    (0..200).map(letter).collect()
}

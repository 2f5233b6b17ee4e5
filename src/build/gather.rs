//! Reads the register of languages and every `.ftl` file of each language.

use fluent_syntax::ast;
use serde::Deserialize;
use std::{collections::BTreeSet, fs, path::Path};

/// One language of `languages.toml` with its messages.
#[derive(Deserialize)]
pub struct Language {
    pub code: String,
    pub own_name: String,
    pub direction: String,
    pub status: String,
    pub speech: Vec<String>,
    /// Filled by [`languages`]: all messages, pack by pack, file by file in alphabetical order.
    #[serde(skip)]
    pub messages: Vec<Message>,
    /// Filled by [`languages`]: sentences about files that cannot be read as Fluent.
    #[serde(skip)]
    pub faults: Vec<String>,
}

/// Files of words that travel only to the pages that work with the reader: the self-check, the illustration, what is
/// kept, the record, verifying.
const WORKING: [&str; 5] = ["check", "illustration", "kept", "record", "verify"];

/// Which of the two packs of words a file belongs to: 0 what is read, 1 what is worked with.
pub fn pack(file: &str) -> usize {
    WORKING.iter().any(|stem| file == *stem || file.starts_with(&format!("{stem}-"))).into()
}

/// One Fluent message.
pub struct Message {
    /// File name without `.ftl`.
    pub file: String,
    pub id: String,
    /// The value as it stands in the file, dedented: what a doc comment shows.
    pub text: String,
    /// Variables used, by name.
    pub variables: BTreeSet<String>,
    /// Variables explained in the comment above, as (name, type).
    pub explained: Vec<(String, String)>,
    /// The value as Fluent reads it.
    pub pattern: Option<ast::Pattern<String>>,
}

#[derive(Deserialize)]
struct Register {
    language: Vec<Language>,
}

/// All languages, in the order of the register.
pub fn languages(locales: &Path) -> Vec<Language> {
    let path = locales.join("languages.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
    let mut register: Register = toml::from_str(&text).unwrap_or_else(|error| panic!("languages.toml: {error}"));
    for language in &mut register.language {
        read_folder(&locales.join(&language.code), language);
        language.messages.sort_by_key(|message| pack(&message.file));
    }
    register.language
}

fn read_folder(folder: &Path, language: &mut Language) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("readable entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    for path in files {
        let file = path.file_stem().expect("file stem").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
        let resource = match fluent_syntax::parser::parse(text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start].lines().count().max(1);
                    language.faults.push(format!("locales/{}/{file}.ftl:{line}: not Fluent: {}", language.code, error.kind));
                }
                resource
            }
        };
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                language.messages.push(read_message(&file, message));
            }
        }
    }
}

fn read_message(file: &str, message: &ast::Message<String>) -> Message {
    let mut variables = BTreeSet::new();
    let mut text = String::new();
    if let Some(pattern) = &message.value {
        read_pattern(pattern, &mut text, &mut variables);
    }
    let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
    let explained = comment.lines().filter_map(explained_variable).collect();
    Message { file: file.to_owned(), id: message.id.name.clone(), text, variables, explained, pattern: message.value.clone() }
}

/// Reads `  $name (Type) - what it is`.
fn explained_variable(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
    let (kind, reason) = rest.split_once(") - ")?;
    (!reason.trim().is_empty()).then(|| (name.to_owned(), kind.to_owned()))
}

fn read_pattern(pattern: &ast::Pattern<String>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                text.push_str("{…}");
                read_expression(expression, variables);
            }
        }
    }
}

fn read_expression(expression: &ast::Expression<String>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, variables);
            for variant in variants {
                read_pattern(&variant.value, &mut String::new(), variables);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, variables));
            arguments.named.iter().for_each(|argument| read_inline(&argument.value, variables));
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, variables),
        _ => {}
    }
}

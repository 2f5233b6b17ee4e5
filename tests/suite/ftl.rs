//! The words as they stand in `locales/`: every file of every language as a Fluent tree.

use crate::repository;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use mingbai::words::{Language, Words};
use std::{collections::BTreeSet, sync::OnceLock};

/// Stands in a text where a placeable stands in the message.
pub const PLACE: char = '\u{FFFC}';

/// One `.ftl` file.
pub struct Ftl {
    /// Code of the language, such as `zh-Hans`.
    pub language: String,
    /// File name without `.ftl`.
    pub stem: String,
    /// The file as it stands.
    pub source: String,
    /// The file as Fluent reads it.
    pub tree: Resource<String>,
}

impl Ftl {
    /// Reads a file, or a sample that stands for one.
    pub fn new(language: &str, stem: &str, source: &str) -> Ftl {
        let tree = fluent_syntax::parser::parse(source.to_owned()).unwrap_or_else(|(tree, _)| tree);
        Ftl { language: language.to_owned(), stem: stem.to_owned(), source: source.to_owned(), tree }
    }

    /// The file's path, for messages.
    pub fn path(&self) -> String {
        format!("locales/{}/{}.ftl", self.language, self.stem)
    }

    /// The file's messages, in order.
    pub fn messages(&self) -> impl Iterator<Item = &Message<String>> {
        self.tree.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }
}

/// Every file of every language of the register.
pub fn all() -> &'static [Ftl] {
    static ALL: OnceLock<Vec<Ftl>> = OnceLock::new();
    ALL.get_or_init(|| {
        let paths = repository::files("locales", ".ftl");
        paths
            .iter()
            .map(|path| {
                let parts: Vec<&str> = path.trim_end_matches(".ftl").split('/').collect();
                let [_, language, stem] = parts[..] else { panic!("{path}: a file of words lies in a folder of its language") };
                Ftl::new(language, stem, &repository::read(path))
            })
            .collect()
    })
}

/// The bundle of a language, as the pages are rendered with it.
pub fn bundle(language: Language) -> Words {
    mingbai::words::all_words(language)
}

/// The patterns of a message: its value, then its attributes.
pub fn patterns(message: &Message<String>) -> impl Iterator<Item = &Pattern<String>> {
    message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
}

/// Every text a message can become: one for each variant of a selector, with [`PLACE`] for each placeable.
pub fn texts(message: &Message<String>) -> Vec<String> {
    patterns(message).flat_map(pattern_texts).collect()
}

fn pattern_texts(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec![PLACE.to_string()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| pattern_texts(&variant.value)).collect()
            }
        };
        texts = texts.iter().flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}"))).collect();
    }
    texts
}

/// The names of the variables a message uses.
pub fn variables(message: &Message<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    patterns(message).for_each(|pattern| pattern_variables(pattern, &mut names));
    names
}

fn pattern_variables(pattern: &Pattern<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, names);
        }
    }
}

fn expression_variables(expression: &Expression<String>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, names),
        Expression::Select { selector, variants } => {
            inline_variables(selector, names);
            variants.iter().for_each(|variant| pattern_variables(&variant.value, names));
        }
    }
}

fn inline_variables(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_variables(argument, names));
            arguments.named.iter().for_each(|argument| inline_variables(&argument.value, names));
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, names),
        _ => {}
    }
}

/// The variables a message's comment explains, as (name, type): `$name (Number) - what it is`.
pub fn explained(comment: Option<&Comment<String>>) -> Vec<(String, String)> {
    let lines = comment.iter().flat_map(|comment| comment.content.iter());
    lines
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
            let (kind, reason) = rest.split_once(") - ")?;
            (!reason.trim().is_empty()).then(|| (name.to_owned(), kind.to_owned()))
        })
        .collect()
}

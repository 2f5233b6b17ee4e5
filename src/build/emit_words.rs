//! Writes the enum of languages, the typed messages, and the packed words of each language.

use crate::gather::{self, Language, Message};
use std::fmt::Write as _;

/// `keep-last-word-heading` → `KEEP_LAST_WORD_HEADING`.
pub fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

fn variant(code: &str) -> String {
    code.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// The closed enum of languages, with everything `languages.toml` says of each.
pub fn language_enum(languages: &[Language]) -> String {
    let mut out = String::from(
        "/// A language of the register, in the register's order.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum Language {\n",
    );
    for language in languages {
        writeln!(out, "    /// {}\n    {},", language.own_name, variant(&language.code)).unwrap();
    }
    out.push_str("}\n\nimpl Language {\n    /// Every language, in the register's order.\n    pub const ALL: &'static [Language] = &[");
    for language in languages {
        write!(out, "Language::{}, ", variant(&language.code)).unwrap();
    }
    out.push_str("];\n");
    let mut method = |doc: &str, head: &str, value: &dyn Fn(&Language) -> String| {
        writeln!(out, "    /// {doc}\n    pub fn {head} {{\n        match self {{").unwrap();
        for language in languages {
            writeln!(out, "            Language::{} => {},", variant(&language.code), value(language)).unwrap();
        }
        out.push_str("        }\n    }\n");
    };
    method("BCP 47 code, also the first part of the address.", "code(self) -> &'static str", &|l| format!("{:?}", l.code));
    method("The language's name in its own script.", "own_name(self) -> &'static str", &|l| format!("{:?}", l.own_name));
    method("`ltr` or `rtl`.", "direction(self) -> &'static str", &|l| format!("{:?}", l.direction));
    method("True while no legal translator has checked the words.", "is_draft(self) -> bool", &|l| (l.status != "published").to_string());
    method("Language tags a local voice may carry, best first.", "speech(self) -> &'static [&'static str]", &|l| format!("&{:?}", l.speech));
    out.push_str("}\n");
    out
}

/// The table of names, one constant per plain message, one typed method per message with variables.
pub fn messages(languages: &[Language]) -> String {
    let reference = languages.iter().find(|language| language.code == "en").expect("checked");
    let mut names = String::new();
    let mut constants = String::new();
    let mut methods = String::new();
    for (index, message) in reference.messages.iter().enumerate() {
        write!(names, "{:?},", message.id).unwrap();
        let doc: String = message.text.lines().map(|line| format!("    /// {line}\n")).collect();
        if message.variables.is_empty() {
            writeln!(constants, "{doc}    pub(crate) const {}: Msg = Msg({index});", constant(&message.id)).unwrap();
        } else {
            method(&mut methods, index, message, &doc);
        }
    }
    let count = reference.messages.len();
    let reading = reference.messages.iter().filter(|message| gather::pack(&message.file) == 0).count();
    format!(
        "/// Where each pack of words ends.\nconst ENDS: [u16; 2] = [{reading}, {count}];\n\n#[cfg(feature = \"prerender\")]\nstatic NAMES: [&str; {count}] = [{names}];\n\n/// One constant per message without variables; its doc comment is the English text.\n#[cfg_attr(not(all(feature = \"prerender\", feature = \"cli\")), allow(dead_code, reason = \"each program has words of its own\"))]\npub(crate) mod msg {{\n    use super::Msg;\n{constants}}}\n\n#[cfg_attr(not(all(feature = \"prerender\", feature = \"cli\")), allow(dead_code, reason = \"each program has words of its own\"))]\nimpl Words {{\n{methods}}}\n"
    )
}

fn method(methods: &mut String, index: usize, message: &Message, doc: &str) {
    let mut parameters = String::new();
    let mut given = String::new();
    for (name, kind) in message.explained.iter().filter(|(name, _)| message.variables.contains(name)) {
        let (rust, variant) = if kind == "Number" { ("u32", "Number") } else { ("&str", "Text") };
        write!(parameters, ", {name}: {rust}").unwrap();
        write!(given, "Argument::{variant}({name}), ").unwrap();
    }
    let name = message.id.replace('-', "_");
    writeln!(methods, "{doc}    pub(crate) fn {name}(&self{parameters}) -> String {{ self.format(Msg({index}), &[{given}]) }}").unwrap();
}

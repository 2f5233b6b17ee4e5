//! Build script: gather → check → emit. Runs on the host and never ships.
//!
//! Reads `locales/` (words), `src/law/facts/` and `src/sentencing/facts/` (facts of law), stops the build on anything that could put a wrong or
//! missing sentence before a reader, and writes typed ids so that a dead name does not compile.
//!
//! `fluent-typed` was looked at first: it writes one function per message and holds no constant a table could name, so
//! our page tables could not be checked by rustc, and some 1,500 small functions would travel to the reader.

mod check;
#[path = "../law/day.rs"]
mod day;
mod edition;
mod emit_known;
mod emit_law;
mod emit_sentencing;
mod emit_words;
mod facts;
mod gather;
mod pack;
mod sentencing;

use std::{env, fs, path::PathBuf};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    for watched in ["locales", "src", "index.html", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }

    let languages = gather::languages(&root.join("locales"));
    let facts = facts::read(&root.join("src/law/facts"));
    let mut faults = check::words(&languages);
    faults.extend(check::facts(&facts, &languages));
    let method = sentencing::read(&root.join("src/sentencing/facts"));
    faults.extend(sentencing::check(&method, facts.checked_on));
    if !faults.is_empty() {
        for fault in &faults {
            println!("cargo::error={fault}");
        }
        std::process::exit(1);
    }

    let write = |name: &str, text: String| {
        fs::write(out.join(name), text).unwrap_or_else(|error| panic!("cannot write {name}: {error}"));
    };
    write("language.rs", emit_words::language_enum(&languages));
    write("msg.rs", emit_words::messages(&languages));
    let reference = languages.iter().find(|language| language.code == "en").expect("checked");
    let known = emit_known::line(&languages);
    for language in &languages {
        write(&format!("words.{}.txt", language.code), pack::packed(language, reference, 0));
        write(&format!("working.{}.txt", language.code), pack::packed(language, reference, 1) + &known + "\n");
    }
    write("known.txt", known);
    write("law.rs", emit_law::tables(&facts));
    write("law.txt", emit_law::texts(&facts));
    let tables = emit_sentencing::tables(&method);
    write("edition.rs", edition::source(&root, &facts, &tables, &languages));
    write("sentencing.rs", tables);
}

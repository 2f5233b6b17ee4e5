//! A printed page, read back with poppler's tools.

use std::{collections::HashSet, path::Path, process::Command};

/// A printed page, read back.
pub struct Paper {
    /// Its sheets.
    pub pages: u32,
    /// Their size, as `pdfinfo` says it.
    pub size: String,
    /// The words, line by line.
    pub text: String,
    // Read once, asked often: all letters without spaces, and the lines so.
    letters: String,
    lines: HashSet<String>,
}

impl Paper {
    /// Reads a PDF.
    pub fn read(file: &Path) -> Paper {
        let file = file.to_string_lossy().into_owned();
        let info = poppler("pdfinfo", &[&file]);
        let field = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
        let text = poppler("pdftotext", &["-raw", &file, "-"]);
        let lines = text.lines().map(packed).collect();
        Paper { pages: field("Pages:").parse().unwrap_or_default(), size: field("Page size:"), letters: packed(&text), lines, text }
    }

    /// True when the words are on paper, however the lines break.
    pub fn has(&self, words: &str) -> bool {
        self.letters.contains(&packed(words))
    }

    /// True when a line holds these words and nothing else.
    pub fn has_line(&self, words: &str) -> bool {
        self.lines.contains(&packed(words))
    }
}

/// Without spaces and marks of direction, which paper does not keep.
fn packed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && !matches!(character, '\u{2066}'..='\u{2069}' | '\u{c}')).collect()
}

fn poppler(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program} could not start ({error}): install poppler-utils"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

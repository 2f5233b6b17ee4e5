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
    words: Vec<Word>,
}

/// A word and where it stands, in points.
struct Word {
    page: u32,
    /// Left, top, right and bottom of its font's box, which is higher than its letters.
    edges: [f64; 4],
    text: String,
}

impl Word {
    /// One line of `pdftotext -bbox`.
    fn read(page: u32, line: &str) -> Option<Word> {
        let (edges, text) = line.trim().strip_prefix("<word ")?.strip_suffix("</word>")?.split_once('>')?;
        let edges: Vec<f64> = edges.split('"').skip(1).step_by(2).filter_map(|edge| edge.parse().ok()).collect();
        Some(Word { page, edges: edges.try_into().ok()?, text: text.to_owned() })
    }

    /// True where both are printed over each other: side by side they share a line, and lines stand further apart.
    fn is_over(&self, other: &Word) -> bool {
        let ([left, top, right, bottom], [its_left, its_top, its_right, its_bottom]) = (self.edges, other.edges);
        let apart = ((top + bottom) - (its_top + its_bottom)).abs() / 2.0;
        let high = (bottom - top).max(its_bottom - its_top);
        self.page == other.page && apart > 0.5 && apart < high / 3.0 && right.min(its_right) - left.max(its_left) > 3.0
    }
}

impl Paper {
    /// Reads a PDF.
    pub fn read(file: &Path) -> Paper {
        let file = file.to_string_lossy().into_owned();
        let info = poppler("pdfinfo", &[&file]);
        let field = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
        let text = poppler("pdftotext", &["-raw", &file, "-"]);
        let lines = text.lines().map(packed).collect();
        let mut page = 0;
        let places = poppler("pdftotext", &["-bbox", &file, "-"]);
        let words = places.lines().filter_map(|line| {
            page += u32::from(line.contains("<page "));
            Word::read(page, line)
        });
        let words = words.collect();
        Paper { words, pages: field("Pages:").parse().unwrap_or_default(), size: field("Page size:"), letters: packed(&text), lines, text }
    }

    /// Words that are printed over others.
    pub fn overprinted(&self) -> Vec<String> {
        let each = self.words.iter().enumerate();
        each.flat_map(|(at, one)| self.words[at + 1..].iter().filter(|other| one.is_over(other)).map(move |other| (one, other)))
            .map(|(one, other)| format!("page {}: {} and {}", one.page, one.text, other.text))
            .collect()
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

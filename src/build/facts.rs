//! Reads the facts of law: instruments with their articles, claims, and the day they were last checked.

use crate::day::Day;
use serde::Deserialize;
use std::{fs, path::Path};

/// Everything under `src/law/facts/`.
pub struct Facts {
    pub checked_on: Day,
    /// In the order the law page shows them.
    pub instruments: Vec<InstrumentFile>,
    pub claims: Vec<Claim>,
}

/// One instrument's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentFile {
    pub instrument: Instrument,
    #[serde(rename = "article")]
    pub articles: Vec<Article>,
}

/// An instrument: a law, an interpretation, an opinion, a form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    pub code: String,
    pub order: u16,
    pub title: String,
    pub number: String,
    pub standing: String,
    /// Day of the text as the source gives it; absent only for a retelling.
    pub since: Option<Day>,
    pub source: String,
    pub checked_by: String,
    pub checked_on: Day,
}

/// One wording of one article. A changed article gets a second entry with a later `since`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub number: String,
    pub key: String,
    pub status: String,
    pub text: String,
    /// Overrides the instrument's day for this wording.
    pub since: Option<Day>,
    /// First day on which this wording no longer holds.
    pub until: Option<Day>,
    /// Overrides the instrument's source for this wording.
    pub source: Option<String>,
}

/// A claim of law. `force` is checked against the words by the native suite.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: String,
    #[serde(rename = "topic")]
    pub _topic: String,
    pub basis: String,
    pub rests_on: Vec<String>,
    #[serde(rename = "force")]
    pub _force: Vec<String>,
    #[serde(default, rename = "force_also")]
    pub _force_also: Vec<String>,
}

impl Facts {
    /// All articles as (instrument index, article), in page order.
    pub fn articles(&self) -> impl Iterator<Item = (usize, &Article)> {
        self.instruments.iter().enumerate().flat_map(|(index, file)| file.articles.iter().map(move |article| (index, article)))
    }

    /// The article's place in the table, by `<instrument> <number>`.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.articles().position(|(index, article)| self.code(index, article) == code)
    }

    /// `<instrument> <number>`, as `data-article` shows it.
    pub fn code(&self, instrument: usize, article: &Article) -> String {
        format!("{} {}", self.instruments[instrument].instrument.code, article.number)
    }
}

/// Reads every file of the folder, or stops the build with the file's name and the fault.
pub fn read(folder: &Path) -> Facts {
    let mut checked_on = None;
    let mut instruments: Vec<InstrumentFile> = Vec::new();
    let mut claims = Vec::new();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("readable entry").path();
        let name = path.file_name().expect("file name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {name}: {error}"));
        match name.as_str() {
            "edition.toml" => checked_on = Some(parse::<EditionFile>(&name, &text).checked_on),
            "claims.toml" => claims = parse::<ClaimsFile>(&name, &text).claims,
            _ => instruments.push(parse(&name, &text)),
        }
    }
    instruments.sort_by_key(|file| file.instrument.order);
    Facts { checked_on: checked_on.expect("edition.toml names the day the law was checked"), instruments, claims }
}

#[derive(Deserialize)]
struct EditionFile {
    checked_on: Day,
}

#[derive(Deserialize)]
struct ClaimsFile {
    #[serde(rename = "claim")]
    claims: Vec<Claim>,
}

fn parse<T: for<'a> Deserialize<'a>>(name: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("src/law/facts/{name}: {error}"))
}

//! Holds: the articles Mingbai cites, the claims that rest on them, civil days, and the edition.
//! May import: `words` (ids of instrument names and glosses only).
//! Never: yew, web_sys, a clock, a sentence of our own.

mod day;

pub use day::{Day, NoWording, held_on};

use crate::words::{Msg, msg};

include!(concat!(env!("OUT_DIR"), "/law.rs"));
include!(concat!(env!("OUT_DIR"), "/edition.rs"));

/// How an instrument stands, as far as we could see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In force on the day the law was checked.
    InForce,
    /// A newer text is reported; ours may be out of date (the 2019 Opinions).
    NewerReported,
    /// We saw only the part we quote.
    Excerpt,
    /// A form in use at an office, not a rule.
    Form,
    /// Told again in our words; not the text itself.
    Retold,
}

struct InstrumentFact {
    code: &'static str,
    name: Msg,
    title: &'static str,
    number: &'static str,
    standing: Standing,
    source: &'static str,
    checked_by: &'static str,
}

struct ClaimFact {
    id: &'static str,
    basis: &'static str,
    rests_on: &'static [Article],
}

/// A law, an interpretation, an opinion or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instrument(u8);

impl Instrument {
    /// Every instrument, in the order the law page shows them.
    pub fn all() -> impl Iterator<Item = Instrument> {
        (0..INSTRUMENTS.len() as u8).map(Instrument)
    }
    fn fact(self) -> &'static InstrumentFact {
        &INSTRUMENTS[self.0 as usize]
    }
    /// Short code, such as `CPL` or `2019 Opinions`.
    pub fn code(self) -> &'static str {
        self.fact().code
    }
    /// The reader's name for it.
    pub fn name(self) -> Msg {
        self.fact().name
    }
    /// Full official title, in Chinese.
    pub fn title(self) -> &'static str {
        self.fact().title
    }
    /// Document number, or empty where no source gives one.
    pub fn number(self) -> &'static str {
        self.fact().number
    }
    /// How it stands.
    pub fn standing(self) -> Standing {
        self.fact().standing
    }
    /// Where the text was copied from.
    pub fn source(self) -> &'static str {
        self.fact().source
    }
    /// Who compared our copy with the source.
    pub fn checked_by(self) -> &'static str {
        self.fact().checked_by
    }
    /// The articles of it that Mingbai cites, in order.
    pub fn articles(self) -> impl Iterator<Item = Article> {
        Article::all().filter(move |article| article.instrument() == self)
    }
}

/// One article (or item) that Mingbai cites, in the wording that holds on the edition's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Article(u16);

impl Article {
    /// Every article, in page order.
    pub fn all() -> impl Iterator<Item = Article> {
        (0..ARTICLES_OF.len() as u16).map(Article)
    }
    /// One of its texts, by their order in a row of the table.
    fn field(self, column: usize) -> &'static str {
        let row = ARTICLES.split('\n').nth(self.0.into()).unwrap_or_default();
        row.split('\t').nth(column).unwrap_or_default()
    }
    /// `<instrument> <number>`, such as `CPL 15`: the value of `data-article`.
    pub fn code(self) -> &'static str {
        self.field(0)
    }
    /// Anchor on the law page, such as `cpl-15`.
    pub fn key(self) -> &'static str {
        self.field(1)
    }
    /// The article's number as the instrument writes it, digits for plain numbers.
    pub fn number(self) -> &'static str {
        self.field(2)
    }
    /// Which instrument it belongs to.
    pub fn instrument(self) -> Instrument {
        Instrument(ARTICLES_OF[usize::from(self.0)].0)
    }
    /// How well the text is confirmed: V2 two copies agree, V1 one copy, VX quoted elsewhere, S reported, retold.
    pub fn status(self) -> &'static str {
        self.field(3)
    }
    /// Day of this wording, where the source gives one.
    pub fn since(self) -> Option<Day> {
        Day::parse(self.field(4))
    }
    /// Where this wording was copied from.
    pub fn source(self) -> &'static str {
        match self.field(5) {
            "" => self.instrument().source(),
            own => own,
        }
    }
    /// What it says in plain words.
    pub fn gloss(self) -> Msg {
        ARTICLES_OF[usize::from(self.0)].1
    }
}

/// One statement of law that some page makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim(u16);

impl Claim {
    /// Every claim, in the fact base's order.
    pub fn all() -> impl Iterator<Item = Claim> {
        (0..CLAIMS.len() as u16).map(Claim)
    }
    fn fact(self) -> &'static ClaimFact {
        &CLAIMS[self.0 as usize]
    }
    /// The claim's id: the value of `data-claim`.
    pub fn id(self) -> &'static str {
        self.fact().id
    }
    /// Strongest and weakest label of what it rests on: L, J, O, S, R, or two joined by `+`.
    pub fn basis(self) -> &'static str {
        self.fact().basis
    }
    /// The articles it rests on.
    pub fn rests_on(self) -> &'static [Article] {
        self.fact().rests_on
    }
}

/// The articles' own texts, loaded beside the words so that they do not travel inside the program.
pub struct Library {
    texts: Vec<String>,
}

/// The text of the law does not fit this build's tables: it is cut or belongs to another build.
#[derive(Debug)]
pub struct BadLibrary;

impl Library {
    /// Reads the file of texts.
    ///
    /// # Errors
    /// [`BadLibrary`] when it does not hold exactly one text per article.
    pub fn read(file: &str) -> Result<Library, BadLibrary> {
        let texts: Vec<String> = file.trim_end().split("\n\n").map(str::to_owned).collect();
        (texts.len() == ARTICLES_OF.len()).then_some(Library { texts }).ok_or(BadLibrary)
    }

    /// The article's paragraphs, in Chinese.
    pub fn paragraphs(&self, article: Article) -> impl Iterator<Item = &str> {
        self.texts[article.0 as usize].lines()
    }
}

/// What a reader saw, in one value: law-facts hash, words hash, build hash, and the day the law was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Short form for the page's foot, such as `7F3A-91C2`.
    pub id: &'static str,
    /// SHA-256 over the facts of law.
    pub law: &'static str,
    /// SHA-256 over the words of all languages.
    pub words: &'static str,
    /// SHA-256 over the sources of this build.
    pub build: &'static str,
    /// The day the law was last checked.
    pub checked_on: Day,
}

impl crate::words::Words {
    /// How a citation is named to the reader.
    pub fn cite(&self, article: Article) -> String {
        self.cite_number(article.instrument(), article.number())
    }

    /// The same for a code such as `CL 67`, of which we may not have the text.
    pub fn cite_code(&self, code: &str) -> String {
        let known = code.rsplit_once(' ').and_then(|(code, number)| Some((Instrument::all().find(|own| own.code() == code)?, number)));
        known.map_or_else(|| code.to_owned(), |(instrument, number)| self.cite_number(instrument, number))
    }

    fn cite_number(&self, instrument: Instrument, number: &str) -> String {
        let code = instrument.code();
        let instrument = self.text(instrument.name());
        match code {
            "2019 Opinions" | "SPP-28" | "NOTICE" => self.site_cite_item(&instrument, number),
            "SG" => self.site_cite_part(&instrument, number),
            "CASE" => self.site_cite_case(&instrument, number),
            "REPLY" => instrument.to_string(),
            _ => self.site_cite_article(&instrument, number),
        }
    }
}

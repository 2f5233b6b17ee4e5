//! What every component may read: the words, the law's texts, the terms, the ports. Fixed for the life of a page.

use crate::app::Ports;
use crate::content::TermIndex;
use crate::law::{Article, Day, Library};
use crate::words::{Msg, Words};
use std::rc::Rc;
use yew::AttrValue;

/// Everything a component may read that no action changes.
pub struct World {
    /// The words of the page's language.
    pub words: Words,
    /// The texts of the law.
    pub library: Library,
    /// Where terms stand in running text.
    pub terms: TermIndex,
    /// The outside world.
    pub ports: Ports,
}

impl World {
    /// Puts the world together.
    pub fn new(words: Words, library: Library, ports: Ports) -> World {
        let terms = TermIndex::new(&words);
        World { words, library, terms, ports }
    }

    /// A message's text, ready for `html!`.
    pub fn text(&self, msg: Msg) -> AttrValue {
        AttrValue::from(self.words.text(msg))
    }

    /// How a citation is named to the reader.
    pub fn cite(&self, article: Article) -> String {
        let instrument = self.words.text(article.instrument().name());
        let number = article.number();
        match article.instrument().code() {
            "2019 Opinions" | "SPP-28" | "NOTICE" => self.words.site_cite_item(&instrument, number),
            "SG" => self.words.site_cite_part(&instrument, number),
            "CASE" => self.words.site_cite_case(&instrument, number),
            "REPLY" => instrument.to_string(),
            _ => self.words.site_cite_article(&instrument, number),
        }
    }

    /// A day, as this language writes it.
    pub fn day(&self, day: Day) -> String {
        // The year is passed as text: a number would be grouped in some languages.
        self.words.site_date_written(&day.year.to_string(), day.month.into(), day.day.into())
    }
}

/// The world as a context: two are the same only if they are one.
#[derive(Clone)]
pub struct Here(pub Rc<World>);

impl PartialEq for Here {
    fn eq(&self, other: &Here) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Here {
    type Target = World;
    fn deref(&self) -> &World {
        &self.0
    }
}

/// Text without the invisible marks that Fluent puts around variables: for titles and attributes.
pub fn bare(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}

//! Holds: the languages, the Fluent bundle of one of them, and the typed messages generated from `locales/`.
//! May import: nothing of this crate.
//! Never: yew, web_sys, a sentence written in Rust, a message id built at run time.

mod sentence;

pub use sentence::{length, minutes, sentences};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

include!(concat!(env!("OUT_DIR"), "/language.rs"));
include!(concat!(env!("OUT_DIR"), "/msg.rs"));

impl Language {
    /// The language with this BCP 47 code.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.iter().copied().find(|language| language.code() == code)
    }
}

/// A part of a language's words that travels by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pack {
    /// What is read: every page needs it.
    Reading,
    /// What is worked with: the self-check, the illustration, the record, verifying.
    Working,
}

impl Pack {
    /// The places of its messages.
    fn range(self) -> std::ops::Range<u16> {
        match self {
            Pack::Reading => 0..ENDS[0],
            Pack::Working => ENDS[0]..ENDS[1],
        }
    }
}

/// One message without variables, by its place in the reference language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Msg(u16);

impl Msg {
    /// The Fluent id, as it stands in `locales/`. Known natively only.
    #[cfg(feature = "prerender")]
    pub fn id(self) -> &'static str {
        NAMES[self.0 as usize]
    }
}

impl Msg {
    /// The id in the packed words.
    pub fn packed(self) -> String {
        format!("m{}", self.0)
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    working: bool,
    /// Texts already formatted: a page asks for the same words at every tap.
    known: RefCell<BTreeMap<u16, Rc<str>>>,
}

/// Why words could not be read: the file is cut or is not Fluent. Holds what to look at.
#[derive(Debug)]
pub struct BadWords(pub String);

impl Words {
    /// Reads the packed words of `language` that every page needs.
    ///
    /// # Errors
    /// [`BadWords`] when the text is not Fluent or a message is missing (a file cut in half must not half-speak).
    pub fn read(language: Language, text: &str) -> Result<Words, BadWords> {
        let id = language.code().parse().map_err(|error| BadWords(format!("{error:?}")))?;
        let mut words = Words { language, bundle: FluentBundle::new(vec![id]), working: false, known: RefCell::default() };
        words.add(Pack::Reading, text)?;
        Ok(words)
    }

    /// Adds the words of the pages that work with the reader.
    ///
    /// # Errors
    /// As [`Words::read`].
    pub fn and_working(mut self, text: &str) -> Result<Words, BadWords> {
        self.add(Pack::Working, text)?;
        self.working = true;
        Ok(self)
    }

    fn add(&mut self, pack: Pack, text: &str) -> Result<(), BadWords> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| BadWords(format!("{errors:?}")))?;
        self.bundle.add_resource(resource).map_err(|errors| BadWords(format!("{errors:?}")))?;
        match pack.range().map(Msg).find(|msg| !self.bundle.has_message(&msg.packed())) {
            Some(missing) => Err(BadWords(missing.packed())),
            None => Ok(()),
        }
    }

    /// True when this part of the words is here.
    pub fn has(&self, pack: Pack) -> bool {
        pack == Pack::Reading || self.working
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message's text. Several sentences stand on lines of their own; see [`sentences`].
    pub fn text(&self, msg: Msg) -> Rc<str> {
        if let Some(text) = self.known.borrow().get(&msg.0) {
            return text.clone();
        }
        let text: Rc<str> = self.format(msg, None).into();
        self.known.borrow_mut().insert(msg.0, text.clone());
        text
    }

    fn format(&self, msg: Msg, arguments: Option<&FluentArgs>) -> String {
        let pattern = self.bundle.get_message(&msg.packed()).and_then(|message| message.value());
        let mut errors = Vec::new();
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned(),
            None => msg.packed(),
        }
    }
}

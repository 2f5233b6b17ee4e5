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
    /// Texts already formatted: a page asks for the same words at every tap.
    known: RefCell<BTreeMap<u16, Rc<str>>>,
}

/// Why words could not be read: the file is cut or is not Fluent. Holds what to look at.
#[derive(Debug)]
pub struct BadWords(pub String);

impl Words {
    /// Reads the packed words of `language`.
    ///
    /// # Errors
    /// [`BadWords`] when the text is not Fluent or a message is missing (a file cut in half must not half-speak).
    pub fn read(language: Language, text: &str) -> Result<Words, BadWords> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| BadWords(format!("{errors:?}")))?;
        let id = language.code().parse().map_err(|error| BadWords(format!("{error:?}")))?;
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.add_resource(resource).map_err(|errors| BadWords(format!("{errors:?}")))?;
        match (0..COUNT).map(Msg).find(|msg| !bundle.has_message(&msg.packed())) {
            Some(missing) => Err(BadWords(missing.packed())),
            None => Ok(Words { language, bundle, known: RefCell::default() }),
        }
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

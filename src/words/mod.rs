//! Holds: the languages, the packed words of one of them, and the typed messages generated from `locales/`.
//! May import: nothing of this crate.
//! Never: yew, web_sys, a sentence written in Rust, a message id built at run time.

#[cfg(feature = "seal")]
mod known;
mod pattern;
mod sentence;
#[cfg(any(feature = "cli", feature = "prerender"))]
mod whole;

#[cfg(feature = "seal")]
pub use known::Digests;
pub use pattern::{Argument, Plurals};
pub use sentence::{length, minutes, sentences};
#[cfg(any(feature = "cli", feature = "prerender"))]
pub use whole::{all_words, packed_words, working_words};

use std::{cell::RefCell, rc::Rc};

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

    /// The message with this Fluent id, and its place. Known natively only.
    #[cfg(feature = "prerender")]
    pub fn find(id: &str) -> Option<Msg> {
        NAMES.iter().position(|name| *name == id).map(|place| Msg(place as u16))
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    plurals: Plurals,
    /// The packed messages, by place.
    lines: Vec<Box<str>>,
    /// Texts already formatted: a page asks for the same words at every tap.
    known: RefCell<Vec<Option<Rc<str>>>>,
    /// What stands behind the working words.
    #[cfg(feature = "seal")]
    digests: Digests,
}

/// Why words could not be read: the file is cut or is no words of ours. Holds what to look at.
#[derive(Debug)]
pub struct BadWords(pub String);

impl Words {
    /// Reads the packed words of `language` that every page needs.
    ///
    /// # Errors
    /// [`BadWords`] when the text is not packed words or a message is missing (a file cut in half must not half-speak).
    pub fn read(language: Language, text: &str) -> Result<Words, BadWords> {
        let mut words = Words {
            language,
            plurals: Plurals::default(),
            lines: Vec::new(),
            known: RefCell::default(),
            #[cfg(feature = "seal")]
            digests: Digests::default(),
        };
        words.add(Pack::Reading, text)?;
        Ok(words)
    }

    /// Adds the words of the pages that work with the reader.
    ///
    /// # Errors
    /// As [`Words::read`].
    pub fn and_working(mut self, text: &str) -> Result<Words, BadWords> {
        let end = text.rfind("\nend\n").map_or(text.len(), |place| place + "\nend\n".len());
        let (text, rest) = text.split_at(end);
        self.add(Pack::Working, text)?;
        match rest.strip_suffix('\n') {
            #[cfg(feature = "seal")]
            Some(digests) => self.digests = Digests(digests.into()),
            // Only who verifies has a use for them.
            #[cfg(not(feature = "seal"))]
            Some(_) => {}
            None => return Err(BadWords("no digests".to_owned())),
        }
        Ok(self)
    }

    /// Digests of all words that may stand in a record; nothing is known before the working words are here.
    #[cfg(feature = "seal")]
    pub fn digests(&self) -> Digests {
        self.digests.clone()
    }

    fn add(&mut self, pack: Pack, text: &str) -> Result<(), BadWords> {
        let fault = |what: &str| BadWords(what.to_owned());
        let (head, rest) = text.split_once('\n').ok_or_else(|| fault("no head line"))?;
        let [kind, version, count, plurals] = head.split(' ').collect::<Vec<_>>()[..] else { return Err(fault("the head line")) };
        let body = rest.strip_suffix("\nend\n").ok_or_else(|| fault("no end line"))?;
        let lines: Vec<&str> = body.split('\n').collect();
        let expected = pack.range().len();
        if kind != "mingbai-words"
            || version != "1"
            || count != expected.to_string()
            || lines.len() != expected
            || self.lines.len() != usize::from(pack.range().start)
        {
            return Err(BadWords(format!("{} lines of {expected}", lines.len())));
        }
        if let Some(missing) = lines.iter().position(|line| line.is_empty()) {
            return Err(BadWords(format!("message {missing} is empty")));
        }
        self.plurals = Plurals(plurals.to_owned());
        self.lines.extend(lines.into_iter().map(Box::from));
        Ok(())
    }

    /// True when this part of the words is here.
    pub fn has(&self, pack: Pack) -> bool {
        self.lines.len() >= usize::from(pack.range().end)
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message's text. Several sentences stand on lines of their own; see [`sentences`].
    pub fn text(&self, msg: Msg) -> Rc<str> {
        let place = usize::from(msg.0);
        if let Some(Some(text)) = self.known.borrow().get(place) {
            return text.clone();
        }
        let text: Rc<str> = self.format(msg, &[]).into();
        let mut known = self.known.borrow_mut();
        known.resize(self.lines.len().max(place + 1), None);
        known[place] = Some(text.clone());
        text
    }

    fn format(&self, msg: Msg, arguments: &[Argument]) -> String {
        // A page asks for words of its own pack only; of another it would show nothing rather than stop.
        self.lines.get(usize::from(msg.0)).map(|line| pattern::format(line, arguments, &self.plurals)).unwrap_or_default()
    }

    /// The message's place among all messages of the reference language. Known natively only.
    #[cfg(feature = "prerender")]
    pub fn place(msg: Msg) -> usize {
        msg.0.into()
    }

    /// The message as Fluent would give it these arguments, in the order its comment explains them. For tests, which
    /// compare the two.
    #[cfg(feature = "prerender")]
    pub fn format_as(&self, msg: Msg, arguments: &[Argument]) -> String {
        self.format(msg, arguments)
    }
}

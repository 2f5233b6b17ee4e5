//! What every view of the desk may read: the words of the page's language.

use super::node::{Node, el_of, said, said_of};
use crate::law::Article;
use crate::words::{Msg, Words, sentences};

/// The words, and what is made of them.
pub struct View<'a> {
    /// The words of the page's language, both packs.
    pub words: &'a Words,
}

impl View<'_> {
    /// A message's text.
    pub fn text(&self, msg: Msg) -> String {
        self.words.text(msg).to_string()
    }

    /// A message's text as an element.
    #[inline(never)]
    pub fn said(&self, name: &'static str, msg: Msg) -> Node {
        said(name, self.text(msg))
    }

    /// The sentences of a message, each a block.
    pub fn lines(&self, msg: Msg) -> Node {
        let text = self.words.text(msg);
        el_of("span", "plain").list(sentences(&text).map(|line| said_of("span", "line", line)).collect()).node()
    }

    /// An article's name, as a tag.
    pub fn tag(&self, article: Article) -> Node {
        said_of("span", "tag", self.words.cite(article))
    }
}

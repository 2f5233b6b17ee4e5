//! What a page is made of.

use super::{Icon, PageId, Picture};
use crate::law::{Article, Claim};
use crate::words::Msg;

/// A page: a title, one sentence of what it tells, and cards.
#[derive(Debug)]
pub struct Page {
    /// Which page it is.
    pub id: PageId,
    /// The one `h1`.
    pub title: Msg,
    /// One sentence below the title; also the page's description for machines.
    pub intro: Msg,
    /// One idea each, in reading order.
    pub cards: &'static [Card],
}

/// One idea: a heading, one to four short sentences (six where a right and its cost stand together), one picture where
/// it helps. The fold "the law says" follows from what it states.
#[derive(Debug)]
pub struct Card {
    /// The card's address on its page. Stable: readers' notes and records name it.
    pub anchor: &'static str,
    /// The icon of the right or thing the card is about.
    pub icon: Icon,
    /// The drawing, where it carries the idea.
    pub picture: Option<Picture>,
    /// The card's heading.
    pub heading: Msg,
    /// What it says, block by block.
    pub says: &'static [Says],
}

/// A block of one or more sentences.
#[derive(Clone, Copy, Debug)]
pub enum Says {
    /// States a claim of law.
    Claim(Claim, Msg),
    /// States law that is no claim of its own, resting on these articles.
    Cited(&'static [Article], Msg),
    /// Says nothing of law.
    Plain(Msg),
}

impl Says {
    /// The words.
    pub fn msg(&self) -> Msg {
        match *self {
            Says::Claim(_, msg) | Says::Cited(_, msg) | Says::Plain(msg) => msg,
        }
    }
    /// The claim stated, if any.
    pub fn claim(&self) -> Option<Claim> {
        match *self {
            Says::Claim(claim, _) => Some(claim),
            _ => None,
        }
    }
    /// The articles it rests on.
    pub fn articles(&self) -> &'static [Article] {
        match *self {
            Says::Claim(claim, _) => claim.rests_on(),
            Says::Cited(articles, _) => articles,
            Says::Plain(_) => &[],
        }
    }
}

impl Card {
    /// Every article the card rests on, each once, in the order first named.
    pub fn articles(&self) -> Vec<Article> {
        let mut all = Vec::new();
        for article in self.says.iter().flat_map(|says| says.articles()) {
            if !all.contains(article) {
                all.push(*article);
            }
        }
        all
    }
}

/// A part of a page that is not a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The eight things to check before signing.
    Checks,
    /// The balanced pair: if you sign, if you do not sign yet.
    Pair,
    /// The three procedures side by side.
    Compare,
}

impl Part {
    /// The part's address on its page.
    pub fn anchor(self) -> &'static str {
        match self {
            Part::Checks => "checks",
            Part::Pair => "choice",
            Part::Compare => "compare",
        }
    }
}

/// A legal term: how it is named, how it stands in running text, what it means.
#[derive(Debug)]
pub struct Term {
    /// Address on the page "words explained".
    pub anchor: &'static str,
    /// The reader's word for it.
    pub name: Msg,
    /// Surface forms in running text, separated by ` | `; `-` where the term is not marked in text.
    pub forms: Msg,
    /// One or two sentences.
    pub meaning: Msg,
}

/// Questions that belong together.
#[derive(Debug)]
pub struct QuestionGroup {
    /// Address on the page.
    pub anchor: &'static str,
    /// The group's icon.
    pub icon: Icon,
    /// The group's heading.
    pub heading: Msg,
    /// The questions.
    pub questions: &'static [Question],
}

/// A question the reader may ask somebody else. Never one that the reader answers here.
#[derive(Debug)]
pub struct Question {
    /// Stable name, used to keep the tick.
    pub anchor: &'static str,
    /// The question.
    pub ask: Msg,
    /// The claims that make it worth asking.
    pub claims: &'static [Claim],
}

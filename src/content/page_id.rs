//! The table of pages and their addresses.

use super::{Icon, Page, pages};
use crate::words::Pack;

/// A page. The table [`PageId::ALL`] is shared by prerender, links and history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    /// The doors.
    Home,
    /// The short path: the 18 critical concepts.
    Short,
    /// Where I am now.
    Stage,
    /// What plea leniency is.
    Plea,
    /// What you keep.
    Keep,
    /// What gets shorter.
    Shorter,
    /// The duty lawyer.
    Lawyer,
    /// The prosecutor's proposed sentence.
    Proposal,
    /// What it may do to the sentence, and what a conviction brings besides.
    Sentence,
    /// The signed statement and the moment of signing.
    Sign,
    /// Changing your mind.
    Change,
    /// The hearing and what the judge must check.
    Hearing,
    /// Appeal.
    Appeal,
    /// People with special protection.
    Special,
    /// Language and interpreters.
    Language,
    /// Questions to ask, and the reader's list.
    Questions,
    /// The self-check.
    Check,
    /// For lawyers.
    ForLawyers,
    /// The illustration: how the method moves a range.
    Illustration,
    /// The record, made by the lawyer and the person together.
    Record,
    /// What a lawyer keeps on this device, under a passphrase.
    Kept,
    /// Checking a record.
    Verify,
    /// For family.
    Family,
    /// Words explained.
    Words,
    /// The law: every cited article in full.
    Law,
    /// About: edition, sources, limits, privacy, accessibility.
    About,
    /// All pages.
    Map,
    /// The whole booklet as one document.
    Booklet,
}

impl PageId {
    /// Every page, in the order of the map and of "previous" and "next".
    pub const ALL: &'static [PageId] = &[
        PageId::Home,
        PageId::Short,
        PageId::Stage,
        PageId::Plea,
        PageId::Keep,
        PageId::Shorter,
        PageId::Lawyer,
        PageId::Proposal,
        PageId::Sentence,
        PageId::Sign,
        PageId::Change,
        PageId::Hearing,
        PageId::Appeal,
        PageId::Special,
        PageId::Language,
        PageId::Check,
        PageId::Illustration,
        PageId::Questions,
        PageId::ForLawyers,
        PageId::Record,
        PageId::Kept,
        PageId::Verify,
        PageId::Family,
        PageId::Words,
        PageId::Law,
        PageId::About,
        PageId::Map,
        PageId::Booklet,
    ];

    /// The pages a reader walks through card by card, in order: the whole.
    pub const WHOLE: &'static [PageId] = &[
        PageId::Plea,
        PageId::Keep,
        PageId::Shorter,
        PageId::Lawyer,
        PageId::Proposal,
        PageId::Sentence,
        PageId::Sign,
        PageId::Change,
        PageId::Hearing,
        PageId::Appeal,
        PageId::Special,
        PageId::Language,
    ];

    /// The part of the address after the language; empty for home.
    pub fn slug(self) -> &'static str {
        match self {
            PageId::Home => "",
            PageId::Short => "short",
            PageId::Stage => "stage",
            PageId::Plea => "plea",
            PageId::Keep => "keep",
            PageId::Shorter => "shorter",
            PageId::Lawyer => "lawyer",
            PageId::Proposal => "proposal",
            PageId::Sentence => "sentence",
            PageId::Sign => "sign",
            PageId::Change => "change",
            PageId::Hearing => "hearing",
            PageId::Appeal => "appeal",
            PageId::Special => "special",
            PageId::Language => "language",
            PageId::Questions => "questions",
            PageId::Check => "check",
            PageId::ForLawyers => "for-lawyers",
            PageId::Illustration => "illustration",
            PageId::Record => "record",
            PageId::Kept => "kept",
            PageId::Verify => "verify",
            PageId::Family => "family",
            PageId::Words => "words",
            PageId::Law => "law",
            PageId::About => "about",
            PageId::Map => "map",
            PageId::Booklet => "booklet",
        }
    }

    /// The page with this slug.
    pub fn from_slug(slug: &str) -> Option<PageId> {
        PageId::ALL.iter().copied().find(|page| page.slug() == slug)
    }

    /// The words the page needs.
    pub fn pack(self) -> Pack {
        match self {
            PageId::Check | PageId::Illustration | PageId::Record | PageId::Kept | PageId::Verify => Pack::Working,
            _ => Pack::Reading,
        }
    }

    /// True for a page that the desk draws.
    pub fn is_desk(self) -> bool {
        matches!(self, PageId::Illustration | PageId::Record | PageId::Kept | PageId::Verify)
    }

    /// The page's table.
    pub fn page(self) -> &'static Page {
        match self {
            PageId::Home => &pages::home::PAGE,
            PageId::Short => &pages::short::PAGE,
            PageId::Stage => &pages::stage::PAGE,
            PageId::Plea => &pages::plea::PAGE,
            PageId::Keep => &pages::keep::PAGE,
            PageId::Shorter => &pages::shorter::PAGE,
            PageId::Lawyer => &pages::lawyer::PAGE,
            PageId::Proposal => &pages::proposal::PAGE,
            PageId::Sentence => &pages::sentence::PAGE,
            PageId::Sign => &pages::sign::PAGE,
            PageId::Change => &pages::change::PAGE,
            PageId::Hearing => &pages::hearing::PAGE,
            PageId::Appeal => &pages::appeal::PAGE,
            PageId::Special => &pages::special::PAGE,
            PageId::Language => &pages::language::PAGE,
            PageId::Questions => &pages::questions::PAGE,
            PageId::Check => &pages::work::CHECK,
            PageId::ForLawyers => &pages::for_lawyers::PAGE,
            PageId::Illustration => &pages::work::ILLUSTRATION,
            PageId::Record => &pages::work::RECORD,
            PageId::Kept => &pages::work::KEPT,
            PageId::Verify => &pages::work::VERIFY,
            PageId::Family => &pages::family::PAGE,
            PageId::Words => &pages::words::PAGE,
            PageId::Law => &pages::law::PAGE,
            PageId::About => &pages::about::PAGE,
            PageId::Map => &pages::map::PAGE,
            PageId::Booklet => &pages::booklet::PAGE,
        }
    }

    /// The page's icon, on the map and the doors.
    pub fn icon(self) -> Icon {
        match self {
            PageId::Home => Icon::House,
            PageId::Short => Icon::Clock,
            PageId::Stage => Icon::Pin,
            PageId::Plea => Icon::Book,
            PageId::Keep => Icon::LastWord,
            PageId::Shorter => Icon::Hourglass,
            PageId::Lawyer => Icon::Lawyer,
            PageId::Proposal => Icon::Folders,
            PageId::Sentence => Icon::Calendar,
            PageId::Sign => Icon::Pen,
            PageId::Change => Icon::TurnBack,
            PageId::Hearing => Icon::Court,
            PageId::Appeal => Icon::Steps,
            PageId::Special => Icon::Flag,
            PageId::Language => Icon::Interpreter,
            PageId::Questions => Icon::Ask,
            PageId::Check => Icon::Lamp,
            PageId::ForLawyers => Icon::Together,
            PageId::Illustration => Icon::Judgment,
            PageId::Record => Icon::Record,
            PageId::Kept => Icon::Folders,
            PageId::Verify => Icon::CheckRecord,
            PageId::Family => Icon::Family,
            PageId::Words => Icon::Language,
            PageId::Law => Icon::Scroll,
            PageId::About => Icon::Eye,
            PageId::Map => Icon::Map,
            PageId::Booklet => Icon::Printer,
        }
    }
}

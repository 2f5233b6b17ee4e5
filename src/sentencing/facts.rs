//! The types of the tables that the build script writes from `facts/*.toml`.

use super::code::Declined;
use crate::words::{Msg, msg};

include!(concat!(env!("OUT_DIR"), "/sentencing.rs"));

/// One of the 23 crimes.
#[derive(Debug)]
pub struct Crime {
    /// The fact base's id, such as `theft`.
    pub id: &'static str,
    /// The guideline's section and the article of the Criminal Law.
    pub articles: &'static [&'static str],
    /// Its plain name.
    pub name: Msg,
    /// Suspension is handled strictly (从严把握缓刑).
    pub strict: bool,
    /// Of a kind for which leniency is kept tight (SG 三).
    pub grave: bool,
    /// Suspension is handled strictly where it was done by phone or over the net (SG 四（十二）4).
    pub telecom: bool,
    /// Committed by negligence; all others are intentional.
    pub negligent: bool,
    /// The lowest tier for which a person of 14 or 15 answers (CL 17); `None`: for no tier.
    pub from_14: Option<u8>,
    /// Its tiers, by the fact base's numbers.
    pub tiers: &'static [Tier],
}

impl Crime {
    /// The crime with this id.
    pub fn find(id: &str) -> Option<&'static Crime> {
        CRIMES.iter().find(|crime| crime.id == id)
    }

    /// The tier with this number.
    pub fn tier(&self, number: u8) -> Option<&'static Tier> {
        self.tiers.iter().find(|tier| tier.number == number)
    }

    /// The factors that may go with this crime, in the table's order.
    pub fn factors(&'static self) -> impl Iterator<Item = &'static Factor> {
        FACTORS.iter().filter(|factor| factor.fits(self))
    }
}

/// One tier of a crime. All lengths in months.
#[derive(Debug)]
pub struct Tier {
    /// The fact base's number: the guideline's order, not always that of severity.
    pub number: u8,
    /// 1 is the lowest penalty of the crime.
    pub rank: u8,
    /// The guideline's section, where there is one, and the article of the Criminal Law.
    pub articles: &'static [&'static str],
    /// What it takes, in plain words.
    pub condition: Msg,
    /// The starting point (量刑起点); 1 stands for the shortest 拘役. `None`: the guideline gives none.
    pub start: Option<(u16, u16)>,
    /// Lowest and highest penalty; 1 as above, 180 the longest fixed term.
    pub range: (u16, u16),
    /// The next lower penalty of the same crime (CL 63).
    pub lower: Option<(u16, u16)>,
    /// The announced sentence is chosen in this range at once, without percentages.
    pub direct: Option<(u16, u16)>,
    /// 拘役 is possible.
    pub detention: bool,
    /// 管制 is possible.
    pub surveillance: bool,
    /// A fine alone is possible.
    pub fine_alone: bool,
    /// Life imprisonment is possible.
    pub life: bool,
    /// Death is possible.
    pub death: bool,
}

/// When a factor is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// First: multiplies (SG 二（二）2, 先适用).
    First,
    /// Then: adds and subtracts on the result of the first.
    Second,
}

/// Which way a factor moves the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// Shorter.
    Down,
    /// Longer.
    Up,
}

/// Whether the law says must (应当) or may (可以).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// 应当.
    Must,
    /// 可以.
    May,
}

/// Whether a factor may bring the sentence below the lowest penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Below {
    /// Not by itself: it only makes lighter (从轻).
    AloneNo,
    /// It may (可以减轻, or 应当从轻、减轻).
    May,
    /// It must (应当减轻).
    Must,
    /// It makes the sentence longer.
    Adds,
}

/// Whether a factor may or must end in no punishment (免除处罚).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exempt {
    /// No.
    No,
    /// It may.
    May,
    /// It must.
    Must,
}

/// Whether the plea already counts a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// It counts beside the plea.
    Outside,
    /// SG 三（十四） says it is not counted again.
    Text,
    /// So by inference from that text.
    Inferred,
}

/// Whether a plea together with a factor may take off more than a plea alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifts {
    /// SG 三（十四） lists it.
    Yes,
    /// It does not.
    No,
    /// The list ends with 等; not settled.
    Unsettled,
}

/// One factor (量刑情节). Percent of what is adjusted.
#[derive(Debug)]
pub struct Factor {
    /// The fact base's id, such as `surrender`.
    pub id: &'static str,
    /// The guideline's section and the articles of law behind it.
    pub articles: &'static [&'static str],
    /// Its plain name.
    pub name: Msg,
    /// When it is applied.
    pub layer: Layer,
    /// Which way it moves.
    pub moves: Moves,
    /// Least percent; `None`: no national percentage.
    pub low: Option<u8>,
    /// Most percent; `None` beside a `low`: that much or more, or no punishment.
    pub high: Option<u8>,
    /// False for 以下: the text states the upper end only, and `low` is 0.
    pub stated_low: bool,
    /// Must or may.
    pub force: Force,
    /// Whether it may go below the lowest penalty.
    pub below: Below,
    /// Whether it may end in no punishment.
    pub exempt: Exempt,
    /// Whether the plea already counts it.
    pub bucket: Bucket,
    /// Whether it lets a plea take off more.
    pub lifts: Lifts,
    /// Factors that cannot stand beside it, as places in [`FACTORS`]; read both ways.
    pub(super) apart: &'static [u8],
    /// The same factor where the crime is lighter (犯罪较轻), as a place in [`FACTORS`].
    pub(super) lighter: Option<u8>,
    /// Generally at least so many months (一般不少于); 0: no such rule.
    pub least_months: u8,
    /// Only for intentional (`true`) or for negligent crimes (`false`).
    pub intent: Option<bool>,
    /// Only where the crime may bring a fixed term (CL 65).
    pub fixed_term: bool,
    /// No text says whether it is counted beside the plea.
    pub overlaps_plea: bool,
    /// Only with these crimes, as places in [`CRIMES`]; empty: with all.
    pub(super) crimes: &'static [u8],
}

impl Factor {
    /// The factor with this id.
    pub fn find(id: &str) -> Option<&'static Factor> {
        FACTORS.iter().find(|factor| factor.id == id)
    }

    /// True when it may go with this crime.
    pub fn fits(&self, crime: &Crime) -> bool {
        let listed = self.crimes.is_empty() || self.crimes.iter().any(|place| CRIMES.get(usize::from(*place)).is_some_and(|one| one.id == crime.id));
        let deserves = !self.fixed_term || crime.tiers.iter().any(|tier| tier.direct.is_none());
        listed && deserves && self.intent.is_none_or(|intent| intent != crime.negligent)
    }

    /// True when the two cannot stand side by side.
    pub fn excludes(&self, other: &Factor) -> bool {
        let names = |one: &Factor, other: &Factor| one.apart.iter().any(|place| FACTORS.get(usize::from(*place)).is_some_and(|factor| factor.id == other.id));
        names(self, other) || names(other, self)
    }

    /// The same factor where the crime is lighter (犯罪较轻).
    pub fn when_lighter(&self) -> Option<&'static Factor> {
        self.lighter.and_then(|place| FACTORS.get(usize::from(place)))
    }

    /// True when the plea already counts it, so that it is a companion of the plea.
    pub fn is_companion(&self) -> bool {
        self.bucket != Bucket::Outside
    }
}

/// A crime on which the engine declines.
#[derive(Debug)]
pub struct Outside {
    /// The fact base's id, or one of ours.
    pub id: &'static str,
    /// The article of the Criminal Law.
    pub articles: &'static [&'static str],
    /// Its plain name.
    pub name: Msg,
    /// Why the engine declines.
    pub why: Declined,
}

impl Outside {
    /// The crime with this id.
    pub fn find(id: &str) -> Option<&'static Outside> {
        OUTSIDE.iter().find(|crime| crime.id == id)
    }
}

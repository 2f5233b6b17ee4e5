//! What is given to the engine: one crime or several, each with its factors and the plea.

use super::{
    exact::Range,
    facts::{Crime, Factor, Outside},
};
use crate::words::Msg;

/// Most crimes of one case.
pub(super) const MOST_CRIMES: usize = 20;

/// A case: one crime, or several to be put together under CL 69.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The crimes, at least one.
    pub counts: Vec<Count>,
    /// True for the form `{"crimes":[…]}`: the result tells each crime and the whole, even for one crime.
    pub several: bool,
}

impl Case {
    /// A case of one crime.
    pub fn one(count: Count) -> Case {
        Case { counts: vec![count], several: false }
    }

    /// A case of several crimes.
    pub fn several(counts: Vec<Count>) -> Case {
        Case { counts, several: true }
    }
}

/// Which crime is meant.
#[derive(Clone, Copy, Debug)]
pub enum Charge {
    /// One of the 23.
    Listed(&'static Crime),
    /// One on which the engine declines.
    Outside(&'static Outside),
}

impl Charge {
    /// The crime's id.
    pub fn id(self) -> &'static str {
        match self {
            Charge::Listed(crime) => crime.id,
            Charge::Outside(outside) => outside.id,
        }
    }

    /// Its plain name.
    pub fn name(self) -> Msg {
        match self {
            Charge::Listed(crime) => crime.name,
            Charge::Outside(outside) => outside.name,
        }
    }

    /// The crime with this id, of the 23 or not.
    pub fn find(id: &str) -> Option<Charge> {
        Crime::find(id).map(Charge::Listed).or_else(|| Outside::find(id).map(Charge::Outside))
    }
}

impl PartialEq for Charge {
    fn eq(&self, other: &Charge) -> bool {
        self.id() == other.id()
    }
}
impl Eq for Charge {}

/// One crime of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Which crime.
    pub charge: Charge,
    /// Which tier, by the table's number; `None`: not known.
    pub tier: Option<u8>,
    /// The starting point in months; `None`: the guideline's range.
    pub start_months: Option<Range>,
    /// Months added for other facts of the crime; `None`: none given, and this stays open.
    pub added_months: Option<Range>,
    /// Factors that count beside the plea. Companions of the plea may stand here too and are read as such.
    pub factors: Vec<Given>,
    /// The plea.
    pub plea: Plea,
    /// Factors that the plea already counts; without a plea they count by themselves.
    pub companions: Vec<Given>,
    /// Whether the crime is lighter (犯罪较轻).
    pub lighter_crime: Lighter,
    /// Numbers outside the guideline's bands are meant.
    pub outside_guideline: bool,
}

impl Count {
    /// A crime of which nothing more is known.
    pub fn new(charge: Charge, tier: Option<u8>) -> Count {
        Count {
            charge,
            tier,
            start_months: None,
            added_months: None,
            factors: Vec::new(),
            plea: Plea::NONE,
            companions: Vec::new(),
            lighter_crime: Lighter::Unknown,
            outside_guideline: false,
        }
    }
}

/// A factor that is there.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// Which.
    pub factor: &'static Factor,
    /// By how much, as parts of the whole (20% is 0.2); `None`: the guideline's band.
    pub percent: Option<Range>,
}

impl PartialEq for Given {
    fn eq(&self, other: &Given) -> bool {
        self.factor.id == other.factor.id && self.percent == other.percent
    }
}
impl Eq for Given {}

/// The plea (认罪认罚).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plea {
    /// When it is made.
    pub stage: Stage,
    /// What it takes off, as parts of the whole; `None`: the guideline's band.
    pub percent: Option<Range>,
}

impl Plea {
    /// No plea.
    pub const NONE: Plea = Plea { stage: Stage::None, percent: None };
}

/// When the plea is made. The national text weighs it and gives no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// There is no plea.
    None,
    /// With the police.
    Investigation,
    /// With the prosecutor.
    Prosecution,
    /// In court.
    Trial,
}

impl Stage {
    /// Every stage, earliest first, after none.
    pub const ALL: [Stage; 4] = [Stage::None, Stage::Investigation, Stage::Prosecution, Stage::Trial];

    /// As a case writes it.
    pub fn code(self) -> &'static str {
        match self {
            Stage::None => "none",
            Stage::Investigation => "investigation",
            Stage::Prosecution => "prosecution",
            Stage::Trial => "trial",
        }
    }
}

/// Whether the crime is lighter (犯罪较轻), which no national text defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lighter {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Not known: both bands stand.
    Unknown,
}

impl Lighter {
    /// Every answer.
    pub const ALL: [Lighter; 3] = [Lighter::Yes, Lighter::No, Lighter::Unknown];

    /// As a case writes it.
    pub fn code(self) -> &'static str {
        match self {
            Lighter::Yes => "yes",
            Lighter::No => "no",
            Lighter::Unknown => "unknown",
        }
    }
}

//! What comes out: every step, the ranges, the floor, what stays open.

use super::{
    case::Charge,
    code::{Declined, FloorCode, Note, Rule, Unsettled},
    exact::Range,
    facts::Factor,
};

/// The result for a case.
#[derive(Debug)]
pub struct Illustration {
    /// The whole case. For one crime, that crime.
    pub whole: Outcome,
    /// Each of several crimes by itself, in the order of the case; empty for one crime.
    pub crimes: Vec<Outcome>,
}

/// The result for one crime, or for several put together.
#[derive(Debug)]
pub struct Outcome {
    /// The crime; `None` for several put together.
    pub charge: Option<Charge>,
    /// The tier's number; `None` where it is not known or there are several crimes.
    pub tier: Option<u8>,
    /// The ranges, or why there are none.
    pub ranges: Result<Ranges, Declined>,
    /// Every step in its order; empty where there are no ranges.
    pub steps: Vec<Step>,
    /// What the texts leave open.
    pub unsettled: Vec<Said<Unsettled>>,
    /// What must be said beside the numbers.
    pub notes: Vec<Said<Note>>,
}

/// The ranges, in months. None of them is what a court would say; each holds every choice the inputs leave.
#[derive(Debug)]
pub struct Ranges {
    /// Without the plea; its companions count by themselves.
    pub without_plea: Range,
    /// With the plea as the case has it; the same as without where there is none.
    pub with_plea: Range,
    /// What the judge may still move, without the plea.
    pub judge_without_plea: Range,
    /// What the judge may still move, with the plea.
    pub judge_with_plea: Range,
    /// Whether and why the lowest penalty holds.
    pub floor: Floor,
}

/// The penalty's bounds and what became of them.
#[derive(Debug)]
pub struct Floor {
    /// Whether the lowest penalty holds, and why.
    pub code: FloorCode,
    /// Lowest and highest penalty of the tier.
    pub statutory: Range,
    /// What holds in this case: no end of any range lies outside.
    pub bounds: Range,
    /// The factors that open or force the way below.
    pub factors: Vec<&'static Factor>,
    /// True when the lower bound moved an end of the range without the plea, or with it.
    pub binds: (bool, bool),
}

impl Floor {
    /// True when the lowest penalty of the tier holds.
    pub fn holds(&self) -> bool {
        self.bounds.low == self.statutory.low
    }
}

/// One step.
#[derive(Debug)]
pub struct Step {
    /// What it does.
    pub rule: Rule,
    /// The factor it applies.
    pub factor: Option<&'static Factor>,
    /// By how much, as parts of the whole; `None` where nothing is multiplied or no limit is known.
    pub percent: Option<Range>,
    /// The articles it rests on.
    pub articles: Vec<&'static str>,
    /// What it does where there is no plea.
    pub without_plea: Change,
    /// What it does where there is the plea of the case.
    pub with_plea: Change,
}

/// A range before and after a step, in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Before; `None` at the first step.
    pub before: Option<Range>,
    /// After.
    pub after: Range,
}

/// A name from a closed set, and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<Code> {
    /// What is said.
    pub code: Code,
    /// Of what; `None`: of the whole.
    pub about: Option<About>,
}

/// What a name speaks of.
#[derive(Clone, Debug)]
pub enum About {
    /// A factor.
    Factor(&'static Factor),
    /// A field of the case.
    Field(String),
}

impl About {
    /// The factor's id, or the field's path.
    pub fn id(&self) -> &str {
        match self {
            About::Factor(factor) => factor.id,
            About::Field(field) => field,
        }
    }
}

impl PartialEq for About {
    fn eq(&self, other: &About) -> bool {
        self.id() == other.id()
    }
}
impl Eq for About {}

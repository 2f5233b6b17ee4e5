//! What is wrong with a case, and in which field.

use crate::words::Words;

/// Why a case cannot be computed with. One fault is told at a time: the first in the order of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field, as a path from the case: `factors[1].percent`; empty for the whole case.
    pub field: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

impl Fault {
    pub(super) fn at(field: impl Into<String>, wrong: Wrong) -> Fault {
        Fault { field: field.into(), wrong }
    }

    /// The same fault, seen from further out: `percent` inside `factors[1]` is `factors[1].percent`.
    pub(super) fn inside(mut self, outer: &str) -> Fault {
        self.field = match self.field.as_str() {
            "" => outer.to_owned(),
            field if field.starts_with('[') => format!("{outer}{field}"),
            field => format!("{outer}.{field}"),
        };
        self
    }

    /// One sentence for a reader.
    pub fn say(&self, words: &Words) -> String {
        // A fault of the whole has no field: it is told of the case.
        let field = if self.field.is_empty() { "case" } else { self.field.as_str() };
        match self.wrong {
            Wrong::NotJson => words.text(crate::words::msg::ILLUSTRATION_FAULT_NOT_JSON).to_string(),
            Wrong::TooLong => words.text(crate::words::msg::ILLUSTRATION_FAULT_TOO_LONG).to_string(),
            Wrong::Missing => words.illustration_fault_missing(field),
            Wrong::UnknownKey => words.illustration_fault_unknown_key(field),
            Wrong::KeyTwice => words.illustration_fault_key_twice(field),
            Wrong::UnknownId => words.illustration_fault_unknown_id(field),
            Wrong::WrongKind => words.illustration_fault_wrong_kind(field),
            Wrong::NotANumber => words.illustration_fault_not_a_number(field),
            Wrong::Negative => words.illustration_fault_negative(field),
            Wrong::Reversed => words.illustration_fault_reversed(field),
            Wrong::OutsideGuideline => words.illustration_fault_outside_guideline(field),
            Wrong::TooLarge => words.illustration_fault_too_large(field),
            Wrong::TooPrecise => words.illustration_fault_too_precise(field),
            Wrong::TooMany => words.illustration_fault_too_many(field),
            Wrong::Twice => words.illustration_fault_twice(field),
            Wrong::NotTogether => words.illustration_fault_not_together(field),
            Wrong::NotThisCrime => words.illustration_fault_not_this_crime(field),
            Wrong::NotACompanion => words.illustration_fault_not_a_companion(field),
            Wrong::NotLighter => words.illustration_fault_not_lighter(field),
            Wrong::NoPlea => words.illustration_fault_no_plea(field),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}", self.field, self.wrong)
    }
}

impl std::error::Error for Fault {}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The file is not JSON.
    NotJson,
    /// The file is longer than any case.
    TooLong,
    /// The field is needed and is not there.
    Missing,
    /// No such field.
    UnknownKey,
    /// The field stands twice.
    KeyTwice,
    /// No such crime, tier, factor, stage or answer.
    UnknownId,
    /// A list where a text is meant, and the like.
    WrongKind,
    /// Not a plain decimal number.
    NotANumber,
    /// Below zero.
    Negative,
    /// The low end is above the high end.
    Reversed,
    /// Outside the guideline's band, and the case does not say that this is meant.
    OutsideGuideline,
    /// Larger than the engine takes.
    TooLarge,
    /// More digits than the engine takes.
    TooPrecise,
    /// More entries than the engine takes.
    TooMany,
    /// The same factor a second time.
    Twice,
    /// This factor and an earlier one exclude each other.
    NotTogether,
    /// This factor does not go with this crime.
    NotThisCrime,
    /// The plea does not count this factor; it belongs into `factors`.
    NotACompanion,
    /// The factor is for lighter crimes, and the case says that the crime is not lighter.
    NotLighter,
    /// A percentage of a plea where there is no plea.
    NoPlea,
}

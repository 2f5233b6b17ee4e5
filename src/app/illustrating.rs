//! The case of the illustration, as it has been filled in: our own names and numbers, no text.

use super::Filled;
use crate::record::IllustrationShown;
use crate::sentencing::{Case, Charge, Count, Exact, FACTORS, Factor, Fault, Given, Illustration, Lighter, Plea, Range, Stage, illustrate};

/// What has been filled in, as a case.
#[derive(Debug)]
pub struct Asked {
    /// Which crime of the case is in front, from 1.
    pub number: u8,
    /// That crime with its facts.
    pub count: Count,
    /// Every crime of the case, in order.
    pub counts: Vec<Count>,
    /// Factors answered "yes" that cannot stand beside an earlier one: not counted, and the page says so.
    pub dropped: Vec<&'static Factor>,
}

impl Asked {
    /// The crime in front as the engine takes it.
    pub fn alone(&self) -> Case {
        Case::one(self.count.clone())
    }

    /// The whole case.
    pub fn case(&self) -> Case {
        case_of(&self.counts)
    }

    /// What the engine makes of the crime in front.
    ///
    /// # Errors
    /// A number of the lawyer's that does not fit the guideline.
    pub fn illustrate(&self) -> Result<Illustration, Fault> {
        illustrate(&self.alone())
    }
}

/// The factors that are asked about for a crime: those that fit it, without the forms for lighter crimes, which the
/// engine finds by itself.
pub fn asked_factors(charge: Charge) -> Vec<&'static Factor> {
    let Charge::Listed(crime) = charge else { return Vec::new() };
    let is_twin = |factor: &Factor| FACTORS.iter().any(|plain| plain.when_lighter().is_some_and(|twin| twin.id == factor.id));
    crime.factors().filter(|factor| !is_twin(factor)).collect()
}

/// Most crimes that the page puts together.
pub const MOST_ASKED: u8 = 5;

/// Which crime of the case is in front, from 1.
pub fn in_front(filled: &Filled) -> u8 {
    filled.get("illus-at").and_then(|number| number.parse().ok()).unwrap_or(1)
}

/// The name of a field of the crime with this number: `illus-crime`, `illus2-crime`.
pub fn field_of(number: u8, name: &str) -> String {
    if number > 1 { format!("illus{number}-{name}") } else { format!("illus-{name}") }
}

/// The crimes chosen, by number.
pub fn crimes_asked(filled: &Filled) -> Vec<(u8, Charge)> {
    (1..=MOST_ASKED).filter_map(|number| Some((number, Charge::find(filled.get(&field_of(number, "crime"))?)?))).collect()
}

/// The crime in front with its facts, once one is chosen.
pub fn asked(filled: &Filled) -> Option<Asked> {
    let number = in_front(filled);
    let (count, dropped) = count_of(filled, number)?;
    Some(Asked { number, count, counts: counts_of(filled), dropped })
}

/// Every crime with its facts.
fn counts_of(filled: &Filled) -> Vec<Count> {
    (1..=MOST_ASKED).filter_map(|number| Some(count_of(filled, number)?.0)).collect()
}

/// One crime alone, or several to be put together.
fn case_of(counts: &[Count]) -> Case {
    match counts {
        [only] => Case::one(only.clone()),
        all => Case::several(all.to_vec()),
    }
}

/// One crime with its facts, and the factors that are not counted.
fn count_of(filled: &Filled, number: u8) -> Option<(Count, Vec<&'static Factor>)> {
    let get = |name: &str| filled.get(&field_of(number, name));
    let charge = Charge::find(get("crime")?)?;
    let tier = get(&format!("tier/{}", charge.id())).and_then(|tier| tier.parse().ok()).filter(|tier| match charge {
        Charge::Listed(crime) => crime.tier(*tier).is_some(),
        Charge::Outside(_) => false,
    });
    let lawyer = filled.get("illus-lawyer").is_some();
    let range = |low: &str, high: &str, exact| if lawyer { range_of(get(low), get(high), exact) } else { None };
    let own = |name: &str| range(&format!("low/{name}"), &format!("high/{name}"), Exact::hundredths);
    let mut count = Count::new(charge, tier);
    count.outside_guideline = lawyer && filled.get("illus-outside").is_some();
    let mut dropped = Vec::new();
    for factor in asked_factors(charge) {
        if get(&format!("factor/{}", factor.id)) != Some("yes") {
            continue;
        }
        if count.factors.iter().any(|given| given.factor.excludes(factor)) {
            dropped.push(factor);
        } else {
            count.factors.push(Given { factor, percent: own(factor.id) });
        }
    }
    count.lighter_crime = Lighter::ALL.into_iter().find(|lighter| get("lighter") == Some(lighter.code())).unwrap_or(Lighter::Unknown);
    let stage = Stage::ALL.into_iter().find(|stage| get("stage") == Some(stage.code()));
    count.plea = Plea { stage: stage.unwrap_or(Stage::Prosecution), percent: own("plea") };
    count.start_months = range("start-low", "start-high", Exact::whole);
    count.added_months = range("added-low", "added-high", Exact::whole);
    Some((count, dropped))
}

/// Two fields as a range. One alone is a point.
fn range_of(low: Option<&str>, high: Option<&str>, exact: fn(u32) -> Exact) -> Option<Range> {
    let number = |text: Option<&str>| text.and_then(|text| text.parse().ok()).map(exact);
    match (number(low), number(high)) {
        (Some(low), Some(high)) => Some(Range { low, high }),
        (one, other) => one.or(other).map(Range::point),
    }
}

/// What goes into the record, where that is wanted and the engine gives a result.
pub fn shown(filled: &Filled) -> Option<IllustrationShown> {
    filled.get("illus-attach")?;
    let counts = counts_of(filled);
    if counts.is_empty() {
        return None;
    }
    let case = case_of(&counts);
    Some(IllustrationShown { result: illustrate(&case).ok()?.to_json(), case: case.to_json() })
}

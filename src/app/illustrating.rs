//! The case of the illustration, as it has been filled in: our own names and numbers, no text.

use super::Filled;
use crate::record::IllustrationShown;
use crate::sentencing::{Case, Charge, Count, Exact, FACTORS, Factor, Fault, Given, Illustration, Lighter, Plea, Range, Stage, illustrate};

/// What has been filled in, as a case.
#[derive(Debug)]
pub struct Asked {
    /// One crime with its facts.
    pub count: Count,
    /// Factors answered "yes" that cannot stand beside an earlier one: not counted, and the page says so.
    pub dropped: Vec<&'static Factor>,
}

impl Asked {
    /// The case as the engine takes it.
    pub fn case(&self) -> Case {
        Case::one(self.count.clone())
    }

    /// What the engine makes of it.
    ///
    /// # Errors
    /// A number of the lawyer's that does not fit the guideline.
    pub fn illustrate(&self) -> Result<Illustration, Fault> {
        illustrate(&self.case())
    }
}

/// The factors that are asked about for a crime: those that fit it, without the forms for lighter crimes, which the
/// engine finds by itself.
pub fn asked_factors(charge: Charge) -> Vec<&'static Factor> {
    let Charge::Listed(crime) = charge else { return Vec::new() };
    let is_twin = |factor: &Factor| FACTORS.iter().any(|plain| plain.when_lighter().is_some_and(|twin| twin.id == factor.id));
    crime.factors().filter(|factor| !is_twin(factor)).collect()
}

/// The case, once a crime is chosen.
pub fn asked(filled: &Filled) -> Option<Asked> {
    let charge = Charge::find(filled.get("illus-crime")?)?;
    let tier = filled.get(&format!("illus-tier/{}", charge.id())).and_then(|tier| tier.parse().ok()).filter(|tier| match charge {
        Charge::Listed(crime) => crime.tier(*tier).is_some(),
        Charge::Outside(_) => false,
    });
    let lawyer = filled.get("illus-lawyer").is_some();
    let own = |name: &str| if lawyer { range_of(filled, &format!("illus-low/{name}"), &format!("illus-high/{name}"), Exact::hundredths) } else { None };
    let mut count = Count::new(charge, tier);
    let mut dropped = Vec::new();
    for factor in asked_factors(charge) {
        if filled.get(&format!("illus-factor/{}", factor.id)) != Some("yes") {
            continue;
        }
        if count.factors.iter().any(|given| given.factor.excludes(factor)) {
            dropped.push(factor);
        } else {
            count.factors.push(Given { factor, percent: own(factor.id) });
        }
    }
    count.lighter_crime = Lighter::ALL.into_iter().find(|lighter| filled.get("illus-lighter") == Some(lighter.code())).unwrap_or(Lighter::Unknown);
    let stage = Stage::ALL.into_iter().find(|stage| filled.get("illus-stage") == Some(stage.code()));
    count.plea = Plea { stage: stage.unwrap_or(Stage::Prosecution), percent: own("plea") };
    if lawyer {
        count.start_months = range_of(filled, "illus-start-low", "illus-start-high", Exact::whole);
        count.added_months = range_of(filled, "illus-added-low", "illus-added-high", Exact::whole);
    }
    Some(Asked { count, dropped })
}

/// Two fields as a range. One alone is a point.
fn range_of(filled: &Filled, low: &str, high: &str, exact: fn(u32) -> Exact) -> Option<Range> {
    let number = |field: &str| filled.get(field).and_then(|text| text.parse().ok()).map(exact);
    match (number(low), number(high)) {
        (Some(low), Some(high)) => Some(Range { low, high }),
        (one, other) => one.or(other).map(Range::point),
    }
}

/// What goes into the record, where that is wanted and the engine gives a result.
pub fn shown(filled: &Filled) -> Option<IllustrationShown> {
    filled.get("illus-attach")?;
    let asked = asked(filled)?;
    Some(IllustrationShown { case: asked.case().to_json(), result: asked.illustrate().ok()?.to_json() })
}

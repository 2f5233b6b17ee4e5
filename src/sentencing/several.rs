//! Several crimes: each by itself, then together under Criminal Law art. 69.

use super::{
    case::{Case, MOST_CRIMES, Stage},
    code::{Declined, FloorCode, Note, Rule, Unsettled},
    exact::{Exact, Range},
    facts,
    fault::{Fault, Wrong},
    method, open,
    outcome::{Change, Floor, Illustration, Outcome, Ranges, Said, Step},
};

/// Runs the method over each crime, and puts several together.
pub(super) fn illustrate(case: &Case) -> Result<Illustration, Fault> {
    match case.counts.as_slice() {
        [] => Err(Fault::at("crimes", Wrong::Missing)),
        [only] if !case.several => Ok(Illustration { whole: method::outcome(only)?, crimes: Vec::new() }),
        counts if counts.len() > MOST_CRIMES => Err(Fault::at("crimes", Wrong::TooMany)),
        counts => {
            let each = counts.iter().enumerate().map(|(place, count)| method::outcome(count).map_err(|fault| fault.inside(&format!("crimes[{place}]"))));
            let crimes = each.collect::<Result<Vec<Outcome>, Fault>>()?;
            let pleas = counts.iter().filter(|count| count.plea.stage != Stage::None).count();
            let whole = together(&crimes, 0 < pleas && pleas < counts.len()).map_err(|wrong| Fault::at("crimes", wrong))?;
            Ok(Illustration { whole, crimes })
        }
    }
}

fn together(crimes: &[Outcome], plea_in_part: bool) -> Result<Outcome, Wrong> {
    // For what nobody of that age answers for, nothing is added.
    let answered = crimes.iter().filter(|crime| crime.ranges.as_ref().err() != Some(&Declined::TooYoung));
    let ranges: Result<Vec<&Ranges>, Declined> = answered.map(|crime| crime.ranges.as_ref().map_err(|why| *why)).collect();
    let Ok(ranges) = ranges else {
        return Ok(open::declined(None, None, Declined::OneDeclined));
    };
    if ranges.is_empty() {
        return Ok(open::declined(None, None, Declined::TooYoung));
    }
    let longest_detention = Exact::whole(facts::DETENTION.1.into());
    let only_detention: Vec<bool> = ranges.iter().map(|ranges| ranges.floor.statutory.high <= longest_detention).collect();
    let sum = |pick: fn(&Ranges) -> Range| put_together(&ranges.iter().map(|ranges| pick(ranges)).collect::<Vec<_>>(), &only_detention);
    let (without_plea, with_plea) = (sum(|ranges| ranges.without_plea)?, sum(|ranges| ranges.with_plea)?);
    let (judge_without_plea, judge_with_plea) = (sum(|ranges| ranges.judge_without_plea)?, sum(|ranges| ranges.judge_with_plea)?);
    let bounds = judge_without_plea.hull(judge_with_plea);
    let floor = Floor { code: FloorCode::Several, statutory: bounds, bounds, factors: Vec::new(), binds: (false, false) };
    let change = |after: Range| Change { before: None, after };
    let step = Step {
        rule: Rule::SeveralCrimes,
        factor: None,
        percent: None,
        articles: Rule::SeveralCrimes.articles().to_vec(),
        without_plea: change(without_plea),
        with_plea: change(with_plea),
    };
    let mut notes = vec![Said { code: Note::CourtDecides, about: None }];
    let paradox = |crime: &Outcome| crime.notes.iter().any(|said| said.code == Note::CapParadox);
    notes.extend(crimes.iter().any(paradox).then_some(Said { code: Note::CapParadox, about: None }));
    let has_plea = |crime: &Outcome| crime.notes.iter().any(|said| said.code == Note::PleaWeight);
    notes.extend(crimes.iter().any(has_plea).then_some(Said { code: Note::PleaWeight, about: None }));
    let unsettled = plea_in_part.then_some(Said { code: Unsettled::PleaInPart, about: None }).into_iter().collect();
    let ranges = Ranges { without_plea, with_plea, judge_without_plea, judge_with_plea, floor };
    notes.extend((crimes.iter().any(has_plea) && open::same_ends(&ranges)).then_some(Said { code: Note::SameEnds, about: None }));
    Ok(Outcome { charge: None, tier: None, ranges: Ok(ranges), steps: vec![step], unsettled, notes })
}

/// At least the longest single term, at most the sum and the caps. 拘役 beside a fixed term is not served (CL 69 para 2).
///
/// A term of less than six months is 拘役; `only_detention` marks crimes that know nothing else.
fn put_together(terms: &[Range], only_detention: &[bool]) -> Result<Range, Wrong> {
    let fixed_from = Exact::whole(facts::FIXED_TERM.0.into());
    let longest_detention = Exact::whole(facts::DETENTION.1.into());
    let low = terms.iter().map(|term| term.low).fold(Exact::ZERO, Exact::max);
    let mut fixed = Exact::ZERO;
    let mut detention = Exact::ZERO;
    let mut all_detention = true;
    for (term, only) in terms.iter().zip(only_detention) {
        if term.high >= fixed_from && !only {
            fixed = fixed.plus(term.high)?;
        }
        detention = detention.plus(term.high.min(longest_detention))?;
        all_detention &= term.low <= longest_detention;
    }
    let cap = if fixed < Exact::whole(facts::SUM_FROM.into()) { facts::CAP_BELOW } else { facts::CAP_FROM };
    let mut high = fixed.min(Exact::whole(cap.into()));
    if all_detention {
        high = high.max(detention.min(Exact::whole(facts::DETENTION_CAP.into())));
    }
    Ok(Range { low, high: high.max(low) })
}

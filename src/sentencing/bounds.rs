//! The penalty's floor and ceiling for a case (SG 二（三）1 to 3, CL 62 and 63).

use super::{
    case::Lighter,
    check::Ready,
    code::FloorCode,
    exact::{Exact, Range},
    facts::{self, Below, Exempt, Factor},
};

/// What holds at the lower and the upper end.
#[derive(Debug)]
pub(super) struct Bounds {
    pub code: FloorCode,
    /// Months: no result lies outside.
    pub range: Range,
    /// The factors that open or force the way below.
    pub factors: Vec<&'static Factor>,
}

/// The lowest tier that knows 拘役: below it lies only exemption.
pub(super) fn is_lowest(ready: &Ready) -> bool {
    ready.tier.lower.is_none() && ready.tier.range.0 <= facts::DETENTION.0
}

pub(super) fn bounds(ready: &Ready) -> Bounds {
    let having = |test: &dyn Fn(&Factor) -> bool| -> Vec<&'static Factor> { ready.all().map(|one| one.factor).filter(|factor| test(factor)).collect() };
    let must_exempt = having(&|factor| factor.exempt == Exempt::Must);
    if !must_exempt.is_empty() {
        return Bounds { code: FloorCode::MustExempt, range: Range::ZERO, factors: must_exempt };
    }
    let must = having(&|factor| factor.below == Below::Must);
    let may = having(&|factor| factor.below == Below::May);
    let exempting = exempting(ready);
    let own = Range::whole(ready.tier.range);
    let lowest = match ready.tier.lower {
        Some((low, _)) => Exact::whole(low.into()),
        // No next lower penalty: the shortest 拘役 is the shortest imprisonment the law knows (CL 42).
        None => Exact::whole(facts::DETENTION.0.into()),
    };
    let low = if !exempting.is_empty() {
        Exact::ZERO
    } else if must.is_empty() && may.is_empty() {
        own.low
    } else {
        lowest
    };
    // Where 拘役 of one month is the lowest penalty there is no room to be forced into.
    let high = if must.is_empty() || is_lowest(ready) { own.high } else { own.low };
    let sure = |factor: &&'static Factor| factor.exempt == Exempt::May || ready.lighter == Lighter::Yes;
    let (code, factors) = if !must.is_empty() && !exempting.is_empty() {
        (FloorCode::MustGoBelowOrExempt, must.into_iter().chain(exempting.into_iter().filter(|factor| factor.below != Below::Must)).collect())
    } else if !must.is_empty() {
        (FloorCode::MustGoBelow, must)
    } else if exempting.iter().any(sure) {
        (FloorCode::MayExempt, exempting)
    } else if !exempting.is_empty() {
        (FloorCode::MayExemptIfLighter, exempting)
    } else if !may.is_empty() {
        (if is_lowest(ready) { FloorCode::LowestAlready } else { FloorCode::MayGoBelow }, may)
    } else {
        (FloorCode::OnlyLighter, Vec::new())
    };
    Bounds { code, range: Range { low, high }, factors }
}

/// The factors that may end in no punishment: by themselves, or where the crime may be lighter.
fn exempting(ready: &Ready) -> Vec<&'static Factor> {
    let exempts = |factor: &Factor| factor.exempt == Exempt::May;
    let may_be_lighter = ready.lighter != Lighter::No;
    let when_lighter = |factor: &Factor| may_be_lighter && factor.when_lighter().is_some_and(exempts);
    ready.all().map(|one| one.factor).filter(|factor| exempts(factor) || when_lighter(factor)).collect()
}

//! What stays unsettled in a case, and what must be said beside its numbers.

use super::{
    bounds,
    case::{Charge, Lighter, Stage},
    check::{Move, Ready},
    code::{Declined, FloorCode, Note, Unsettled},
    exact::{Exact, Range},
    facts::{self, Bucket, Factor, Lifts},
    method::Run,
    outcome::{About, Outcome, Ranges, Said},
};

/// A case on which the engine declines.
pub(super) fn declined(charge: Option<Charge>, tier: Option<u8>, why: Declined) -> Outcome {
    Outcome { charge, tier, ranges: Err(why), steps: Vec::new(), unsettled: Vec::new(), notes: vec![Said { code: Note::CourtDecides, about: None }] }
}

/// Gathers what is said, each once.
struct Gather<Code>(Vec<Said<Code>>);

impl<Code: PartialEq> Gather<Code> {
    fn when(&mut self, holds: bool, code: Code) {
        if holds {
            self.0.push(Said { code, about: None });
        }
    }

    fn of<'a>(&mut self, moves: impl Iterator<Item = &'a Move>, code: fn() -> Code) {
        self.0.extend(moves.map(|one| Said { code: code(), about: Some(About::Factor(one.factor)) }));
    }
}

/// Everything the texts leave open in this case.
pub(super) fn unsettled(ready: &Ready, run: &Run) -> Vec<Said<Unsettled>> {
    let mut open = Gather(Vec::new());
    // Nobody who was under 18 gets death; and what must be lighter, or nothing, is neither.
    let minor = ready.has("minor_12_16") || ready.has("minor_16_18");
    let (life, death) = (ready.tier.life || ready.tier.death, ready.tier.death && !minor);
    let open_above = run.ranges.floor.bounds.high == run.ranges.floor.statutory.high;
    open.when(life && !death && open_above, Unsettled::Life);
    open.when(death && open_above, Unsettled::LifeOrDeath);
    if ready.tier.direct.is_some() {
        open.when(ready.all().next().is_some() || ready.plea.stage != Stage::None, Unsettled::DirectFactors);
        return open.0;
    }
    let plea = ready.plea.stage != Stage::None;
    open.when(!ready.added_given, Unsettled::LocalIncrements);
    open.when(ready.first.len() > 1, Unsettled::FirstTierProduct);
    open.of(ready.all().filter(|one| one.factor.low.is_none()), || Unsettled::NoNationalPercentage);
    lighter(ready, &mut open);
    open.when(plea && ready.plea.percent.is_none(), Unsettled::StageNumbers);
    let unlisted = plea && !ready.lifted(Lifts::Yes);
    open.of(ready.companions.iter().filter(|one| unlisted && one.factor.lifts == Lifts::Unsettled), || Unsettled::LiftOpen);
    open.of(ready.companions.iter().filter(|one| plea && one.factor.bucket == Bucket::Inferred), || Unsettled::BucketInferred);
    open.of(ready.down.iter().filter(|one| plea && one.factor.overlaps_plea), || Unsettled::DepositOverlap);
    let settlement = |factor: &Factor| factor.articles.contains(&"SPC 596");
    open.of(ready.companions.iter().filter(|one| settlement(one.factor)), || Unsettled::SettlementBasis);
    let recidivist = ready.up.iter().any(|one| one.factor.least_months > 0);
    open.when(recidivist, Unsettled::RecidivistSoft);
    open.when(recidivist && ready.tier.detention, Unsettled::RecidivistCircle);
    open.when(ready.crime.id == "rape" && ready.tier.number > 1 && ready.has("vulnerable_victim"), Unsettled::VictimAgeTwice);
    let drug = ready.has("drug_minor_or_repeat");
    open.when(drug && ["recidivist", "prior_record", "instigator_of_minor"].iter().any(|id| ready.has(id)), Unsettled::DrugTwice);
    open.when(over_whole(ready), Unsettled::SumOverWhole);
    let code = run.ranges.floor.code;
    use FloorCode::{MayExempt, MayExemptIfLighter, MayGoBelow, MustGoBelow, MustGoBelowOrExempt};
    let opened = [MayGoBelow, MayExempt, MayExemptIfLighter, MustGoBelow, MustGoBelowOrExempt].contains(&code);
    let lowest = bounds::is_lowest(ready);
    open.when(opened && !lowest && ready.tier.lower.is_none(), Unsettled::NoLowerPenalty);
    open.when([MustGoBelow, MustGoBelowOrExempt].contains(&code) && lowest, Unsettled::LowestMust);
    open.when(run.moved.iter().any(|range| !run.ranges.floor.bounds.holds(*range)), Unsettled::JudgeWithinBounds);
    open.0
}

fn lighter(ready: &Ready, open: &mut Gather<Unsettled>) {
    let lifted = ready.lifted(Lifts::Yes) || ready.lifted(Lifts::Unsettled) || ready.down.iter().any(|one| one.factor.overlaps_plea);
    let plea = ready.plea.stage != Stage::None;
    let by_itself = ready.all().any(|one| one.factor.when_lighter().is_some() && !one.given);
    open.when(ready.lighter == Lighter::Unknown && (plea && lifted && ready.plea.percent.is_none() || by_itself), Unsettled::LighterUnknown);
    open.when(ready.lighter == Lighter::Yes && plea && !lifted, Unsettled::LighterNeedsCompanion);
}

/// True when the most that each factor may take off comes to the whole or more, with or without the plea.
fn over_whole(ready: &Ready) -> bool {
    let beside: Vec<Range> = ready.down.iter().map(|one| one.percent).collect();
    let sum = |more: Vec<Range>| beside.iter().chain(&more).try_fold(Exact::ZERO, |sum, percent| sum.plus(percent.high).ok());
    let companions = sum(ready.companions.iter().map(|one| one.percent).collect());
    let plea = sum(ready.readings.iter().map(|reading| reading.percent).reduce(Range::hull).into_iter().collect());
    let several = |count: usize| beside.len() + count > 1;
    let over = |sum: Option<Exact>| sum.is_some_and(|sum| sum >= Exact::ONE);
    several(ready.companions.len()) && over(companions) || several(ready.readings.len().min(1)) && over(plea)
}

/// True when both ranges end alike, with room between the ends.
pub(super) fn same_ends(ranges: &Ranges) -> bool {
    ranges.without_plea == ranges.with_plea && ranges.with_plea.low < ranges.with_plea.high
}

/// Everything that must stand beside the numbers.
pub(super) fn notes(ready: &Ready, run: &Run) -> Vec<Said<Note>> {
    let mut notes = Gather(Vec::new());
    notes.when(true, Note::CourtDecides);
    // Where the law orders no punishment, nothing else is to be said of one.
    if run.ranges.floor.code == FloorCode::MustExempt {
        return notes.0;
    }
    let [without, with] = run.adjusted;
    notes.when(with.low > without.low || with.high > without.high, Note::CapParadox);
    let plea = ready.plea.stage != Stage::None;
    notes.when(plea, Note::PleaWeight);
    notes.when(plea && ready.tier.direct.is_none() && same_ends(&run.ranges), Note::SameEnds);
    notes.0.extend(ready.outside.iter().map(|field| Said { code: Note::OutsideGuideline, about: Some(About::Field(field.clone())) }));
    notes.when(ready.crime.grave, Note::Grave);
    let ends = [run.ranges.judge_without_plea, run.ranges.judge_with_plea];
    let any_below = |months: u16| ends.iter().any(|range| range.low < Exact::whole(months.into()));
    let suspended = ends.iter().any(|range| range.low <= Exact::whole(facts::SUSPENDED.into()));
    let barred = ready.all().any(|one| one.factor.articles.contains(&"CL 74"));
    notes.when(suspended && !barred, Note::SuspensionPossible);
    notes.when(suspended && barred, Note::SuspensionBarred);
    notes.when(suspended && !barred && ready.crime.strict, Note::Strict);
    notes.when(suspended && !barred && ready.crime.telecom, Note::StrictTelecom);
    notes.when(any_below(facts::FIXED_TERM.0), Note::BelowSixMonths);
    notes.when(ready.tier.surveillance, Note::SurveillancePossible);
    notes.when(ready.tier.fine_alone, Note::FineAlonePossible);
    let all_off = ready.readings.iter().any(|reading| reading.percent.high >= Exact::ONE);
    notes.when(all_off && run.ranges.floor.bounds.low > Exact::ZERO, Note::ExemptionByLaw);
    notes.when(ready.has("minor_12_16"), Note::AgeOfResponsibility);
    notes.0
}

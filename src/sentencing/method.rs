//! The method, step by step: start, base, first tier, second tier, bounds, the judge's range. Both sides run together.

use super::{
    bounds::{self, Bounds},
    case::Count,
    check::{self, Move, Ready},
    code::{Declined, FloorCode, Rule},
    exact::{Exact, Range},
    facts::{self, Factor, Moves},
    fault::{Fault, Wrong},
    open,
    outcome::{Change, Floor, Outcome, Ranges, Step},
};

/// Runs the method over one crime.
pub(super) fn outcome(count: &Count) -> Result<Outcome, Fault> {
    let (crime, tier) = match check::chosen(count)? {
        Ok(chosen) => chosen,
        Err(declined) => return Ok(open::declined(Some(count.charge), count.tier, declined)),
    };
    let ready = check::ready(count, crime, tier)?;
    if ready.too_young() {
        return Ok(open::declined(Some(count.charge), Some(tier.number), Declined::TooYoung));
    }
    let run = match tier.direct {
        Some(direct) => Run::direct(Range::whole(direct), bounds::bounds(&ready)),
        None => Run::of(&ready).map_err(|wrong| Fault::at("factors", wrong))?,
    };
    let (unsettled, notes) = (open::unsettled(&ready, &run), open::notes(&ready, &run));
    Ok(Outcome { charge: Some(count.charge), tier: Some(tier.number), ranges: Ok(run.ranges), steps: run.steps, unsettled, notes })
}

/// What the method gives for one crime.
pub(super) struct Run {
    pub steps: Vec<Step>,
    pub ranges: Ranges,
    /// The adjusted results (调节结果), before the bounds: without and with the plea.
    pub adjusted: [Range; 2],
    /// What the judge could move them to if there were no bounds.
    pub moved: [Range; 2],
}

impl Run {
    /// The announced sentence is chosen at once: no percentages, no judge's range. What the law orders still holds.
    fn direct(statutory: Range, bounds: Bounds) -> Run {
        let exempts = bounds.range.low == Exact::ZERO;
        let range = Range { low: if exempts { Exact::ZERO } else { statutory.low }, high: statutory.high.min(bounds.range.high) };
        let (code, factors) = if exempts { (bounds.code, bounds.factors) } else { (FloorCode::Direct, Vec::new()) };
        let change = Change { before: None, after: range };
        let articles = Rule::DirectRange.articles().to_vec();
        let step = Step { rule: Rule::DirectRange, factor: None, percent: None, articles, without_plea: change, with_plea: change };
        let floor = Floor { code, statutory, bounds: range, factors, binds: (false, false) };
        let ranges = Ranges { without_plea: range, with_plea: range, judge_without_plea: range, judge_with_plea: range, floor };
        Run { steps: vec![step], ranges, adjusted: [range; 2], moved: [range; 2] }
    }

    fn of(ready: &Ready) -> Result<Run, Wrong> {
        let mut walk = Walk { steps: Vec::new(), now: [Range::ZERO; 2] };
        walk.step(Rule::StartingPoint, None, None, [ready.start; 2]);
        walk.steps[0].articles = ready.tier.articles.to_vec();
        let base = ready.start.plus(ready.added)?;
        walk.step(Rule::BaseSentence, None, None, [base; 2]);
        let first = first_tier(ready, base, &mut walk)?;
        second_tier(ready, first, &mut walk)?;
        let adjusted = walk.now;
        let Bounds { code, range: bounds, factors } = bounds::bounds(ready);
        walk.step(Rule::Bounds, None, None, adjusted.map(|range| range.within(bounds)));
        let [without_plea, with_plea] = walk.now;
        let moved = [judge(adjusted[0])?, judge(adjusted[1])?];
        let [judge_without_plea, judge_with_plea] = moved.map(|range| range.within(bounds));
        walk.step(Rule::JudgeRange, None, Some(Range::percent((0, facts::JUDGE_PERCENT))), [judge_without_plea, judge_with_plea]);
        let binds = adjusted.map(|range| range.low < bounds.low);
        let floor = Floor { code, statutory: Range::whole(ready.tier.range), bounds, factors, binds: (binds[0], binds[1]) };
        let ranges = Ranges { without_plea, with_plea, judge_without_plea, judge_with_plea, floor };
        Ok(Run { steps: walk.steps, ranges, adjusted, moved })
    }
}

/// The steps so far and where both sides stand.
struct Walk {
    steps: Vec<Step>,
    now: [Range; 2],
}

impl Walk {
    fn step(&mut self, rule: Rule, factor: Option<&'static Factor>, percent: Option<Range>, after: [Range; 2]) {
        let before = |side: usize| (!self.steps.is_empty()).then_some(self.now[side]);
        let change = |side: usize| Change { before: before(side), after: after[side] };
        let mut articles = rule.articles().to_vec();
        articles.extend(factor.iter().flat_map(|factor| factor.articles));
        let (without_plea, with_plea) = (change(0), change(1));
        self.steps.push(Step { rule, factor, percent, articles, without_plea, with_plea });
        self.now = after;
    }
}

/// Each factor of the first tier multiplies what stands before it (先适用).
fn first_tier(ready: &Ready, base: Range, walk: &mut Walk) -> Result<Range, Wrong> {
    let mut now = base;
    for one in &ready.first {
        now = match one.factor.moves {
            Moves::Down => Range { low: now.low.times(Exact::ONE.minus(one.percent.high)?)?, high: now.high.times(Exact::ONE.minus(one.percent.low)?)? },
            Moves::Up => Range { low: now.low.times(Exact::ONE.plus(one.percent.low)?)?, high: now.high.times(Exact::ONE.plus(one.percent.high)?)? },
        };
        // No text limits it: the highest penalty does, in the end.
        if one.without_limit() && now.high > Exact::ZERO {
            now.high = now.high.max(Range::whole(ready.tier.range).high);
        }
        walk.step(Rule::FirstTier, Some(one.factor), (!one.without_limit()).then_some(one.percent), [now; 2]);
    }
    Ok(now)
}

/// Adds and subtracts on the result of the first tier: what makes longer, what makes shorter beside the plea, what the
/// plea counts, the plea.
fn second_tier(ready: &Ready, first: Range, walk: &mut Walk) -> Result<(), Wrong> {
    let mut sum = Sum { ready, first, up: 0, down: 0, companions: 0, plea: false };
    for (place, one) in ready.up.iter().enumerate() {
        sum.up = place + 1;
        walk.step(Rule::SecondTierUp, Some(one.factor), Some(one.percent), sum.sides()?);
    }
    for (place, one) in ready.down.iter().enumerate() {
        sum.down = place + 1;
        walk.step(Rule::SecondTierDown, Some(one.factor), Some(one.percent), sum.sides()?);
    }
    for (place, one) in ready.companions.iter().enumerate() {
        sum.companions = place + 1;
        walk.step(Rule::Companion, Some(one.factor), Some(one.percent), sum.sides()?);
    }
    sum.plea = true;
    if let Some(percent) = ready.readings.iter().map(|reading| reading.percent).reduce(Range::hull) {
        walk.step(Rule::Plea, None, Some(percent), sum.sides()?);
    }
    Ok(())
}

/// How much of the second tier is already counted.
struct Sum<'a> {
    ready: &'a Ready,
    first: Range,
    up: usize,
    down: usize,
    companions: usize,
    plea: bool,
}

impl Sum<'_> {
    /// Without the plea, and with it under every reading.
    fn sides(&self) -> Result<[Range; 2], Wrong> {
        let down: Vec<&Move> = self.ready.down.iter().take(self.down).collect();
        let companions = self.ready.companions.iter().take(self.companions);
        let without = self.adjusted(down.iter().copied().chain(companions).map(|one| one.percent))?;
        let mut with: Option<Range> = None;
        for reading in &self.ready.readings {
            let beside = down.iter().filter(|one| !(reading.overlap_inside && one.factor.overlaps_plea)).map(|one| one.percent);
            let range = self.adjusted(beside.chain(self.plea.then_some(reading.percent)))?;
            with = Some(with.map_or(range, |with| with.hull(range)));
        }
        Ok([without, with.unwrap_or(without)])
    }

    fn adjusted(&self, down: impl Iterator<Item = Range>) -> Result<Range, Wrong> {
        let mut off = Range::ZERO;
        for percent in down {
            off = off.plus(percent)?;
        }
        let up = &self.ready.up[..self.up];
        let mut range = second(self.first, up, off)?;
        if self.ready.first.iter().any(Move::without_limit) && range.high > Exact::ZERO {
            range.high = range.high.max(Range::whole(self.ready.tier.range).high);
        }
        Ok(range)
    }
}

/// The range of `x + increases − x × reductions`, never below zero, for every `x` and every percentage in its range.
///
/// An increase with a least number of months (累犯) is the larger of the two, so the result bends where they are equal:
/// the ends may lie at the bend as well as at the ends of `x`.
fn second(x: Range, up: &[Move], off: Range) -> Result<Range, Wrong> {
    let mut ends = [x.low, x.high].to_vec();
    for one in up.iter().filter(|one| one.factor.least_months > 0) {
        for percent in [one.percent.low, one.percent.high].into_iter().filter(|percent| *percent > Exact::ZERO) {
            let bend = Exact::whole(one.factor.least_months.into()).over(percent)?;
            ends.extend((x.low < bend && bend < x.high).then_some(bend));
        }
    }
    let mut range: Option<Range> = None;
    for end in ends {
        let mut low = end.minus(end.times(off.high)?)?;
        let mut high = end.minus(end.times(off.low)?)?;
        for one in up {
            let least = Exact::whole(one.factor.least_months.into());
            low = low.plus(end.times(one.percent.low)?.max(least))?;
            high = high.plus(end.times(one.percent.high)?.max(least))?;
        }
        let here = Range { low: low.max(Exact::ZERO), high: high.max(Exact::ZERO) };
        range = Some(range.map_or(here, |range| range.hull(here)));
    }
    Ok(range.unwrap_or(Range::ZERO))
}

/// The judge may move the adjusted result both ways (SG 二（三）4).
fn judge(range: Range) -> Result<Range, Wrong> {
    let part = Exact::hundredths(facts::JUDGE_PERCENT.into());
    Ok(Range { low: range.low.times(Exact::ONE.minus(part)?)?, high: range.high.times(Exact::ONE.plus(part)?)? })
}

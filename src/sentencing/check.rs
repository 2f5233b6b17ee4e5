//! Holds a case against the guideline: every number in its band, no factor that does not belong, none counted twice.

use super::{
    case::{Charge, Count, Given, Lighter, Plea, Stage},
    exact::{Exact, Range},
    facts::{self, Crime, FACTORS, Factor, Layer, Lifts, Moves, Tier},
    fault::{Fault, Wrong},
};

/// Most months of a start or an addition.
const MOST_MONTHS: u32 = 600;

/// Most percent by which a factor may be said to make a sentence longer.
const MOST_PERCENT_UP: u32 = 1000;

/// A factor with the percentages that stand for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    pub factor: &'static Factor,
    /// Parts of the whole.
    pub percent: Range,
    /// True when the case gave the percentages.
    pub given: bool,
}

impl Move {
    /// It makes longer, and no text says by how much at most.
    pub fn without_limit(&self) -> bool {
        self.factor.moves == Moves::Up && self.factor.high.is_none() && !self.given
    }
}

/// One way to read the text on the plea: the plea's band, and whether a repayment that overlaps is counted in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    pub percent: Range,
    pub overlap_inside: bool,
}

/// A case that fits: ready to be computed.
#[derive(Debug)]
pub(super) struct Ready {
    pub crime: &'static Crime,
    pub tier: &'static Tier,
    /// Months. The tier's own range, or nothing where the sentence is chosen directly.
    pub start: Range,
    pub added: Range,
    /// First tier; then second tier up and down, beside the plea; then what the plea counts. Each in the table's order.
    pub first: Vec<Move>,
    pub up: Vec<Move>,
    pub down: Vec<Move>,
    pub companions: Vec<Move>,
    pub plea: Plea,
    /// The readings of the plea: none without a plea.
    pub readings: Vec<Reading>,
    pub lighter: Lighter,
    pub added_given: bool,
    /// Fields that lie outside the guideline, as meant.
    pub outside: Vec<String>,
}

impl Ready {
    /// Every factor that is there.
    pub fn all(&self) -> impl Iterator<Item = &Move> {
        self.first.iter().chain(&self.up).chain(&self.down).chain(&self.companions)
    }

    /// True when a factor with this id is there.
    pub fn has(&self, id: &str) -> bool {
        self.all().any(|one| one.factor.id == id)
    }

    /// True for somebody of 12 to 15 who does not answer for this crime and tier (CL 17).
    pub fn too_young(&self) -> bool {
        self.has("minor_12_16") && self.crime.from_14.is_none_or(|from| self.tier.number < from)
    }

    /// True when a companion lets the plea take off more: for sure, or perhaps.
    pub fn lifted(&self, how: Lifts) -> bool {
        self.companions.iter().any(|one| one.factor.lifts == how)
    }
}

/// Checks a count of this crime and tier.
pub(super) fn ready(count: &Count, crime: &'static Crime, tier: &'static Tier) -> Result<Ready, Fault> {
    let mut outside = Vec::new();
    let mut band = |field: &str, given: Range, band: Option<Range>| match band {
        Some(band) if !band.holds(given) && !count.outside_guideline => Err(Fault::at(field, Wrong::OutsideGuideline)),
        Some(band) if !band.holds(given) => {
            outside.push(field.to_owned());
            Ok(())
        }
        _ => Ok(()),
    };
    // Where the sentence is chosen at once there is no starting point and nothing to add to it.
    for (field, months) in [("start_months", count.start_months), ("added_months", count.added_months)] {
        if months.is_some() && tier.direct.is_some() {
            return Err(Fault::at(field, Wrong::NotThisCrime));
        }
    }
    let own = tier.start.map(Range::whole);
    let start = months("start_months", count.start_months)?;
    if let Some(start) = start {
        band("start_months", start, own)?;
    }
    let added = months("added_months", count.added_months)?;
    let mut moves = Vec::new();
    for (field, given) in named(count) {
        if field.starts_with("companions") && !given.factor.is_companion() {
            return Err(Fault::at(field, Wrong::NotACompanion));
        }
        belongs(&field, given.factor, crime, count.lighter_crime, &moves)?;
        let natural = natural(given.factor, count.lighter_crime);
        if let Some(percent) = given.percent {
            let field = format!("{field}.percent");
            sound(&field, percent, given.factor.moves)?;
            band(&field, percent, natural.filter(|_| given.factor.low.is_some()))?;
        }
        let percent = given.percent.or(natural).unwrap_or(Range::ZERO);
        moves.push(Move { factor: given.factor, percent, given: given.percent.is_some() });
    }
    // In the table's order, each into its own list. (A sort of the library's weighs more.)
    let (mut first, mut up, mut down, mut companions) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for one in FACTORS.iter().filter_map(|factor| moves.iter().find(|one| one.factor.id == factor.id)) {
        let list = match one.factor {
            factor if factor.is_companion() => &mut companions,
            Factor { layer: Layer::First, .. } => &mut first,
            Factor { moves: Moves::Up, .. } => &mut up,
            _ => &mut down,
        };
        list.push(*one);
    }
    let mut ready = Ready {
        crime,
        tier,
        start: start.or(own).unwrap_or(Range::ZERO),
        added: added.unwrap_or(Range::ZERO),
        first,
        up,
        down,
        companions,
        plea: count.plea,
        readings: Vec::new(),
        lighter: count.lighter_crime,
        added_given: added.is_some(),
        outside: Vec::new(),
    };
    ready.readings = readings(&ready);
    match (count.plea.percent, ready.readings.iter().map(|reading| reading.percent).reduce(Range::hull)) {
        (Some(_), None) => return Err(Fault::at("plea.percent", Wrong::NoPlea)),
        (Some(percent), whole) => {
            sound("plea.percent", percent, Moves::Down)?;
            band("plea.percent", percent, whole)?;
            ready.readings.iter_mut().for_each(|reading| reading.percent = percent);
        }
        (None, _) => {}
    }
    ready.outside = outside;
    Ok(ready)
}

/// Every factor with its field, in the order of the case.
fn named(count: &Count) -> impl Iterator<Item = (String, Given)> {
    let list = |name: &'static str, list: &[Given]| list.iter().enumerate().map(|(place, given)| (format!("{name}[{place}]"), *given)).collect::<Vec<_>>();
    list("factors", &count.factors).into_iter().chain(list("companions", &count.companions))
}

fn months(field: &str, months: Option<Range>) -> Result<Option<Range>, Fault> {
    match months {
        Some(Range { low, high }) if low > high => Err(Fault::at(field, Wrong::Reversed)),
        Some(Range { high, .. }) if high > Exact::whole(MOST_MONTHS) => Err(Fault::at(field, Wrong::TooLarge)),
        months => Ok(months),
    }
}

/// Percentages that can be: not reversed, never more than the whole taken off. (No [`Exact`] that is given is negative.)
fn sound(field: &str, percent: Range, moves: Moves) -> Result<(), Fault> {
    let most = if moves == Moves::Down { Exact::ONE } else { Exact::hundredths(MOST_PERCENT_UP) };
    match percent {
        Range { low, high } if low > high => Err(Fault::at(field, Wrong::Reversed)),
        Range { high, .. } if high > most => Err(Fault::at(field, Wrong::TooLarge)),
        _ => Ok(()),
    }
}

/// The factor may go with the crime and with the factors before it.
fn belongs(field: &str, factor: &Factor, crime: &Crime, lighter: Lighter, before: &[Move]) -> Result<(), Fault> {
    let for_lighter = FACTORS.iter().any(|plain| plain.when_lighter().is_some_and(|twin| twin.id == factor.id));
    let wrong = if before.iter().any(|one| one.factor.id == factor.id) {
        Wrong::Twice
    } else if !factor.fits(crime) {
        Wrong::NotThisCrime
    } else if before.iter().any(|one| one.factor.excludes(factor)) {
        Wrong::NotTogether
    } else if for_lighter && lighter == Lighter::No {
        Wrong::NotLighter
    } else {
        return Ok(());
    };
    Err(Fault::at(field, wrong))
}

/// The guideline's band of a factor; `None` where it makes longer without a national percentage.
///
/// It follows whether the crime is lighter, as the plea's own does, so that every part of a case rests on the same answer.
fn natural(factor: &'static Factor, lighter: Lighter) -> Option<Range> {
    let own = band(factor);
    match (factor.when_lighter(), lighter) {
        (Some(twin), Lighter::Yes) => band(twin),
        (Some(twin), Lighter::Unknown) => own.zip(band(twin)).map(|(own, twin)| own.hull(twin)),
        _ => own,
    }
}

fn band(factor: &Factor) -> Option<Range> {
    match (factor.low, factor.high) {
        (Some(low), high) => Some(Range::percent((low, high.unwrap_or(100)))),
        // No national percentage: anything from nothing to all.
        (None, _) if factor.moves == Moves::Down => Some(Range { low: Exact::ZERO, high: Exact::ONE }),
        (None, _) => None,
    }
}

/// The ways to read what the plea may take off.
fn readings(ready: &Ready) -> Vec<Reading> {
    if ready.plea.stage == Stage::None {
        return Vec::new();
    }
    let listed = ready.lifted(Lifts::Yes);
    let beside = Reading { percent: plea_band(listed, ready.lifted(Lifts::Unsettled), ready.lighter), overlap_inside: false };
    if ready.down.iter().any(|one| one.factor.overlaps_plea) {
        vec![beside, Reading { percent: plea_band(true, false, ready.lighter), overlap_inside: true }]
    } else {
        vec![beside]
    }
}

/// What the plea may take off: `listed` companions lift it, `open` ones perhaps.
fn plea_band(listed: bool, open: bool, lighter: Lighter) -> Range {
    let alone = Range::percent(facts::PLEA_ALONE);
    let lifted = match lighter {
        Lighter::No => Range::percent(facts::PLEA_LISTED),
        Lighter::Yes => Range::percent(facts::PLEA_LIGHTER),
        Lighter::Unknown => Range::percent(facts::PLEA_LISTED).hull(Range::percent(facts::PLEA_LIGHTER)),
    };
    match (listed, open) {
        (true, _) => lifted,
        (false, true) => alone.hull(lifted),
        (false, false) => alone,
    }
}

/// The crime and tier to compute, or why none can be.
pub(super) fn chosen(count: &Count) -> Result<Result<(&'static Crime, &'static Tier), super::Declined>, Fault> {
    let crime = match count.charge {
        Charge::Listed(crime) => crime,
        Charge::Outside(outside) => return Ok(Err(outside.why)),
    };
    let tier = match (count.tier, crime.tiers) {
        (Some(number), _) => crime.tier(number).ok_or_else(|| Fault::at("tier", Wrong::UnknownId))?,
        // A crime with one tier leaves nothing to choose.
        (None, [only]) => only,
        (None, _) => return Ok(Err(super::Declined::TierUnknown)),
    };
    let known = tier.start.is_some() || tier.direct.is_some();
    Ok(if known { Ok((crime, tier)) } else { Err(super::Declined::NoStartingRange) })
}

//! Exact numbers: fractions of whole numbers, and ranges of them. Nothing is rounded before it is written.

use super::fault::Wrong;
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub};

/// Digits after the point that an input may carry.
const DECIMALS: usize = 2;

/// An exact fraction. Sums and products that do not fit say so instead of wrapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(Ratio<i128>);

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact(Ratio::new_raw(0, 1));
    /// The whole.
    pub const ONE: Exact = Exact(Ratio::new_raw(1, 1));

    /// A whole number.
    pub fn whole(number: u32) -> Exact {
        Exact(Ratio::from_integer(number.into()))
    }

    /// So many hundredths: percent as a part of the whole, or hundredths of a month.
    pub fn hundredths(number: u32) -> Exact {
        Exact(Ratio::new(number.into(), 100))
    }

    /// Reads a plain decimal such as `36`, `6.5` or `12.57`, as JSON writes it.
    ///
    /// # Errors
    /// [`Wrong::Negative`], [`Wrong::TooPrecise`] beyond two digits after the point, [`Wrong::TooLarge`] beyond six
    /// before it, [`Wrong::NotANumber`] for anything else, exponents too.
    pub fn parse(text: &str) -> Result<Exact, Wrong> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (plain, negative) = text.strip_prefix('-').map_or((text, false), |plain| (plain, true));
        let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
        if !digits(whole) || !digits(part) {
            return Err(Wrong::NotANumber);
        }
        let part = part.trim_end_matches('0');
        if part.len() > DECIMALS {
            return Err(Wrong::TooPrecise);
        }
        if whole.len() > 6 {
            return Err(Wrong::TooLarge);
        }
        let number: u32 = format!("{whole}{part:0<DECIMALS$}").parse().map_err(|_| Wrong::NotANumber)?;
        if negative && number > 0 {
            return Err(Wrong::Negative);
        }
        Ok(Exact::hundredths(number))
    }

    pub(super) fn plus(self, other: Exact) -> Result<Exact, Wrong> {
        kept(self.0.checked_add(&other.0))
    }
    /// May go below zero; the caller cuts it.
    pub(super) fn minus(self, other: Exact) -> Result<Exact, Wrong> {
        kept(self.0.checked_sub(&other.0))
    }
    pub(super) fn times(self, other: Exact) -> Result<Exact, Wrong> {
        kept(self.0.checked_mul(&other.0))
    }
    pub(super) fn over(self, other: Exact) -> Result<Exact, Wrong> {
        kept(self.0.checked_div(&other.0))
    }

    /// Hundredths, rounded down.
    pub fn floor_hundredths(self) -> i128 {
        let (numerator, denominator) = (*self.0.numer(), *self.0.denom());
        (numerator / denominator) * 100 + ((numerator % denominator) * 100).div_euclid(denominator)
    }

    /// Hundredths, rounded up.
    pub fn ceil_hundredths(self) -> i128 {
        self.floor_hundredths() + i128::from(Exact(Ratio::new(self.floor_hundredths(), 100)) != self)
    }
}

/// A result that leaves room to be rounded: both parts below 10^36.
fn kept(result: Option<Ratio<i128>>) -> Result<Exact, Wrong> {
    const ROOM: u128 = 10_u128.pow(36);
    result.filter(|ratio| ratio.numer().unsigned_abs() < ROOM && ratio.denom().unsigned_abs() < ROOM).map(Exact).ok_or(Wrong::TooPrecise)
}

/// Writes hundredths as the shortest exact decimal: `3600` is `36`, `820` is `8.2`.
pub(super) fn decimal(hundredths: i128) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// From `low` to `high`, both included; never reversed, never below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lower end.
    pub low: Exact,
    /// The upper end.
    pub high: Exact,
}

impl Range {
    /// Nothing at both ends.
    pub const ZERO: Range = Range { low: Exact::ZERO, high: Exact::ZERO };

    /// From whole number to whole number: months.
    pub fn whole(ends: (u16, u16)) -> Range {
        Range { low: Exact::whole(ends.0.into()), high: Exact::whole(ends.1.into()) }
    }

    /// From percent to percent, as parts of the whole.
    pub fn percent(ends: (u8, u8)) -> Range {
        Range { low: Exact::hundredths(ends.0.into()), high: Exact::hundredths(ends.1.into()) }
    }

    /// One value.
    pub fn point(value: Exact) -> Range {
        Range { low: value, high: value }
    }

    /// True when `other` lies wholly inside.
    pub fn holds(self, other: Range) -> bool {
        self.low <= other.low && other.high <= self.high
    }

    /// The smallest range that holds both.
    pub fn hull(self, other: Range) -> Range {
        Range { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    /// Both ends, moved into `bounds`.
    pub fn within(self, bounds: Range) -> Range {
        Range { low: self.low.clamp(bounds.low, bounds.high), high: self.high.clamp(bounds.low, bounds.high) }
    }

    /// Both ends in hundredths, rounded outward: the low end down, the high end up.
    pub fn outward(self) -> (i128, i128) {
        (self.low.floor_hundredths(), self.high.ceil_hundredths())
    }

    /// Both ends as decimals, rounded outward to two places: `("7.55", "9.5")`.
    pub fn decimals(self) -> (String, String) {
        let (low, high) = self.outward();
        (decimal(low), decimal(high))
    }

    /// Both ends, parts of the whole, as percent: `("7.5", "20")`.
    pub fn percent_decimals(self) -> (String, String) {
        let percent = |part: Exact| part.times(Exact::whole(100)).unwrap_or(part);
        Range { low: percent(self.low), high: percent(self.high) }.decimals()
    }

    pub(super) fn plus(self, other: Range) -> Result<Range, Wrong> {
        Ok(Range { low: self.low.plus(other.low)?, high: self.high.plus(other.high)? })
    }
}

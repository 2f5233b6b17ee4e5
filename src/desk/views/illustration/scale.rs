//! The axis of months that all bars share, and times in words.

use crate::desk::View;
use crate::desk::node::{Node, el};
use crate::sentencing::{FloorCode, Outcome, Range, Ranges};
use crate::words::msg;

/// Steps of the axis, in months.
const STEPS: [i128; 9] = [1, 2, 3, 6, 12, 24, 36, 60, 120];
/// A year, in hundredths of a month.
const YEAR: i128 = 1_200;
/// Most steps between the ends.
const MOST: i128 = 6;

/// From where to where the axis goes, in hundredths of a month.
pub struct Scale {
    low: i128,
    high: i128,
    step: i128,
    /// The tier's lowest penalty, and whether it holds. Several crimes together have none.
    floor: Option<(i128, bool)>,
}

impl Scale {
    /// An axis that holds every range of the outcome.
    pub fn of(outcome: &Outcome, ranges: &Ranges) -> Scale {
        let floor = &ranges.floor;
        let lowest = floor.statutory.outward().0;
        let steps = outcome.steps.iter().flat_map(|step| [step.without_plea.after, step.with_plea.after]);
        let all = steps.chain([ranges.judge_without_plea, ranges.judge_with_plea, ranges.without_plea, ranges.with_plea]).map(Range::outward);
        let (low, high) = all.fold((lowest, lowest), |(low, high), (own_low, own_high)| (low.min(own_low), high.max(own_high)));
        let step = STEPS.into_iter().map(|step| step * 100).find(|step| (high - low) / step < MOST).unwrap_or(12_000);
        Scale {
            low: (low / step - 1).max(0) * step,
            high: (high / step + 1) * step,
            step,
            floor: (floor.code != FloorCode::Several).then_some((lowest, floor.holds())),
        }
    }

    /// Where a time lies, as percent of the axis.
    pub fn at(&self, hundredths: i128) -> String {
        let part = (hundredths - self.low).clamp(0, self.high - self.low) * 10_000 / (self.high - self.low);
        format!("{}.{:02}%", part / 100, part % 100)
    }

    /// How much of the axis lies between two times.
    fn width(&self, low: i128, high: i128) -> String {
        let part = (high - low).max(0) * 10_000 / (self.high - self.low);
        format!("{}.{:02}%", part / 100, part % 100)
    }

    /// The marks of the axis.
    pub fn marks(&self) -> Vec<i128> {
        (0..=(self.high - self.low) / self.step).map(|mark| self.low + mark * self.step).collect()
    }

    /// The times along the axis: few and short enough to stand side by side on an upright kiosk. Up to two years in months,
    /// above in whole years.
    pub fn times(&self, here: &View) -> Vec<(i128, String)> {
        let marks = self.marks();
        let unit = if marks.len() > 4 { self.step * 2 } else { self.step };
        let in_months = self.high <= 2 * YEAR;
        let unit = if in_months { unit } else { unit.max(YEAR) };
        let mut told: Vec<i128> = marks.iter().copied().filter(|mark| mark % unit == 0).collect();
        if told.is_empty() {
            // A narrow axis between two whole years.
            told.push(marks[1]);
        }
        let words = |mark| {
            let months = months_of(mark, false);
            if in_months { here.words.illustration_page_months(months) } else { length(here, months) }
        };
        told.into_iter().map(|mark| (mark, words(mark))).collect()
    }

    /// A box over a range.
    pub fn bar(&self, class: &'static str, low: i128, high: i128, y: &str, height: &str) -> Node {
        el("rect").set("class", class).set("x", self.at(low)).set("width", self.width(low, high)).set("y", y).set("height", height).set("rx", "3").node()
    }

    fn upright(&self, class: &'static str, at: i128) -> Node {
        el("line").set("class", class).set("x1", self.at(at)).set("x2", self.at(at)).set("y1", "0").set("y2", "100%").node()
    }

    /// The grid behind the bars, and the line of the lowest penalty.
    pub fn grid(&self) -> Vec<Node> {
        self.marks().into_iter().map(|mark| self.upright("grid", mark)).collect()
    }

    /// The line of the lowest penalty; drawn last, over everything.
    pub fn floor_line(&self) -> Node {
        self.floor.map_or_else(Node::none, |(floor, holds)| self.upright(if holds { "floor" } else { "floor open" }, floor))
    }
}

/// A time in whole months: rounded down for a low end, up for a high one.
pub fn months_of(hundredths: i128, up: bool) -> u32 {
    let whole = if up { (hundredths + 99) / 100 } else { hundredths / 100 };
    u32::try_from(whole).unwrap_or(0)
}

/// A time in words.
pub fn length(here: &View, months: u32) -> String {
    let words = here.words;
    match (months / 12, months % 12) {
        (0, months) => words.illustration_page_months(months),
        (years, 0) => words.illustration_page_years(years),
        (years, months) => words.illustration_page_both(&words.illustration_page_years(years), &words.illustration_page_months(months)),
    }
}

/// A range in words, rounded outward to whole months. Where the law's bounds hold it, nothing is no punishment.
#[inline(never)]
pub fn from_to(here: &View, range: Range, held: bool) -> String {
    let (low, high) = range.outward();
    let end = |at: i128, up| if held && at == 0 { here.text(msg::ILLUSTRATION_PAGE_NONE) } else { length(here, months_of(at, up)) };
    let (least, most) = (end(low, false), end(high, true));
    if held && high == 0 { most } else { here.words.illustration_page_from_to(&least, &most) }
}

/// A range in months, exact to hundredths.
pub fn exact(range: Range) -> String {
    let (low, high) = range.decimals();
    format!("{low}–{high}")
}

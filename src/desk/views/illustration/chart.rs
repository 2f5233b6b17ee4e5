//! The picture: with the plea and without it, the same bar in the same colour on the same axis; the same as a table.

use super::ask::{names, not_known};
use super::scale::{Scale, exact, from_to, length, months_of};
use crate::app::{Asked, State};
use crate::content::PageId;
use crate::desk::View;
use crate::desk::node::{El, Node, el, el_of, nodes, said, said_of};
use crate::desk::views::parts::counted;
use crate::record::EditionSeen;
use crate::sentencing::{FloorCode, Note, Outcome, PILOT, Range, Ranges, Unsettled, illustrate};
use crate::words::{Msg, msg};

/// The stages of `PILOT`: a dated local example, not national law.
const STAGES: [Msg; 3] = [msg::ILLUSTRATION_PAGE_STAGE_INVESTIGATION, msg::ILLUSTRATION_PAGE_STAGE_PROSECUTION, msg::ILLUSTRATION_PAGE_STAGE_TRIAL];

/// One row of the picture.
struct Row {
    name: String,
    note: String,
    range: Range,
    judge: Range,
}

/// Without the plea, then with it: rows that differ in nothing but their numbers and words.
fn sides(here: &View, ranges: &Ranges, without: Option<Msg>, with: &[(Msg, Option<Msg>)]) -> Vec<Row> {
    let row = |name: Msg, note: Option<Msg>, range, judge| {
        let note = note.map(|note| here.text(note)).unwrap_or_default();
        Row { name: here.text(name), note, range, judge }
    };
    let first = row(msg::ILLUSTRATION_PAGE_WITHOUT, without, ranges.without_plea, ranges.judge_without_plea);
    let others = with.iter().map(|(name, note)| row(*name, *note, ranges.with_plea, ranges.judge_with_plea));
    std::iter::once(first).chain(others).collect()
}

/// With the plea. No text says what early and late are worth, so that they share their range; a number of the lawyer's is
/// for one stage.
fn with_plea(asked: &Asked) -> &'static [(Msg, Option<Msg>)] {
    if asked.count.plea.percent.is_some() {
        return &[(msg::ILLUSTRATION_PAGE_WITH, Some(msg::ILLUSTRATION_PAGE_WITH_NOTE))];
    }
    &[
        (msg::ILLUSTRATION_PAGE_WITH_EARLY, Some(msg::ILLUSTRATION_PAGE_WITH_EARLY_NOTE)),
        (msg::ILLUSTRATION_PAGE_WITH_LATE, Some(msg::ILLUSTRATION_PAGE_WITH_LATE_NOTE)),
    ]
}

/// The figure, its table, its key.
pub fn picture(here: &View, state: &State, asked: &Asked, outcome: &Outcome, ranges: &Ranges, scale: &Scale) -> Node {
    let rows = sides(here, ranges, Some(msg::ILLUSTRATION_PAGE_WITHOUT_NOTE), with_plea(asked));
    let edition = here.words.site_edition(&EditionSeen::ours().id);
    let mut head = vec![
        said_of("p", "only-paper", here.words.illustration_text_pair(&here.words.text(PageId::Illustration.page().title), &edition)),
        el("h2").set("id", "heading-chart").set("tabindex", "-1").text(here.text(msg::ILLUSTRATION_PAGE_CHART)).node(),
        el_of("p", "example")
            .aloud()
            .with(said_of("span", "draft-tag", here.text(msg::ILLUSTRATION_PAGE_EXAMPLE)))
            .with(said("span", what(here, asked, outcome)))
            .node(),
        el_of("p", "court").aloud().with(here.said("strong", Note::CourtDecides.msg())).node(),
        el_of("p", "exits").aloud().with(here.lines(msg::ILLUSTRATION_PAGE_EXITS)).with(super::tags(here, &["CPL 177", "CPL 200", "CL 37"])).node(),
    ];
    head.extend(beside_bars(here, "chart", outcome));
    let unknown = not_known(state, asked);
    if !unknown.is_empty() {
        head.push(el("p").aloud().text(here.words.illustration_page_not_known(&names(here, &unknown))).node());
    }
    if !asked.dropped.is_empty() {
        head.push(el("p").set("id", "dropped").aloud().text(here.words.illustration_page_dropped(&names(here, &asked.dropped))).node());
    }
    el_of("section", "card ranges-card")
        .set("aria-labelledby", "heading-chart")
        .list(head)
        .with(bars(here, scale, &rows))
        .with(key(here, ranges))
        .with(table(here, &rows))
        .with(early(here))
        .node()
}

/// All crimes of the case put together: the same bars once more, without the steps of each.
pub fn together(here: &View, asked: &Asked) -> Node {
    if asked.counts.len() < 2 {
        return Node::none();
    }
    let names: Vec<String> = asked.counts.iter().map(|count| here.text(count.charge.name())).collect();
    let found = match illustrate(&asked.case()) {
        Ok(found) => found.whole,
        Err(fault) => return el_of("p", "fault").set("role", "status").text(fault.say(here.words)).node(),
    };
    let mut card = el_of("section", "card ranges-card")
        .key("together")
        .set("id", "together")
        .set("aria-labelledby", "heading-together")
        .with(el("h2").set("id", "heading-together").text(here.text(msg::ILLUSTRATION_PAGE_SEVERAL_TOGETHER)).node())
        .with(el_of("p", "example").aloud().with(said("span", names.join(" · "))).node());
    card = match &found.ranges {
        Err(why) => card.with(el_of("p", "reason").aloud().with(here.lines(why.msg())).with(super::tags(here, why.articles())).node()),
        Ok(ranges) => {
            let rows = sides(here, ranges, None, &[(msg::ILLUSTRATION_PAGE_WITH, None)]);
            card.list(beside_bars(here, "together", &found))
                .with(bars(here, &Scale::of(&found, ranges), &rows))
                .with(table(here, &rows))
                .with(why_floor(here, ranges).node())
        }
    };
    card.with(el_of("p", "court").aloud().with(here.said("strong", Note::CourtDecides.msg())).node()).node()
}

/// What stands beside the bars, so that they are never read as "a plea makes it worse", or as "a plea changes nothing".
fn beside_bars(here: &View, at: &str, outcome: &Outcome) -> Vec<Node> {
    let told = [Note::CapParadox, Note::SameEnds].into_iter().filter(|code| outcome.notes.iter().any(|said| said.code == *code));
    told.map(|code| el_of("p", "paradox").set("id", format!("{at}-{}", code.code())).aloud().with(here.lines(code.msg())).node()).collect()
}

/// The crime, its level, what was counted, and whether the crime counts as lighter.
fn what(here: &View, asked: &Asked, outcome: &Outcome) -> String {
    let mut parts = counted(here, outcome.charge, outcome.tier, &mut outcome.steps.iter().filter_map(|step| step.factor));
    let lighter = super::ask::answers().into_iter().find(|(code, _)| *code == asked.count.lighter_crime.code());
    parts
        .extend(lighter.map(|(_, answer)| here.words.illustration_text_pair(&here.words.text(msg::ILLUSTRATION_PAGE_LIGHTER_SHORT), &here.words.text(answer))));
    parts.join(" · ")
}

/// The axis with its times in words.
pub fn axis(here: &View, scale: &Scale) -> Node {
    let time = |(at, words): (i128, String)| el("text").set("x", scale.at(at)).set("y", "75%").set("text-anchor", "middle").text(words).node();
    el_of("svg", "axis").set("focusable", "false").set("height", "32").set("width", "100%").list(scale.times(here).into_iter().map(time).collect()).node()
}

/// The hatching of the judge's range, once for all pictures of the page.
pub fn hatching() -> Node {
    let hatch = el("pattern").set("id", "fog").set("width", "9").set("height", "9").set("patternUnits", "userSpaceOnUse");
    let hatch = hatch.with(el("path").set("class", "hatch").set("d", "M-2 11L11 -2M-2 2L2 -2M7 11L11 7").node());
    let defs = el_of("svg", "defs").key("hatching").set("aria-hidden", "true").set("width", "0").set("height", "0").set("focusable", "false");
    defs.with(el("defs").with(hatch.node()).node()).node()
}

/// Bars on one axis. A screen reader has the table.
fn bars(here: &View, scale: &Scale, rows: &[Row]) -> Node {
    let bars = rows.iter().map(|row| row_view(here, scale, row)).collect();
    let axis_row = el_of("div", "range-row axis-row").with(el_of("div", "range-name").node()).with(axis(here, scale));
    el_of("div", "bars").set("aria-hidden", "true").with(axis_row.node()).list(bars).node()
}

fn row_view(here: &View, scale: &Scale, row: &Row) -> Node {
    let ((low, high), (judge_low, judge_high)) = (row.range.outward(), row.judge.outward());
    let drawing = el_of("svg", "track")
        .set("focusable", "false")
        .set("height", "56")
        .set("width", "100%")
        .list(scale.grid())
        .with(scale.bar("fog", judge_low, low.max(judge_low), "20%", "60%"))
        .with(scale.bar("fog", high.min(judge_high), judge_high, "20%", "60%"))
        .with(scale.bar("range", low, high, "20%", "60%"))
        .with(scale.floor_line());
    let name = el_of("div", "range-name").with(said("strong", row.name.clone())).with(said_of("span", "ends", from_to(here, row.range, true))).with(said_of(
        "small",
        "range-note",
        row.note.clone(),
    ));
    el_of("div", "range-row").with(name.node()).with(drawing.node()).node()
}

/// What bar, fog and line mean.
fn key(here: &View, ranges: &Ranges) -> Node {
    let sign =
        |shape: Node| el_of("svg", "sign").set("viewBox", "0 0 40 24").set("width", "40").set("height", "24").set("aria-hidden", "true").with(shape).node();
    let rect = |class: &'static str| el("rect").set("class", class).set("x", "2").set("y", "3").set("width", "36").set("height", "18").node();
    let floor = &ranges.floor;
    let line =
        el("line").set("class", if floor.holds() { "floor" } else { "floor open" }).set("x1", "20").set("x2", "20").set("y1", "0").set("y2", "24").node();
    let one = |shape: Node, words: String| el("li").with(sign(shape)).with(said("span", words)).node();
    let mut list = vec![one(rect("range"), here.text(msg::ILLUSTRATION_PAGE_KEY_BAR))];
    if floor.code != FloorCode::Direct {
        list.push(one(rect("fog"), here.text(msg::ILLUSTRATION_PAGE_KEY_FOG)));
    }
    let lowest = length(here, months_of(floor.statutory.outward().0, false));
    let say = if floor.holds() { here.words.illustration_page_key_floor(&lowest) } else { here.words.illustration_page_key_floor_open(&lowest) };
    list.push(one(line, say));
    nodes(vec![el_of("ul", "key").list(list).node(), why_floor(here, ranges).set("id", "floor").node()])
}

/// Whether and why the lowest penalty holds.
fn why_floor(here: &View, ranges: &Ranges) -> El {
    let code = ranges.floor.code;
    el_of("p", "why-floor").aloud().with(here.lines(code.msg())).with(super::tags(here, code.articles()))
}

/// The same as a table: for screen readers, for print, for whoever likes numbers.
fn table(here: &View, rows: &[Row]) -> Node {
    let head = [msg::ILLUSTRATION_PAGE_COLUMN_ROW, msg::ILLUSTRATION_PAGE_COLUMN_RANGE, msg::ILLUSTRATION_PAGE_COLUMN_JUDGE];
    let head = el("tr").list(head.map(|name| el("th").set("scope", "col").text(here.text(name)).node()).into());
    let cell = |range: Range| {
        let months = here.words.illustration_page_in_months(&exact(range));
        el("td").with(said_of("span", "line", from_to(here, range, true))).with(said_of("small", "exact", months)).node()
    };
    let row = |row: &Row| {
        let name = el("th").set("scope", "row").with(said_of("span", "line", row.name.clone())).with(said("small", row.note.clone()));
        el("tr").aloud().with(name.node()).with(cell(row.range)).with(cell(row.judge)).node()
    };
    let table = el_of("table", "ranges")
        .with(here.said("caption", msg::ILLUSTRATION_PAGE_TABLE))
        .with(el("thead").with(head.node()).node())
        .with(el("tbody").list(rows.iter().map(row).collect()).node());
    nodes(vec![table.node(), said_of("p", "rounded", here.text(msg::ILLUSTRATION_PAGE_ROUNDED))])
}

/// Early and late: the national sentence, and the numbers of a dated local example.
fn early(here: &View) -> Node {
    let one = |(name, most): (Msg, u8)| {
        let most = here.words.illustration_page_early_most(most.into());
        el("li").text(here.words.illustration_text_pair(&here.words.text(name), &most)).node()
    };
    el_of("details", "early")
        .set("id", "early")
        .with(el("summary").with(here.said("span", msg::ILLUSTRATION_PAGE_EARLY)).node())
        .with(here.said("p", msg::ILLUSTRATION_PAGE_EARLY_TEXT))
        .with(super::tags(here, Unsettled::StageNumbers.articles()))
        .with(el("p").with(here.lines(msg::ILLUSTRATION_PAGE_EARLY_LOCAL)).node())
        .with(el("ul").list(STAGES.into_iter().zip(PILOT).map(one).collect()).node())
        .node()
}

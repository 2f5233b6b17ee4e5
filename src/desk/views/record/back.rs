//! Page 2 of the sheet: the work behind it.

use super::fill::work_name;
use super::front::concept_heading;
use super::sheet::{part, table};
use crate::content::{PageId, panels};
use crate::desk::View;
use crate::desk::node::{Node, nodes, said};
use crate::desk::views::parts::counted;
use crate::record::{DUTIES, Record};
use crate::sentencing::{Charge, Factor, Note};
use crate::words::{Msg, msg};
use serde_json::Value;

/// Items printed in their exact words; what is more stands in the file.
const ITEMS: usize = 6;

/// The five points of item 39 of the 2019 text, and where each can be looked up.
const POINTS: [(Msg, Msg); 5] = [
    (msg::RECORD_SHEET_JUDGE_FREE, msg::RECORD_SHEET_SEE_FREE),
    (msg::RECORD_SHEET_JUDGE_MIND, msg::RECORD_SHEET_SEE_MIND),
    (msg::RECORD_SHEET_JUDGE_KNOWS, msg::RECORD_SHEET_SEE_KNOWS),
    (msg::RECORD_SHEET_JUDGE_TOLD, msg::RECORD_SHEET_SEE_TOLD),
    (msg::RECORD_SHEET_JUDGE_HELP, msg::RECORD_SHEET_SEE_HELP),
];

/// The page.
pub fn back(here: &View, record: &Record) -> Node {
    let mut parts = Vec::new();
    if record.mode != "alone" {
        parts.push(work(here, record));
    }
    parts.extend([cards(here, record), items(here, record), picture(here, record), private(here, record), points(here)]);
    nodes(parts)
}

fn work(here: &View, record: &Record) -> Node {
    let rows = DUTIES.iter().map(|duty| {
        let line = record.work.iter().find(|line| line.duty == duty.id);
        let state = line.and_then(|line| work_name(&line.state)).unwrap_or(msg::RECORD_SHEET_NOT_STATED);
        let more: Vec<String> = line.iter().flat_map(|line| [line.day.clone(), line.note.clone()]).flatten().collect();
        vec![here.text(duty.name), here.text(state), more.join(" · ")]
    });
    nodes(vec![part(here, msg::RECORD_SHEET_SIX, Some(msg::RECORD_SHEET_SIX_NOTE)), table("sheet-work", vec![String::new(); 3], rows.collect())])
}

/// Cards seen, page by page.
fn cards(here: &View, record: &Record) -> Node {
    let mut rows = Vec::new();
    for &page in PageId::ALL {
        let own = record.cards.iter().filter(|seen| seen.card.split_once('/').is_some_and(|(slug, _)| slug == page.slug()));
        let (count, seconds) = own.fold((0, 0), |(count, seconds), seen| (count + 1, seconds + seen.seconds));
        if count > 0 {
            let seen = here.words.record_sheet_seen_of(count, panels(page).len() as u32);
            rows.push(vec![here.text(page.page().title), seen, here.words.record_sheet_minutes(seconds / 60, seconds % 60)]);
        }
    }
    if rows.is_empty() {
        rows.push(vec![here.text(msg::RECORD_SHEET_NOT_STATED), String::new(), String::new()]);
    }
    let head = [msg::RECORD_SHEET_TOPIC, msg::RECORD_SHEET_SEEN, msg::RECORD_SHEET_SPENT].map(|name| here.text(name));
    nodes(vec![part(here, msg::RECORD_SHEET_SEVEN, None), table("sheet-cards", head.into(), rows)])
}

/// Items of concepts not understood, in their exact words, and what was answered.
fn items(here: &View, record: &Record) -> Node {
    let Some(check) = &record.check else { return Node::none() };
    let mut rows = Vec::new();
    for stated in check.outcomes.iter().filter(|stated| stated.outcome == "not-yet") {
        for item in check.items.iter().filter(|item| item.concept == stated.concept) {
            let Some(answer) = check.answers.iter().find(|answer| answer.item == item.id && answer.chose != item.key) else { continue };
            let said = match answer.chose {
                0 => here.words.text(msg::CHECK_UNSURE).to_string(),
                chose => item.options.get(usize::from(chose) - 1).cloned().unwrap_or_default(),
            };
            let asked = format!("{} {}", item.situation.replace('\n', " "), item.question);
            rows.push(vec![concept_heading(here, &item.concept), asked, said]);
        }
    }
    if rows.is_empty() {
        return Node::none();
    }
    let more = rows.len().saturating_sub(ITEMS) as u32;
    rows.truncate(ITEMS);
    let head = vec![String::new(), here.text(msg::RECORD_SHEET_ITEM), here.text(msg::RECORD_SHEET_ANSWERS)];
    let mut parts = vec![part(here, msg::RECORD_SHEET_EIGHT, Some(msg::RECORD_SHEET_EIGHT_NOTE)), table("sheet-items", head, rows)];
    if more > 0 {
        parts.push(said("p", here.words.record_sheet_more(more)));
    }
    nodes(parts)
}

/// The illustration that was shown: the crime's name and both ranges, in months.
fn picture(here: &View, record: &Record) -> Node {
    let Some(shown) = &record.illustration else { return Node::none() };
    let result: Value = serde_json::from_str(&shown.result).unwrap_or_default();
    // Several crimes stand each in a list of their own, and the whole has none.
    let each = result["crimes"].as_array().map_or(std::slice::from_ref(&result), Vec::as_slice);
    let crime = each.iter().map(|one| names(here, one)).collect::<Vec<_>>().join("; ");
    let range = |field: &str| match result[field].as_array().map(Vec::as_slice) {
        Some([low, high]) => here.words.illustration_text_months(&low.to_string(), &high.to_string()),
        _ => here.text(msg::ILLUSTRATION_TEXT_DECLINED),
    };
    let row = |name: Msg, own: &str, judge: &str| {
        vec![here.text(name), range(own), here.words.illustration_text_pair(&here.words.text(msg::ILLUSTRATION_PAGE_COLUMN_JUDGE), &range(judge))]
    };
    let mut rows = vec![
        vec![here.text(msg::ILLUSTRATION_PAGE_EXAMPLE), crime, here.text(Note::CourtDecides.msg())],
        row(msg::ILLUSTRATION_PAGE_WITHOUT, "without_plea_months", "judge_band_without_plea_months"),
        row(msg::ILLUSTRATION_PAGE_WITH, "with_plea_months", "judge_band_months"),
    ];
    // Beside the numbers it speaks of, so that they are never read as "a plea makes it worse".
    let paradox = each.iter().chain([&result]).flat_map(|one| one["notes"].as_array()).flatten().any(|note| note["code"] == Note::CapParadox.code());
    if paradox {
        rows.push(vec![here.text(msg::ILLUSTRATION_TEXT_NOTES), String::new(), here.text(Note::CapParadox.msg())]);
    }
    nodes(vec![part(here, msg::RECORD_SHEET_PICTURE, Some(msg::RECORD_SHEET_PICTURE_NOTE)), table("sheet-private sheet-picture", vec![String::new(); 3], rows)])
}

/// The name of a crime, its level, and the factors that were counted.
fn names(here: &View, one: &Value) -> String {
    let charge = one["crime"].as_str().and_then(Charge::find);
    let tier = one["tier"].as_u64().and_then(|tier| u8::try_from(tier).ok());
    let steps = one["steps"].as_array().into_iter().flatten();
    counted(here, charge, tier, &mut steps.filter_map(|step| Factor::find(step["factor"].as_str()?))).join(" · ")
}

/// Private answers the person has ticked in; nothing tells which others there were.
fn private(here: &View, record: &Record) -> Node {
    if record.private.is_empty() {
        return here.said("p", msg::RECORD_SHEET_NINE_NONE);
    }
    let answer = |code: &str| match code {
        "yes" => here.text(msg::CHECK_PRIVATE_YES),
        "no" => here.text(msg::CHECK_PRIVATE_NO),
        _ => here.text(msg::CHECK_PRIVATE_RATHER_NOT),
    };
    let rows = record.private.iter().map(|said| vec![said.words.clone(), answer(&said.answer)]);
    nodes(vec![part(here, msg::RECORD_SHEET_NINE, None), table("sheet-private", vec![String::new(); 2], rows.collect())])
}

fn points(here: &View) -> Node {
    let rows = POINTS.map(|(point, see)| vec![here.text(point), here.text(see)]);
    nodes(vec![part(here, msg::RECORD_SHEET_TEN, Some(msg::RECORD_SHEET_TEN_NOTE)), table("sheet-points", vec![String::new(); 2], rows.into())])
}

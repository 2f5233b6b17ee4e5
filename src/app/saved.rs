//! What outlives a page: kept for this visit only, by stable names, so that a newer edition can still read it.

use super::{Checking, Pace, RecordStep, Size, Stage, State, Step};
use crate::check::{Answer, Form, Seed, Sitting, item, number_of};
use crate::content::{PageId, Place};
use crate::record::shape::{Shape as _, from_json, shape};

/// What is stored. Holds our own names only: no text, no name, no fact of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    place: Option<String>,
    seen: Vec<String>,
    noted: Vec<String>,
    asked: Vec<String>,
    stage: Option<String>,
    size: String,
    pace: String,
    /// Drawn once a visit, so that the choice does not jump when a page is read again.
    sign_first: Option<bool>,
    // Lines rather than maps: each further type a store holds weighs two kilobytes in the program.
    /// Seconds each panel has been in front: `page/anchor=seconds`.
    spent: Vec<String>,
    /// The self-check: `form/seed/earlier/going`, then `item/option/milliseconds/untimed` for each answer.
    check: Vec<String>,
    /// The step of the record, and whether it is made alone.
    step: String,
    alone: bool,
    /// The decisions' order, drawn once a visit.
    turn: Option<u8>,
    /// The record's fields: `field=value`. Private answers are never among them.
    filled: Vec<String>,
}
shape!(lenient Saved { place, seen, noted, asked, stage, size, pace, sign_first, spent, check, step, alone, turn, filled });

fn check_lines(checking: &Checking) -> Vec<String> {
    let sitting = &checking.sitting;
    let going = u8::from(checking.step != Step::Result);
    let mut lines = vec![format!("{}/{}/{}/{going}", sitting.form().code(), sitting.seed().bits(), checking.earlier)];
    for answer in sitting.answers() {
        let (id, chose) = (item(answer.item).map_or("", |item| item.id), answer.chose.map_or(0, |chose| chose + 1));
        lines.push(format!("{id}/{chose}/{}/{}", answer.after_ms, u8::from(answer.untimed)));
    }
    lines
}

/// The sitting as far as its answers still fit this build's items.
fn check_from(lines: &[String], now_ms: u64) -> Option<Checking> {
    let (first, answers) = lines.split_first()?;
    let mut parts = first.split('/');
    let form = Form::from_code(parts.next()?)?;
    let seed = Seed::new(parts.next()?.parse().ok()?);
    let earlier = parts.next()?.parse().ok()?;
    let going = parts.next()? == "1";
    let mut sitting = Sitting::new(form, seed);
    for line in answers {
        if !answer_from(line).is_some_and(|answer| sitting.answer(answer)) {
            break;
        }
    }
    let step = if going && sitting.next().is_some() { Step::Asking { pick: None, missing: false } } else { Step::Result };
    // The item was in front before the page was loaded anew: nobody knows for how long.
    Some(Checking { sitting, earlier, step, since_ms: now_ms, untimed: true })
}

fn answer_from(line: &str) -> Option<Answer> {
    let mut parts = line.split('/');
    let item = number_of(parts.next()?)?;
    let chose: u8 = parts.next()?.parse().ok()?;
    Some(Answer { item, chose: chose.checked_sub(1), after_ms: parts.next()?.parse().ok()?, untimed: parts.next()? == "1" })
}

impl Saved {
    /// What to store of this state.
    pub fn of(state: &State) -> Saved {
        let place = if state.place.is_read() { Some(state.place) } else { state.resume };
        Saved {
            place: place.map(name),
            seen: state.seen.iter().copied().map(name).collect(),
            noted: state.noted.iter().copied().map(name).collect(),
            asked: state.asked.iter().cloned().collect(),
            stage: state.stage.map(|stage| stage.code().to_owned()),
            size: state.size.code().to_owned(),
            pace: state.pace.code().to_owned(),
            sign_first: Some(state.sign_first),
            spent: state.spent.iter().map(|(place, spent)| format!("{}={}", name(*place), spent / 1000)).collect(),
            check: state.checking.as_ref().map(check_lines).unwrap_or_default(),
            step: state.record_step.code().to_owned(),
            alone: state.alone,
            turn: Some(state.turn),
            filled: state.filled.kept().map(|(field, value)| format!("{field}={value}")).collect(),
        }
    }

    /// As text for the store.
    pub fn to_text(&self) -> String {
        self.written().to_string()
    }

    /// From the store's text. Anything unreadable is nothing: the visit starts afresh.
    pub fn from_text(text: &str) -> Option<Saved> {
        from_json(text).ok()
    }

    /// True where nobody has read, noted, answered or filled in anything yet.
    pub fn is_blank(&self) -> bool {
        [&self.seen, &self.noted, &self.asked, &self.check, &self.filled].iter().all(|lines| lines.is_empty())
    }

    /// Puts what was stored into a state. Names this build does not know are dropped.
    pub fn restore(self, state: &mut State) {
        state.resume = self.place.as_deref().and_then(place);
        state.seen.extend(self.seen.iter().filter_map(|name| place(name)));
        state.noted.extend(self.noted.iter().filter_map(|name| place(name)));
        let known = |anchor: &&String| {
            crate::content::pages::questions::GROUPS.iter().flat_map(|group| group.questions).any(|question| question.anchor == anchor.as_str())
        };
        state.asked.extend(self.asked.iter().filter(known).cloned());
        state.stage = self.stage.as_deref().and_then(Stage::from_code);
        state.size = Size::from_code(&self.size).unwrap_or(Size::Normal);
        state.pace = Pace::from_code(&self.pace).unwrap_or(Pace::Middle);
        state.sign_first = self.sign_first.unwrap_or(state.sign_first);
        for line in &self.spent {
            let known = line.rsplit_once('=').and_then(|(known, spent)| Some((place(known)?, spent.parse::<u64>().ok()?)));
            if let Some((place, spent)) = known {
                state.spent.insert(place, spent.saturating_mul(1000));
            }
        }
        state.record_step = RecordStep::from_code(&self.step).unwrap_or(RecordStep::People);
        state.alone = self.alone;
        state.turn = self.turn.unwrap_or(state.turn) % 4;
        state.checking = check_from(&self.check, state.now_ms);
        for (field, value) in self.filled.iter().filter_map(|line| line.split_once('=')) {
            state.filled.fill(field, value);
        }
    }
}

fn name(place: Place) -> String {
    format!("{}/{}", place.page.slug(), place.anchor)
}

fn place(name: &str) -> Option<Place> {
    let (slug, anchor) = name.split_once('/')?;
    Some(Place::find(PageId::from_slug(slug)?, anchor))
}

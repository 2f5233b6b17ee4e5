//! One action, one new state.

use super::{Action, Desk, Pace, Reading, RecordStep, Size, State, Voice, checking};
use crate::content::{PageId, Place};
use std::collections::BTreeSet;

/// The state after `action`. Pure: the same state and action always give the same result.
pub fn apply(mut state: State, action: Action) -> State {
    match action {
        Action::Wake { saved, voice, sign_first, turn, now_ms, locked } => {
            state.live = true;
            state.locked = locked;
            state.sign_first = sign_first;
            state.turn = turn % 4;
            state.now_ms = now_ms;
            state.since_ms = now_ms;
            if let Some(saved) = saved {
                saved.restore(&mut state);
            }
            state.voice = voice_of(voice);
            see(&mut state);
        }
        Action::Voices(voice) => {
            state.voice = voice_of(voice);
            if state.voice == Voice::Missing {
                state.reading = None;
            }
        }
        Action::Go(place) => go(&mut state, place),
        Action::Stay(page) => {
            if state.place.page != page {
                go(&mut state, Place::top(page));
            }
        }
        Action::Note(place) => toggle(&mut state.noted, place),
        Action::Ask(question) => toggle(&mut state.asked, question),
        Action::Stage(stage) => state.stage = Some(stage),
        Action::Size => state.size = state.size.next(),
        Action::Pace(pace) => {
            state.pace = pace;
            again(&mut state);
        }
        Action::Play { side, of } => {
            state.reading = play(state.reading, side, of);
            // What is heard is not timed.
            if let Some(checking) = state.checking.as_mut().filter(|_| state.place.page == PageId::Check) {
                checking.untimed = true;
            }
        }
        Action::Pause => {
            if let Some(reading) = &mut state.reading {
                reading.playing = false;
                reading.turn += 1;
            }
        }
        Action::Again => {
            if let Some(reading) = &mut state.reading {
                reading.playing = true;
                reading.turn += 1;
            }
        }
        Action::Spoken { turn } => state.reading = spoken(state.reading, turn),
        Action::Mute => {
            state.voice = Voice::Missing;
            state.reading = None;
        }
        Action::Clock(now_ms) => state.now_ms = now_ms.max(state.now_ms),
        Action::Check(step) => {
            state.reading = None;
            if let Some(missed) = checking::check(&mut state.checking, step, state.now_ms) {
                state.noted.insert(missed);
            }
        }
        Action::Fill { field, value } => {
            state.filled.fill(&field, &value);
        }
        Action::Record(step) => state.record_step = step,
        Action::Alone(alone) => {
            state.alone = alone;
            state.record_step = if alone { RecordStep::Review } else { RecordStep::People };
        }
        Action::Desk(request) => {
            state.desk.asked += 1;
            state.desk.waiting = true;
            state.desk.request = Some(request);
        }
        Action::Drawn(tree) => {
            state.desk.waiting = false;
            state.desk.failed = tree.is_none();
            // Other words are in front: what was begun of the old ones is not read on.
            if state.desk.tree != tree && state.place.page.is_desk() {
                state.reading = None;
            }
            state.desk.tree = tree;
        }
        Action::Draft { id, visit } => {
            if let Some(visit) = visit {
                forget(&mut state);
                visit.restore(&mut state);
                // What was in front comes in front again, where that is this page.
                if let Some(place) = state.resume.filter(|place| place.page == state.place.page) {
                    state.place = place;
                }
            }
            state.draft = id;
            state.locked = false;
        }
        Action::Locked => state.locked = true,
        Action::Forget => forget(&mut state),
    }
    state
}

/// Nothing of the person is left but the place.
fn forget(state: &mut State) {
    let fresh = State::at(state.place);
    *state = State {
        live: state.live,
        voice: state.voice,
        sign_first: state.sign_first,
        turn: state.turn,
        now_ms: state.now_ms,
        since_ms: state.now_ms,
        draft: std::mem::take(&mut state.draft),
        desk: Desk { asked: state.desk.asked, ..Desk::default() },
        ..fresh
    };
    state.size = Size::Normal;
    state.pace = Pace::Middle;
}

fn go(state: &mut State, place: Place) {
    if state.place.page != place.page {
        state.desk = Desk { asked: state.desk.asked, ..Desk::default() };
    }
    if state.place != place {
        state.reading = None;
    }
    leave(state);
    if state.place.is_read() {
        state.resume = Some(state.place);
    }
    state.place = place;
    see(state);
}

/// The panel in front has been there until now.
fn leave(state: &mut State) {
    if let Some(panel) = crate::content::panels(state.place.page).get(state.place.index()) {
        let place = Place { page: state.place.page, anchor: panel.anchor() };
        *state.spent.entry(place).or_default() += state.now_ms.saturating_sub(state.since_ms);
    }
    state.since_ms = state.now_ms;
}

fn voice_of(found: bool) -> Voice {
    if found { Voice::Ready } else { Voice::Missing }
}

fn see(state: &mut State) {
    if let Some(panel) = crate::content::panels(state.place.page).get(state.place.index()) {
        state.seen.insert(Place { page: state.place.page, anchor: panel.anchor() });
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T) {
    if !set.remove(&item) {
        set.insert(item);
    }
}

/// A change of pace takes effect at once: the sentence starts again.
fn again(state: &mut State) {
    if let Some(reading) = state.reading.as_mut().filter(|reading| reading.playing) {
        reading.turn += 1;
    }
}

fn play(reading: Option<Reading>, side: Option<super::Side>, of: u32) -> Option<Reading> {
    if of == 0 {
        return None;
    }
    let turn = reading.map_or(0, |reading| reading.turn) + 1;
    let at = match reading {
        // A pause goes on where it stopped; after the last sentence it starts from the first.
        Some(reading) if reading.side == side && reading.of == of && reading.at < of => reading.at,
        _ => 0,
    };
    Some(Reading { side, at, of, playing: true, turn })
}

fn spoken(reading: Option<Reading>, turn: u32) -> Option<Reading> {
    let mut reading = reading?;
    if !reading.playing || reading.turn != turn {
        return Some(reading);
    }
    reading.turn += 1;
    reading.at += 1;
    if reading.at >= reading.of {
        reading.at = reading.of;
        reading.playing = false;
    }
    Some(reading)
}

#[cfg(test)]
mod tests;

//! The reader's journey through the state, without a browser.

use super::*;
use crate::app::{Saved, Stage};
use crate::content::PageId;

fn woken() -> State {
    apply(State::at(Place::top(PageId::Plea)), Action::Wake { saved: None, voice: true, sign_first: false, turn: 0, now_ms: 0, locked: false })
}

#[test]
fn a_reader_who_notes_a_card_twice_has_no_note() {
    let place = Place::find(PageId::Plea, "three-parts");
    let once = apply(woken(), Action::Note(place));
    assert_eq!(once.listed(), 1);
    assert_eq!(apply(once, Action::Note(place)).listed(), 0);
}

#[test]
fn reading_aloud_walks_sentence_by_sentence_and_ends() {
    let mut state = apply(woken(), Action::Play { side: None, of: 2 });
    let turn = |state: &State| state.reading.expect("reading").turn;
    assert_eq!(state.reading.expect("reading").at, 0);
    let now = turn(&state);
    state = apply(state, Action::Spoken { turn: now });
    assert_eq!(state.reading.expect("reading").at, 1);
    let late = apply(state.clone(), Action::Spoken { turn: now });
    assert_eq!(late, state, "an answer of an earlier turn is not counted");
    let now = turn(&state);
    state = apply(state, Action::Spoken { turn: now });
    assert!(!state.reading.expect("reading").playing);
    state = apply(state, Action::Play { side: None, of: 2 });
    assert_eq!(state.reading.expect("reading").at, 0, "after the end it starts from the first sentence");
}

#[test]
fn a_pause_goes_on_where_it_stopped() {
    let mut state = apply(woken(), Action::Play { side: None, of: 3 });
    let turn = state.reading.expect("reading").turn;
    state = apply(state, Action::Spoken { turn });
    state = apply(state, Action::Pause);
    assert!(!state.reading.expect("reading").playing);
    state = apply(state, Action::Play { side: None, of: 3 });
    assert_eq!(state.reading.expect("reading").at, 1);
}

#[test]
fn leaving_a_card_stops_the_voice() {
    let state = apply(woken(), Action::Play { side: None, of: 3 });
    let left = apply(state, Action::Go(Place::top(PageId::Keep)));
    assert_eq!(left.reading, None);
}

#[test]
fn what_is_saved_comes_back_the_same() {
    let mut state = woken();
    for action in
        [Action::Note(Place::find(PageId::Plea, "three-parts")), Action::Stage(Stage::Court), Action::Size, Action::Go(Place::find(PageId::Sign, "choice"))]
    {
        state = apply(state, action);
    }
    let text = Saved::of(&state).to_text();
    let saved = Saved::from_text(&text).expect("own text reads back");
    let again = apply(
        State::at(Place::top(PageId::Sign)),
        Action::Wake { saved: Some(Box::new(saved)), voice: true, sign_first: true, turn: 3, now_ms: 0, locked: false },
    );
    assert_eq!((again.noted, again.stage, again.size), (state.noted, state.stage, state.size));
    assert_eq!(again.resume, Some(Place::find(PageId::Sign, "choice")));
    assert_eq!(again.sign_first, state.sign_first, "the order is drawn once a visit");
}

#[test]
fn a_damaged_store_is_an_empty_store() {
    for text in ["", "{", "[1]", "{\"noted\":7}", "null"] {
        assert!(Saved::from_text(text).is_none_or(|saved| saved == Saved::default()), "{text}");
    }
    let odd = Saved::from_text(r#"{"noted":["nowhere/x","plea/nothing","x"],"asked":["hack"],"stage":"moon","size":"9"}"#).expect("readable");
    let state = apply(
        State::at(Place::top(PageId::Home)),
        Action::Wake { saved: Some(Box::new(odd)), voice: false, sign_first: false, turn: 0, now_ms: 0, locked: false },
    );
    assert!(state.asked.is_empty() && state.stage.is_none() && state.size == Size::Normal);
}

#[test]
fn forgetting_leaves_nothing() {
    let mut state = woken();
    for action in [Action::Note(Place::find(PageId::Plea, "three-parts")), Action::Stage(Stage::Police), Action::Size] {
        state = apply(state, action);
    }
    let empty = apply(state, Action::Forget);
    assert_eq!((empty.listed(), empty.stage, empty.size, empty.seen.len(), empty.resume), (0, None, Size::Normal, 0, None));
}

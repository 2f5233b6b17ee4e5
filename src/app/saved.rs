//! What outlives a page: kept for this visit only, by stable names, so that a newer edition can still read it.

use super::{Pace, Size, Stage, State};
use crate::content::{PageId, Place};
use serde::{Deserialize, Serialize};

/// What is stored. Holds our own names only: no text, no name, no fact of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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
        }
    }

    /// As text for the store.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From the store's text. Anything unreadable is nothing: the visit starts afresh.
    pub fn from_text(text: &str) -> Option<Saved> {
        serde_json::from_str(text).ok()
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
    }
}

fn name(place: Place) -> String {
    format!("{}/{}", place.page.slug(), place.anchor)
}

fn place(name: &str) -> Option<Place> {
    let (slug, anchor) = name.split_once('/')?;
    Some(Place::find(PageId::from_slug(slug)?, anchor))
}

//! The record as it would be made now.

use super::{Filled, State};
use crate::content::{CONCEPTS, PageId, Panel, Place, pages::questions::GROUPS, panels};
use crate::record::{CardSeen, CheckDone, DUTIES, Duty, EditionSeen, KIND, LanguageSeen, PRIVATE, People, PrivateSaid, Record, VERSION, Worded, WorkLine};
use crate::words::{Msg, Words, msg};

/// The private questions' words, in the order of [`PRIVATE`].
pub const PRIVATE_WORDS: [Msg; 7] = [
    msg::CHECK_PRIVATE_PROMISED,
    msg::CHECK_PRIVATE_THREATENED,
    msg::CHECK_PRIVATE_UNWELL,
    msg::CHECK_PRIVATE_HURT,
    msg::CHECK_PRIVATE_TIME,
    msg::CHECK_PRIVATE_ALONE,
    msg::CHECK_PRIVATE_LANGUAGE,
];

/// The record of this visit. `device_time` is what the device's clock says; `alone` leaves out who took part.
pub fn draft(state: &State, words: &Words, device_time: &str, alone: bool) -> Record {
    let filled = &state.filled;
    Record {
        kind: KIND.to_owned(),
        version: VERSION,
        edition: EditionSeen::ours(),
        language: LanguageSeen::of(words.language()),
        device_time: device_time.to_owned(),
        mode: if alone { "alone" } else { "lawyer" }.to_owned(),
        people: if alone { People::default() } else { people(filled) },
        stage: state.stage.map(|stage| stage.code().to_owned()),
        cards: state
            .spent
            .iter()
            .filter(|(place, _)| place.is_read())
            .map(|(place, spent)| CardSeen {
                card: format!("{}/{}", place.page.slug(), place.anchor),
                seconds: (*spent / 1000).min(u64::from(u32::MAX)) as u32,
            })
            .collect(),
        check: state
            .checking
            .as_ref()
            .filter(|checking| !checking.sitting.answers().is_empty())
            .map(|checking| CheckDone::of(&checking.sitting, checking.earlier, words)),
        questions: questions(state, words),
        illustration: None,
        work: if alone { Vec::new() } else { work(filled) },
        private: private(filled, words),
        decision: own(filled, "decision"),
    }
}

fn own(filled: &Filled, field: &str) -> Option<String> {
    filled.get(field).map(str::to_owned)
}

fn people(filled: &Filled) -> People {
    People {
        reference: own(filled, "reference"),
        place: own(filled, "place"),
        person: own(filled, "person"),
        lawyer_role: own(filled, "lawyer-role"),
        lawyer: own(filled, "lawyer"),
        interpreter_state: own(filled, "interpreter-state"),
        interpreter: own(filled, "interpreter"),
        guardian_state: own(filled, "guardian-state"),
        guardian: own(filled, "guardian"),
    }
}

/// The questions on the reader's list: cards noted, then questions ticked.
fn questions(state: &State, words: &Words) -> Vec<Worded> {
    let noted = state.noted.iter().filter_map(|place| {
        let id = format!("{}/{}", place.page.slug(), place.anchor);
        let words = match ask_of(*place) {
            Some(ask) => words.text(ask).to_string(),
            None => match panels(place.page).get(place.index())? {
                Panel::Card(card) => words.text(card.heading).to_string(),
                Panel::Part(_) => words.text(place.page.page().title).to_string(),
            },
        };
        Some(Worded { id, words })
    });
    let ticked = GROUPS.iter().flat_map(|group| group.questions).filter(|question| state.asked.contains(question.anchor));
    noted.chain(ticked.map(|question| Worded { id: question.anchor.to_owned(), words: words.text(question.ask).to_string() })).collect()
}

/// The sentence to hand to a lawyer for a concept's card of the short path.
pub fn ask_of(place: Place) -> Option<Msg> {
    let concept = (place.page == PageId::Short).then(|| place.index())?;
    CONCEPTS.get(concept).map(|concept| concept.ask)
}

fn work(filled: &Filled) -> Vec<WorkLine> {
    let line = |duty: &Duty| {
        let field = |part: &str| own(filled, &format!("{}/{part}", duty.id));
        Some(WorkLine { duty: duty.id.to_owned(), state: field("state")?, day: field("day"), note: field("note") })
    };
    DUTIES.iter().filter_map(line).collect()
}

fn private(filled: &Filled, words: &Words) -> Vec<PrivateSaid> {
    let said = |(id, msg): (&&str, Msg)| {
        filled.get(&format!("{id}/in"))?;
        let answer = own(filled, &format!("{id}/said"))?;
        Some(PrivateSaid { id: (*id).to_owned(), words: words.text(msg).to_string(), answer })
    };
    PRIVATE.iter().zip(PRIVATE_WORDS).filter_map(said).collect()
}

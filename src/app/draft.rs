//! The record as it would be made now.

use super::{Filled, State};
use crate::content::{CONCEPTS, PageId, Place, pages::questions::GROUPS};
use crate::record::{
    CardSeen, CheckDone, DUTIES, Duty, EditionSeen, KIND, LanguageSeen, PRIVATE, PRIVATE_ASKED, People, PrivateSaid, Record, VERSION, Worded, WorkLine,
    question_of,
};
use crate::words::{Msg, Words};

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
        illustration: super::shown(filled),
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
    let noted = state.noted.iter().map(|place| format!("{}/{}", place.page.slug(), place.anchor));
    let ticked = GROUPS.iter().flat_map(|group| group.questions).filter(|question| state.asked.contains(question.anchor));
    let names = noted.chain(ticked.map(|question| question.anchor.to_owned()));
    names.filter_map(|id| Some(Worded { words: words.text(question_of(&id)?).to_string(), id })).collect()
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
    PRIVATE.iter().zip(PRIVATE_ASKED).filter_map(said).collect()
}

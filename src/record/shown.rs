//! Our own sentences in a record: which message stands behind each name.

use crate::content::{CONCEPTS, PageId, Panel, Place, pages::questions::GROUPS, panels};
use crate::words::{Msg, msg};

/// The private questions, in the order of [`super::PRIVATE`].
pub const PRIVATE_ASKED: [Msg; 7] = [
    msg::CHECK_PRIVATE_PROMISED,
    msg::CHECK_PRIVATE_THREATENED,
    msg::CHECK_PRIVATE_UNWELL,
    msg::CHECK_PRIVATE_HURT,
    msg::CHECK_PRIVATE_TIME,
    msg::CHECK_PRIVATE_ALONE,
    msg::CHECK_PRIVATE_LANGUAGE,
];

/// The place that `page/anchor` names: a panel of a page that is read card by card.
pub fn card_of(name: &str) -> Option<Place> {
    let (slug, anchor) = name.split_once('/')?;
    let place = Place::find(PageId::from_slug(slug)?, anchor);
    (place.anchor == anchor && !anchor.is_empty() && place.is_read()).then_some(place)
}

/// What a person wants to ask, by the name it has in a record: a question of the list, or a card that was noted.
pub fn question_of(name: &str) -> Option<Msg> {
    let listed = GROUPS.iter().flat_map(|group| group.questions).find(|question| question.anchor == name);
    listed.map(|question| question.ask).or_else(|| asked_by(card_of(name)?))
}

/// The question that noting a card stands for: its concept's own on the short path, elsewhere what the card is called.
fn asked_by(place: Place) -> Option<Msg> {
    let concept = (place.page == PageId::Short).then(|| CONCEPTS.get(place.index())).flatten();
    match (concept, panels(place.page).get(place.index())?) {
        (Some(concept), _) => Some(concept.ask),
        (None, Panel::Card(card)) => Some(card.heading),
        (None, Panel::Part(_)) => Some(place.page.page().title),
    }
}

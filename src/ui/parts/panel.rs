//! A panel and how it stands: the one component a page is made of, so that a tap renders only what it changes.

use super::{Open, card_view, checks_view, compare_view, pair_view};
use crate::app::Side;
use crate::content::{Panel, Part, Place, panels};
use crate::ui::world::Here;
use yew::prelude::*;

/// How a panel stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    /// Where it is.
    pub place: Place,
    /// False when another panel is in front.
    pub shown: bool,
    /// True when it is on the reader's list.
    pub noted: bool,
    /// The sentence being read aloud; on a card, 0 is the heading.
    pub mark: Option<u32>,
    /// The side being read aloud, on the choice.
    pub side: Option<Side>,
    /// True when a voice can read the sides of the choice.
    pub voice: bool,
    /// True when chance has put "sign" first.
    pub sign_first: bool,
    /// True in the booklet, where the articles' texts stand once at the end.
    pub in_booklet: bool,
}

impl Stand {
    /// A panel in the booklet.
    pub fn in_booklet(place: Place) -> Stand {
        Stand { place, shown: true, noted: false, mark: None, side: None, voice: false, sign_first: false, in_booklet: true }
    }
}

/// A panel.
#[derive(Clone, PartialEq, Properties)]
pub struct PanelProps {
    /// The world.
    pub here: Here,
    /// How the panel stands.
    pub stand: Stand,
}

/// A card, or a part that is no card.
#[component]
pub fn PanelView(props: &PanelProps) -> Html {
    let open: Open = use_state(|| None);
    let (here, stand) = (&props.here, &props.stand);
    match panels(stand.place.page).get(stand.place.index()) {
        Some(Panel::Card(card)) => card_view(here, card, stand, &open),
        Some(Panel::Part(part)) => part_view(here, *part, stand),
        None => Html::default(),
    }
}

/// A part that is no card.
pub fn part_view(here: &Here, part: Part, stand: &Stand) -> Html {
    match part {
        Part::Checks => checks_view(here, stand),
        Part::Pair => pair_view(here, stand),
        Part::Compare => compare_view(here, stand),
    }
}

//! The pieces pages are made of.

mod bar;
mod card;
mod choice;
mod dock;
mod field;
mod foot;
mod kept;
mod law_fold;
mod link;
mod note;
mod panel;
mod progress;
mod sentence;
mod term_list;

pub use bar::top_bar;
pub use card::card_view;
pub use choice::{checks_view, compare_view, pair_view};
pub use dock::{beside, dock, no_voice, voice_bar};
pub use field::segments;
pub use foot::foot;
pub use law_fold::{article_view, law_fold, tag};
pub use link::{follow, link, link_with};
pub use note::note_button;
pub use panel::{PanelView, Stand, part_view};
pub use progress::{panel_name, progress};
pub use sentence::{Open, sentences_of, sentences_plain};
pub use term_list::term_list;

use crate::content::{Icon, Picture};
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// A small sign. Never alone: a word stands beside it.
pub fn icon(icon: Icon) -> Html {
    // What points along the line of reading is turned where that runs from right to left.
    let turns = matches!(icon, Icon::Back | Icon::Next | Icon::TurnBack | Icon::Again | Icon::Steps).then_some("turns");
    html! { <svg class={classes!("icon", turns)} viewBox="0 0 32 32" aria-hidden="true" focusable="false"><use href={format!("#{}", icon.id())}></use></svg> }
}

/// A drawing with the words it needs, where the card does not name what stands on it.
pub fn captioned(here: &Here, drawing: Picture) -> Html {
    let caption = match drawing {
        Picture::ThreeConsents => Some(msg::SITE_PICTURE_CONSENTS),
        Picture::Seats => Some(msg::SITE_PICTURE_SEATS),
        _ => None,
    };
    html! {
        <figure class="card-picture">
            { picture(drawing) }
            if let Some(caption) = caption {
                <figcaption>{ here.text(caption) }</figcaption>
            }
        </figure>
    }
}

/// A drawing. The card's words say what it shows, so it is hidden from screen readers.
pub fn picture(picture: Picture) -> Html {
    let turns = (picture != Picture::May).then_some("turns");
    html! { <svg class={classes!("picture", turns)} viewBox="0 0 240 160" aria-hidden="true" focusable="false"><use href={format!("#{}", picture.id())}></use></svg> }
}

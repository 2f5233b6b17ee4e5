//! The pieces pages are made of.

mod bar;
mod card;
mod choice;
mod dock;
mod foot;
mod law_fold;
mod link;
mod note;
mod progress;
mod sentence;
mod term_list;

pub use bar::TopBar;
pub use card::CardView;
pub use choice::{ChecksView, CompareView, PairView};
pub use dock::{Dock, NoVoice, beside};
pub use foot::Foot;
pub use law_fold::{ArticleView, LawFold, tag};
pub use link::Link;
pub use note::NoteButton;
pub use progress::{Progress, panel_name};
pub use sentence::Sentences;
pub use term_list::TermList;

use crate::content::{Icon, Picture};
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// A small sign. Never alone: a word stands beside it.
pub fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><use href={format!("#{}", icon.id())}></use></svg> }
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
    html! { <svg class="picture" viewBox="0 0 240 160" aria-hidden="true" focusable="false"><use href={format!("#{}", picture.id())}></use></svg> }
}

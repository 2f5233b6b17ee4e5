//! Holds: pages and cards as constant tables, the glossary, and which claim stands where.
//! May import: `words` (ids), `law` (ids).
//! Never: yew, web_sys, a sentence, a citation that is not a typed id.

mod concept;
mod drawing;
mod glossary;
mod model;
mod page_id;
pub mod pages;
mod place;
mod term;

pub use concept::{CONCEPTS, Concept};
pub use drawing::{Icon, Picture};
pub use glossary::GLOSSARY;
pub use model::{Card, Page, Part, Question, QuestionGroup, Says, Term};
pub use page_id::PageId;
pub use place::{Panel, Place, home_of, panels, short_card_of};
pub use term::{Piece, TermIndex};

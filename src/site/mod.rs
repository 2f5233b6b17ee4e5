//! Holds: prerender: every page × language as a complete HTML file, and the texts the browser loads beside it.
//! May import: `ui` and everything left of it.
//! Never: `browser`; a minifier (stripping comments breaks hydration).

mod attract;
mod head;
mod manifest;
mod outside;
mod render;
mod single;
mod still;
mod template;

pub use attract::choose_page;
pub use head::Assets;
pub use manifest::{damaged_words, manifest};
pub use render::{File, page, site};
pub use single::{BadParts, Parts, single};
pub use template::BadTemplate;

/// The texts of the law as one file, in the order of the tables.
pub const LAW: &str = include_str!(concat!(env!("OUT_DIR"), "/law.txt"));

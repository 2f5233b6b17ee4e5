//! Holds: Yew components, addresses, and what is read aloud.
//! May import: `app` and everything left of it.
//! Never: `browser`; a clock, storage or chance while rendering (all arrive as actions).

pub mod address;
mod app;
mod desk;
mod drawn;
mod el;
mod kiosk;
pub mod pages;
mod parts;
mod script;
mod store;
mod world;

pub use app::{App, AppProps, title};
pub use drawn::{ATTRIBUTES, ELEMENTS};
pub use kiosk::{FirstPage, FirstPageProps};
pub use script::{Spoken, spoken};
pub use world::{World, bare};

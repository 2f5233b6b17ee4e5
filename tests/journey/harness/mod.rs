//! The harness: where the site is, the browser, what is measured in a page, a second server for damaged copies.

mod browser;
mod code;
mod drive;
mod driver;
mod look;
mod paper;
mod server;
mod site;

pub use browser::{Browser, Screen};
pub use code::Code;
pub use look::lines;
pub use paper::Paper;
pub use server::Server;
pub use site::{each_page, site, world};

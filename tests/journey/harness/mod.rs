//! The harness: where the site is, the browser, what is measured in a page, a second server for damaged copies.

mod ask;
mod browser;
mod code;
mod drive;
mod driver;
mod engine;
mod kind;
mod look;
mod paper;
mod saving;
mod server;
mod site;
mod stand_in;
mod steer;
mod wishes;

/// Writes down what a policy refuses, from before the page's own scripts run.
pub const VIOLATIONS: &str = "window.violations = []; addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));";

pub use ask::{Answer, ask};
pub use browser::{Browser, Screen};
pub use code::Code;
pub use drive::holds;
pub use driver::scratch;
pub use engine::Engine;
pub use look::lines;
pub use paper::Paper;
pub use server::Server;
pub use site::{each_page, site, world};

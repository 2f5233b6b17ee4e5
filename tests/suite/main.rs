//! The native suite: everything about Mingbai that can be proved without a browser.
//!
//! Run it with `cargo test --features prerender --test suite`. Each module guards one promise; each rule that reads
//! text also has a bad sample which it must catch, so that no rule can fall silent. A message names the file, the id and
//! what is wrong. Nothing outside the repository is read.

mod balance;
mod check;
mod chromium_only;
mod coverage;
mod facts;
mod force;
mod ftl;
mod html;
mod illustrated;
mod kept;
mod kiosk;
mod pages;
mod reading;
mod record;
mod rendered;
mod repository;
mod sentencing;
mod tidy;
mod words;

/// Ends a test with every fault on a line of its own.
#[track_caller]
fn none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}\n{} faults:\n  {}\n", faults.len(), faults.join("\n  "));
}

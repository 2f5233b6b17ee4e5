//! Journeys: what a reader does, in a real browser, on the site as it is shipped. Start them with
//! `cargo xtask test journey`, which builds the site, serves it and says where.
//!
//! Each test has a browser of its own with an empty profile. They look at ids, roles and outcomes, never at sentences.

mod harness;

mod access;
mod bytes;
mod checking;
mod choosing;
mod deployed;
mod engines;
mod failing;
mod hydration;
mod illustrating;
mod installed;
mod kept;
mod keyboard;
mod kiosk;
mod list;
mod mirrored;
mod one_file;
mod paper;
mod policy;
mod reading;
mod recording;
mod screens;
mod voice;
mod walks;
mod without;

//! # Mingbai 明白
//!
//! Explains China's plea-leniency system (认罪认罚从宽) to the person who is asked to sign. One picture of the house:
//!
//! ```text
//! words/       languages, the Fluent bundle, typed messages (generated from locales/)
//! law/         articles, instruments, claims, days (generated from law/facts/); the edition
//! content/     pages and cards as constant tables; which claim stands where; the glossary
//! check/       the self-check: items, the way through them, outcome, luck, signals
//! sentencing/  the illustration: how the official method moves a range
//! record/      what is attached to the file: canonical bytes, digests, the device's seal, verifying
//! desk/        the second program: draws the pages of the record, of checking one and of what is kept, seals, verifies
//! cli/         the native command line: verify, illustrate, a kiosk's PIN and file
//! app/         state, action, apply; a kiosk's clock and settings; ports to the outside world (traits)
//! ui/          Yew components, addresses
//! browser/     the ports over web_sys and gloo (wasm only)
//! site/        prerender: every page × language as a file (native only)
//! shell/       styles, drawings, the boot script, the script of a kiosk
//! main.rs      browser main          bin/       prerender (native), mingbai (native), desk (browser)
//! build/       build script
//! ```
//!
//! Arrows: `A ◄ B` means B may import A. Nothing else is allowed; `tests/suite/tidy.rs` reads the imports.
//!
//! ```text
//! words ◄ law      words ◄ content      law ◄ content      content ◄ check      law ◄ sentencing      sentencing, check, law ◄ record
//! app ◄ desk ◄ bin/desk      record, sentencing, app ◄ cli ◄ bin/mingbai
//! all up to record ◄ app ◄ ui ◄ site ◄ bin/prerender      app ◄ browser      ui + browser ◄ main.rs only
//! ```
//!
//! (`law` reads `words` for one thing only: the typed ids of instrument names and glosses.)
//!
//! Deliberately absent: a server, an account, analytics, any request that leaves the origin, any field that could hold
//! a fact of the reader's case, any sentence that advises signing or not signing, and any fallback of a sentence from
//! one language to another.

pub mod app;
pub mod check;
pub mod content;
pub mod law;
pub mod record;
pub mod sentencing;
pub mod ui;
pub mod words;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(any(feature = "cli", feature = "desk"))]
pub mod desk;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "prerender")]
pub mod site;

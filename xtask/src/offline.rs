//! The service worker of a build: `src/shell/sw.js` with the list of what it keeps and the digest of each file.

use crate::{
    Outcome, root,
    sums::{digests, files, short_hash},
};
use std::{fmt::Write as _, fs, path::Path};

/// Writes `sw.js` for the site in `site`, which is complete but for the sums and the packed forms. `says` is the JSON of
/// the sentence for a damaged copy.
pub fn service_worker(site: &Path, says: &str) -> Outcome {
    let code = fs::read_to_string(root().join("src/shell/sw.js")).map_err(|error| error.to_string())?;
    let mut list = String::from("const FILES = {\n");
    for (name, digest) in digests(site, &files(site)?)? {
        // Names are our own: letters, digits, points and strokes.
        writeln!(list, "\"{name}\":\"{digest}\",").expect("a string takes it");
    }
    list += &format!("}};\nconst SAYS = {};\n", says.trim());
    // The version covers the worker too: another worker over the same files has a cache of its own.
    let version = short_hash(format!("{list}{code}").as_bytes());
    fs::write(site.join("sw.js"), format!("{list}const VERSION = '{version}';\n{code}")).map_err(|error| error.to_string())
}

/// A worker that takes itself away: while sources change, a kept copy would only show what was.
pub const NONE: &str =
    "addEventListener('install', () => skipWaiting());\naddEventListener('activate', (event) => event.waitUntil(registration.unregister()));\n";

//! `cargo xtask serve · dist · test · bench`: everything a newcomer needs, with nothing but Rust to begin with.

mod archive;
mod bundle;
mod cargo;
mod compress;
mod engines;
mod gate;
mod offline;
mod reproduce;
mod serve;
mod sums;
mod tools;

use std::{env, path::PathBuf, process::ExitCode};

const USAGE: &str = "cargo xtask serve [--watch]      build, then serve on http://127.0.0.1:8080/
cargo xtask dist                 build into dist/, ready for any static server, and pack it as one archive
cargo xtask reproduce            build twice, in two folders, and compare every digest
cargo xtask test [native|journey [NAME…]]  the whole gate, or a part of it
cargo xtask again [--engine firefox|webkit|others] [NAME…]  journeys on the site as it was last built, all in each engine
cargo xtask test walks [SEED [COUNT]]  2,000 random walks over the app; the one that failed; or so many from that one on
cargo xtask test long            200 visits, 50 kills and 2,000 walks, of which the gate takes fewer
cargo xtask bench                bytes, and times against a scriptless copy of the same page";

/// As often as it is promised: the gate repeats less, so that it ends in time on a slow machine.
const LONG: [(&str, &str); 3] = [("MINGBAI_VISITS", "200"), ("MINGBAI_KILLS", "50"), ("MINGBAI_WALKS", "2000")];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["serve"] => serve::run(false),
        ["serve", "--watch"] => serve::run(true),
        ["dist"] => archive::dist(&root().join("dist")),
        ["reproduce"] => reproduce::run_twice(),
        ["test"] => gate::all(),
        ["test", "native"] => gate::native(),
        ["test", "journey", ref names @ ..] => gate::journey(names, &[]),
        ["again", "--engine", engine, ref names @ ..] => gate::again(Some(engine), names),
        ["again", ref names @ ..] => gate::again(None, names),
        ["test", "long"] => gate::journey(&["kiosk::sessions", "kept::kills", "walks"], &LONG),
        ["test", "walks"] => gate::journey(&["walks"], &[("MINGBAI_WALKS", "2000")]),
        ["test", "walks", seed] => gate::journey(&["walks"], &[("MINGBAI_WALK", seed)]),
        ["test", "walks", seed, count] => gate::journey(&["walks"], &[("MINGBAI_WALK", seed), ("MINGBAI_WALKS", count)]),
        ["bench"] => gate::bench(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// What went wrong, in one sentence, with what to do.
type Outcome<T = ()> = Result<T, String>;

/// The workspace's folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace").to_owned()
}

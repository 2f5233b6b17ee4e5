//! The gate: format, lints, native tests, the build with its budgets, the journeys in real browsers.

use crate::{
    Outcome, bundle,
    cargo::{cargo, cargo_command, heard, run, target},
    engines, serve, tools,
};
use std::{path::Path, process::Command};

/// The features of the native side, all together.
const FEATURES: &str = "mingbai/prerender,mingbai/cli";

/// What starts the journeys. With the whole workspace, as the native tests are: for the package alone nearly everything
/// would be built a second time.
const JOURNEYS: [&str; 6] = ["test", "--workspace", "--features", FEATURES, "--test", "journey"];

/// Everything CI runs.
pub fn all() -> Outcome {
    native()?;
    journey(&[], &[])
}

/// Format, lints, native tests.
pub fn native() -> Outcome {
    tools::wasm_target()?;
    let jose = tools::jose()?;
    step("format");
    cargo(&["fmt", "--all", "--check"])?;
    step("lints, native");
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--features", FEATURES, "--", "-D", "warnings"])?;
    step("lints, browser");
    for (feature, program) in [("hydrate", "app"), ("desk", "desk")] {
        let wasm = ["clippy", "--quiet", "--package", "mingbai", "--target", "wasm32-unknown-unknown"];
        cargo(&[&wasm[..], &["--features", feature, "--bin", program, "--", "-D", "warnings"]].concat())?;
    }
    step("native tests");
    let mut command = cargo_command(&["test", "--quiet", "--workspace", "--features", FEATURES, "--lib", "--bins", "--test", "suite"]);
    command.env("MINGBAI_JOSE", jose);
    run(command)
}

/// The build with its budgets, then the journeys whose names hold one of `names`; where none is given all of them, and
/// then each in one of the other engines. What is `set` is told to them by the environment.
pub fn journey(names: &[&str], set: &[(&str, &str)]) -> Outcome {
    let axe = tools::npm_tools()?;
    tools::browsers()?;
    step("build");
    let site = target().join("site");
    let figures = bundle::dist(&site)?;
    println!("{figures}");
    budgets(&figures)?;
    journeys(names, set, &site, &axe)?;
    if names.is_empty() { others(&engines::OTHERS, names, true, &site, &axe) } else { Ok(()) }
}

/// The journeys on the site as it was last built: for who mends a journey. In Chromium, or in one of the other engines.
pub fn again(engine: Option<&str>, names: &[&str]) -> Outcome {
    let axe = tools::npm_tools()?;
    tools::browsers()?;
    let site = target().join("site");
    match engine {
        None | Some("chromium") => journeys(names, &[], &site, &axe),
        Some("others") => others(&engines::OTHERS, names, false, &site, &axe),
        Some(engine) => others(&[engines::named(engine)?], names, false, &site, &axe),
    }
}

fn journeys(names: &[&str], set: &[(&str, &str)], site: &Path, axe: &Path) -> Outcome {
    step("journeys");
    let address = serve::background(site)?;
    let run = |arguments: &[&str]| {
        let mut command = cargo_command(&[&JOURNEYS[..], &["--", "--test-threads=1"], arguments].concat());
        command.envs(set.iter().copied());
        tell(&mut command, &address, site, axe);
        heard(command)
    };
    let (passed, told) = run(names)?;
    if passed {
        return Ok(());
    }
    let few = engines::few(&told).filter(|few| few.iter().all(|journey| engines::crashed(&told, journey)));
    let Some(few) = few else { return Err("journeys fell: see above".to_owned()) };
    println!("== Chromium's tab crashed; once more: {}", few.join(", "));
    match run(&[&["--exact"], &few[..]].concat())? {
        (true, _) => Ok(()),
        (false, _) => Err("journeys fell twice: see above".to_owned()),
    }
}

/// The same journeys in engines that are not Chromium, all of these at once; all in each, or each in one where they are
/// `shared`, so that the gate ends in time on a slow machine.
fn others(engines: &[&'static str], names: &[&str], shared: bool, site: &Path, axe: &Path) -> Outcome {
    step(&format!("journeys in {}", engines.join(" and ")));
    // Built once, before two at a time would build it.
    cargo(&[&JOURNEYS[..], &["--no-run"]].concat())?;
    let address = serve::background(site)?;
    engines::run(engines, names, shared, |arguments| {
        let mut command = cargo_command(&[&JOURNEYS[..], &["--"], arguments].concat());
        tell(&mut command, &address, site, axe);
        command
    })
}

/// Names the site to what drives a browser.
fn tell(command: &mut Command, address: &str, site: &Path, axe: &Path) {
    command
        .env("MINGBAI_ADDRESS", address)
        .env("MINGBAI_SITE", site)
        .env("MINGBAI_AXE", axe)
        .env("MINGBAI_OUT", target().join("journey"))
        // What failed is told by its message and place; a list of frames hides the next failure where only an end is kept.
        .env("RUST_BACKTRACE", "0")
        .env("MINGBAI_TOOLS", tools::npm_folder());
}

/// Design §9, bytes after brotli. Hard: a build that weighs more does not pass.
fn budgets(figures: &bundle::Figures) -> Outcome {
    if !figures.optimised {
        return Err("no current wasm-opt or no esbuild was found, so the budgets cannot be measured as they are shipped".to_owned());
    }
    let program = figures.wasm + figures.glue;
    let limits = [
        ("wasm and glue of a first page", program, 220 * 1024),
        ("all wasm and glue", program + figures.desk, 350 * 1024),
        ("first visit", figures.first_visit, 300 * 1024),
    ];
    for (what, bytes, limit) in limits {
        if bytes > limit {
            return Err(format!("{what}: {bytes} bytes after brotli, over the budget of {limit}"));
        }
    }
    Ok(())
}

/// Times against a scriptless copy of the same page, in one run.
pub fn bench() -> Outcome {
    let axe = tools::npm_tools()?;
    tools::browsers()?;
    let site = target().join("site");
    println!("{}", bundle::dist(&site)?);
    let mut command = cargo_command(&["test", "--quiet", "--features", FEATURES, "--test", "bench"]);
    tell(&mut command, &serve::background(&site)?, &site, &axe);
    run(command)
}

fn step(name: &str) {
    println!("== {name}");
}

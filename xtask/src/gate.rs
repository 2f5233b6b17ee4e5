//! The gate: format, lints, native tests, the build with its budgets, the journeys in a real browser.

use crate::{
    Outcome, bundle,
    cargo::{cargo, cargo_command, run, target},
    serve, tools,
};
use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
};

/// The features of the native side, all together.
const FEATURES: &str = "mingbai/prerender,mingbai/cli";

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

/// The build with its budgets, then the journeys whose names hold one of `names`; all of them where none is given. What
/// is `set` is told to them by the environment.
pub fn journey(names: &[&str], set: &[(&str, &str)]) -> Outcome {
    let axe = tools::npm_tools()?;
    tools::browsers()?;
    step("build");
    let site = target().join("site");
    let figures = bundle::dist(&site)?;
    println!("{figures}");
    budgets(&figures)?;
    let failed = journeys(names, set, &site, &axe)?;
    if failed.is_empty() {
        return Ok(());
    }
    if failed.len() > TRIED_AGAIN {
        return Err(format!("{} journeys failed: {}", failed.len(), failed.join(", ")));
    }
    // A browser on a busy machine is not always in time. What fails for a reason fails again; what does not is named.
    let told = failed.join(", ");
    println!("== once more: {told}");
    let exact: Vec<&str> = ["--exact"].into_iter().chain(failed.iter().map(String::as_str)).collect();
    let again = journeys(&exact, set, &site, &axe)?;
    if !again.is_empty() {
        return Err(format!("failed twice: {}", again.join(", ")));
    }
    println!("PASSED AT THE SECOND TRY ONLY: {told}");
    Ok(())
}

/// Most failed journeys that are tried once more.
const TRIED_AGAIN: usize = 6;

/// The journeys on the site as it was last built: for who mends a journey.
pub fn again(names: &[&str]) -> Outcome {
    let axe = tools::npm_tools()?;
    tools::browsers()?;
    let failed = journeys(names, &[], &target().join("site"), &axe)?;
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// Runs journeys, and gives the names of those that failed.
fn journeys(names: &[&str], set: &[(&str, &str)], site: &Path, axe: &Path) -> Outcome<Vec<String>> {
    step("journeys");
    let arguments = [&["test", "--features", FEATURES, "--test", "journey", "--", "--test-threads=1"], names].concat();
    let mut command = driving(&arguments, set, site, axe)?;
    let mut running = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cargo could not start: {error}"))?;
    let mut failed = Vec::new();
    let mut listing = false;
    for line in BufReader::new(running.stdout.take().expect("piped")).lines() {
        let line = line.map_err(|error| error.to_string())?;
        println!("{line}");
        // The list of names stands last, behind what each of them said.
        match line.strip_prefix("    ") {
            Some(name) if listing && !name.contains(' ') => failed.push(name.to_owned()),
            _ if line == "failures:" => (listing, failed) = (true, Vec::new()),
            _ => {}
        }
    }
    match running.wait() {
        Ok(status) if status.success() => Ok(Vec::new()),
        _ if !failed.is_empty() => Ok(failed),
        end => Err(format!("the journeys did not come to an end: {end:?}")),
    }
}

/// Runs what drives a browser, with the site served and named to it.
fn drive(arguments: &[&str], set: &[(&str, &str)], site: &Path, axe: &Path) -> Outcome {
    run(driving(arguments, set, site, axe)?)
}

fn driving(arguments: &[&str], set: &[(&str, &str)], site: &Path, axe: &Path) -> Outcome<Command> {
    let mut command = cargo_command(arguments);
    command.envs(set.iter().copied());
    command
        .env("MINGBAI_ADDRESS", serve::background(site)?)
        .env("MINGBAI_SITE", site)
        .env("MINGBAI_AXE", axe)
        .env("MINGBAI_OUT", target().join("journey"))
        .env("MINGBAI_TOOLS", tools::npm_folder());
    Ok(command)
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
    drive(&["test", "--quiet", "--features", FEATURES, "--test", "bench"], &[], &site, &axe)
}

fn step(name: &str) {
    println!("== {name}");
}

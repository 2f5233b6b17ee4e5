//! The journeys in the engines that are not Chromium: at once, each with a log of its own, without those on the list.

use crate::{Outcome, cargo::target, root};
use std::{
    fs::{self, File},
    path::PathBuf,
    process::{Child, Command},
    time::Instant,
};

/// As `MINGBAI_ENGINE` names them.
pub const OTHERS: [&str; 2] = ["firefox", "webkit"];

/// What does not run in them, each with its reason.
const LIST: &str = "tests/cases/chromium-only.txt";

/// An engine whose journeys run.
struct Running<'a> {
    engine: &'a str,
    child: Child,
    log: PathBuf,
    journeys: usize,
    left_out: usize,
}

/// Runs the journeys whose names hold one of `names` (all, where none is given) in each of these engines. `journeys`
/// makes the command that takes the arguments of the test program.
pub fn run(engines: &[&str], names: &[&str], journeys: impl Fn(&[&str]) -> Command) -> Outcome {
    let all = listed(journeys(&["--list", "--format=terse"]))?;
    let list = fs::read_to_string(root().join(LIST)).map_err(|error| format!("{LIST}: {error}"))?;
    let asked = |journey: &&str| names.is_empty() || names.iter().any(|name| journey.contains(name));
    let asked: Vec<&str> = all.iter().map(String::as_str).filter(asked).collect();
    let begun = Instant::now();
    let begin = |engine| {
        let (out, chosen): (Vec<&str>, Vec<&str>) = asked.iter().partition(|journey| is_left_out(&list, engine, journey));
        if chosen.is_empty() {
            return Err(format!("no journey of these names runs in {engine}; {LIST} names {}", out.join(", ")));
        }
        // By their whole names: what is skipped is skipped by any part of a name.
        let mut command = journeys(&[&["--test-threads=1", "--exact"][..], &chosen].concat());
        let (child, log) = start(engine, &mut command)?;
        Ok(Running { engine, child, log, journeys: chosen.len(), left_out: out.len() })
    };
    let running: Vec<Running> = engines.iter().copied().map(begin).collect::<Outcome<_>>()?;
    let mut failed = Vec::new();
    for Running { engine, mut child, log, journeys, left_out } in running {
        let status = child.wait().map_err(|error| format!("{engine}: {error}"))?;
        println!("== {engine}: {}\n{}", log.display(), fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?);
        println!("{engine}: {journeys} journeys ran, {left_out} are left out by {LIST}; {} s", begun.elapsed().as_secs());
        if !status.success() {
            failed.push(format!("the journeys in {engine} ended with {status}: see {}", log.display()));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

/// True where the list leaves a journey out in an engine: in every one but Chromium, unless its reason begins with the name
/// of one. `tests/suite/chromium_only.rs` holds what a line must be.
fn is_left_out(list: &str, engine: &str, journey: &str) -> bool {
    list.lines().filter_map(|line| line.split_once(" — ")).any(|(name, reason)| {
        let only = OTHERS.iter().find(|other| reason.strip_prefix(**other).is_some_and(|rest| rest.starts_with(": ")));
        name == journey && only.is_none_or(|only| *only == engine)
    })
}

/// Starts the journeys in an engine, and gives where they write. What they leave to be looked at lies in a folder of the
/// engine's name.
fn start(engine: &str, command: &mut Command) -> Outcome<(Child, PathBuf)> {
    let folder = target().join("journey");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let log = folder.join(format!("{engine}.log"));
    let file = File::create(&log).and_then(|file| Ok((file.try_clone()?, file)));
    let (out, told) = file.map_err(|error| format!("{}: {error}", log.display()))?;
    command.env("MINGBAI_ENGINE", engine).env("MINGBAI_OUT", folder.join(engine)).stdout(out).stderr(told);
    let child = command.spawn().map_err(|error| format!("{command:?} could not start: {error}"))?;
    Ok((child, log))
}

/// The names of all journeys.
fn listed(mut command: Command) -> Outcome<Vec<String>> {
    let output = command.output().map_err(|error| format!("{command:?} could not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?} ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::is_left_out;

    #[test]
    fn a_journey_is_left_out_by_its_whole_name_in_the_engines_its_reason_names() {
        let list = "# Heading\n\na::one — needs what nobody else has\na::two — webkit: its driver prints nothing\n";
        let out = |engine, journey| is_left_out(list, engine, journey);
        assert!(out("firefox", "a::one") && out("webkit", "a::one") && out("webkit", "a::two"));
        assert!(!out("firefox", "a::two") && !out("webkit", "a::one_more") && !out("webkit", "one"));
    }
}

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

/// The engine of this name.
pub fn named(name: &str) -> Outcome<&'static str> {
    OTHERS.into_iter().find(|engine| *engine == name).ok_or_else(|| format!("{name:?} is no engine: it is chromium, {}, or others", OTHERS.join(", ")))
}

/// What does not run in them, each with its reason.
const LIST: &str = "tests/cases/chromium-only.txt";

/// More than so many that fail are no accident, and are not run again.
const MOST_AGAIN: usize = 6;

/// An engine whose journeys run.
struct Running<'a> {
    engine: &'a str,
    child: Child,
    log: PathBuf,
    journeys: usize,
    left_out: usize,
}

/// Runs the journeys whose names hold one of `names` (all, where none is given) in these engines: all in each, or where
/// they are `shared` each in one of them. `journeys` makes the command that takes the arguments of the test program.
pub fn run(engines: &[&'static str], names: &[&str], shared: bool, journeys: impl Fn(&[&str]) -> Command) -> Outcome {
    let all = listed(journeys(&["--list", "--format=terse"]))?;
    let list = fs::read_to_string(root().join(LIST)).map_err(|error| format!("{LIST}: {error}"))?;
    let asked = |journey: &&str| names.is_empty() || names.iter().any(|name| journey.contains(name));
    let asked: Vec<&str> = all.iter().map(String::as_str).filter(asked).collect();
    let begun = Instant::now();
    let shares = shares(&list, engines, &asked);
    let begin = |(engine, share): (&&'static str, &Vec<&str>)| {
        let engine = *engine;
        let (out, mut chosen): (Vec<&str>, Vec<&str>) = asked.iter().partition(|journey| is_left_out(&list, engine, journey));
        if shared {
            chosen.clone_from(share);
        }
        if chosen.is_empty() {
            return Err(format!("no journey of these names runs in {engine}; {LIST} names {}", out.join(", ")));
        }
        // By their whole names: what is skipped is skipped by any part of a name.
        let mut command = journeys(&[&["--test-threads=1", "--exact"][..], &chosen].concat());
        let (child, log) = start(engine, &mut command)?;
        Ok(Running { engine, child, log, journeys: chosen.len(), left_out: out.len() })
    };
    let running: Vec<Running> = engines.iter().zip(&shares).map(begin).collect::<Outcome<_>>()?;
    let (mut failed, mut once) = (Vec::new(), Vec::new());
    for Running { engine, mut child, log, journeys, left_out } in running {
        let status = child.wait().map_err(|error| format!("{engine}: {error}"))?;
        let told = fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?;
        println!("== {engine}: {}\n{told}", log.display());
        println!("{engine}: {journeys} of {} journeys ran, {left_out} are left out by {LIST}; {} s", asked.len(), begun.elapsed().as_secs());
        if shared {
            println!("Each ran in one engine besides Chromium. All of them in both: cargo xtask again --engine others");
        }
        if !status.success() {
            once.push((engine, told));
            failed.push(format!("the journeys in {engine} ended with {status}: see {}", log.display()));
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    // Two engines at once leave a small machine little time: the few that fell run once more, each engine by itself.
    for (engine, told) in once {
        let Some(names) = few(&told) else { return Err(failed.join("\n")) };
        println!("== {engine}, once more by itself: {}", names.join(", "));
        let (mut child, log) = start(engine, &mut journeys(&[&["--test-threads=1", "--exact"][..], &names].concat()))?;
        let status = child.wait().map_err(|error| format!("{engine}: {error}"))?;
        println!("{}", fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?);
        if !status.success() {
            return Err(failed.join("\n"));
        }
    }
    Ok(())
}

/// What each engine takes where they share the journeys: what all others leave out, and of the rest every second.
fn shares<'a>(list: &str, engines: &[&str], journeys: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut shares = vec![Vec::new(); engines.len()];
    let mut turn = 0;
    for journey in journeys {
        let able: Vec<usize> = (0..engines.len()).filter(|at| !is_left_out(list, engines[*at], journey)).collect();
        if able.is_empty() {
            continue;
        }
        shares[able[turn % able.len()]].push(*journey);
        turn += usize::from(able.len() > 1);
    }
    shares
}

/// The journeys that failed, as a log tells them, where they are so few that it may be an accident. They are run once more,
/// and the output says so, because a journey that falls now and then is a fault to look for.
pub fn few(told: &str) -> Option<Vec<&str>> {
    let fell: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED")).collect();
    (1..=MOST_AGAIN).contains(&fell.len()).then_some(fell)
}

/// True where the log tells that the process of the page had ended: seen once in Chromium 156, on the way to a page.
pub fn crashed(told: &str, journey: &str) -> bool {
    let own = told.split_once(&format!("---- {journey} stdout ----")).map_or("", |(_, after)| after);
    own.split("\n---- ").next().is_some_and(|own| own.contains("tab crashed"))
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
    use super::{MOST_AGAIN, OTHERS, crashed, few, is_left_out, shares};

    #[test]
    fn only_journeys_that_failed_run_again() {
        let log = "test a::one ... ok\ntest a::two ... FAILED\n\nfailures:\n    a::two\ntest result: FAILED. 1 passed; 1 failed";
        assert_eq!(few(log), Some(vec!["a::two"]));
        assert_eq!(few("error: could not compile `mingbai`"), None, "nothing ran");
        assert_eq!(few(&"test a::two ... FAILED\n".repeat(MOST_AGAIN + 1)), None, "that is no accident");
    }

    #[test]
    fn a_tab_that_crashed_is_told_from_a_fault_of_ours() {
        let log =
            "failures:\n\n---- a::one stdout ----\npanicked: lost\n\n---- a::two stdout ----\nString(\"tab crashed\")\n\n---- a::three stdout ----\nlost\n";
        assert!(crashed(log, "a::two"));
        assert!(!crashed(log, "a::one") && !crashed(log, "a::three") && !crashed(log, "a::four"));
    }

    #[test]
    fn shared_journeys_run_once_each_and_where_they_can() {
        let list = "a::one — needs what nobody else has\na::two — webkit: its driver prints nothing\n";
        let journeys = ["a::one", "a::two", "a::three", "a::four", "a::five"];
        assert_eq!(shares(list, &OTHERS, &journeys), [vec!["a::two", "a::three", "a::five"], vec!["a::four"]]);
    }

    #[test]
    fn a_journey_is_left_out_by_its_whole_name_in_the_engines_its_reason_names() {
        let list = "# Heading\n\na::one — needs what nobody else has\na::two — webkit: its driver prints nothing\n";
        let out = |engine, journey| is_left_out(list, engine, journey);
        assert!(out("firefox", "a::one") && out("webkit", "a::one") && out("webkit", "a::two"));
        assert!(!out("firefox", "a::two") && !out("webkit", "a::one_more") && !out("webkit", "one"));
    }
}

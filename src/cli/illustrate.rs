//! `mingbai illustrate CASE.json`: the official method, step by step, as ranges.

/// Runs the command; gives the exit code.
pub fn run(_arguments: &[String]) -> u8 {
    2
}

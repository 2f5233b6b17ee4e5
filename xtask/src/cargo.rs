//! Running cargo and other programs.

use crate::{Outcome, root};
use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Runs `cargo` with these arguments in the workspace.
pub fn cargo(arguments: &[&str]) -> Outcome {
    run(cargo_command(arguments))
}

/// `cargo` with these arguments, in the workspace, not yet run.
pub fn cargo_command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command and says which failed.
pub fn run(mut command: Command) -> Outcome {
    let name = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} ended with {status}")),
        Err(error) => Err(format!("{name} could not start: {error}")),
    }
}

/// Runs a command, passing on what it prints line by line: whether it succeeded, and what it printed.
pub fn heard(mut command: Command) -> Outcome<(bool, String)> {
    let name = format!("{command:?}");
    let fault = |error| format!("{name}: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(fault)?;
    let mut told = String::new();
    for line in BufReader::new(child.stdout.take().expect("it is piped")).lines() {
        let line = line.map_err(fault)?;
        println!("{line}");
        told.push_str(&line);
        told.push('\n');
    }
    Ok((child.wait().map_err(fault)?.success(), told))
}

/// Builds the native prerenderer and gives its path.
pub fn prerenderer() -> Outcome<PathBuf> {
    cargo(&["build", "--quiet", "--features", "prerender", "--bin", "prerender"])?;
    Ok(target().join("debug").join("prerender"))
}

/// Builds one of the two browser programs, `app` or `desk`, and gives the path of its wasm, before binding.
pub fn program(name: &str, feature: &str) -> Outcome<PathBuf> {
    crate::tools::wasm_target()?;
    let folder = target().join("wasm");
    // The recipe of the browser floor, Chromium 92: no reference types, features named one by one. Paths are mapped so
    // that two folders build the same bytes.
    let home = env::var("CARGO_HOME").map(PathBuf::from).or_else(|_| env::var("HOME").map(|home| Path::new(&home).join(".cargo")));
    let mut flags = vec![
        "-Ctarget-cpu=mvp".to_owned(),
        "-Ctarget-feature=+mutable-globals,+sign-ext,+nontrapping-fptoint,+bulk-memory".to_owned(),
        format!("--remap-path-prefix={}=mingbai", root().display()),
    ];
    flags.extend(home.map(|home| format!("--remap-path-prefix={}=cargo", home.display())));
    // The standard library is built with the program, and a panic ends it without a text: that text and the code that
    // writes it weighed a seventh of what travels. `boot.js` and `desk.js` hear of the end and tell the reader. The flags
    // are not stable yet; the compiler is told that we know.
    flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"].map(str::to_owned));
    flags.extend(library_as_shipped()?);
    let mut command = cargo_command(&[
        "build",
        "--quiet",
        "--profile",
        "wasm",
        "--target",
        "wasm32-unknown-unknown",
        "-Zbuild-std=std,panic_abort",
        "-Zbuild-std-features=optimize_for_size",
    ]);
    command.args(["--features", feature, "--bin", name]).arg("--target-dir").arg(&folder);
    command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    run(command)?;
    Ok(folder.join(format!("wasm32-unknown-unknown/wasm/{name}.wasm")))
}

/// Where the library's source is installed (`rust-src`), rustc names it by where it lies; where it is not, by the commit
/// it was built from. Both become the latter, or one more component changes the program.
fn library_as_shipped() -> Outcome<Option<String>> {
    let ask = |arguments: &[&str]| {
        let output = Command::new("rustc").args(arguments).current_dir(root()).output().map_err(|error| format!("rustc: {error}"))?;
        Ok::<_, String>(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (sysroot, version) = (ask(&["--print", "sysroot"])?, ask(&["-vV"])?);
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    Ok(commit.map(|commit| format!("--remap-path-prefix={}/lib/rustlib/src/rust=/rustc/{commit}", sysroot.trim())))
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

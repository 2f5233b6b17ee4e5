//! Two clean builds in two folders must give the same bytes: then anybody can check that what is served is this source.

use crate::{
    Outcome,
    cargo::{run, target},
    root, tools,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
};

/// Builds twice and compares `SHA256SUMS`, the packed forms and the archive.
pub fn run_twice() -> Outcome {
    tools::npm_tools()?;
    let base = env::temp_dir().join(format!("mingbai-reproduce-{}", process::id()));
    // Of different length, so that a path that slips into a file also moves what follows it.
    let folders = [base.join("one"), base.join("another/folder")];
    let twice = || {
        // Both before either is built: the source may be worked on meanwhile.
        folders.iter().try_for_each(|folder| copy(folder))?;
        compare(&build(&folders[0])?, &build(&folders[1])?)
    };
    let result = twice();
    fs::remove_dir_all(&base).map_err(|error| format!("{}: {error}", base.display()))?;
    result
}

/// Copies what git knows, as it stands now.
fn copy(folder: &Path) -> Outcome {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().map_err(|error| format!("git: {error}"))?;
    for name in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().expect("below the folder")).map_err(|error| error.to_string())?;
        fs::copy(root().join(name), &to).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// Builds a copy with a target folder of its own. Gives name and digest of every file of its `dist/`.
fn build(folder: &Path) -> Outcome<Vec<(String, String)>> {
    println!("building in {}", folder.display());
    let tools: PathBuf = target().join("tools/node_modules/.bin");
    let path = env::join_paths([tools].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap_or_default()))).map_err(|error| error.to_string())?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--package", "xtask", "--", "dist"]).current_dir(folder).env_remove("CARGO_TARGET_DIR").env("PATH", path);
    run(command)?;
    let dist = folder.join("dist");
    crate::sums::digests(&dist, &crate::sums::files(&dist)?)
}

fn compare(one: &[(String, String)], other: &[(String, String)]) -> Outcome {
    let differ: Vec<&str> =
        one.iter().filter(|file| !other.contains(file)).chain(other.iter().filter(|file| !one.contains(file))).map(|(name, _)| name.as_str()).collect();
    if differ.is_empty() {
        println!("two builds agree in all {} files", one.len());
        return Ok(());
    }
    Err(format!("two builds differ in {}", differ.join(", ")))
}

//! What is needed beside cargo: installed where that is possible, else named in one sentence.

use crate::{
    Outcome,
    cargo::{run, target},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Pinned, so that two machines test the same thing.
const AXE: &str = "axe-core@4.14.1";
const BINARYEN: &str = "binaryen@132.0.0";
/// The JOSE library that the device's seal is checked with: not ours, and not of our making.
const JOSE: &str = "jose@6.2.18";
/// The reader of QR codes that the printed sheet is read with: not ours either.
const ZXING: &str = "zxing-wasm@3.1.4";

/// Adds the wasm target and the standard library's source to the toolchain, if they are missing.
pub fn wasm_target() -> Outcome {
    let sysroot = output("rustc", &["--print", "sysroot"])?;
    let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
    // The programs that travel are built with their standard library; lints use the one of the toolchain.
    for (folder, arguments, what) in [
        ("wasm32-unknown-unknown", ["target", "add", "wasm32-unknown-unknown"], "the wasm32-unknown-unknown target"),
        ("src/rust/library", ["component", "add", "rust-src"], "the component rust-src"),
    ] {
        if rustlib.join(folder).is_dir() {
            continue;
        }
        let mut command = Command::new("rustup");
        command.args(arguments);
        run(command).map_err(|fault| format!("{fault}. Install {what} of your Rust toolchain and try again."))?;
    }
    Ok(())
}

/// A current `wasm-opt`: on the path, or the one `npm` brought for the tests.
pub fn wasm_opt() -> Option<PathBuf> {
    let local = npm_folder().join("node_modules/.bin/wasm-opt");
    let candidates = [PathBuf::from("wasm-opt"), local];
    candidates.into_iter().find(|path| {
        // Before 116 the features we name are unknown or on by default; Debian's is older.
        let version = output(path.as_os_str().to_str().unwrap_or_default(), &["--version"]).unwrap_or_default();
        version.split_whitespace().find_map(|word| word.parse::<u32>().ok()).is_some_and(|version| version >= 116)
    })
}

/// Brings what npm has, and gives the folder of the JOSE library.
pub fn jose() -> Outcome<PathBuf> {
    npm_tools().map(|_| packages().join("jose"))
}

/// Where the packages of npm lie.
pub fn packages() -> PathBuf {
    npm_folder().join("node_modules")
}

/// Brings the tools of the gate that npm has: axe-core, binaryen, jose and zxing. Gives the path of axe's script.
pub fn npm_tools() -> Outcome<PathBuf> {
    let folder = npm_folder();
    let axe = folder.join("node_modules/axe-core/axe.min.js");
    let stamp = folder.join("installed");
    let wanted = format!("{AXE} {BINARYEN} {JOSE} {ZXING}");
    if fs::read_to_string(&stamp).ok().as_deref() == Some(&wanted) && axe.exists() {
        return Ok(axe);
    }
    if output("npm", &["--version"]).is_err() {
        return Err("The tests need Node and npm. On Debian: apt-get install nodejs npm".to_owned());
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("package.json"), "{\"private\":true}\n").map_err(|error| error.to_string())?;
    let mut command = Command::new("npm");
    command.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", AXE, BINARYEN, JOSE, ZXING]).current_dir(&folder);
    run(command)?;
    fs::write(stamp, wanted).map_err(|error| error.to_string())?;
    Ok(axe)
}

fn npm_folder() -> PathBuf {
    target().join("tools")
}

/// Makes sure Chromium, its driver, a Chinese font and poppler's text reader are there; as root on Debian they are
/// installed.
pub fn browser() -> Outcome {
    const PACKAGES: [(&str, &str); 4] = [("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("pdftotext", "poppler-utils"), ("", "fonts-noto-cjk")];
    let missing = || -> Vec<&str> {
        let font = Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists();
        PACKAGES.iter().filter(|(program, _)| if program.is_empty() { !font } else { !on_path(program) }).map(|(_, package)| *package).collect()
    };
    let wanted = missing();
    if wanted.is_empty() {
        return Ok(());
    }
    let sentence = format!("The browser tests need: apt-get install {}", wanted.join(" "));
    let root = output("id", &["-u"]).is_ok_and(|id| id.trim() == "0");
    if !root || !on_path("apt-get") {
        return Err(sentence);
    }
    println!("installing {}", wanted.join(" "));
    for arguments in [vec!["update", "-qq"], [&["install", "-y", "-qq", "--no-install-recommends"][..], &wanted].concat()] {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        run(command).map_err(|fault| format!("{fault}. {sentence}"))?;
    }
    if missing().is_empty() { Ok(()) } else { Err(sentence) }
}

fn on_path(program: &str) -> bool {
    env::var_os("PATH").is_some_and(|paths| env::split_paths(&paths).any(|folder| folder.join(program).is_file()))
}

fn output(program: &str, arguments: &[&str]) -> Outcome<String> {
    let output = Command::new(program).args(arguments).output().map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() { Ok(String::from_utf8_lossy(&output.stdout).into_owned()) } else { Err(format!("{program} ended with {}", output.status)) }
}

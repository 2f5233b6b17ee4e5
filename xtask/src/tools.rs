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
const ESBUILD: &str = "esbuild@0.28.2";
const GECKODRIVER: &str = "geckodriver@0.37.1";
/// Chromium 92 itself, and what drives it: no chromedriver of today does.
const CHROMIUM_92: [&str; 2] = ["chrome-aws-lambda@10.1.0", "puppeteer-core@10.1.0"];
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

/// `esbuild`, which takes comments and long names out of scripts: on the path, or the one `npm` brought for the tests.
pub fn esbuild() -> Option<PathBuf> {
    let local = npm_folder().join("node_modules/.bin/esbuild");
    [PathBuf::from("esbuild"), local].into_iter().find(|path| output(path.as_os_str().to_str().unwrap_or_default(), &["--version"]).is_ok())
}

/// Brings what npm has, and gives the folder of the JOSE library.
pub fn jose() -> Outcome<PathBuf> {
    npm_tools().map(|_| packages().join("jose"))
}

/// Where the packages of npm lie.
pub fn packages() -> PathBuf {
    npm_folder().join("node_modules")
}

/// Brings the tools of the gate that npm has: axe-core, binaryen, esbuild, jose, zxing and Chromium 92. Gives the path of
/// axe's script.
pub fn npm_tools() -> Outcome<PathBuf> {
    let folder = npm_folder();
    let axe = folder.join("node_modules/axe-core/axe.min.js");
    let stamp = folder.join("installed");
    let packages = [&[AXE, BINARYEN, ESBUILD, JOSE, ZXING][..], &CHROMIUM_92].concat();
    let wanted = packages.join(" ");
    if fs::read_to_string(&stamp).ok().as_deref() == Some(&wanted) && axe.exists() {
        return Ok(axe);
    }
    if output("npm", &["--version"]).is_err() {
        return Err("The tests need Node and npm. On Debian: apt-get install nodejs npm".to_owned());
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("package.json"), "{\"private\":true}\n").map_err(|error| error.to_string())?;
    let mut command = Command::new("npm");
    command.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).args(&packages).current_dir(&folder);
    run(command)?;
    fs::write(stamp, wanted).map_err(|error| error.to_string())?;
    Ok(axe)
}

/// Where the tools lie.
pub fn npm_folder() -> PathBuf {
    target().join("tools")
}

/// Makes sure the browsers, their drivers, the servers of `deploy/`, a Chinese font and poppler's text reader are there;
/// as root on Debian they are installed. What no package has comes from cargo and npm.
pub fn browsers() -> Outcome {
    apt()?;
    geckodriver()?;
    chromium_92().map(drop)
}

/// What shows that a package is there, and the package: a program, or a file by its whole path.
const PACKAGES: [(&str, &str); 11] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("pdftotext", "poppler-utils"),
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("xvfb-run", "xvfb"),
    ("xauth", "xauth"),
    ("nginx", "nginx-light"),
    ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static"),
    ("caddy", "caddy"),
];

fn apt() -> Outcome {
    // Servers and their tools lie where only root's path leads.
    let there = |sign: &str| if sign.starts_with('/') { Path::new(sign).exists() } else { on_path(sign) || Path::new("/usr/sbin").join(sign).exists() };
    let missing = || -> Vec<&str> { PACKAGES.iter().filter(|(sign, _)| !there(sign)).map(|(_, package)| *package).collect() };
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

/// Firefox's driver: on the path, or built here. Debian has none, and npm's packages only download one.
fn geckodriver() -> Outcome {
    if on_path("geckodriver") || npm_folder().join("bin/geckodriver").exists() {
        return Ok(());
    }
    println!("building {GECKODRIVER}");
    // It only hands on what Firefox does: unoptimised it is built in half the time.
    crate::cargo::cargo(&["install", "--quiet", "--debug", "--locked", GECKODRIVER, "--root", &npm_folder().to_string_lossy()])
        .map_err(|fault| format!("{fault}. The tests in Firefox need: cargo install --locked {GECKODRIVER}"))
}

/// The oldest browser we promise, as npm carries it. Gives the path of its program.
fn chromium_92() -> Outcome<PathBuf> {
    let program = npm_folder().join("chromium-92");
    if !program.exists() {
        let unpack = "const [from, to] = process.argv.slice(1); const fs = require('fs'); fs.writeFileSync(`${to}.part`, require('zlib').brotliDecompressSync(fs.readFileSync(from)), { mode: 0o755 }); fs.renameSync(`${to}.part`, to);";
        let mut command = Command::new("node");
        command.args(["-e", unpack]).arg(npm_folder().join("node_modules/chrome-aws-lambda/bin/chromium.br")).arg(&program);
        run(command)?;
    }
    Ok(program)
}

fn on_path(program: &str) -> bool {
    env::var_os("PATH").is_some_and(|paths| env::split_paths(&paths).any(|folder| folder.join(program).is_file()))
}

fn output(program: &str, arguments: &[&str]) -> Outcome<String> {
    let output = Command::new(program).args(arguments).output().map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() { Ok(String::from_utf8_lossy(&output.stdout).into_owned()) } else { Err(format!("{program} ended with {}", output.status)) }
}

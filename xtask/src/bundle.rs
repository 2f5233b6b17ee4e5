//! The bundle: program, glue, styles, words and law under hashed names, then every page, then their compressed forms.

use crate::{
    Outcome,
    cargo::{prerenderer, program, run, target},
    compress, offline, root,
    sums::{self, short_hash},
    tools,
};
use std::{
    fmt, fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use wasm_bindgen_cli_support::Bindgen;

/// What a bundle weighs, in bytes after brotli.
pub struct Figures {
    /// True when a current `wasm-opt` and `esbuild` were found and used.
    pub optimised: bool,
    /// The program.
    pub wasm: usize,
    /// Its glue and the boot script.
    pub glue: usize,
    /// The desk: the second program with its glue and script.
    pub desk: usize,
    /// Everything a first visit loads: the heaviest first page of any language, with its assets.
    pub first_visit: usize,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let opt = if self.optimised { "small" } else { "not as small as can be (no wasm-opt or no esbuild found)" };
        write!(
            f,
            "brotli bytes, {opt}: wasm {} + glue {} = {}; desk {}; first visit {}",
            self.wasm,
            self.glue,
            self.wasm + self.glue,
            self.desk,
            self.first_visit
        )
    }
}

/// Builds the whole site into `out`, which is emptied first.
pub fn dist(out: &Path) -> Outcome<Figures> {
    let prerender = prerenderer()?;
    let programs = [("app", program("app", "hydrate")?), ("desk", program("desk", "desk")?)];
    let work = target().join("bundle");
    empty(&work)?;
    empty(out)?;
    let assets = out.join("assets");
    fs::create_dir_all(&assets).map_err(text)?;

    let mut optimised = true;
    for (name, raw) in &programs {
        bind(name, raw, &work)?;
        optimised &= optimise(&work.join(format!("{name}_bg.wasm")))?;
    }
    run_prerender(&prerender, &["texts"], &work)?;
    fs::write(work.join("style.css"), joined("style")?).map_err(text)?;
    fs::write(work.join("kiosk.js"), joined("kiosk")?).map_err(text)?;
    for (script, name) in [("boot.js", "boot.js"), ("desk.js", "ask-desk.js"), ("single.js", "single.js")] {
        fs::copy(root().join("src/shell").join(script), work.join(name)).map_err(text)?;
    }

    let esbuild = tools::esbuild();
    optimised &= esbuild.is_some();
    let mut names = String::new();
    let mut place = |kind: &str, file: &str| -> Outcome<PathBuf> {
        let mut bytes = fs::read(work.join(file)).map_err(|error| format!("{file}: {error}"))?;
        if let (true, Some(tool)) = (file.ends_with(".js"), &esbuild) {
            bytes = minify(tool, &bytes)?;
        }
        let (stem, ending) = file.rsplit_once('.').expect("every asset has an ending");
        let hashed = format!("{}-{}.{ending}", stem.replace('_', "-"), short_hash(&bytes));
        let path = assets.join(&hashed);
        fs::write(&path, bytes).map_err(text)?;
        names += &format!("{kind} {hashed}\n");
        Ok(path)
    };
    let wasm = place("wasm", "app_bg.wasm")?;
    let glue = place("glue", "app.js")?;
    let boot = place("boot", "boot.js")?;
    let desk = [place("desk", "ask-desk.js")?, place("desk-glue", "desk.js")?, place("desk-wasm", "desk_bg.wasm")?];
    place("kiosk", "kiosk.js")?;
    let style = place("style", "style.css")?;
    let law = place("law", "law.txt")?;
    let mut words = Vec::new();
    for code in languages()? {
        words.push((place("words", &format!("words.{code}.txt"))?, code.clone()));
        place("working", &format!("working.{code}.txt"))?;
    }
    for icon in ["icon.svg", "icon-192.png", "icon-512.png"] {
        fs::copy(root().join("src/shell/icons").join(icon), work.join(icon)).map_err(text)?;
        place("icon", icon)?;
    }
    // What the page "about" names: the digest of the list of everything the program is made of. The pages are not on
    // it, so that they can carry it.
    let program = sums::lines(&sums::digests(out, &sums::files(&assets)?)?);
    fs::write(out.join("PROGRAM"), &program).map_err(text)?;
    names += &format!("files {}\n", sums::hash(program.as_bytes()));
    fs::write(work.join("assets.txt"), names).map_err(text)?;
    run_prerender(&prerender, &["pages"], out)?;
    offline::service_worker(out, &fs::read_to_string(work.join("damaged.json")).map_err(text)?)?;

    let files = sums::files(out)?;
    // The one file that whoever sets the site up may change: neither hashed nor compressed, and in no list.
    fs::copy(root().join("src/shell/kiosk.json"), out.join("kiosk.json")).map_err(text)?;
    compress::beside_all(&files)?;
    // Not packed: these are carried on a stick, not asked for page by page.
    run_prerender(&prerender, &["single"], out)?;
    let files: Vec<PathBuf> = sums::files(out)?.into_iter().filter(|file| !compress::is_packed(file) && !file.ends_with("kiosk.json")).collect();
    fs::write(out.join("SHA256SUMS"), sums::lines(&sums::digests(out, &files)?)).map_err(text)?;

    let weight = |path: &Path| fs::metadata(format!("{}.br", path.display())).map(|data| data.len() as usize).map_err(text);
    let shared = weight(&wasm)? + weight(&glue)? + weight(&boot)? + weight(&style)? + weight(&law)?;
    let mut first_visit = 0;
    for (file, code) in &words {
        first_visit = first_visit.max(shared + weight(file)? + weight(&out.join(code).join("index.html"))?);
    }
    let desk = desk.iter().map(|path| weight(path)).sum::<Outcome<usize>>()?;
    Ok(Figures { optimised, desk, wasm: weight(&wasm)?, glue: weight(&glue)? + weight(&boot)?, first_visit })
}

/// `wasm-bindgen`, as a library of the version the package is locked to.
fn bind(name: &str, raw: &Path, out: &Path) -> Outcome {
    let fault = |error: &dyn fmt::Display| format!("wasm-bindgen: {error}");
    let mut module = walrus::Module::from_file(raw).map_err(|error| fault(&error))?;
    // Names features the floor browser refuses, though the code does not use them.
    module.customs.remove_raw("target_features");
    let mut bindgen = Bindgen::new();
    bindgen.input_module(name, module).remove_name_section(false).remove_producers_section(true).typescript(false);
    bindgen.web(true).map_err(|error| fault(&error))?.generate(out).map_err(|error| fault(&error))
}

/// What makes a program small after brotli, which is not what makes it small before: what stands twice in like words
/// costs next to nothing, so nothing is shared through locals, functions stay apart, and those of one room stand together.
const SMALL: [&str; 11] = [
    "--skip-pass=local-cse",
    "--skip-pass=ssa-nomerge",
    "--skip-pass=simplify-locals",
    "-Oz",
    "--one-caller-inline-max-function-size=20",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-bulk-memory",
];

/// `wasm-opt` in place, where one is found. Says whether it was.
fn optimise(wasm: &Path) -> Outcome<bool> {
    let Some(tool) = tools::wasm_opt() else { return Ok(false) };
    let mut command = Command::new(tool);
    command.args(SMALL).arg(wasm).arg("-o").arg(wasm);
    run(command)?;
    Ok(true)
}

/// A script without comments and long names. The single file carries the scripts as they are: it is not loaded over a
/// line.
fn minify(tool: &Path, script: &[u8]) -> Outcome<Vec<u8>> {
    let mut command = Command::new(tool);
    command.args(["--minify", "--format=esm", "--charset=utf8", "--target=es2021", "--log-level=error"]);
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(text)?;
    running.stdin.take().expect("piped").write_all(script).map_err(text)?;
    let output = running.wait_with_output().map_err(text)?;
    if !output.status.success() {
        return Err(format!("esbuild ended with {}", output.status));
    }
    Ok(output.stdout)
}

/// One text of the parts in a folder of `src/shell/`, in the order of their names.
fn joined(folder: &str) -> Outcome<String> {
    let folder = root().join("src/shell").join(folder);
    let mut parts: Vec<PathBuf> = fs::read_dir(&folder).map_err(text)?.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    parts.sort();
    parts.iter().map(|part| fs::read_to_string(part).map_err(|error| format!("{}: {error}", part.display()))).collect()
}

/// The codes of the register, in order: the same lines `languages.toml` has.
fn languages() -> Outcome<Vec<String>> {
    let register = fs::read_to_string(root().join("locales/languages.toml")).map_err(text)?;
    Ok(register.lines().filter_map(|line| line.strip_prefix("code = \"")?.strip_suffix('"')).map(str::to_owned).collect())
}

fn run_prerender(prerender: &Path, arguments: &[&str], out: &Path) -> Outcome {
    let mut command = Command::new(prerender);
    command.args(arguments).arg(out);
    match arguments {
        ["pages"] => drop(command.arg(target().join("bundle/assets.txt"))),
        ["single"] => drop(command.arg(target().join("bundle"))),
        _ => {}
    }
    run(command)
}

fn empty(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(text)
}

fn text(error: impl fmt::Display) -> String {
    error.to_string()
}

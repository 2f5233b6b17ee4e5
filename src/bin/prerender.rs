//! Native main: writes every page × language, the packed words and the law into a folder.
//!
//! `prerender texts OUT` writes the texts alone, so that the bundler can hash them; `prerender pages OUT ASSETS` then
//! writes the pages, with the hashed names of `ASSETS` (one `kind name` a line). `prerender single OUT PARTS` writes the
//! editions that are one file each, of the parts the bundler left in a folder.

use mingbai::{
    law::EDITION,
    site::{self, Assets, Parts},
    words::{Language, packed_words, working_words},
};
use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["texts", out] => texts(Path::new(out)),
        ["single", out, parts] => single(Path::new(out), Path::new(parts)),
        ["pages", out, assets] => pages(Path::new(out), Path::new(assets)),
        _ => Err("usage: prerender texts OUT | prerender pages OUT ASSETS | prerender single OUT PARTS".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("prerender: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn texts(out: &Path) -> Result<(), String> {
    write(&out.join("law.txt"), site::LAW)?;
    write(&out.join("damaged.json"), &site::damaged_words())?;
    write(&out.join("edition.txt"), EDITION.id)?;
    for language in Language::ALL {
        write(&out.join(format!("words.{}.txt", language.code())), packed_words(*language))?;
        write(&out.join(format!("working.{}.txt", language.code())), working_words(*language))?;
    }
    Ok(())
}

fn pages(out: &Path, names: &Path) -> Result<(), String> {
    let names = fs::read_to_string(names).map_err(|error| format!("{}: {error}", names.display()))?;
    let mut assets = Assets::default();
    for line in names.lines() {
        let (kind, name) = line.split_once(' ').ok_or_else(|| format!("{line:?} is not `kind name`"))?;
        match kind {
            "style" => assets.style = name.to_owned(),
            "boot" => assets.boot = name.to_owned(),
            "glue" => assets.glue = name.to_owned(),
            "wasm" => assets.wasm = name.to_owned(),
            "desk" => assets.desk = name.to_owned(),
            "desk-glue" => assets.desk_glue = name.to_owned(),
            "desk-wasm" => assets.desk_wasm = name.to_owned(),
            "kiosk" => assets.kiosk = name.to_owned(),
            "law" => assets.law = name.to_owned(),
            "icon" => assets.icons.push(name.to_owned()),
            "files" => assets.files = name.to_owned(),
            "words" => assets.words.push(name.to_owned()),
            "working" => assets.working.push(name.to_owned()),
            _ => return Err(format!("{kind:?} is no kind of file we know")),
        }
    }
    let files = run(site::site(&assets))?.map_err(|fault| format!("index.html: marker {} must stand there once", fault.0))?;
    write(&out.join("manifest.webmanifest"), &site::manifest(&assets))?;
    for (path, text) in files {
        write(&out.join(path), &text)?;
    }
    Ok(())
}

/// Every language alone, and all in one.
fn single(out: &Path, folder: &Path) -> Result<(), String> {
    let read = |name: &str| fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let text = |name: &str| String::from_utf8(read(name)?).map_err(|error| format!("{name}: {error}"));
    let parts = Parts {
        style: text("style.css")?,
        boot: text("single.js")?,
        desk: text("ask-desk.js")?,
        kiosk: text("kiosk.js")?,
        programs: [(text("app.js")?, read("app_bg.wasm")?), (text("desk.js")?, read("desk_bg.wasm")?)],
        files: text("assets.txt")?.lines().find_map(|line| line.strip_prefix("files ")).unwrap_or_default().to_owned(),
    };
    let alone = Language::ALL.iter().map(|language| (language.code(), std::slice::from_ref(language)));
    for (name, languages) in alone.chain([("all", Language::ALL)]) {
        let file = run(site::single(languages, &parts))?.map_err(|fault| fault.0)?;
        write(&out.join(format!("mingbai-{name}.html")), &file)?;
    }
    Ok(())
}

/// Runs a rendering where Yew wants it: on one thread that owns its tasks.
fn run<T>(rendering: impl Future<Output = T>) -> Result<T, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, rendering))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().ok_or("no folder")?;
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| format!("{}: {error}", path.display()))
}

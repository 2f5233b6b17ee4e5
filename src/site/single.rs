//! The edition that is one file: opened by double click from a stick, it asks nobody for anything. Program, words, law,
//! styles and drawings stand in it, and every text as a document that reads and prints without the program.

use super::{
    LAW,
    attract::first_page,
    head,
    render::{DRAWINGS, body, world},
    still::still,
    template::{escape, fill},
};
use crate::content::PageId;
use crate::ui::{World, address::Style, title};
use crate::words::{Language, Msg, all_words, msg, packed_words, working_words};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use std::rc::Rc;

/// What the bundler left for the file.
pub struct Parts {
    /// The style sheet.
    pub style: String,
    /// The script that starts the program.
    pub boot: String,
    /// The script through which the desk is asked.
    pub desk: String,
    /// The script of a kiosk.
    pub kiosk: String,
    /// Glue and program: of the app, then of the desk.
    pub programs: [(String, Vec<u8>); 2],
    /// The digest of the list of the program's files.
    pub files: String,
}

/// Why the file could not be written.
#[derive(Debug)]
pub struct BadParts(pub String);

/// The file for these languages: one alone, or all.
///
/// # Errors
/// [`BadParts`] when a part would end the element it stands in, or the template's markers are wrong.
pub async fn single(languages: &[Language], parts: &Parts) -> Result<String, BadParts> {
    let worlds: Vec<Rc<World>> = languages
        .iter()
        .map(|language| {
            let addresses = Style::OneFile { language: *language, alone: languages.len() == 1 };
            Rc::new(world(all_words(*language), &parts.files).with_addresses(addresses))
        })
        .collect();
    let first = &worlds[0];
    let mut scripts = scripts(parts)?;
    let (name, app) = match worlds.len() {
        1 => (title(first, PageId::Home), body(first, PageId::Home).await),
        _ => {
            let main = first_page(&worlds, |language| format!("#/{}/", language.code()));
            scripts.insert(0, kiosk(&parts.kiosk)?);
            (first.words.text(msg::SITE_CHOOSE_TITLE).to_string(), format!("<div class=\"choose\">{main}</div>"))
        }
    };
    let mut rest = String::new();
    for world in &worlds {
        rest += &still(world, &body(world, PageId::Booklet).await);
    }
    for (language, words) in languages.iter().flat_map(|language| [(language, [("words", packed_words(*language)), ("working", working_words(*language))])]) {
        for (kind, text) in words {
            rest += &held(&format!("mb-{kind}-{}", language.code()), text)?;
        }
    }
    rest += &held("mb-law", LAW)?;
    // Filled in by `mingbai kiosk-file`; no digest of the policy covers it, for nothing of it runs. A kiosk has a first
    // page that waits, so only the file that has one can be a kiosk's.
    if worlds.len() > 1 {
        rest += &held("mb-kiosk-settings", "")?;
    }
    for (id, (_, wasm)) in ["mb-wasm", "mb-desk-wasm"].into_iter().zip(&parts.programs) {
        rest += &held(id, &Base64::encode_string(wasm))?;
    }
    for script in &scripts {
        rest += &format!("<script type=\"module\">{script}</script>\n");
    }
    let said = |msg: Msg| {
        worlds.iter().map(|world| format!("<span lang=\"{}\">{}</span>", world.words.language().code(), escape(&world.words.text(msg)))).collect::<String>()
    };
    let head = [
        policy(&parts.style, &scripts)?,
        format!("<title>{}</title>", escape(&name)),
        "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"format-detection\" content=\"telephone=no\">".to_owned(),
        head::icon(),
        format!("<meta name=\"mb-files\" content=\"{}\">", parts.files),
        format!("<meta name=\"mb-single\" content=\"{}\">", languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(" ")),
        format!("<style>{}</style>", unbroken("style", &parts.style)?),
    ];
    let file = fill(&[
        ("{lang}", languages[0].code()),
        ("{dir}", languages[0].direction()),
        ("<!--head-->", &head.join("\n")),
        ("<!--drawings-->", DRAWINGS.trim()),
        ("{no-script}", &said(msg::SITE_NO_SCRIPT)),
        ("{no-app}", &said(msg::SITE_NO_APP)),
        ("{can-print}", &said(msg::KIOSK_CAN_PRINT)),
        ("{start-again}", &said(msg::SITE_START_AGAIN)),
        ("{clear}", &said(msg::KIOSK_CLEAR)),
        ("{no-print}", &said(msg::SITE_NO_PRINT)),
        ("<!--app-->", &app),
        ("<!--still-->", &rest),
    ]);
    file.map_err(|fault| BadParts(format!("index.html: marker {} must stand there once", fault.0)))
}

/// The script of a kiosk as a function, which only a kiosk calls: what it does begins as soon as it runs.
fn kiosk(script: &str) -> Result<String, BadParts> {
    let names: Vec<&str> = script.lines().filter_map(|line| line.strip_prefix("export const ")?.split(' ').next()).collect();
    let inner = script.replace("export const ", "const ");
    if names.is_empty() || ["export ", "import ", "import(", "import."].iter().any(|word| inner.contains(word)) {
        return Err(BadParts("kiosk.js: it hands over nothing, or in another way".to_owned()));
    }
    Ok(unbroken("script", &format!("globalThis.mingbaiKiosk = () => {{\n{inner}\nreturn {{ {} }};\n}};\n", names.join(", ")))?.to_owned())
}

/// Both glues, the desk's script and the boot script. Each hands over what the next needs: there are no files to import.
fn scripts(parts: &Parts) -> Result<Vec<String>, BadParts> {
    let [(app, _), (desk, _)] = &parts.programs;
    let glue = |name: &str, glue: &str, calls: &str| {
        // The name by which wasm-bindgen's module knows its own start.
        let known = glue.contains("__wbg_init as default") && calls.split(", ").all(|call| glue.contains(&format!("export function {call}(")));
        known
            .then(|| format!("{glue}\nglobalThis.{name} = {{ default: __wbg_init, {calls} }};\n"))
            .ok_or_else(|| BadParts(format!("{name}: this glue is of another kind")))
    };
    let scripts = [
        glue("mingbaiApp", app, "start, first_page")?,
        glue("mingbaiDesk", desk, "open, ask")?,
        format!("{}\nglobalThis.mingbaiAsk = ask;\n", parts.desk),
        parts.boot.clone(),
    ];
    scripts.iter().map(|script| unbroken("script", script).map(str::to_owned)).collect()
}

/// Nothing is loaded, nothing runs but these scripts, and no text becomes a script. Chromium before 97 runs WebAssembly
/// only where 'unsafe-eval' stands (its Trusted Types refuse it every text all the same), so the first script of the
/// document takes that word away in every other browser.
fn policy(style: &str, scripts: &[String]) -> Result<String, BadParts> {
    let digest = |text: &str| format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)));
    let run = scripts.iter().map(|script| digest(script)).collect::<Vec<_>>().join(" ");
    let narrow = format!("script-src {run} 'wasm-unsafe-eval'");
    let first = format!(
        "if (!/Chrom(e|ium)\\/(8\\d|9[0-6])\\./.test(navigator.userAgent)) {{ const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy'; meta.content = \"{narrow}\"; document.head.append(meta); }}"
    );
    let wide = format!(
        "default-src 'none'; script-src {} {run} 'wasm-unsafe-eval' 'unsafe-eval'; style-src {}; img-src data: blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        digest(&first),
        digest(style)
    );
    Ok(format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{wide}\">\n<script>{}</script>", unbroken("script", &first)?))
}

/// A text that no browser runs.
fn held(id: &str, text: &str) -> Result<String, BadParts> {
    Ok(format!("<script type=\"text/plain\" id=\"{id}\">{}</script>\n", unbroken("script", text)?))
}

/// The text, if it does not end or change the element it is put into.
fn unbroken<'a>(element: &str, text: &'a str) -> Result<&'a str, BadParts> {
    let small = text.to_ascii_lowercase();
    let bad = [format!("</{element}"), "<!--".to_owned(), "<script".to_owned(), "\r".to_owned()].into_iter().find(|mark| small.contains(mark));
    bad.map_or(Ok(text), |mark| Err(BadParts(format!("a part to stand in <{element}> has {mark:?} in it"))))
}

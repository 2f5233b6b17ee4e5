//! Head tags: title, description, the same page in other languages, and the files to load.

use super::template::escape;
use crate::content::{PageId, Place};
use crate::ui::{
    World,
    address::{self, Style},
};
use crate::words::{Language, Pack};

/// The hashed names of the files in `assets/`, as the bundler wrote them.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The boot script.
    pub boot: String,
    /// wasm-bindgen's glue.
    pub glue: String,
    /// The program.
    pub wasm: String,
    /// The desk's own script.
    pub desk: String,
    /// The desk's glue.
    pub desk_glue: String,
    /// The desk's program.
    pub desk_wasm: String,
    /// The install icons: a drawing, then pictures of 192 and 512 pixels.
    pub icons: Vec<String>,
    /// The digest of the list of these files.
    pub files: String,
    /// The kiosk's script.
    pub kiosk: String,
    /// The text of the law.
    pub law: String,
    /// The words of each language, in the register's order.
    pub words: Vec<String>,
    /// The words of the pages that work with the reader, in the same order.
    pub working: Vec<String>,
}

/// The head of a page.
pub fn tags(world: &World, page: PageId, title: &str, assets: &Assets) -> String {
    let language = world.words.language();
    let root = address::root(page);
    let description = crate::ui::bare(&world.words.text(page.page().intro));
    let mut head = vec![
        format!("<title>{}</title>", escape(title)),
        format!(r#"<meta name="description" content="{}">"#, escape(&description)),
        r#"<meta name="color-scheme" content="light dark">"#.to_owned(),
        r#"<meta name="referrer" content="no-referrer">"#.to_owned(),
        r#"<meta name="format-detection" content="telephone=no">"#.to_owned(),
        icon(),
        manifest_link(root),
        format!(r#"<meta name="mb-files" content="{}">"#, assets.files),
        format!(r#"<link rel="stylesheet" href="{root}assets/{}">"#, assets.style),
    ];
    for other in Language::ALL {
        head.push(format!(r#"<link rel="alternate" hreflang="{}" href="{}">"#, other.code(), Style::Files.in_language(Place::top(page), *other)));
    }
    let own = |files: &[String]| {
        let index = Language::ALL.iter().position(|other| *other == language);
        index.and_then(|index| files.get(index)).cloned().unwrap_or_default()
    };
    head.extend(kiosk(root, assets));
    if page.pack() == Pack::Working {
        head.push(format!(r#"<link rel="preload" as="fetch" crossorigin id="mb-working" href="{root}assets/{}">"#, own(&assets.working)));
    } else {
        head.push(format!(r#"<meta name="mb-working" content="{root}assets/{}">"#, own(&assets.working)));
    }
    // Named, not loaded: the desk comes when it is first asked, and where drafts are kept.
    for (name, file) in [("mb-desk", &assets.desk), ("mb-desk-glue", &assets.desk_glue), ("mb-desk-wasm", &assets.desk_wasm)] {
        head.push(format!(r#"<meta name="{name}" content="{root}assets/{file}">"#));
    }
    head.extend([
        format!(r#"<link rel="preload" as="fetch" crossorigin id="mb-wasm" href="{root}assets/{}">"#, assets.wasm),
        format!(r#"<link rel="preload" as="fetch" crossorigin id="mb-words" href="{root}assets/{}">"#, own(&assets.words)),
        format!(r#"<link rel="preload" as="fetch" crossorigin id="mb-law" href="{root}assets/{}">"#, assets.law),
        format!(r#"<link rel="modulepreload" id="mb-glue" href="{root}assets/{}">"#, assets.glue),
        format!(r#"<script type="module" src="{root}assets/{}"></script>"#, assets.boot),
    ]);
    head.join("\n")
}

/// The link by which a browser may install the site, and by which the boot script knows the site's root.
fn manifest_link(root: &str) -> String {
    format!(r#"<link rel="manifest" id="mb-manifest" href="{root}manifest.webmanifest">"#)
}

/// Where a kiosk's settings and its script lie: named, not loaded. The settings stand at the site's root, beside the
/// first page, under a name of their own.
fn kiosk(root: &str, assets: &Assets) -> [String; 2] {
    [format!(r#"<meta name="mb-kiosk" content="{root}kiosk.json">"#), format!(r#"<meta name="mb-kiosk-script" content="{root}assets/{}">"#, assets.kiosk)]
}

/// The head of the first page, without its title: what the program needs is named, and loaded on a kiosk only.
pub fn first_page(assets: &Assets) -> String {
    let mut head = vec![
        r#"<meta name="color-scheme" content="light dark">"#.to_owned(),
        r#"<meta name="referrer" content="no-referrer">"#.to_owned(),
        icon(),
        manifest_link(""),
        format!(r#"<link rel="stylesheet" href="assets/{}">"#, assets.style),
    ];
    head.extend(kiosk("", assets));
    for (name, file) in [("mb-wasm", &assets.wasm), ("mb-glue", &assets.glue)] {
        head.push(format!(r#"<meta name="{name}" content="assets/{file}">"#));
    }
    for (language, file) in Language::ALL.iter().zip(&assets.words) {
        head.push(format!(r#"<meta name="mb-words-{}" content="assets/{file}">"#, language.code()));
    }
    head.push(format!(r#"<script type="module" src="assets/{}"></script>"#, assets.boot));
    head.join("\n")
}

/// The window's icon.
pub fn icon() -> String {
    format!(r#"<link rel="icon" href="data:image/svg+xml,{ICON}">"#)
}

/// The brand mark, as an address that needs no request.
const ICON: &str = "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='12' cy='16' r='8' fill='none' stroke='%230D4B47' stroke-width='3'/%3E%3Cpath d='M19 6a10 10 0 0 1 0 20a12 12 0 0 0 0-20z' fill='%230D4B47'/%3E%3C/svg%3E";

//! The site as it is written out: every page of every language, rendered once for the whole suite.

use crate::html::{self, Element};
use mingbai::content::PageId;
use mingbai::site::{self, Assets, File};
use mingbai::ui::address;
use mingbai::words::Language;
use std::{future::Future, sync::OnceLock};

/// A rendered page.
pub struct Rendered {
    /// Path below the site's root, such as `en/keep/index.html`.
    pub path: String,
    /// What page it is; none for the page on which a language is chosen.
    pub page: Option<(Language, PageId)>,
    /// The bytes as they are written.
    pub text: String,
    /// The page as a browser with scripts takes it.
    pub document: Element,
    /// What the parser complained of.
    pub errors: Vec<String>,
}

/// Names as the bundler would hash them.
pub fn assets() -> Assets {
    Assets {
        working: vec!["working-zh.txt".to_owned(), "working-en.txt".to_owned()],
        style: "style.0.css".into(),
        boot: "boot.0.js".into(),
        glue: "glue.0.js".into(),
        wasm: "app.0.wasm".into(),
        desk: "desk.0.js".into(),
        desk_glue: "desk-glue.0.js".into(),
        desk_wasm: "desk.0.wasm".into(),
        kiosk: "kiosk.0.js".into(),
        law: "law.0.txt".into(),
        words: Language::ALL.iter().map(|language| format!("words.{}.0.ftl", language.code())).collect(),
    }
}

/// Runs a rendering future where Yew wants it: on one thread that owns its tasks.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    tokio::task::LocalSet::new().block_on(&runtime, future)
}

/// Every file of the site.
pub fn pages() -> &'static [Rendered] {
    static PAGES: OnceLock<Vec<Rendered>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let files: Vec<File> = run(site::site(&assets())).unwrap_or_else(|fault| panic!("index.html: marker {} must stand there once", fault.0));
        files.into_iter().map(read).collect()
    })
}

fn read((path, text): File) -> Rendered {
    let known = Language::ALL.iter().flat_map(|language| PageId::ALL.iter().map(move |page| (*language, *page)));
    let page = known.into_iter().find(|(language, page)| format!("{}index.html", address::path(*language, *page)) == path);
    let (document, errors) = html::parse(&text, true);
    Rendered { path, page, text, document, errors }
}

/// The rendered page of a language.
pub fn page(language: Language, page: PageId) -> &'static Rendered {
    pages().iter().find(|rendered| rendered.page == Some((language, page))).expect("every page is rendered in every language")
}

/// The pages of one language.
pub fn of(language: Language) -> impl Iterator<Item = (PageId, &'static Rendered)> {
    pages().iter().filter_map(move |rendered| rendered.page.filter(|(other, _)| *other == language).map(|(_, page)| (page, rendered)))
}

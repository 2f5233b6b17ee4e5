//! Where the site is, as `cargo xtask test journey` says it, and the same words the site was built from.

use super::{Server, kind::Kind};
use mingbai::app::Ports;
use mingbai::content::PageId;
use mingbai::law::Library;
use mingbai::site::LAW;
use mingbai::ui::{World, address};
use mingbai::words::Language;
use mingbai::words::all_words;
use std::{cell::OnceCell, env, fs, path::PathBuf, sync::OnceLock};

/// The site under test.
#[derive(Clone)]
pub struct Site {
    /// `http://127.0.0.1:PORT/`.
    pub address: String,
    /// The folder that is served.
    pub folder: PathBuf,
    /// `axe.min.js`.
    pub axe: PathBuf,
    /// Where `xtask` keeps the tools it brought: Firefox's driver, Chromium 92.
    pub tools: PathBuf,
    /// Where pictures and PDFs are left for people to look at.
    pub out: PathBuf,
}

impl Site {
    /// The whole address of a page.
    pub fn page(&self, page: PageId, language: Language) -> String {
        self.address.clone() + &address::path(language, page)
    }

    /// The file of a page.
    pub fn file(&self, page: PageId, language: Language) -> String {
        let path = self.folder.join(address::path(language, page)).join("index.html");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

/// The site under test, as every journey of this run shares it. A journey never passes unseen: without a site it fails.
pub fn shared() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let named = |name: &str| env::var_os(name).map(PathBuf::from).unwrap_or_else(|| panic!("run `cargo xtask test journey`"));
        let address = named("MINGBAI_ADDRESS").to_string_lossy().into_owned();
        let site = Site { address, folder: named("MINGBAI_SITE"), axe: named("MINGBAI_AXE"), tools: named("MINGBAI_TOOLS"), out: named("MINGBAI_OUT") };
        fs::create_dir_all(&site.out).unwrap_or_else(|error| panic!("{}: {error}", site.out.display()));
        site
    })
}

/// The site under test for this journey: in a browser without DevTools, served by a server of its own that does what
/// they would do; see [`stand_in`](super::stand_in).
pub fn site() -> &'static Site {
    thread_local!(static OWN: OnceCell<&'static Site> = const { OnceCell::new() });
    if Kind::asked() == Kind::Chromium {
        return shared();
    }
    // One for each thread, and so few that they may stay until the process ends.
    OWN.with(|own| *own.get_or_init(|| Box::leak(Box::new(Site { address: Server::start("", |_, bytes| Some(bytes)).address, ..shared().clone() }))))
}

/// Every page in every language.
pub fn each_page() -> impl Iterator<Item = (PageId, Language)> {
    Language::ALL.iter().flat_map(|language| PageId::ALL.iter().map(|page| (*page, *language)))
}

/// All words and the law in a language, without an outside world.
pub fn world(language: Language) -> World {
    let library = Library::read(LAW).unwrap_or_else(|_| panic!("the law's text and its tables do not fit"));
    World::new(all_words(language), library, Ports::silent())
}

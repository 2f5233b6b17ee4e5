//! Renders the pages.

use super::{
    Assets, LAW,
    attract::choose_page,
    head,
    outside::outside,
    template::{BadTemplate, escape, fill},
};
use crate::app::Ports;
use crate::content::PageId;
use crate::law::Library;
use crate::ui::{App, AppProps, World, address, title};
use crate::words::{Language, Words, all_words, msg};
use std::rc::Rc;
use yew::LocalServerRenderer;

/// A file of the site: its path below the root, and its bytes.
pub type File = (String, String);

/// The sheet of drawings.
pub(super) const DRAWINGS: &str = include_str!("../shell/icons.svg");

/// A world without an outside, in which pages are written.
pub(super) fn world(words: Words, files: &str) -> World {
    let library = Library::read(LAW).expect("the build wrote the law and its tables together");
    World::new(words, library, Ports::silent()).of_files(files)
}

/// Every page of every language, and the page on which a language is chosen.
///
/// # Errors
/// [`BadTemplate`] when a marker of `index.html` does not stand there exactly once.
pub async fn site(assets: &Assets) -> Result<Vec<File>, BadTemplate> {
    let mut files = vec![("index.html".to_owned(), choose_page(assets))];
    for language in Language::ALL {
        let world = Rc::new(world(all_words(*language), &assets.files));
        for page in PageId::ALL {
            files.push((format!("{}index.html", address::path(*language, *page)), self::page(&world, *page, assets).await?));
        }
    }
    Ok(files)
}

/// One page, complete.
///
/// # Errors
/// [`BadTemplate`] when a marker of `index.html` does not stand there exactly once.
pub async fn page(world: &Rc<World>, page: PageId, assets: &Assets) -> Result<String, BadTemplate> {
    let body = body(world, page).await;
    let language = world.words.language();
    fill(&[
        ("{lang}", language.code()),
        ("{dir}", language.direction()),
        ("<!--head-->", &head::tags(world, page, &title(world, page), assets)),
        ("<!--drawings-->", DRAWINGS.trim()),
        ("{no-script}", &escape(&world.words.text(msg::SITE_NO_SCRIPT))),
        ("{no-app}", &escape(&world.words.text(msg::SITE_NO_APP))),
        ("{can-print}", &escape(&world.words.text(msg::KIOSK_CAN_PRINT))),
        ("{start-again}", &escape(&world.words.text(msg::SITE_START_AGAIN))),
        ("{clear}", &escape(&world.words.text(msg::KIOSK_CLEAR))),
        ("{no-print}", &escape(&world.words.text(msg::SITE_NO_PRINT))),
        ("<!--app-->", &body),
        ("<!--still-->", &outside(world, page)),
    ])
}

/// What stands in `#app` on a page.
pub(super) async fn body(world: &Rc<World>, page: PageId) -> String {
    LocalServerRenderer::<App>::with_props(AppProps { page, world: world.clone() }).render().await
}

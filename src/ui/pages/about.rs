//! What stands on the page "about" besides its cards: the edition in full.

use crate::law::EDITION;
use crate::ui::world::Here;
use crate::words::msg;
use yew::prelude::*;

/// Edition and hashes.
pub fn colophon(here: &Here) -> Html {
    let rows = [
        (msg::ABOUT_EDITION_ID, EDITION.id.to_owned()),
        (msg::ABOUT_EDITION_CHECKED, here.day(EDITION.checked_on)),
        (msg::ABOUT_EDITION_LAW, EDITION.law.to_owned()),
        (msg::ABOUT_EDITION_WORDS, EDITION.words.to_owned()),
        (msg::ABOUT_EDITION_BUILD, EDITION.build.to_owned()),
        (msg::ABOUT_EDITION_FILES, here.files.clone()),
    ];
    html! {
        <section class="card colophon" id="edition" aria-labelledby="edition-heading">
            <h2 id="edition-heading">{ here.text(msg::ABOUT_EDITION_HEADING) }</h2>
            <dl>{ for rows.into_iter().map(|(name, value)| html! { <div><dt>{ here.text(name) }</dt><dd>{ value }</dd></div> }) }</dl>
        </section>
    }
}

//! Words explained: the glossary.

use super::topic::{head, onward};
use crate::content::{GLOSSARY, PageId};
use crate::ui::world::Here;
use crate::words::sentences;
use yew::prelude::*;

/// The page.
pub fn words_page(here: &Here, whole: bool) -> Html {
    html! {
        <main id="main" class="words">
            <div class="page-head">{ head(here, PageId::Words) }</div>
            { glossary(here, whole) }
            { onward(here, PageId::Words) }
        </main>
    }
}

/// The list itself; the booklet has it too.
pub fn glossary(here: &Here, whole: bool) -> Html {
    html! {
        <dl class="glossary">
            { for GLOSSARY.iter().take(if whole { GLOSSARY.len() } else { 12 }).map(|term| {
                let meaning = here.words.text(term.meaning);
                html! {
                    <div key={term.anchor} class="entry" id={term.anchor}>
                        <dt>{ here.text(term.name) }</dt>
                        <dd>{ for sentences(&meaning).map(|line| html! { <p>{ line.to_owned() }</p> }) }</dd>
                    </div>
                }
            }) }
        </dl>
    }
}

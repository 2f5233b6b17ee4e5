//! Words explained: the glossary.

use super::topic::{head, onward};
use crate::content::{GLOSSARY, PageId};
use crate::ui::store::{use_later, use_world};
use crate::words::sentences;
use yew::prelude::*;

/// The page.
#[component]
pub fn WordsPage() -> Html {
    let (here, _) = use_world();
    html! {
        <main id="main" class="words">
            <div class="page-head">{ head(&here, PageId::Words) }</div>
            <Glossary />
            { onward(&here, PageId::Words) }
        </main>
    }
}

/// The list itself; the booklet has it too.
#[component]
pub fn Glossary() -> Html {
    let (here, _) = use_world();
    let all = use_later();
    html! {
        <dl class="glossary">
            { for GLOSSARY.iter().take(if all { GLOSSARY.len() } else { 12 }).map(|term| {
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

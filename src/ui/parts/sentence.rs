//! Sentences: each a block, read and marked alone, with its legal terms dotted.

use crate::content::{GLOSSARY, PageId};
use crate::ui::world::Here;
use crate::words::{Msg, sentences};
use yew::prelude::*;

/// Which term of a card is explained now.
pub type Open = UseStateHandle<Option<u16>>;

/// All sentences of a message. `mark` is the one being read aloud; `seen` holds the terms already dotted on the card.
pub fn sentences_of(here: &Here, msg: Msg, mark: Option<u32>, seen: &mut Vec<u16>, open: &Open) -> Html {
    let text = here.words.text(msg);
    sentences(&text).enumerate().map(|(index, line)| sentence(here, line, mark == Some(index as u32), seen, open)).collect()
}

/// One sentence as a paragraph. A dotted word opens its explanation below the line; without script it leads to the page
/// "words explained".
fn sentence(here: &Here, line: &str, marked: bool, seen: &mut Vec<u16>, open: &Open) -> Html {
    let pieces = here.terms.cut(line, seen);
    let explained = pieces.iter().filter_map(|piece| piece.term).find(|term| **open == Some(*term));
    let pieces = pieces.into_iter().map(|piece| match piece.term {
        None => html! { { piece.text } },
        Some(term) => {
            let anchor = GLOSSARY[term as usize].anchor;
            let address = here.addresses.part(here.page, PageId::Words, anchor);
            let expanded = **open == Some(term);
            let toggle = {
                let open = open.clone();
                Callback::from(move |event: MouseEvent| {
                    event.prevent_default();
                    open.set(if expanded { None } else { Some(term) });
                })
            };
            html! { <a class="term" href={address} aria-expanded={expanded.to_string()} onclick={toggle}>{ piece.text }</a> }
        }
    });
    html! {
        <>
            <p class={classes!("sentence", marked.then_some("marked"))} id={marked.then_some("marked")}>{ for pieces }</p>
            if let Some(term) = explained {
                { explanation(here, term) }
            }
        </>
    }
}

/// Without an id, and so without `aria-controls`: another card may hold the same word open. It stands next to its word.
fn explanation(here: &Here, term: u16) -> Html {
    let term = &GLOSSARY[term as usize];
    let meaning = here.words.text(term.meaning);
    html! {
        <p class="explained" role="note">
            <strong>{ here.text(term.name) }</strong>
            { for sentences(&meaning).map(|line| html! { <span class="line">{ line.to_owned() }</span> }) }
        </p>
    }
}

/// The message's sentences as paragraphs, without dots: where a card is shown once more beside something else.
pub fn sentences_plain(here: &Here, msg: Msg) -> Html {
    let text = here.words.text(msg);
    sentences(&text).map(|line| html! { <p class="sentence">{ line.to_owned() }</p> }).collect()
}

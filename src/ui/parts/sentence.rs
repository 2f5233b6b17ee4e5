//! A sentence: one block, read and marked alone, with its legal terms dotted.

use crate::content::{GLOSSARY, PageId, Piece, Place};
use crate::ui::{address::href, store::use_world, world::Here};
use crate::words::{Msg, sentences};
use yew::prelude::*;

/// A sentence and where it stands.
#[derive(Clone, PartialEq, Properties)]
pub struct SentenceProps {
    /// The sentence in pieces; terms at their first place on the card are marked.
    pub pieces: Vec<Piece>,
    /// True while it is read aloud.
    #[prop_or_default]
    pub marked: bool,
    /// Makes the ids of its explanations unique on the page.
    pub id: AttrValue,
}

/// One sentence as a paragraph. A dotted word opens its explanation below the line; without script it leads to the
/// page "words explained".
#[component]
pub fn Sentence(props: &SentenceProps) -> Html {
    let (here, act) = use_world();
    let open = use_state(|| None::<u16>);
    let pieces = props.pieces.iter().map(|piece| match piece.term {
        None => html! { { &piece.text } },
        Some(term) => {
            let place = Place { page: PageId::Words, anchor: "" };
            let address = format!("{}#{}", href(act.page, place), GLOSSARY[term as usize].anchor);
            let expanded = *open == Some(term);
            let toggle = {
                let open = open.clone();
                Callback::from(move |event: MouseEvent| {
                    event.prevent_default();
                    open.set(if expanded { None } else { Some(term) });
                })
            };
            let controls = expanded.then(|| format!("{}-term", props.id));
            html! { <a class="term" href={address} aria-expanded={expanded.to_string()} aria-controls={controls} onclick={toggle}>{ &piece.text }</a> }
        }
    });
    let marked = props.marked;
    html! {
        <>
            <p class={classes!("sentence", marked.then_some("marked"))} id={marked.then_some("marked")}>{ for pieces }</p>
            if let Some(term) = *open {
                { explanation(&here, term, &props.id) }
            }
        </>
    }
}

fn explanation(here: &Here, term: u16, id: &str) -> Html {
    let term = &GLOSSARY[term as usize];
    let meaning = here.words.text(term.meaning);
    html! {
        <p class="explained" id={format!("{id}-term")} role="note">
            <strong>{ here.text(term.name) }</strong>
            { for sentences(&meaning).map(|line| html! { <span class="line">{ line.to_owned() }</span> }) }
        </p>
    }
}

/// All sentences of a message.
#[derive(Clone, PartialEq, Properties)]
pub struct SentencesProps {
    /// The message.
    pub msg: Msg,
    /// Index of the sentence being read, within this message.
    #[prop_or_default]
    pub mark: Option<u32>,
    /// Terms already explained above, on the same card.
    #[prop_or_default]
    pub seen: Vec<u16>,
    /// Makes ids unique on the page.
    pub id: AttrValue,
}

/// All sentences of a message, each a block.
#[component]
pub fn Sentences(props: &SentencesProps) -> Html {
    let (here, _) = use_world();
    let text = here.words.text(props.msg);
    let mut seen = props.seen.clone();
    let lines = sentences(&text).enumerate().map(|(index, line)| {
        let pieces = here.terms.cut(line, &mut seen);
        html! { <Sentence key={index} {pieces} marked={props.mark == Some(index as u32)} id={format!("{}-{index}", props.id)} /> }
    });
    html! { { for lines } }
}

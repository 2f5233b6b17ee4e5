//! The legal terms of a part that has no room for dotted words: a fold that explains each, in the order they stand.

use super::icon;
use crate::content::{GLOSSARY, Icon};
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The fold "words explained here", for the messages a part shows, in order.
pub fn term_list(here: &Here, messages: impl Iterator<Item = Msg>) -> Html {
    let mut seen = Vec::new();
    for message in messages {
        for line in sentences(&here.words.text(message)) {
            here.terms.cut(line, &mut seen);
        }
    }
    if seen.is_empty() {
        return Html::default();
    }
    html! {
        <details class="law terms">
            <summary>{ icon(Icon::Lamp) }<span class="law-says">{ here.text(msg::SITE_TERMS_HERE) }</span><span></span><span class="fold-mark">{ icon(Icon::Down) }</span></summary>
            <dl class="articles">
                { for seen.iter().map(|term| {
                    let term = &GLOSSARY[*term as usize];
                    let meaning = here.words.text(term.meaning);
                    html! {
                        <div key={term.anchor} class="term-entry"><dt>{ here.text(term.name) }</dt><dd>{ for sentences(&meaning).map(|line| html! { <p>{ line.to_owned() }</p> }) }</dd></div>
                    }
                }) }
            </dl>
        </details>
    }
}

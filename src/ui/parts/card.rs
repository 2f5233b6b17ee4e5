//! A card: one idea.

use super::{Open, Stand, captioned, icon, law_fold, link, note_button, sentences_of};
use crate::content::{CONCEPTS, Card, Icon, PageId, Place, Says, home_of, short_card_of};
use crate::ui::world::Here;
use crate::words::{msg, sentences};
use yew::prelude::*;

/// A card. `open` is the term explained now.
pub fn card_view(here: &Here, card: &'static Card, stand: &Stand, open: &Open) -> Html {
    let heading_id = format!("heading-{}", card.anchor);
    let marked = stand.mark == Some(0);
    html! {
        <article class={classes!("card", card.picture.is_none().then_some("unpictured"), (!stand.shown).then_some("away"))} id={card.anchor} aria-labelledby={heading_id.clone()}>
            <div class="card-words">
                <h2 id={heading_id} tabindex="-1" class={marked.then_some("marked")}>{ icon(card.icon) }<span>{ here.text(card.heading) }</span></h2>
                { for blocks(here, card, stand.mark, open) }
                { ways(here, card, stand.place) }
            </div>
            if let Some(drawing) = card.picture {
                { captioned(here, drawing) }
            }
            { law_fold(here, &card.articles()) }
            { note_button(here, stand.place, stand.noted) }
        </article>
    }
}

/// The card's blocks: each that states a claim names it.
fn blocks(here: &Here, card: &'static Card, mark: Option<u32>, open: &Open) -> Vec<Html> {
    let mut seen = Vec::new();
    let mut first = 1;
    card.says
        .iter()
        .enumerate()
        .map(|(index, says)| {
            let text = here.words.text(says.msg());
            let count = sentences(&text).count() as u32;
            let inside = mark.and_then(|mark| mark.checked_sub(first)).filter(|mark| *mark < count);
            first += count;
            let claim = says.claim();
            html! {
                <div key={index} class="says" data-claim={claim.map(|claim| claim.id())} data-cites={cites(says)}>
                    { sentences_of(here, says.msg(), inside, &mut seen, open) }
                    if claim.is_some_and(|claim| claim.basis() == "S") {
                        <p class="basis">{ here.text(msg::SITE_BASIS_REPORTED) }</p>
                    }
                </div>
            }
        })
        .collect()
}

fn cites(says: &Says) -> Option<String> {
    match says {
        Says::Cited(articles, _) => Some(articles.iter().map(|article| article.code()).collect::<Vec<_>>().join("; ")),
        _ => None,
    }
}

/// From the short path into the whole, and back.
fn ways(here: &Here, card: &'static Card, place: Place) -> Html {
    let claims = card.says.iter().filter_map(Says::claim);
    let (to, label) = if place.page == PageId::Short {
        let index = PageId::Short.page().cards.iter().position(|other| other.anchor == card.anchor);
        let concept = index.and_then(|index| CONCEPTS.get(index));
        // The concept's own claims first: they lead to the card that says most.
        let to = claims.chain(concept.into_iter().flat_map(|concept| concept.claims.iter().copied())).find_map(home_of);
        (to, msg::SITE_TO_WHOLE)
    } else if PageId::WHOLE.contains(&place.page) {
        (claims.into_iter().find_map(short_card_of), msg::SITE_TO_SHORT)
    } else {
        (None, msg::SITE_TO_WHOLE)
    };
    match to {
        Some(to) => html! { <p class="ways">{ link(here, to, "way", html! { <><span>{ here.text(label) }</span>{ icon(Icon::Next) }</> }) }</p> },
        None => Html::default(),
    }
}

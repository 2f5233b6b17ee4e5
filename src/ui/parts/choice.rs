//! The parts that are no cards: the eight checks, the balanced pair, the three procedures.

use super::{Stand, icon, law_fold, link, note_button, tag, term_list};
use crate::app::{Action, Side};
use crate::content::{Icon, home_of, pages};
use crate::law::{Article, claim};
use crate::ui::world::Here;
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// The eight things to check before signing.
pub fn checks_view(here: &Here, stand: &Stand) -> Html {
    html! {
        <section class={classes!("card", "checks", (!stand.shown).then_some("away"))} id="checks" aria-labelledby="heading-checks" data-claim={claim::AFFIDAVIT_CHECK_LIST.id()}>
            <h2 id="heading-checks" tabindex="-1">{ icon(Icon::Record) }<span>{ here.text(msg::SITE_CHECKS_HEADING) }</span></h2>
            <ol class="check-list">
                { for pages::sign::CHECKS.iter().enumerate().map(|(index, (drawing, name, ask))| {
                    let at = index as u32 * 2;
                    let marked = stand.mark == Some(at) || stand.mark == Some(at + 1);
                    html! {
                        <li key={index} class={marked.then_some("marked")} id={marked.then_some("marked")}>{ icon(*drawing) }<span class="check-words"><strong>{ here.text(*name) }</strong><span>{ here.text(*ask) }</span></span></li>
                    }
                }) }
            </ol>
            { sources(here, claim::AFFIDAVIT_CHECK_LIST.rests_on().to_vec(), stand.in_booklet) }
            { around(here, stand, pages::sign::CHECKS.iter().flat_map(|(_, name, ask)| [*name, *ask])) }
        </section>
    }
}

/// If you sign, if you do not sign yet: one component twice, in the order chance has given.
pub fn pair_view(here: &Here, stand: &Stand) -> Html {
    let order = if stand.sign_first { [Side::Sign, Side::Wait] } else { [Side::Wait, Side::Sign] };
    let mut articles: Vec<Article> = Vec::new();
    for row in pages::sign::PAIR {
        for article in row.sign_claims.iter().chain(row.wait_claims).flat_map(|claim| claim.rests_on()) {
            if !articles.contains(article) {
                articles.push(*article);
            }
        }
    }
    html! {
        <section class={classes!("pair-part", (!stand.shown).then_some("away"))} id="choice" aria-labelledby="heading-choice">
            <h2 id="heading-choice" tabindex="-1">{ icon(Icon::Palm) }<span>{ here.text(msg::SITE_CHOICE_HEADING) }</span></h2>
            <div class="pair-adults" data-claim={claim::AFFIDAVIT_EXCEPTIONS.id()}>
                { for sentences(&here.words.text(msg::SIGN_PAIR_ADULTS)).map(|line| html! { <span class="line">{ line.to_owned() }</span> }) }
                if let Some(to) = home_of(claim::AFFIDAVIT_EXCEPTIONS) {
                    { link(here, to, "way", html! { <><span>{ to.card().map(|card| here.text(card.heading)) }</span>{ icon(Icon::Next) }</> }) }
                }
            </div>
            <div class="pair">
                { for order.into_iter().map(|side| side_view(here, side, stand)) }
            </div>
            <p class="pair-note">{ here.text(msg::SIGN_PAIR_NOTE) }</p>
            { sources(here, articles, stand.in_booklet) }
            { around(here, stand, pages::sign::PAIR.iter().flat_map(|row| [row.sign, row.wait])) }
        </section>
    }
}

/// The articles a part rests on: as a fold, or by name where their texts stand elsewhere.
fn sources(here: &Here, articles: Vec<Article>, in_booklet: bool) -> Html {
    if in_booklet {
        html! { <p class="tags">{ for articles.into_iter().map(|article| tag(here, article)) }</p> }
    } else {
        law_fold(here, &articles)
    }
}

/// What every part has below it: its legal terms explained, and the way to put it on the list for the lawyer.
fn around(here: &Here, stand: &Stand, messages: impl Iterator<Item = Msg>) -> Html {
    if stand.in_booklet {
        return Html::default();
    }
    html! {
        <>
            { term_list(here, messages) }
            { note_button(here, stand.place, stand.noted) }
        </>
    }
}

/// One side of the choice.
fn side_view(here: &Here, side: Side, stand: &Stand) -> Html {
    let mark = stand.mark.filter(|_| stand.side == Some(side));
    let sign = side == Side::Sign;
    let (id, drawing, heading) =
        if sign { ("sign-side", Icon::Pen, msg::SIGN_PAIR_SIGN_HEADING) } else { ("wait-side", Icon::PenDown, msg::SIGN_PAIR_WAIT_HEADING) };
    let mut at = 0;
    let mut marked = false;
    let rows: Vec<Html> = pages::sign::PAIR
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let (words, claims) = if sign { (row.sign, row.sign_claims) } else { (row.wait, row.wait_claims) };
            let text = here.words.text(words);
            let claims: Vec<&str> = claims.iter().map(|claim| claim.id()).collect();
            let lines = sentences(&text).map(|line| {
                let now = mark == Some(at);
                at += 1;
                marked |= now;
                html! { <span class={classes!("line", now.then_some("marked"))} id={now.then_some("marked")}>{ line.to_owned() }</span> }
            });
            html! {
                <div key={index} class="pair-row" data-claim={claims.first().copied()} data-also={claims[1..].join(" ")}>
                    <dt>{ icon(row.icon) }<span>{ here.text(row.name) }</span></dt>
                    <dd>{ for lines }</dd>
                </div>
            }
        })
        .collect();
    let of = at;
    let playing = marked;
    let listen = here.on(if playing { Action::Pause } else { Action::Play { side: Some(side), of } });
    html! {
        <section key={id} class="side" aria-labelledby={format!("{id}-heading")} id={id}>
            <h3 id={format!("{id}-heading")}>{ icon(drawing) }<span>{ here.text(heading) }</span></h3>
            <dl>{ rows }</dl>
            <div class="side-foot">
                if stand.voice {
                    <button type="button" class="listen" onclick={listen}>{ icon(Icon::Speaker) }<span>{ here.text(if playing { msg::SITE_PAUSE } else { msg::SITE_LISTEN_SIDE }) }</span></button>
                }
            </div>
        </section>
    }
}

/// The three procedures side by side.
pub fn compare_view(here: &Here, stand: &Stand) -> Html {
    let mut articles: Vec<Article> = Vec::new();
    for article in pages::shorter::COMPARE.iter().flat_map(|(_, _, articles)| articles.iter()) {
        if !articles.contains(article) {
            articles.push(*article);
        }
    }
    let heads = [msg::SHORTER_COMPARE_FULL, msg::SHORTER_COMPARE_SHORT, msg::SHORTER_COMPARE_FAST];
    html! {
        <section class={classes!("card", "compare", (!stand.shown).then_some("away"))} id="compare" aria-labelledby="heading-compare">
            <h2 id="heading-compare" tabindex="-1">{ icon(Icon::Court) }<span>{ here.text(msg::SHORTER_COMPARE_HEADING) }</span></h2>
            <div class="table" role="group" aria-labelledby="heading-compare" tabindex="0">
                <table>
                    <thead><tr><td></td>{ for heads.iter().map(|head| html! { <th scope="col">{ here.text(*head) }</th> }) }</tr></thead>
                    <tbody>
                        { for pages::shorter::COMPARE.iter().map(|(name, cells, _)| html! {
                            <tr><th scope="row">{ here.text(*name) }</th>{ for cells.iter().zip(heads).map(|(cell, head)| html! { <td data-head={here.text(head)}>{ here.text(*cell) }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            </div>
            { sources(here, articles, stand.in_booklet) }
            { around(here, stand, pages::shorter::COMPARE.iter().flat_map(|(name, cells, _)| [*name, cells[0], cells[1], cells[2]])) }
        </section>
    }
}

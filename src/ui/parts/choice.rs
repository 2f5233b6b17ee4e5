//! The parts that are no cards: the eight checks, the balanced pair, the three procedures.

use super::{LawFold, Link, NoteButton, TermList, icon, tag};
use crate::app::{Action, Side};
use crate::content::{Icon, PageId, Part, Place, home_of, pages};
use crate::law::{Article, claim};
use crate::ui::{store::use_world, world::Here};
use crate::words::{Msg, msg, sentences};
use yew::prelude::*;

/// How a part stands now.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// False when another panel is in front.
    pub shown: bool,
    /// The sentence being read aloud.
    #[prop_or_default]
    pub mark: Option<u32>,
    /// The side being read aloud.
    #[prop_or_default]
    pub side: Option<Side>,
    /// True in the booklet, where the articles' texts stand once at the end.
    #[prop_or_default]
    pub in_booklet: bool,
    /// True when the part is on the reader's list.
    #[prop_or_default]
    pub noted: bool,
    /// True when a voice can read the sides.
    #[prop_or_default]
    pub voice: bool,
    /// True when chance has put "sign" first.
    #[prop_or_default]
    pub sign_first: bool,
}

/// The eight things to check before signing.
#[component]
pub fn ChecksView(props: &PartProps) -> Html {
    let (here, _) = use_world();
    html! {
        <section class={classes!("card", "checks", (!props.shown).then_some("away"))} id="checks" aria-labelledby="heading-checks" data-claim={claim::AFFIDAVIT_CHECK_LIST.id()}>
            <h2 id="heading-checks" tabindex="-1">{ icon(Icon::Record) }<span>{ here.text(msg::SITE_CHECKS_HEADING) }</span></h2>
            <ol class="check-list">
                { for pages::sign::CHECKS.iter().enumerate().map(|(index, (drawing, name, ask))| {
                    let at = index as u32 * 2;
                    let marked = props.mark == Some(at) || props.mark == Some(at + 1);
                    html! {
                        <li key={index} class={marked.then_some("marked")} id={marked.then_some("marked")}>{ icon(*drawing) }<span class="check-words"><strong>{ here.text(*name) }</strong><span>{ here.text(*ask) }</span></span></li>
                    }
                }) }
            </ol>
            { sources(&here, claim::AFFIDAVIT_CHECK_LIST.rests_on().to_vec(), props.in_booklet) }
            { around(props, Part::Checks, pages::sign::CHECKS.iter().flat_map(|(_, name, ask)| [*name, *ask]).collect()) }
        </section>
    }
}

/// If you sign, if you do not sign yet: one component twice, in the order chance has given.
#[component]
pub fn PairView(props: &PartProps) -> Html {
    let (here, _) = use_world();
    let order = if props.sign_first { [Side::Sign, Side::Wait] } else { [Side::Wait, Side::Sign] };
    let mut articles: Vec<Article> = Vec::new();
    for row in pages::sign::PAIR {
        for article in row.sign_claims.iter().chain(row.wait_claims).flat_map(|claim| claim.rests_on()) {
            if !articles.contains(article) {
                articles.push(*article);
            }
        }
    }
    html! {
        <section class={classes!("pair-part", (!props.shown).then_some("away"))} id="choice" aria-labelledby="heading-choice">
            <h2 id="heading-choice" tabindex="-1">{ icon(Icon::Palm) }<span>{ here.text(msg::SITE_CHOICE_HEADING) }</span></h2>
            <div class="pair-adults" data-claim={claim::AFFIDAVIT_EXCEPTIONS.id()}>
                { for sentences(&here.words.text(msg::SIGN_PAIR_ADULTS)).map(|line| html! { <span class="line">{ line.to_owned() }</span> }) }
                if let Some(to) = home_of(claim::AFFIDAVIT_EXCEPTIONS) {
                    <Link {to} class="way"><span>{ to.card().map(|card| here.text(card.heading)) }</span>{ icon(Icon::Next) }</Link>
                }
            </div>
            <div class="pair">
                { for order.into_iter().map(|side| html! {
                    <SideView key={if side == Side::Sign { "sign" } else { "wait" }} {side} mark={props.mark.filter(|_| props.side == Some(side))} voice={props.voice} />
                }) }
            </div>
            <p class="pair-note">{ here.text(msg::SIGN_PAIR_NOTE) }</p>
            { sources(&here, articles, props.in_booklet) }
            { around(props, Part::Pair, pages::sign::PAIR.iter().flat_map(|row| [row.sign, row.wait]).collect()) }
        </section>
    }
}

/// The articles a part rests on: as a fold, or by name where their texts stand elsewhere.
fn sources(here: &Here, articles: Vec<Article>, in_booklet: bool) -> Html {
    if in_booklet {
        html! { <p class="tags">{ for articles.into_iter().map(|article| tag(here, article)) }</p> }
    } else {
        html! { <LawFold {articles} /> }
    }
}

/// What every part has below it: its legal terms explained, and the way to put it on the list for the lawyer.
fn around(props: &PartProps, part: Part, messages: Vec<Msg>) -> Html {
    if props.in_booklet {
        return Html::default();
    }
    let page = if part == Part::Compare { PageId::Shorter } else { PageId::Sign };
    html! {
        <>
            <TermList {messages} />
            <NoteButton place={Place { page, anchor: part.anchor() }} noted={props.noted} />
        </>
    }
}

/// One side of the choice.
#[derive(Clone, PartialEq, Properties)]
struct SideProps {
    side: Side,
    mark: Option<u32>,
    voice: bool,
}

#[component]
fn SideView(props: &SideProps) -> Html {
    let (here, act) = use_world();
    let side = props.side;
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
                let now = props.mark == Some(at);
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
    let listen = Callback::from(move |_| {
        act.dispatch.dispatch(if playing { Action::Pause } else { Action::Play { side: Some(side), of } });
    });
    html! {
        <section class="side" aria-labelledby={format!("{id}-heading")} id={id}>
            <h3 id={format!("{id}-heading")}>{ icon(drawing) }<span>{ here.text(heading) }</span></h3>
            <dl>{ rows }</dl>
            <div class="side-foot">
                if props.voice {
                    <button type="button" class="listen" onclick={listen}>{ icon(Icon::Speaker) }<span>{ here.text(if playing { msg::SITE_PAUSE } else { msg::SITE_LISTEN_SIDE }) }</span></button>
                }
            </div>
        </section>
    }
}

/// The three procedures side by side.
#[component]
pub fn CompareView(props: &PartProps) -> Html {
    let (here, _) = use_world();
    let mut articles: Vec<Article> = Vec::new();
    for article in pages::shorter::COMPARE.iter().flat_map(|(_, _, articles)| articles.iter()) {
        if !articles.contains(article) {
            articles.push(*article);
        }
    }
    let heads = [msg::SHORTER_COMPARE_FULL, msg::SHORTER_COMPARE_SHORT, msg::SHORTER_COMPARE_FAST];
    html! {
        <section class={classes!("card", "compare", (!props.shown).then_some("away"))} id="compare" aria-labelledby="heading-compare">
            <h2 id="heading-compare" tabindex="-1">{ icon(Icon::Court) }<span>{ here.text(msg::SHORTER_COMPARE_HEADING) }</span></h2>
            <div class="table" role="region" aria-labelledby="heading-compare" tabindex="0">
                <table>
                    <thead><tr><td></td>{ for heads.iter().map(|head| html! { <th scope="col">{ here.text(*head) }</th> }) }</tr></thead>
                    <tbody>
                        { for pages::shorter::COMPARE.iter().map(|(name, cells, _)| html! {
                            <tr><th scope="row">{ here.text(*name) }</th>{ for cells.iter().zip(heads).map(|(cell, head)| html! { <td data-head={here.text(head)}>{ here.text(*cell) }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            </div>
            { sources(&here, articles, props.in_booklet) }
            { around(props, Part::Compare, pages::shorter::COMPARE.iter().flat_map(|(name, cells, _)| [*name, cells[0], cells[1], cells[2]]).collect()) }
        </section>
    }
}

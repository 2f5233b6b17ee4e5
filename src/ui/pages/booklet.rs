//! The whole booklet: every page of cards, the words and the law, as one document with a contents page, for paper.

use super::{law::all_law, topic::head, words::glossary};
use crate::content::{Icon, PageId, Panel, Place, pages, panels};
use crate::ui::parts::{Stand, captioned, icon, part_view, tag};
use crate::ui::world::Here;
use crate::words::{msg, sentences};
use yew::prelude::*;

/// The chapters, in order.
pub const CHAPTERS: [PageId; 17] = [
    PageId::Short,
    PageId::Stage,
    PageId::Plea,
    PageId::Keep,
    PageId::Shorter,
    PageId::Lawyer,
    PageId::Proposal,
    PageId::Sentence,
    PageId::Sign,
    PageId::Change,
    PageId::Hearing,
    PageId::Appeal,
    PageId::Special,
    PageId::Language,
    PageId::ForLawyers,
    PageId::Family,
    PageId::About,
];

/// The page.
pub fn booklet(here: &Here, whole: bool) -> Html {
    let mut entries: Vec<PageId> = CHAPTERS.to_vec();
    entries.extend([PageId::Questions, PageId::Words, PageId::Law]);
    html! {
        <main id="main" class="booklet">
            <div class="page-head">{ head(here, PageId::Booklet) }</div>
            <p class="tools script-only"><button type="button" class="button" id="print" onclick={here.on_print()}>{ icon(Icon::Printer) }<span>{ here.text(msg::BOOKLET_PRINT) }</span></button></p>
            <nav class="contents" aria-label={here.text(msg::SITE_CONTENTS)}>
                <h2>{ here.text(msg::SITE_CONTENTS) }</h2>
                <ol>{ for entries.iter().map(|page| html! { <li key={page.slug()}><a href={here.addresses.part(PageId::Booklet, PageId::Booklet, &format!("chapter-{}", page.slug()))}>{ here.text(page.page().title) }</a></li> }) }</ol>
            </nav>
            if whole {
                { for CHAPTERS.iter().map(|page| chapter(here, *page)) }
                { questions(here) }
            }
            <section class="chapter" id="chapter-words"><h2>{ here.text(PageId::Words.page().title) }</h2>{ glossary(here, whole) }</section>
            <section class="chapter" id="chapter-law"><h2>{ here.text(PageId::Law.page().title) }</h2>if whole { { all_law(here) } }</section>
        </main>
    }
}

fn chapter(here: &Here, page: PageId) -> Html {
    html! {
        <section key={page.slug()} class="chapter" id={format!("chapter-{}", page.slug())} aria-labelledby={format!("title-{}", page.slug())}>
            <h2 id={format!("title-{}", page.slug())}>{ here.text(page.page().title) }</h2>
            <p class="intro">{ here.text(page.page().intro) }</p>
            { for panels(page).iter().map(|panel| match panel {
                Panel::Card(_) => card(here, Place { page, anchor: panel.anchor() }),
                Panel::Part(part) => part_view(here, *part, &Stand::in_booklet(Place { page, anchor: part.anchor() })),
            }) }
        </section>
    }
}

/// A card on paper: words, drawing, and the names of the articles, whose texts stand once at the end.
fn card(here: &Here, place: Place) -> Html {
    let Some(card) = place.card() else { return Html::default() };
    html! {
        <article key={card.anchor} class="card" id={format!("{}-{}", place.page.slug(), card.anchor)}>
            <div class="card-words">
                <h3>{ icon(card.icon) }<span>{ here.text(card.heading) }</span></h3>
                { for card.says.iter().enumerate().map(|(index, says)| {
                    let text = here.words.text(says.msg());
                    html! { <div key={index} class="says" data-claim={says.claim().map(|claim| claim.id())}>{ for sentences(&text).map(|line| html! { <p class="sentence">{ line.to_owned() }</p> }) }</div> }
                }) }
                <p class="tags">{ for card.articles().into_iter().map(|article| tag(here, article)) }</p>
            </div>
            if let Some(drawing) = card.picture { { captioned(here, drawing) } }
        </article>
    }
}

fn questions(here: &Here) -> Html {
    html! {
        <section class="chapter" id="chapter-questions">
            <h2>{ here.text(PageId::Questions.page().title) }</h2>
            { for pages::questions::GROUPS.iter().map(|group| html! {
                <section key={group.anchor} class="group">
                    <h3>{ icon(group.icon) }<span>{ here.text(group.heading) }</span></h3>
                    <ul class="boxes">{ for group.questions.iter().map(|question| html! { <li key={question.anchor}>{ here.text(question.ask) }</li> }) }</ul>
                </section>
            }) }
        </section>
    }
}

//! The law: every cited article in full, with instrument, date, source and status.

use super::topic::{head, onward};
use crate::content::PageId;
use crate::law::{Article, Instrument};
use crate::ui::parts::article_view;
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

/// The page.
pub fn law_page(here: &Here, whole: bool) -> Html {
    html! {
        <main id="main" class="law-page">
            <div class="page-head">{ head(here, PageId::Law) }</div>
            <nav class="contents" aria-label={here.text(msg::SITE_CONTENTS)}>
                <ul>{ for Instrument::all().map(|instrument| html! { <li key={instrument.code()}><a href={here.addresses.part(PageId::Law, PageId::Law, &anchor(instrument))}>{ here.text(instrument.name()) }</a></li> }) }</ul>
            </nav>
            if whole {
                { all_law(here) }
            }
            { onward(here, PageId::Law) }
        </main>
    }
}

/// Every instrument with its articles; the booklet has it too.
pub fn all_law(here: &Here) -> Html {
    html! {
        <>
            { for Instrument::all().map(|instrument| html! {
                <section key={instrument.code()} class="instrument" id={anchor(instrument)} aria-labelledby={format!("{}-name", anchor(instrument))}>
                    <h2 id={format!("{}-name", anchor(instrument))}>{ here.text(instrument.name()) }</h2>
                    <p lang="zh-Hans" class="official">{ instrument.title() }{ " " }{ instrument.number() }</p>
                    <p class="source">{ here.words.law_source(instrument.source()) }</p>
                    { for instrument.articles().map(|article| html! {
                        <div key={article.key()} class="with-status">
                            { article_view(here, article, true) }
                            <p class="status">{ here.text(status(article)) }</p>
                        </div>
                    }) }
                </section>
            }) }
        </>
    }
}

fn anchor(instrument: Instrument) -> String {
    format!("law-{}", instrument.code().to_ascii_lowercase().replace(' ', "-"))
}

/// How well the text is confirmed, in plain words.
fn status(article: Article) -> Msg {
    match article.status() {
        "V2" => msg::LAW_STATUS_TWO,
        "V1" => msg::LAW_STATUS_ONE,
        "VX" => msg::LAW_STATUS_QUOTED,
        "S" => msg::LAW_STATUS_REPORTED,
        _ => msg::LAW_STATUS_RETOLD,
    }
}

//! "The law says": the articles' own texts, always in Chinese, with the plain gloss in the reader's language.

use crate::content::PageId;
use crate::law::{Article, Standing};
use crate::ui::world::Here;
use crate::words::{msg, sentences};
use yew::prelude::*;

/// A citation as a tag.
pub fn tag(here: &Here, article: Article) -> Html {
    html! { <span class="tag" data-article={article.code()}>{ here.cite(article) }</span> }
}

/// More articles than this are counted on the closed fold, not named.
const TAGS: usize = 9;

/// The fold: closed it names the articles, open it shows them. Prints open.
pub fn law_fold(here: &Here, articles: &[Article]) -> Html {
    if articles.is_empty() {
        return Html::default();
    }
    html! {
        <details class="law">
            <summary>
                { super::icon(crate::content::Icon::Scroll) }
                <span class="law-says">{ here.text(msg::SITE_LAW_SAYS) }</span>
                if articles.len() > TAGS {
                    <span class="tags">{ here.words.site_articles_count(articles.len() as u32) }</span>
                } else {
                    <span class="tags">{ for articles.iter().map(|article| tag(here, *article)) }</span>
                }
                <span class="fold-mark">{ super::icon(crate::content::Icon::Down) }</span>
            </summary>
            <div class="articles">
                { for articles.iter().map(|article| article_view(here, *article, false)) }
            </div>
        </details>
    }
}

/// One article: its name, its own text behind a double rule, its standing, its gloss.
/// `full` on the law page, where the article has its own address.
pub fn article_view(here: &Here, article: Article, full: bool) -> Html {
    let name = here.cite(article);
    let gloss = here.words.text(article.gloss());
    let id = full.then_some(article.key());
    let law_page = here.addresses.part(here.page, PageId::Law, article.key());
    html! {
        <div key={article.key()} class="article" id={id} data-article={article.code()}>
            <p class="article-name">
                if full { { name } } else { <a href={law_page}>{ name }</a> }
            </p>
            <blockquote lang="zh-Hans" dir="ltr">
                { for here.library.paragraphs(article).map(|paragraph| html! { <p>{ for forced(paragraph) }</p> }) }
            </blockquote>
            <div class="gloss">
                <p class="gloss-name">{ here.text(msg::SITE_PLAIN_WORDS) }</p>
                { for sentences(&gloss).map(|line| html! { <p>{ line.to_owned() }</p> }) }
            </div>
            <p class="standing">{ standing(here, article) }</p>
        </div>
    }
}

/// Day and standing of the text.
fn standing(here: &Here, article: Article) -> String {
    let what = match article.instrument().standing() {
        Standing::InForce => msg::SITE_STANDING_IN_FORCE,
        Standing::NewerReported => msg::SITE_STANDING_NEWER,
        Standing::Excerpt => msg::SITE_STANDING_EXCERPT,
        Standing::Form => msg::SITE_STANDING_FORM,
        Standing::Retold => msg::SITE_STANDING_RETOLD,
    };
    let what = here.words.text(what);
    match article.since() {
        Some(day) => here.words.site_text_of(&here.day(day), &what),
        None => what.to_string(),
    }
}

/// The words that carry force, longest first.
const FORCE: [&str; 6] = ["一般应当", "应当", "可以", "不得", "有权", "必须"];

/// A paragraph of law with its deciding words set in bold.
fn forced(paragraph: &str) -> Vec<Html> {
    let mut out = Vec::new();
    let mut rest = paragraph;
    while let Some((at, word)) =
        FORCE.iter().filter_map(|word| rest.find(word).map(|at| (at, *word))).min_by_key(|(at, word)| (*at, std::cmp::Reverse(word.len())))
    {
        if at > 0 {
            out.push(html! { { rest[..at].to_owned() } });
        }
        out.push(html! { <b>{ word }</b> });
        rest = &rest[at + word.len()..];
    }
    if !rest.is_empty() {
        out.push(html! { { rest.to_owned() } });
    }
    out
}

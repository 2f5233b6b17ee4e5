//! "The law says": the articles' own texts, always in Chinese, with the plain gloss in the reader's language.

use crate::content::{PageId, Place};
use crate::law::{Article, Standing};
use crate::ui::{store::use_world, world::Here};
use crate::words::{msg, sentences};
use yew::prelude::*;

/// A citation as a tag.
pub fn tag(here: &Here, article: Article) -> Html {
    html! { <span class="tag" data-article={article.code()}>{ here.cite(article) }</span> }
}

/// The articles a card rests on.
#[derive(Clone, PartialEq, Properties)]
pub struct LawFoldProps {
    /// The articles, in the order named.
    pub articles: Vec<Article>,
}

/// More articles than this are counted on the closed fold, not named.
const TAGS: usize = 9;

/// The fold: closed it names the articles, open it shows them. Prints open.
#[component]
pub fn LawFold(props: &LawFoldProps) -> Html {
    let (here, _) = use_world();
    if props.articles.is_empty() {
        return Html::default();
    }
    html! {
        <details class="law">
            <summary>
                { super::icon(crate::content::Icon::Scroll) }
                <span class="law-says">{ here.text(msg::SITE_LAW_SAYS) }</span>
                if props.articles.len() > TAGS {
                    <span class="tags">{ here.words.site_articles_count(props.articles.len() as u32) }</span>
                } else {
                    <span class="tags">{ for props.articles.iter().map(|article| tag(&here, *article)) }</span>
                }
                <span class="fold-mark">{ super::icon(crate::content::Icon::Down) }</span>
            </summary>
            <div class="articles">
                { for props.articles.iter().map(|article| html! { <ArticleView key={article.key()} article={*article} /> }) }
            </div>
        </details>
    }
}

/// One article.
#[derive(Clone, PartialEq, Properties)]
pub struct ArticleViewProps {
    /// The article.
    pub article: Article,
    /// True on the law page, where the article has its own address.
    #[prop_or_default]
    pub full: bool,
}

/// One article: its name, its own text behind a double rule, its standing, its gloss.
#[component]
pub fn ArticleView(props: &ArticleViewProps) -> Html {
    let (here, act) = use_world();
    let article = props.article;
    let name = here.cite(article);
    let gloss = here.words.text(article.gloss());
    let id = props.full.then_some(article.key());
    let law_page = format!("{}#{}", crate::ui::address::href(act.page, Place::top(PageId::Law)), article.key());
    html! {
        <div class="article" id={id} data-article={article.code()}>
            <p class="article-name">
                if props.full { { name } } else { <a href={law_page}>{ name }</a> }
            </p>
            <blockquote lang="zh-Hans" dir="ltr">
                { for here.library.paragraphs(article).map(|paragraph| html! { <p>{ for forced(paragraph) }</p> }) }
            </blockquote>
            <div class="gloss">
                <p class="gloss-name">{ here.text(msg::SITE_PLAIN_WORDS) }</p>
                { for sentences(&gloss).map(|line| html! { <p>{ line.to_owned() }</p> }) }
            </div>
            <p class="standing">{ standing(&here, article) }</p>
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

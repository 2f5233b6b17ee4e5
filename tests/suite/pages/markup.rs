//! A browser must not rewrite our HTML, or hydration would find another tree than the one rendered. The tokens we emit
//! are compared with a walk over the tree a parser builds of them, with and without scripts.

use crate::{
    html::{self, Element, Node},
    none, rendered,
};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind};
use std::cell::RefCell;

/// One step through a page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Doctype(String),
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
    Comment(String),
    Error(String),
}

const VOID: [&str; 13] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Adds a step; texts that touch become one.
fn push(steps: &mut Vec<Step>, step: Step) {
    match (steps.last_mut(), step) {
        (Some(Step::Text(text)), Step::Text(more)) => text.push_str(&more),
        (_, step) => steps.push(step),
    }
}

struct Emitted {
    steps: RefCell<Vec<Step>>,
    scripting: bool,
}

impl Emitted {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_lowercase();
        let steps = &mut self.steps.borrow_mut();
        if tag.kind == TagKind::EndTag {
            push(steps, Step::Close(name));
            return TokenSinkResult::Continue;
        }
        let mut attributes: Vec<(String, String)> =
            tag.attrs.iter().map(|attribute| (attribute.name.local.to_lowercase(), attribute.value.to_string())).collect();
        attributes.sort();
        push(steps, Step::Open(name.clone(), attributes));
        if tag.self_closing && !VOID.contains(&name.as_str()) {
            push(steps, Step::Close(name.clone()));
        }
        match name.as_str() {
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            "style" => TokenSinkResult::RawData(RawKind::Rawtext),
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "noscript" if self.scripting => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl TokenSink for Emitted {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let step = match token {
            Token::TagToken(tag) => return self.tag(&tag),
            Token::DoctypeToken(doctype) => Step::Doctype(doctype.name.map(|name| name.to_string()).unwrap_or_default()),
            Token::CommentToken(text) => Step::Comment(text.to_string()),
            Token::CharacterTokens(text) => Step::Text(text.to_string()),
            Token::NullCharacterToken => Step::Text('\0'.into()),
            Token::ParseError(error) => Step::Error(error.to_string()),
            Token::EOFToken => return TokenSinkResult::Continue,
        };
        push(&mut self.steps.borrow_mut(), step);
        TokenSinkResult::Continue
    }
}

/// The steps as they are written.
fn emitted(text: &str, scripting: bool) -> Vec<Step> {
    let tokenizer = Tokenizer::new(Emitted { steps: RefCell::default(), scripting }, TokenizerOpts { exact_errors: true, ..Default::default() });
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.steps.into_inner()
}

/// The steps as a browser takes them.
fn taken(text: &str, scripting: bool) -> Vec<Step> {
    let (document, _) = html::parse(text, scripting);
    let mut steps = Vec::new();
    walk(&document, &mut steps);
    steps
}

fn walk(element: &Element, steps: &mut Vec<Step>) {
    for child in &element.children {
        match child {
            Node::Doctype(name) => push(steps, Step::Doctype(name.clone())),
            Node::Text(text) => push(steps, Step::Text(text.clone())),
            Node::Comment(text) => push(steps, Step::Comment(text.clone())),
            Node::Element(child) => {
                push(steps, Step::Open(child.name.clone(), child.attributes.clone().into_iter().collect()));
                walk(child, steps);
                if !VOID.contains(&child.name.as_str()) {
                    push(steps, Step::Close(child.name.clone()));
                }
            }
        }
    }
}

/// The template's own line breaks may move: between `html`, `head` and `body` a parser drops them.
fn without_line_breaks(steps: Vec<Step>) -> Vec<Step> {
    steps.into_iter().filter(|step| !matches!(step, Step::Text(text) if text.trim().is_empty() && text.contains('\n'))).collect()
}

/// The first place where a browser would take a page otherwise than it is written.
fn rewritten(text: &str) -> Option<String> {
    [true, false].into_iter().find_map(|scripting| {
        let (ours, theirs) = (without_line_breaks(emitted(text, scripting)), without_line_breaks(taken(text, scripting)));
        let at = (0..ours.len().max(theirs.len())).find(|at| ours.get(*at) != theirs.get(*at))?;
        Some(format!("after {:?} we write {:?}, a browser takes {:?} (scripts {scripting})", ours.get(at.wrapping_sub(1)), ours.get(at), theirs.get(at)))
    })
}

#[test]
fn no_browser_rewrites_our_html() {
    let wrong = rendered::pages().iter().filter_map(|page| Some(format!("{}: {}", page.path, rewritten(&page.text)?)));
    none(wrong.collect(), "a page is not what a parser makes of it");
}

#[test]
fn a_parser_has_nothing_to_complain_of() {
    let wrong = rendered::pages().iter().flat_map(|page| page.errors.iter().map(move |error| format!("{}: {error}", page.path)));
    none(wrong.collect(), "a page is no valid HTML");
}

#[test]
fn html_that_a_browser_would_rewrite_is_caught() {
    let page = |body: &str| format!("<!doctype html>\n<html><head><title>a</title></head><body>{body}</body></html>\n");
    let good =
        ["<p>a</p><svg viewBox=\"0 0 1 1\"><use href=\"#a\"/></svg><br>", "<noscript><p>a</p></noscript>", "<table><tbody><tr><td>a</td></tr></tbody></table>"];
    none(good.iter().filter_map(|body| rewritten(&page(body))).collect(), "a good page is taken for a bad one");
    let bad = [
        "<p><div>a</div></p>",
        "<table><tr><td>a</td></tr></table>",
        "<a href=\"#a\"><a href=\"#b\">b</a></a>",
        "<ul><li>a<li>b</ul>",
        "<p>a",
        "<div/><p>a</p>",
        "<b><p>a</b></p>",
        "<p class=\"a\" class=\"b\">a</p>",
        "<table>a</table>",
        "<select><div>a</div></select>",
    ];
    none(
        bad.iter().filter(|body| rewritten(&page(body)).is_none()).map(|body| body.to_string()).collect(),
        "a browser rewrites this, and the test does not see it",
    );
}

//! Pages that the desk draws, as elements. The desk sends a tree (`desk/node.rs`); here are the closed lists of what may
//! stand in it, and what its taps do.

use super::world::Here;
use crate::app::{Action, RecordStep, Stage};
use crate::content::{PageId, Place};
use serde_json::{Map, Value, json};
use std::rc::Rc;
use yew::html::{onchange, onclick};
use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

/// Elements a tree may hold.
pub const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "b",
    "button",
    "caption",
    "circle",
    "clipPath",
    "dd",
    "defs",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "g",
    "h2",
    "h3",
    "h4",
    "header",
    "i",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "line",
    "main",
    "mask",
    "nav",
    "ol",
    "option",
    "p",
    "path",
    "pattern",
    "polygon",
    "q",
    "rect",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "tspan",
    "ul",
    "use",
    "video",
];

/// Attributes a tree may carry. No address but a page's own and a drawing's, and nothing that runs.
pub const ATTRIBUTES: &[&str] = &[
    "accept",
    "aria-controls",
    "aria-current",
    "aria-describedby",
    "aria-expanded",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-live",
    "aria-pressed",
    "autocomplete",
    "class",
    "colspan",
    "cx",
    "cy",
    "d",
    "data-check",
    "data-concept",
    "data-crime",
    "data-decision",
    "data-duty",
    "data-factor",
    "data-field",
    "data-row",
    "data-say",
    "data-sealed",
    "data-state",
    "data-step",
    "data-verdict",
    "dir",
    "dominant-baseline",
    "fill",
    "focusable",
    "font-size",
    "for",
    "height",
    "href",
    "id",
    "inputmode",
    "lang",
    "max",
    "maxlength",
    "min",
    "muted",
    "name",
    "open",
    "pattern",
    "patternUnits",
    "playsinline",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rows",
    "rx",
    "scope",
    "shape-rendering",
    "spellcheck",
    "step",
    "stroke",
    "stroke-dasharray",
    "stroke-width",
    "tabindex",
    "text-anchor",
    "transform",
    "type",
    "value",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

fn known(list: &[&'static str], name: &str) -> Option<&'static str> {
    list.iter().copied().find(|known| *known == name)
}

/// The elements of a tree. What is on no list is left out. `mark` counts down, along what is read aloud, to what is
/// being read now.
pub fn drawn(here: &Here, tree: &Value, mark: &mut Option<u32>) -> VNode {
    match tree {
        Value::String(text) => VText::new(text.clone()).into(),
        Value::Array(parts) => element(here, parts, mark).unwrap_or_default(),
        _ => VNode::default(),
    }
}

/// What of a tree is read aloud: every element that says so, as one utterance. What is only seen is left out.
pub fn said_aloud(tree: &Value) -> Vec<String> {
    let mut all = Vec::new();
    collect(tree, &mut all, false);
    all
}

fn collect(tree: &Value, all: &mut Vec<String>, inside: bool) {
    match tree {
        Value::String(text) if inside => {
            let last = all.last_mut().expect("an element was begun");
            if !last.is_empty() {
                last.push_str(", ");
            }
            last.push_str(text);
        }
        Value::Array(parts) => {
            let [_, attributes, Value::Array(children)] = &parts[..] else { return };
            if attributes["aria-hidden"] == "true" || attributes["class"] == "tags" {
                return;
            }
            let begins = !inside && attributes.get("data-say").is_some();
            if begins {
                all.push(String::new());
            }
            children.iter().for_each(|child| collect(child, all, inside || begins));
        }
        _ => {}
    }
}

fn element(here: &Here, parts: &[Value], mark: &mut Option<u32>) -> Option<VNode> {
    let [Value::String(name), Value::Object(attributes), Value::Array(children)] = parts else { return None };
    let mut tag = VTag::new(known(ELEMENTS, name)?);
    for (name, value) in attributes {
        let Value::String(value) = value else { continue };
        attribute(here, &mut tag, attributes, name, value);
    }
    if attributes.contains_key("data-say") {
        if *mark == Some(0) {
            let class = attributes.get("class").and_then(Value::as_str).unwrap_or_default();
            tag.add_attribute("class", format!("{class} marked"));
            tag.add_attribute("id", "marked");
        }
        *mark = mark.and_then(|left| left.checked_sub(1));
    }
    tag.add_child(children.iter().map(|child| drawn(here, child, mark)).collect());
    Some(tag.into())
}

fn attribute(here: &Here, tag: &mut VTag, all: &Map<String, Value>, name: &str, value: &str) {
    match name {
        "key" => tag.key = Some(Key::from(value)),
        "checked" => tag.set_checked(value == "true"),
        "data-do" => {
            let (own, action) = (here.clone(), value.to_owned());
            let act = Callback::from(move |_: MouseEvent| act(&own, &action));
            tag.add_attribute("data-do", value.to_owned());
            tag.add_listener(Rc::new(onclick::Wrapper::new(act)));
        }
        "data-fill" => {
            let id = all.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let (own, field) = (here.clone(), value.to_owned());
            let fill = Callback::from(move |_: Event| fill(&own, &field, &id));
            tag.add_attribute("data-fill", value.to_owned());
            tag.add_listener(Rc::new(onchange::Wrapper::new(fill)));
        }
        "data-go" => {
            let Some(page) = PageId::from_slug(value) else { return };
            let to = Place::top(page);
            tag.add_attribute("href", here.addresses.href(here.page, to));
            let own = here.clone();
            let follow = Callback::from(move |event: MouseEvent| super::parts::follow(&own, to, &event));
            tag.add_listener(Rc::new(onclick::Wrapper::new(follow)));
        }
        // A drawing of the sheet, never another address.
        "href" if !value.starts_with('#') => {}
        _ => {
            if let Some(name) = known(ATTRIBUTES, name) {
                tag.add_attribute(name, value.to_owned());
            }
        }
    }
}

fn fill(here: &Here, field: &str, id: &str) {
    let (field, value) = match field.split_once('=') {
        Some((field, value)) => (field.to_owned(), value.to_owned()),
        None => (field.to_owned(), here.ports.screen.value(id)),
    };
    here.dispatch.dispatch(Action::Fill { field, value });
}

/// What a tap does. Four words are known here; everything else is asked of the desk: `word` or `word field field …`,
/// with what the named fields hold.
fn act(here: &Here, action: &str) {
    let (word, rest) = action.split_once(' ').unwrap_or((action, ""));
    match word {
        "print" => here.ports.screen.print(),
        "step" => RecordStep::from_code(rest).into_iter().for_each(|step| here.dispatch.dispatch(Action::Record(step))),
        "stage" => Stage::from_code(rest).into_iter().for_each(|stage| here.dispatch.dispatch(Action::Stage(stage))),
        "alone" => here.dispatch.dispatch(Action::Alone(rest == "yes")),
        _ => {
            let mut request = json!({ "op": word });
            for part in rest.split(' ').filter(|part| !part.is_empty()) {
                // `file:key-file` names where bytes come from; anything else is a field.
                match part.split_once(':') {
                    Some((from, input)) => {
                        request["from"] = from.into();
                        request["input"] = input.into();
                    }
                    None => request["fields"][part] = here.ports.screen.value(part).into(),
                }
            }
            here.dispatch.dispatch(Action::Desk(Rc::new(request)));
        }
    }
}

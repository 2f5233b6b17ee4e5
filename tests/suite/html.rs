//! HTML as a browser would take it: html5ever's own parser, brought into a small owned tree.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::BTreeMap;

/// A node of a page.
#[derive(Clone, Debug)]
pub enum Node {
    Element(Element),
    Text(String),
    Comment(String),
    Doctype(String),
}

/// An element: names in small letters, attributes by name.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Node>,
}

impl Element {
    /// An attribute's value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// True when the element is of this style class.
    pub fn is_of(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split_whitespace().any(|other| other == class))
    }

    /// Every element below, in document order, without this one.
    pub fn all(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Element>) {
        for child in &self.children {
            if let Node::Element(element) = child {
                found.push(element);
                element.collect(found);
            }
        }
    }

    /// Every element below that passes.
    pub fn find(&self, pass: impl Fn(&Element) -> bool) -> Vec<&Element> {
        self.all().into_iter().filter(|element| pass(element)).collect()
    }

    /// The text below, in document order.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(piece) => text.push_str(piece),
                Node::Element(element) => text.push_str(&element.text()),
                _ => {}
            }
        }
        text
    }
}

/// A parsed page: a root without a name that holds the doctype and `html`, and what the parser complained of.
pub fn parse(text: &str, scripting: bool) -> (Element, Vec<String>) {
    let options = ParseOpts { tree_builder: TreeBuilderOpts { scripting_enabled: scripting, ..Default::default() }, ..Default::default() };
    let dom = parse_document(RcDom::default(), options).one(text);
    let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
    (Element { children: children(&dom.document), ..Element::default() }, errors)
}

fn children(handle: &Handle) -> Vec<Node> {
    handle.children.borrow().iter().filter_map(node).collect()
}

fn node(handle: &Handle) -> Option<Node> {
    Some(match &handle.data {
        NodeData::Element { name, attrs, .. } => Node::Element(Element {
            name: name.local.to_lowercase(),
            attributes: attrs.borrow().iter().map(|attribute| (attribute.name.local.to_lowercase(), attribute.value.to_string())).collect(),
            children: children(handle),
        }),
        NodeData::Text { contents } => Node::Text(contents.borrow().to_string()),
        NodeData::Comment { contents } => Node::Comment(contents.to_string()),
        NodeData::Doctype { name, .. } => Node::Doctype(name.to_string()),
        NodeData::Document | NodeData::ProcessingInstruction { .. } => return None,
    })
}

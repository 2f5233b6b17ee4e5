//! A page as the desk draws it: a tree that travels as JSON and becomes elements in the page's own program.
//!
//! An element is `["name", {"attribute": "value"}, [children]]`, a text is a string. What a tap does stands in the
//! attributes `data-do`, `data-fill` and `data-go` (see `ui/drawn.rs`, which knows the closed lists of names).

use crate::content::{Icon, PageId};
use serde_json::{Map, Value};

/// An element being built. Held by a pointer, and changed in a few places only: moved by value and written out at every
/// step, the pages of the desk would weigh kilobytes more.
#[derive(Clone, Debug)]
pub struct El(Box<Parts>);

#[derive(Clone, Debug)]
struct Parts {
    name: &'static str,
    attributes: Map<String, Value>,
    children: Vec<Value>,
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct Node(pub Value);

/// An element of this name.
#[inline(never)]
pub fn el(name: &'static str) -> El {
    El(Box::new(Parts { name, attributes: Map::new(), children: Vec::new() }))
}

/// An element of this name and class.
#[inline(never)]
pub fn el_of(name: &'static str, class: &'static str) -> El {
    el(name).set("class", class)
}

impl El {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> El {
        self.put(name, value.into())
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: String) -> El {
        self.0.attributes.insert(name.to_owned(), Value::String(value));
        self
    }

    /// Sets an attribute where there is a value.
    pub fn set_if<T: Into<String>>(self, name: &'static str, value: Option<T>) -> El {
        match value {
            Some(value) => self.put(name, value.into()),
            None => self,
        }
    }

    /// Adds a child.
    #[inline(never)]
    pub fn with(mut self, child: Node) -> El {
        if child != Node::none() {
            self.0.children.push(child.0);
        }
        self
    }

    /// Adds children.
    #[inline(never)]
    pub fn list(self, children: Vec<Node>) -> El {
        children.into_iter().fold(self, El::with)
    }

    /// Adds text.
    pub fn text(self, text: impl Into<String>) -> El {
        self.with(words(text.into()))
    }

    /// Its key among its neighbours: another key makes it anew.
    pub fn key(self, key: impl Into<String>) -> El {
        self.set("key", key)
    }

    /// For a box or a radio: whether it is on.
    #[inline(never)]
    pub fn checked(self, on: bool) -> El {
        self.set("checked", if on { "true" } else { "false" })
    }

    /// What a tap does: a word and its parts, read by `ui/drawn.rs` or sent to the desk.
    pub fn does(self, action: impl Into<String>) -> El {
        self.set("data-do", action)
    }

    /// A field: a change fills it with what the element holds. A box or a radio: with what stands after `=`.
    pub fn fills(self, field: impl Into<String>) -> El {
        self.set("data-fill", field)
    }

    /// It is read aloud, as one utterance with everything in it.
    #[inline(never)]
    pub fn aloud(self) -> El {
        self.set("data-say", "")
    }

    /// The node.
    #[inline(never)]
    pub fn node(self) -> Node {
        let Parts { name, attributes, children } = *self.0;
        Node(Value::Array(vec![Value::String(name.to_owned()), Value::Object(attributes), Value::Array(children)]))
    }
}

impl Node {
    /// Nothing.
    pub fn none() -> Node {
        Node(Value::Null)
    }
}

/// Several nodes in a box of their own, which no style touches.
pub fn nodes(children: Vec<Node>) -> Node {
    el_of("div", "plain").list(children).node()
}

/// A text by itself.
pub fn words(text: String) -> Node {
    Node(Value::String(text))
}

/// An element that holds a text alone.
pub fn said(name: &'static str, text: impl Into<String>) -> Node {
    said_in(el(name), text.into())
}

/// An element with a class that holds a text alone.
pub fn said_of(name: &'static str, class: &'static str, text: impl Into<String>) -> Node {
    said_in(el_of(name, class), text.into())
}

#[inline(never)]
fn said_in(el: El, text: String) -> Node {
    el.text(text).node()
}

/// A small sign. Never alone: a word stands beside it.
pub fn icon(icon: Icon) -> Node {
    let turns = matches!(icon, Icon::Back | Icon::Next | Icon::TurnBack | Icon::Again | Icon::Steps);
    drawing(if turns { "icon turns" } else { "icon" }, icon.id())
}

/// The picture of a crime, by the crime's id. Never alone: its name stands beside it.
pub fn crime_picture(id: &str) -> Node {
    drawing("icon", &format!("crime-{id}"))
}

fn drawing(class: &'static str, id: &str) -> Node {
    el_of("svg", class)
        .set("viewBox", "0 0 32 32")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .with(el("use").set("href", format!("#{id}")).node())
        .node()
}

/// A link to a page of ours.
pub fn link(to: PageId, class: &'static str, inside: Vec<Node>) -> Node {
    el_of("a", class).set("data-go", to.slug()).list(inside).node()
}

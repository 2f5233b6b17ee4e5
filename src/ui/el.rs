//! Elements built by calls instead of `html!`: the macro writes every element's code out in place, and a page of forms
//! then weighs four times as much. What travels to a reader is counted in bytes.

use std::rc::Rc;
use yew::html::{onchange, onclick, onsubmit};
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VNode, VTag, VText};

/// An element being built. Held by a pointer: a tag moved by value at every step would weigh more than the macro.
pub struct El(Rc<VTag>);

/// An element of this name.
pub fn el(name: &'static str) -> El {
    El(Rc::new(VTag::new(name)))
}

/// An element of this name and class.
pub fn el_of(name: &'static str, class: &'static str) -> El {
    el(name).set("class", class)
}

impl El {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<AttrValue>) -> El {
        self.put(name, value.into())
    }

    /// Sets an attribute where there is a value.
    pub fn set_if<T: Into<AttrValue>>(self, name: &'static str, value: Option<T>) -> El {
        match value {
            Some(value) => self.put(name, value.into()),
            None => self,
        }
    }

    #[inline(never)]
    fn put(self, name: &'static str, value: AttrValue) -> El {
        self.change(|tag| tag.add_attribute(name, value))
    }

    /// Nobody else holds the tag while it is being built.
    fn change(mut self, change: impl FnOnce(&mut VTag)) -> El {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            change(tag);
        }
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub fn with(self, child: VNode) -> El {
        self.change(|tag| tag.add_child(child))
    }

    /// Adds text.
    #[inline(never)]
    pub fn text(self, text: AttrValue) -> El {
        self.with(VNode::from(VText::new(text)))
    }

    /// Adds a list of its own, so that neighbours without keys do not disturb it.
    #[inline(never)]
    pub fn list(self, children: Vec<VNode>) -> El {
        self.with(children.into_iter().collect())
    }

    /// Its key among its neighbours.
    pub fn key(self, key: impl Into<Key>) -> El {
        let key = key.into();
        self.change(|tag| tag.key = Some(key))
    }

    /// For a box or a radio: whether it is on.
    #[inline(never)]
    pub fn checked(self, on: bool) -> El {
        self.change(|tag| tag.set_checked(on))
    }

    /// On a click.
    pub fn on_click(self, callback: Callback<MouseEvent>) -> El {
        self.listen(Rc::new(onclick::Wrapper::new(callback)))
    }

    /// On a change.
    pub fn on_change(self, callback: Callback<Event>) -> El {
        self.listen(Rc::new(onchange::Wrapper::new(callback)))
    }

    /// On sending a form.
    pub fn on_submit(self, callback: Callback<SubmitEvent>) -> El {
        self.listen(Rc::new(onsubmit::Wrapper::new(callback)))
    }

    #[inline(never)]
    fn listen(self, listener: Rc<dyn Listener>) -> El {
        self.change(|tag| {
            tag.add_listener(listener);
        })
    }

    /// The node.
    #[inline(never)]
    pub fn node(self) -> VNode {
        VNode::VTag(self.0)
    }
}

/// Several nodes as one.
pub fn nodes(children: Vec<VNode>) -> VNode {
    children.into_iter().collect()
}

/// An element that holds a text alone.
#[inline(never)]
pub fn said(name: &'static str, text: AttrValue) -> VNode {
    el(name).text(text).node()
}

/// An element with a class that holds a text alone.
#[inline(never)]
pub fn said_of(name: &'static str, class: &'static str, text: AttrValue) -> VNode {
    el_of(name, class).text(text).node()
}

//! What the desk's pages are made of: buttons, fields, values to choose from, faults.

use crate::app::State;
use crate::content::Icon;
use crate::desk::View;
use crate::desk::node::{El, Node, el, el_of, icon, said};
use crate::sentencing::{Charge, Factor};
use crate::words::Msg;

/// A button with a sign and a word.
pub fn tool(here: &View, class: &'static str, id: &str, drawing: Icon, words: Msg, action: &str) -> El {
    el_of("button", class).set("type", "button").set("id", id).does(action).with(icon(drawing)).with(here.said("span", words))
}

/// Buttons side by side.
pub fn tools(buttons: Vec<Node>) -> Node {
    el_of("p", "tools").list(buttons).node()
}

/// The one sentence that says what is wrong; the keyboard's place comes to it.
pub fn alert(text: String) -> Node {
    el_of("p", "fault").key("fault").set("id", "fault").set("role", "alert").set("tabindex", "-1").text(text).node()
}

/// What an illustration counts: the crime, its level and its factors by name, each once.
pub fn counted(here: &View, charge: Option<Charge>, tier: Option<u8>, factors: &mut dyn Iterator<Item = &'static Factor>) -> Vec<String> {
    let mut parts: Vec<String> = charge.into_iter().map(|charge| here.text(charge.name())).collect();
    if let (Some(Charge::Listed(crime)), Some(tier)) = (charge, tier) {
        parts.extend(crime.tier(tier).map(|tier| here.text(tier.condition)));
    }
    for name in factors.map(|factor| here.text(factor.name)) {
        if !parts.contains(&name) {
            parts.push(name);
        }
    }
    parts
}

/// A name of a field as an element's id.
pub fn id_of(field: &str) -> String {
    field.replace('/', "-")
}

/// A field with its label.
pub fn labelled(id: &str, label: String, input: El) -> El {
    el_of("div", "text-field").with(el("label").set("for", id).text(label).node()).with(input.set("id", id).node())
}

/// One value, as a radio or a box: the same size and colour as every other, and as it was before it was chosen.
pub fn segment(input: El, id: String, picked: bool, label: String) -> Node {
    pictured(input, id, picked, Node::none(), label)
}

/// The same with a picture before its name.
fn pictured(input: El, id: String, picked: bool, picture: Node, label: String) -> Node {
    el_of("label", if picked { "segment picked" } else { "segment" })
        .with(input.set("id", id).checked(picked).node())
        .with(picture)
        .with(said("span", label))
        .node()
}

/// A radio in a group of this name.
pub fn radio(name: &str) -> El {
    el("input").set("type", "radio").set("name", name)
}

/// The values of a field side by side; none is chosen before somebody chooses.
pub fn segments(here: &View, state: &State, field: &str, class: &'static str, options: &[(&str, Msg)]) -> Node {
    values(here, state, field, class, options, |_| Node::none())
}

/// The same, each value with its picture.
pub fn values(here: &View, state: &State, field: &str, class: &'static str, options: &[(&str, Msg)], picture: fn(&str) -> Node) -> Node {
    let chosen = state.filled.get(field);
    let one = |(value, label): &(&str, Msg)| {
        let input = radio(field).fills(format!("{field}={value}"));
        pictured(input, format!("{}-{value}", id_of(field)), chosen == Some(value), picture(value), here.text(*label))
    };
    el_of("div", class).list(options.iter().map(one).collect()).node()
}

/// The values of a field under its name.
pub fn choice(here: &View, state: &State, field: &str, class: &'static str, name: Node, options: &[(&str, Msg)]) -> Node {
    named(field, name, segments(here, state, field, class, options))
}

/// Values of a field, from `segments` or `values`, under its name.
pub fn named(field: &str, name: Node, values: Node) -> Node {
    el_of("fieldset", "choice-field").set("data-field", field).with(el("legend").with(name).node()).with(values).node()
}

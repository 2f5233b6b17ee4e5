//! Fields of the record: a few values side by side, or a short text.

use crate::app::{Action, LONGEST, State};
use crate::ui::el::{el, el_of, said};
use crate::ui::world::Here;
use crate::words::Msg;
use yew::prelude::*;

/// A name of a field as an element's id.
fn id_of(field: &str) -> String {
    field.replace('/', "-")
}

/// Values side by side, of one size and colour; none is chosen before the person chooses.
pub fn segments(here: &Here, state: &State, field: &str, options: &[(&'static str, Msg)]) -> Html {
    let chosen = state.filled.get(field);
    let segment = |(value, label): &(&'static str, Msg)| {
        let picked = chosen == Some(value);
        let choose = here.on(Action::Fill { field: field.to_owned(), value: (*value).to_owned() });
        let radio =
            el("input").set("type", "radio").set("name", field.to_owned()).set("id", format!("{}-{value}", id_of(field))).checked(picked).on_change(choose);
        el_of("label", if picked { "segment picked" } else { "segment" }).with(radio.node()).with(said("span", here.text(*label))).node()
    };
    el_of("div", "segments").list(options.iter().map(segment).collect()).node()
}

/// A short text or a day, with its label.
pub fn text_field(here: &Here, state: &State, field: &str, label: AttrValue, kind: &'static str) -> Html {
    let id = id_of(field);
    let (own, name, own_id) = (here.clone(), field.to_owned(), id.clone());
    let fill = Callback::from(move |_: Event| own.dispatch.dispatch(Action::Fill { field: name.clone(), value: own.ports.screen.value(&own_id) }));
    let input = el("input")
        .set("type", kind)
        .set("id", id.clone())
        .set("maxlength", LONGEST.to_string())
        .set("autocomplete", "off")
        .value(state.filled.get(field).unwrap_or_default().to_owned().into())
        .on_change(fill);
    el_of("div", "text-field").with(el("label").set("for", id).text(label).node()).with(input.node()).node()
}

//! Fields that are filled in: a few values side by side.

use crate::app::{Action, State};
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

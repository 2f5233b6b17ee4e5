//! Talking with the desk, the second program: it is told of the visit whenever that changes, and asked for what a tap
//! wants; what it answers is drawn.

use super::world::Here;
use crate::app::{Action, Saved, State};
use serde_json::{Value, json};
use std::rc::Rc;
use yew::prelude::*;

/// Bytes of chance a request carries: a key takes 32, its wrapping 40.
const CHANCE: usize = 72;

/// Tells the desk of the visit, and asks what was asked of it, while a page of the desk's is in front.
#[hook]
pub fn use_desk(here: &Here, state: &State) {
    let now = (here.page.is_desk() && state.live).then(|| (here.page, Saved::of(state).to_text(), state.filled.clone(), state.desk.asked));
    let (here, request) = (here.clone(), state.desk.request.clone());
    let last = use_mut_ref(|| 0);
    use_effect_with(now, move |now| {
        let Some((_, visit, filled, asked)) = now else { return };
        let new = last.replace(*asked) != *asked;
        let mut request = request.filter(|_| new).map_or_else(|| json!({ "op": "show" }), |request| (*request).clone());
        let screen = &here.ports.screen;
        request["page"] = here.page.slug().into();
        request["visit"] = visit.as_str().into();
        request["private"] = filled.private().map(|(field, value)| (field.clone(), Value::from(value.as_str()))).collect::<serde_json::Map<_, _>>().into();
        request["chance"] = screen.chance(CHANCE).unwrap_or_default().into();
        request["time"] = screen.device_time().into();
        request["kept"] = here.ports.storage.load_key().unwrap_or_default().into();
        let own = here.clone();
        here.ports.desk.ask(request.to_string(), Box::new(move |answer| told(&own, &answer)));
    });
}

fn told(here: &Here, answer: &str) {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    // The key is the one thing that outlives a visit, and never without its passphrase.
    if let Some(kept) = answer["kept"].as_str()
        && !here.ports.storage.save_key(kept)
    {
        here.dispatch.dispatch(Action::Desk(Rc::new(json!({ "op": "not-stored" }))));
    }
    let tree = answer.get("tree").filter(|tree| tree.is_array()).cloned();
    here.dispatch.dispatch(Action::Drawn(tree.map(Rc::new)));
    if let Some(id) = answer["focus"].as_str() {
        here.ports.screen.focus(id);
    }
}

//! Talking with the desk, the second program: it is told of the visit whenever that changes, and asked for what a tap
//! wants; what it answers is drawn. Where drafts are kept it is told on every page, for it is the desk that keeps them.

use super::world::Here;
use crate::app::{Action, Saved, State};
use serde_json::{Value, json};
use std::rc::Rc;
use yew::prelude::*;

/// Bytes of chance a request carries: the making of a key takes 72, what is kept of a visit 80 more.
const CHANCE: usize = 152;

/// Tells the desk of the visit, and asks what was asked of it, while a page of the desk's is in front or drafts are kept.
/// Changes are not gathered: they come at the pace of a hand, and each is on its way before the next can be made.
#[hook]
pub fn use_desk(here: &Here, state: &State, saved: Option<Saved>) {
    let drawn = here.page.is_desk() || state.locked;
    let told_of = saved.filter(|_| drawn || here.ports.storage.keeps());
    let now = told_of.map(|saved| (here.page, saved, state.filled.clone(), state.desk.asked, state.draft.clone(), state.locked));
    let (here, request) = (here.clone(), state.desk.request.clone());
    let last = use_mut_ref(|| 0);
    use_effect_with(now, move |now| {
        let Some((_, saved, filled, asked, draft, _)) = now else { return };
        let new = last.replace(*asked) != *asked;
        let show = || json!({ "op": if drawn { "show" } else { "keep" } });
        let mut request = request.filter(|_| new).map_or_else(show, |request| (*request).clone());
        let screen = &here.ports.screen;
        request["page"] = here.page.slug().into();
        request["visit"] = saved.to_text().into();
        request["draft"] = draft.as_str().into();
        request["private"] = filled.private().map(|(field, value)| (field.clone(), Value::from(value.as_str()))).collect::<serde_json::Map<_, _>>().into();
        request["chance"] = screen.chance(CHANCE).unwrap_or_default().into();
        request["time"] = screen.device_time().into();
        request["now"] = here.ports.kiosk.wall_ms().into();
        request["kept"] = here.ports.storage.load_key().unwrap_or_default().into();
        let own = here.clone();
        here.ports.desk.ask(request.to_string(), Box::new(move |answer| told(&own, &answer, drawn)));
    });
}

fn told(here: &Here, answer: &str, drawn: bool) {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    // The key is the one thing that outlives a visit, and never without its passphrase.
    if let Some(kept) = answer["kept"].as_str()
        && !here.ports.storage.save_key(kept)
    {
        here.dispatch.dispatch(Action::Desk(Rc::new(json!({ "op": "not-stored" }))));
    }
    if let Some(id) = answer["draft"].as_str() {
        let visit = answer["visit"].as_str().and_then(Saved::from_text).map(Box::new);
        here.dispatch.dispatch(Action::Draft { id: id.to_owned(), visit });
        let private: Value = serde_json::from_str(answer["private"].as_str().unwrap_or_default()).unwrap_or_default();
        for (field, value) in private.as_object().into_iter().flatten() {
            here.dispatch.dispatch(Action::Fill { field: field.clone(), value: value.as_str().unwrap_or_default().to_owned() });
        }
    }
    // A desk that had to be started anew has no key: what is kept is to be opened again.
    if !drawn && answer["keeping"] == "locked" {
        here.dispatch.dispatch(Action::Locked);
    }
    if drawn {
        let tree = answer.get("tree").filter(|tree| tree.is_array()).cloned();
        here.dispatch.dispatch(Action::Drawn(tree.map(Rc::new)));
    }
    if let Some(id) = answer["focus"].as_str() {
        here.ports.screen.focus(id);
    }
}

//! Where I am now: the stages as a picture, with "you are here". A wrong choice is harmless.

use super::topic::{Timed, head, onward, panel_views};
use crate::app::{Action, Stage, State, Voice};
use crate::content::{Icon, PageId, Place};
use crate::ui::parts::{dock, icon, no_voice};
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

/// The four places on the path: stage, drawing, short name, formal name, hint.
const PATH: [(Stage, Icon, Msg, Msg, Msg); 4] = [
    (Stage::Police, Icon::Police, msg::STAGE_POLICE_PLACE, msg::STAGE_POLICE_FORMAL, msg::STAGE_POLICE_HINT),
    (Stage::Prosecutor, Icon::Folders, msg::STAGE_PROSECUTOR_PLACE, msg::STAGE_PROSECUTOR_FORMAL, msg::STAGE_PROSECUTOR_HINT),
    (Stage::Court, Icon::Court, msg::STAGE_COURT_PLACE, msg::STAGE_COURT_FORMAL, msg::STAGE_COURT_HINT),
    (Stage::Judged, Icon::Judgment, msg::STAGE_JUDGED_PLACE, msg::STAGE_JUDGED_FORMAL, msg::STAGE_JUDGED_HINT),
];

/// The page.
pub fn stage_page(here: &Here, state: &State, timed: &Timed) -> Html {
    let choose = |stage: Stage| {
        let here = here.clone();
        Callback::from(move |_: Event| {
            here.dispatch.dispatch(Action::Stage(stage));
            if stage != Stage::Unknown {
                here.go(Place::find(PageId::Stage, stage.code()));
            }
        })
    };
    let chosen = |stage: Stage| state.stage == Some(stage);
    let class = match state.stage {
        _ if !state.live => "",
        None | Some(Stage::Unknown) => "none-chosen",
        Some(_) => "one-chosen",
    };
    html! {
        <main id="main" class={classes!("topic", "stage", class)}>
            <div class="page-head">{ head(here, PageId::Stage) }</div>
            <fieldset class="stages">
                <legend>{ here.text(msg::STAGE_ASK) }</legend>
                <div class="path">
                    { for PATH.iter().map(|(stage, drawing, place, formal, hint)| html! {
                        <label key={stage.code()} class={classes!("stop", chosen(*stage).then_some("chosen"))}>
                            <span class="here">if chosen(*stage) { { icon(Icon::Pin) }<span>{ here.text(msg::STAGE_HERE) }</span> }</span>
                            <span class="disc">{ icon(*drawing) }</span>
                            <span class="stop-words">
                                <span class="stop-name"><input type="radio" name="stage" id={format!("stage-{}", stage.code())} checked={chosen(*stage)} onchange={choose(*stage)} /><strong>{ here.text(*place) }</strong></span>
                                <span class="formal">{ here.text(*formal) }</span>
                                <span>{ here.text(*hint) }</span>
                            </span>
                        </label>
                    }) }
                </div>
                <div class="other-stops">
                    <label class={classes!("stop", "wide", chosen(Stage::Unknown).then_some("chosen"))}>
                        <input type="radio" name="stage" id="stage-unknown" checked={chosen(Stage::Unknown)} onchange={choose(Stage::Unknown)} />
                        <span><strong>{ here.text(msg::STAGE_UNKNOWN_NAME) }</strong>{ " " }{ here.text(msg::STAGE_UNKNOWN_TEXT) }</span>
                    </label>
                    <label class={classes!("stop", "wide", chosen(Stage::Supervision).then_some("chosen"))}>
                        <input type="radio" name="stage" id="stage-supervision" checked={chosen(Stage::Supervision)} onchange={choose(Stage::Supervision)} />
                        <span><strong>{ here.text(supervision_heading()) }</strong></span>
                    </label>
                </div>
            </fieldset>
            { panel_views(here, state, true) }
            { no_voice(here, state) }
            { onward(here, PageId::Stage) }
            if class == "one-chosen" && state.voice == Voice::Ready {
                { dock(here, state, timed.sentences, true) }
            }
        </main>
    }
}

fn supervision_heading() -> Msg {
    Place::find(PageId::Stage, Stage::Supervision.code()).card().map_or(msg::STAGE_TITLE, |card| card.heading)
}

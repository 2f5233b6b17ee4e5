//! The doors: a short way, the whole, with a lawyer; and two strips for the two most anxious states.

use super::topic::minutes_of;
use crate::app::State;
use crate::content::{Icon, PageId, Picture, Place};
use crate::ui::parts::{icon, link, link_with, picture};
use crate::ui::world::Here;
use crate::words::{Msg, msg};
use yew::prelude::*;

const DOORS: [(PageId, Icon, Msg, Msg, Msg); 3] = [
    (PageId::Short, Icon::Clock, msg::HOME_SHORT_NAME, msg::HOME_SHORT_TEXT, msg::HOME_SHORT_GO),
    (PageId::Plea, Icon::Book, msg::HOME_WHOLE_NAME, msg::HOME_WHOLE_TEXT, msg::HOME_WHOLE_GO),
    (PageId::ForLawyers, Icon::Together, msg::HOME_LAWYER_NAME, msg::HOME_LAWYER_TEXT, msg::HOME_LAWYER_GO),
];

const STRIPS: [(PageId, Icon, Msg, Msg); 3] = [
    (PageId::Sign, Icon::Pen, msg::HOME_SIGNING_NAME, msg::HOME_SIGNING_TEXT),
    (PageId::Stage, Icon::Pin, msg::HOME_STAGE_NAME, msg::HOME_STAGE_TEXT),
    (PageId::Check, Icon::Lamp, msg::SITE_CHECK_TITLE, msg::SITE_CHECK_INTRO),
];

const SMALL: [PageId; 7] = [PageId::Illustration, PageId::Questions, PageId::Words, PageId::Law, PageId::Family, PageId::Booklet, PageId::Map];

/// The home page.
pub fn home(here: &Here, state: &State) -> Html {
    html! {
        <main id="main" class="home">
            <div class="page-head">
                <h1 id="title" tabindex="-1">{ here.text(msg::HOME_TITLE) }</h1>
                <p class="intro">{ here.text(msg::HOME_INTRO) }</p>
                <p class="intro">{ here.text(msg::HOME_NEUTRAL) }</p>
                <div class="motif">{ picture(Picture::Home) }</div>
            </div>
            <p class="resume" id="resume">
                if let Some(place) = state.resume {
                    { link(here, place, "way", html! { <>{ icon(Icon::TurnBack) }<span>{ here.words.home_resume(&here.words.text(place.page.page().title)) }</span></> }) }
                }
            </p>
            <ul class="doors">
                { for DOORS.iter().map(|(page, drawing, name, text, go)| html! {
                    <li key={page.slug()}>
                        { link(here, Place::top(*page), "door", html! { <><span class="door-top">{ icon(*drawing) }</span>
                            <span class="door-words"><strong>{ here.text(*name) }</strong><span>{ here.text(*text) }</span>
                                if *page == PageId::Short { <span class="minutes">{ minutes_of(here, *page) }</span> }
                            </span>
                            <span class="door-go">{ here.text(*go) }{ icon(Icon::Next) }</span></> }) }
                    </li>
                }) }
            </ul>
            <ul class="strips">
                { for STRIPS.iter().map(|(page, drawing, name, text)| html! {
                    <li key={page.slug()}>{ link_with(here, Place::top(*page), "strip", Some(strip_id(*page)), None, html! { <>{ icon(*drawing) }<span><strong>{ here.text(*name) }</strong>{ " " }{ here.text(*text) }</span>{ icon(Icon::Next) }</> }) }</li>
                }) }
            </ul>
            <ul class="small">
                { for SMALL.iter().map(|page| html! {
                    <li key={page.slug()}>{ link(here, Place::top(*page), "way", html! { <>{ icon(page.icon()) }<span>{ here.text(page.page().title) }</span></> }) }</li>
                }) }
            </ul>
        </main>
    }
}

fn strip_id(page: PageId) -> &'static str {
    match page {
        PageId::Sign => "about-to-sign",
        PageId::Check => "to-check",
        _ => "where-am-i",
    }
}

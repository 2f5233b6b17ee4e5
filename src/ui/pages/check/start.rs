//! The beginning: what it is, and the two forms.

use super::{lines, take};
use crate::app::Check;
use crate::check::{BANK, Form, Seed};
use crate::content::{Icon, PageId};
use crate::ui::el::{el, el_of, nodes, said, said_of};
use crate::ui::pages::topic::{head, onward};
use crate::ui::parts::icon;
use crate::ui::world::Here;
use crate::words::{Msg, length, minutes, msg};
use yew::prelude::*;

const PROMISES: [(Icon, Msg); 4] =
    [(Icon::NoCase, msg::CHECK_WHAT), (Icon::PersonExplains, msg::CHECK_HOW), (Icon::Ask, msg::CHECK_DONT_KNOW), (Icon::Eraser, msg::CHECK_STAYS)];

/// The view.
pub fn start_view(here: &Here) -> Html {
    let promise = |(drawing, words): &(Icon, Msg)| el("li").with(icon(*drawing)).with(el("span").with(lines(here, *words)).node()).node();
    nodes(vec![
        el_of("div", "page-head").with(head(here, PageId::Check)).node(),
        el_of("ul", "card check-what").list(PROMISES.iter().map(promise).collect()).node(),
        el_of("div", "forms script-only")
            .with(form(here, Form::Short, "begin-short", msg::CHECK_SHORT_NAME, msg::CHECK_SHORT_TEXT))
            .with(form(here, Form::Full, "begin-full", msg::CHECK_FULL_NAME, msg::CHECK_FULL_TEXT))
            .node(),
        onward(here, PageId::Check),
    ])
}

/// One form, as a door of the same size as the other.
fn form(here: &Here, form: Form, id: &'static str, name: Msg, text: Msg) -> Html {
    let (quick, slow) = minutes_of(here, form);
    let own = here.clone();
    let begin = Callback::from(move |_: MouseEvent| take(&own, Check::Begin(form, Seed::new(own.ports.screen.seed()))));
    el_of("button", "form-door")
        .set("type", "button")
        .set("id", id)
        .on_click(begin)
        .with(said("strong", here.text(name)))
        .with(said("span", here.text(text)))
        .with(said_of("span", "minutes", here.words.check_minutes(quick, slow).into()))
        .with(el_of("span", "door-go").text(here.text(msg::CHECK_BEGIN)).with(icon(Icon::Next)).node())
        .node()
}

/// Minutes for a form: its items' words at the two paces, and 20 to 40 seconds of thought on each (`plain-words.md` §5.2).
fn minutes_of(here: &Here, form: Form) -> (u32, u32) {
    let language = here.words.language();
    let count = |msg: Msg| length(language, &here.words.text(msg));
    let (mut words, mut items) = (0, 0);
    for concept in form.concepts() {
        for item in BANK[concept].iter().take(form.needs(concept)) {
            let options: u32 = item.options.iter().map(|option| count(option.says)).sum();
            words += count(item.situation) + count(item.question) + options + count(item.options[0].why);
            items += 1_u32;
        }
    }
    let (quick, slow) = minutes(language, words);
    (quick + (items * 20).div_ceil(60), slow + (items * 40).div_ceil(60))
}

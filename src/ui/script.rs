//! What is read aloud of a panel: the same sentences that stand on the screen, in the same order.

use super::World;
use super::drawn::said_aloud;
use crate::app::{Checking, Side, State};
use crate::check::{Marked, Sitting, item, quick_limit};
use crate::content::{PageId, Panel, Part, Place, pages};
use crate::words::{msg, sentences};

/// The sentences of the panel at `place`, as they are spoken. The sentence with index `i` is marked by index on screen.
pub fn spoken(world: &World, place: Place, side: Option<Side>) -> Vec<Spoken> {
    let panels = crate::content::panels(place.page);
    let Some(panel) = panels.get(place.index()) else { return Vec::new() };
    let mut all = Vec::new();
    let mut add = |text: &str| all.extend(sentences(text).map(|sentence| Spoken(voice_text(sentence))));
    match panel {
        Panel::Card(card) => {
            add(&world.words.text(card.heading));
            card.says.iter().for_each(|says| add(&world.words.text(says.msg())));
        }
        Panel::Part(Part::Checks) => {
            for (_, name, ask) in pages::sign::CHECKS {
                add(&format!("{}\n{}", world.words.text(*name), world.words.text(*ask)));
            }
        }
        Panel::Part(Part::Pair) => {
            for row in pages::sign::PAIR {
                match side {
                    Some(Side::Sign) => add(&world.words.text(row.sign)),
                    Some(Side::Wait) => add(&world.words.text(row.wait)),
                    None => {}
                }
            }
        }
        Panel::Part(Part::Compare) => {
            for (name, cells, _) in pages::shorter::COMPARE {
                add(&world.words.text(*name));
                cells.iter().for_each(|cell| add(&world.words.text(*cell)));
            }
        }
    }
    all
}

/// What is read aloud now: of the self-check its item or explanation, elsewhere the panel in front.
pub fn spoken_now(world: &World, state: &State, side: Option<Side>) -> Vec<Spoken> {
    match &state.checking {
        Some(checking) if state.place.page == PageId::Check => item_script(world, checking),
        _ if state.place.page.is_desk() => {
            state.desk.tree.as_ref().map(|tree| said_aloud(tree).iter().map(|text| Spoken(voice_text(text))).collect()).unwrap_or_default()
        }
        _ => spoken(world, state.place, side),
    }
}

/// The item asked: situation, question, every option in the order shown, "I don't know" last.
pub fn item_script(world: &World, checking: &Checking) -> Vec<Spoken> {
    let Some((number, asked)) = checking.asked().and_then(|number| Some((number, item(number)?))) else { return Vec::new() };
    let options = checking.sitting.shown(number).map(|option| asked.options[usize::from(option)].says);
    let mut all = Vec::new();
    for msg in [asked.situation, asked.question].into_iter().chain(options).chain([msg::CHECK_UNSURE]) {
        all.extend(sentences(&world.words.text(msg)).map(|sentence| Spoken(voice_text(sentence))));
    }
    all
}

/// The answers of a sitting as the signals see them.
pub fn marked_answers(world: &World, sitting: &Sitting) -> Vec<Marked> {
    let marked = sitting.answers().iter().filter_map(|answer| {
        let asked = item(answer.item)?;
        let text = |msg| world.words.text(msg);
        let options = [0, 1, 2].map(|index| text(asked.options[index].says));
        let limit = quick_limit(world.words.language(), &text(asked.situation), &text(asked.question), [&options[0], &options[1], &options[2]]);
        let shown = sitting.shown(answer.item);
        Some(Marked {
            concept: asked.concept,
            right: answer.chose.map(usize::from) == Some(asked.key()),
            place: answer.chose.and_then(|chose| shown.iter().position(|option| *option == chose)).map(|index| index as u8 + 1),
            after_ms: answer.after_ms,
            limit_ms: if answer.untimed { 0 } else { limit },
        })
    });
    marked.collect()
}

/// One sentence for the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken(pub String);

/// What a voice would stumble over is taken out: quotation marks are seen, not heard, and brackets become pauses.
fn voice_text(sentence: &str) -> String {
    sentence
        .chars()
        .filter_map(|character| match character {
            '“' | '”' | '‘' | '\u{2066}'..='\u{2069}' => None,
            '（' | '）' => Some('，'),
            '(' | ')' => Some(','),
            '；' => Some('。'),
            other => Some(other),
        })
        .collect()
}

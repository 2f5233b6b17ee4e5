//! What is read aloud of a panel: the same sentences that stand on the screen, in the same order.

use super::World;
use crate::app::Side;
use crate::content::{Panel, Part, Place, pages};
use crate::words::sentences;

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

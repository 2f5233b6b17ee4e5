//! The self-check as a record holds it: what was asked in its exact words, what was answered, what came of it.

use super::shape::shape;
use crate::check::{Asked, Explain, Form, Luck, Marked, Signal, Sitting, explain, item, luck, outcomes, quick_limit, signals};
use crate::content::PageId;
use crate::words::{Language, Words};
use serde::{Deserialize, Serialize};

/// A self-check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckDone {
    /// `short` or `full`.
    pub form: String,
    /// Where the order came from: 48 bits.
    pub seed: u64,
    /// Sittings begun earlier in the same visit: who asks more often has more luck.
    pub earlier: u32,
    /// True when every concept of the form was settled.
    pub finished: bool,
    /// Every item answered, in the order asked, in its exact words.
    pub items: Vec<ItemShown>,
    /// The answers, in the order given.
    pub answers: Vec<AnswerGiven>,
    /// What is known of every concept asked about.
    pub outcomes: Vec<OutcomeStated>,
    /// How likely blind guessing does at least as well.
    pub luck: LuckStated,
    /// What was noticed.
    pub signals: Vec<SignalStated>,
    /// What a person must explain.
    pub explain: ExplainStated,
}
shape!(CheckDone { form, seed, earlier, finished, items, answers, outcomes, luck, signals, explain });

/// An item as it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemShown {
    /// Stable name.
    pub id: String,
    /// The concept's name.
    pub concept: String,
    /// The right option, 1 to 3.
    pub key: u8,
    /// The situation.
    pub situation: String,
    /// The question.
    pub question: String,
    /// The three options, in the bank's order.
    pub options: [String; 3],
}
shape!(ItemShown { id, concept, key, situation, question, options });

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerGiven {
    /// The item's stable name.
    pub item: String,
    /// The options in the order shown, 1 to 3 in the bank's order. "I don't know" stood last.
    pub order: [u8; 3],
    /// The option chosen, 1 to 3 in the bank's order; 0 for "I don't know".
    pub chose: u8,
    /// Milliseconds before the answer, by the device's clock.
    pub after_ms: u32,
    /// True when the time says nothing: it was read aloud, or the page was loaded anew meanwhile.
    pub untimed: bool,
}
shape!(AnswerGiven { item, order, chose, after_ms, untimed });

/// What is known of a concept. A report carries it too, and reports are of `serde`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeStated {
    /// The concept's name.
    pub concept: String,
    /// `at-first`, `after-explanation`, `not-yet`.
    pub outcome: String,
    /// False when the sitting stopped before the concept was settled.
    pub settled: bool,
}
shape!(OutcomeStated { concept, outcome, settled });

/// A chance as an exact fraction, in decimal digits: it does not fit a JSON number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LuckStated {
    /// Numerator.
    pub at_least: String,
    /// Denominator.
    pub of: String,
}
shape!(LuckStated { at_least, of });

/// Something noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalStated {
    /// `quick`, `same-place`, `two-ways`, `unsure`.
    pub kind: String,
    /// How many answers; for `two-ways` how many concepts.
    pub count: u32,
    /// Of how many.
    pub of: u32,
    /// The place on the screen, 1 to 3; 0 where it does not apply.
    pub place: u8,
    /// The concepts' names, for `two-ways`.
    pub concepts: Vec<String>,
}
shape!(SignalStated { kind, count, of, place, concepts });

impl SignalStated {
    /// The signal it states; nothing for a kind that is none of ours.
    pub fn read(&self) -> Option<Signal> {
        let (count, of) = (self.count, self.of);
        Some(match self.kind.as_str() {
            "quick" => Signal::Quick { count, of },
            "same-place" => Signal::SamePlace { place: self.place, count, of },
            "two-ways" => Signal::TwoWays { concepts: self.concepts.iter().filter_map(|name| concept_of(name)).collect() },
            "unsure" => Signal::Unsure { count, of },
            _ => return None,
        })
    }
}

/// What a person must explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainStated {
    /// Concepts missed twice.
    pub concepts: Vec<String>,
    /// True when the program says it cannot do this alone.
    pub whole: bool,
}
shape!(ExplainStated { concepts, whole });

/// A concept's stable name: its card's on the short path.
pub fn concept_name(concept: usize) -> &'static str {
    PageId::Short.page().cards.get(concept).map_or("", |card| card.anchor)
}

/// The concept with this name.
pub fn concept_of(name: &str) -> Option<usize> {
    PageId::Short.page().cards.iter().position(|card| card.anchor == name)
}

impl CheckDone {
    /// The record of a sitting in the words it was held in.
    pub fn of(sitting: &Sitting, earlier: u32, words: &Words) -> CheckDone {
        let shown = |number: u8| {
            let item = item(number)?;
            let text = |msg| words.text(msg).to_string();
            Some(ItemShown {
                id: item.id.to_owned(),
                concept: concept_name(item.concept).to_owned(),
                key: item.key() as u8 + 1,
                situation: text(item.situation),
                question: text(item.question),
                options: [0, 1, 2].map(|index| text(item.options[index].says)),
            })
        };
        let given = sitting.answers().iter().map(|answer| AnswerGiven {
            item: item(answer.item).map_or("", |item| item.id).to_owned(),
            order: sitting.shown(answer.item).map(|index| index + 1),
            chose: answer.chose.map_or(0, |chose| chose + 1),
            after_ms: answer.after_ms,
            untimed: answer.untimed,
        });
        let mut done = CheckDone {
            form: sitting.form().code().to_owned(),
            seed: sitting.seed().bits(),
            earlier,
            finished: sitting.next().is_none(),
            items: sitting.answers().iter().filter_map(|answer| shown(answer.item)).collect(),
            answers: given.collect(),
            outcomes: Vec::new(),
            luck: LuckStated { at_least: "1".to_owned(), of: "1".to_owned() },
            signals: Vec::new(),
            explain: ExplainStated { concepts: Vec::new(), whole: false },
        };
        if let Some(computed) = Computed::from_record(&done, words.language()) {
            computed.state(&mut done);
        }
        done
    }
}

/// Everything a record states that follows from its own items and answers alone, whatever edition it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// Per concept.
    pub outcomes: Vec<Asked>,
    /// The chance.
    pub luck: Luck,
    /// What was noticed.
    pub signals: Vec<Signal>,
    /// What a person must explain.
    pub explain: Explain,
}

impl Computed {
    /// Computes it. Nothing when an answer names an item, an option or a concept that is not there.
    pub fn from_record(done: &CheckDone, language: Language) -> Option<Computed> {
        let form = Form::from_code(&done.form)?;
        let mut marked = Vec::new();
        for answer in &done.answers {
            let item = done.items.iter().find(|item| item.id == answer.item)?;
            let place = answer.order.iter().position(|option| *option == answer.chose).map(|index| index as u8 + 1);
            if place.is_none() && answer.chose != 0 {
                return None;
            }
            let [first, second, third] = &item.options;
            let limit = quick_limit(language, &item.situation, &item.question, [first, second, third]);
            marked.push(Marked {
                concept: concept_of(&item.concept)?,
                right: answer.chose == item.key,
                place,
                after_ms: answer.after_ms,
                limit_ms: if answer.untimed { 0 } else { limit },
            });
        }
        let marks: Vec<(usize, bool)> = marked.iter().map(|answer| (answer.concept, answer.right)).collect();
        let rights: Vec<bool> = marks.iter().map(|(_, right)| *right).collect();
        let asked = outcomes(form, &marks);
        Some(Computed { luck: luck(form, &asked), signals: signals(&marked), explain: explain(&asked, &rights), outcomes: asked })
    }

    /// Writes it into a record.
    pub fn state(&self, done: &mut CheckDone) {
        let names = |concepts: &[usize]| concepts.iter().map(|concept| concept_name(*concept).to_owned()).collect::<Vec<_>>();
        done.outcomes = self
            .outcomes
            .iter()
            .map(|asked| OutcomeStated { concept: concept_name(asked.concept).to_owned(), outcome: asked.outcome.code().to_owned(), settled: asked.settled })
            .collect();
        done.luck = LuckStated { at_least: self.luck.at_least.to_string(), of: self.luck.of.to_string() };
        done.signals = self
            .signals
            .iter()
            .map(|signal| {
                let (kind, count, of, place, concepts) = match signal {
                    Signal::Quick { count, of } => ("quick", *count, *of, 0, vec![]),
                    Signal::SamePlace { place, count, of } => ("same-place", *count, *of, *place, vec![]),
                    Signal::TwoWays { concepts } => ("two-ways", concepts.len() as u32, self.outcomes.len() as u32, 0, names(concepts)),
                    Signal::Unsure { count, of } => ("unsure", *count, *of, 0, vec![]),
                };
                SignalStated { kind: kind.to_owned(), count, of, place, concepts }
            })
            .collect();
        done.explain = ExplainStated { concepts: names(&self.explain.concepts), whole: self.explain.whole };
    }
}

//! What travels is packed; it must say what Fluent says, to the letter.

use crate::{ftl, none};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use mingbai::words::{Argument, Language, Msg};

/// Values that plural rules tell apart, and the months.
const NUMBERS: [u32; 14] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 99, 100, 101, 111, 1234];

#[test]
fn every_message_reads_as_fluent_formats_it() {
    let mut wrong = Vec::new();
    let mut compared = 0;
    for &language in Language::ALL {
        let words = mingbai::words::all_words(language);
        let reference: Vec<&ftl::Ftl> = ftl::all().iter().filter(|file| file.language == "en").collect();
        for file in ftl::all().iter().filter(|file| file.language == language.code()) {
            let source = crate::repository::read(&file.path());
            let mut bundle = FluentBundle::new(vec![language.code().parse().expect("a code of the register")]);
            bundle.add_resource(FluentResource::try_new(source).expect("the build checked it")).expect("no id stands twice");
            for message in file.messages() {
                let id = message.id.name.as_str();
                let msg = Msg::find(id).unwrap_or_else(|| panic!("{id} is no message of the build"));
                let model = reference.iter().flat_map(|file| file.messages()).find(|model| model.id.name == id).expect("en has every message");
                let names: Vec<(String, String)> =
                    ftl::explained(model.comment.as_ref()).into_iter().filter(|(name, _)| ftl::variables(model).contains(name)).collect();
                let values: &[u32] = if names.is_empty() { &NUMBERS[..1] } else { &NUMBERS };
                for number in values {
                    let text = format!("‹{number}›");
                    let mut arguments = FluentArgs::new();
                    let mut given = Vec::new();
                    for (name, kind) in &names {
                        if kind == "Number" {
                            arguments.set(name.as_str(), *number);
                            given.push(Argument::Number(*number));
                        } else {
                            arguments.set(name.as_str(), text.as_str());
                            given.push(Argument::Text(&text));
                        }
                    }
                    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("it has a value");
                    let expected = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
                    let found = words.format_as(msg, &given);
                    compared += 1;
                    if expected != found {
                        wrong.push(format!("{} {id} with {number}: Fluent says {expected:?}, the packed line {found:?}", language.code()));
                    }
                }
            }
        }
    }
    assert!(compared > 3000, "only {compared} texts compared");
    none(wrong, "a packed message differs from Fluent");
}

#[test]
fn a_file_cut_anywhere_is_no_words() {
    let whole = mingbai::words::packed_words(Language::En);
    let ends: Vec<usize> = whole.char_indices().map(|(at, _)| at).step_by(997).collect();
    assert!(ends.len() > 50);
    for end in ends {
        assert!(mingbai::words::Words::read(Language::En, &whole[..end]).is_err(), "cut at {end}");
    }
    assert!(mingbai::words::Words::read(Language::En, mingbai::words::working_words(Language::En)).is_err(), "the other pack");
}

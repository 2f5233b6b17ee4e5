//! ID02, PA01: an id stands once, and every language has the same messages as the reference.

use super::Fault;
use crate::{
    ftl::{Ftl, variables},
    none,
};
use std::collections::{BTreeMap, BTreeSet};

/// The reference language.
const REFERENCE: &str = "en";

/// ID02.
pub fn doubles(files: &[Ftl]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let ids = files.iter().flat_map(|file| file.messages().map(move |message| (file, message.id.name.as_str())));
    ids.filter(|(file, id)| !seen.insert((file.language.clone(), id.to_string())))
        .map(|(file, id)| Fault::new("ID02", file, id, "this id stood before; Fluent ignores the second"))
        .collect()
}

/// What must be the same in every language: the file, the variables, the attributes.
type Shape = (String, BTreeSet<String>, Vec<String>);

fn shapes<'a>(files: &'a [Ftl], language: &str) -> BTreeMap<String, (&'a Ftl, Shape)> {
    let files = files.iter().filter(|file| file.language == language);
    files
        .flat_map(|file| {
            file.messages().map(move |message| {
                let attributes = message.attributes.iter().map(|attribute| attribute.id.name.clone()).collect();
                (message.id.name.clone(), (file, (file.stem.clone(), variables(message), attributes)))
            })
        })
        .collect()
}

/// PA01.
pub fn differences(files: &[Ftl]) -> Vec<Fault> {
    let languages: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    let reference = shapes(files, REFERENCE);
    let mut faults = Vec::new();
    for language in languages.into_iter().filter(|language| *language != REFERENCE) {
        let here = shapes(files, language);
        for (id, (file, shape)) in &here {
            match reference.get(id) {
                None => faults.push(Fault::new("PA01", file, id, format!("{REFERENCE} has no such message"))),
                Some((_, model)) if model != shape => {
                    faults.push(Fault::new("PA01", file, id, format!("file, variables and attributes must be {REFERENCE}’s: {model:?}, not {shape:?}")));
                }
                Some(_) => {}
            }
        }
        for (id, (file, _)) in reference.iter().filter(|(id, _)| !here.contains_key(*id)) {
            faults.push(Fault::new("PA01", file, id, format!("{language} lacks this message")));
        }
    }
    faults
}

#[test]
fn an_id_that_stands_twice_in_a_language_is_caught() {
    let files = [Ftl::new("en", "one", "one-heading = A\n"), Ftl::new("en", "two", "one-heading = B\n"), Ftl::new("zh-Hans", "one", "one-heading = A\n")];
    let found: Vec<String> = doubles(&files).into_iter().map(|fault| format!("{} {}", fault.file, fault.id)).collect();
    assert_eq!(found, ["locales/en/two.ftl one-heading"]);
}

#[test]
fn a_language_that_differs_from_the_reference_is_caught() {
    let reference = "one-heading = A\none-count = { $count }\none-label = A\n    .title = B\n";
    let wrong = [
        "one-count = { $count }\none-label = A\n    .title = B\n",
        "one-heading = A\none-count = { $number }\none-label = A\n    .title = B\n",
        "one-heading = A\none-count = { $count }\none-label = A\n",
        "one-heading = A\none-count = { $count }\none-label = A\n    .title = B\none-more = C\n",
    ];
    let differ = |other: &str| differences(&[Ftl::new("en", "one", reference), Ftl::new("zh-Hans", "one", other)]).len();
    assert_eq!(differ(reference), 0, "a language does not differ from itself");
    none(wrong.iter().filter(|other| differ(other) != 1).map(|other| format!("{other:?}")).collect(), "one difference each must be found");
}

//! The checks that stop a build. Each fault names the file and says what to do; style is checked by the native suite.

use crate::{day::held_on, facts::Facts, gather::Language, pack};
use std::collections::{BTreeMap, BTreeSet};

/// Faults in the words: unreadable files, ids out of form, messages missing from a published language, variables that
/// differ from the reference language or are not explained.
pub fn words(languages: &[Language]) -> Vec<String> {
    let mut faults = Vec::new();
    let reference = languages.iter().find(|language| language.code == "en").expect("languages.toml names `en`, the reference");
    let expected: BTreeMap<_, _> = reference.messages.iter().map(|message| (&message.id, message)).collect();
    for language in languages {
        faults.extend(language.faults.iter().cloned());
        let place = |file: &str| format!("locales/{}/{file}.ftl", language.code);
        let mut seen = BTreeSet::new();
        for message in &language.messages {
            let at = place(&message.file);
            if !message.id.starts_with(&format!("{}-", message.file)) {
                faults.push(format!("{at}: `{}` must start with `{}-`", message.id, message.file));
            }
            if !seen.insert(&message.id) {
                faults.push(format!("{at}: `{}` stands twice; remove one", message.id));
            }
            if let Some(what) = message.pattern.as_ref().and_then(pack::unknown) {
                faults.push(format!("{at}: `{}` holds {what}, which the packed words cannot carry; write it out", message.id));
            }
            match expected.get(&message.id) {
                None => faults.push(format!("{at}: `{}` is not in the reference language en; add it there or remove it", message.id)),
                Some(model) if model.variables != message.variables => {
                    faults.push(format!("{at}: `{}` uses other variables than en", message.id));
                }
                Some(_) => {}
            }
            for variable in &message.variables {
                if language.code == "en" && !message.explained.iter().any(|(name, _)| name == variable) {
                    faults.push(format!("{at}: `{}` must explain ${variable} as `#   ${variable} (Number) - what it is`", message.id));
                }
            }
        }
        if language.status == "published" {
            for (id, model) in &expected {
                if !seen.contains(id) {
                    faults.push(format!("{}: `{id}` is missing; a published language has every message", place(&model.file)));
                }
            }
        }
    }
    faults
}

/// Faults in the facts: claims that rest on nothing or on an article that is not there, articles without a gloss, and
/// articles of which no single wording holds on the day the law was checked.
pub fn facts(facts: &Facts, languages: &[Language]) -> Vec<String> {
    let mut faults = Vec::new();
    let ids: BTreeSet<&str> = languages.iter().flat_map(|language| &language.messages).map(|message| message.id.as_str()).collect();
    for claim in &facts.claims {
        if claim.rests_on.is_empty() {
            faults.push(format!("claims.toml: `{}` rests on no article", claim.id));
        }
        for code in &claim.rests_on {
            if facts.position(code).is_none() {
                faults.push(format!("claims.toml: `{}` rests on {code}, which no file of src/law/facts holds", claim.id));
            }
        }
    }
    let mut keys = BTreeSet::new();
    for file in &facts.instruments {
        let instrument = &file.instrument;
        if instrument.checked_on > facts.checked_on {
            faults.push(format!("{}: checked after the edition's day {}", instrument.code, facts.checked_on));
        }
        if instrument.since.is_none() && instrument.standing != "retold" {
            faults.push(format!("{}: only a retelling may lack `since`", instrument.code));
        }
        for article in &file.articles {
            if !ids.contains(format!("law-{}-gloss", article.key).as_str()) {
                faults.push(format!("locales: `law-{}-gloss` is missing; {} {} needs a plain gloss", article.key, instrument.code, article.number));
            }
            if !keys.insert(&article.key) {
                continue;
            }
            let periods: Vec<_> =
                file.articles.iter().filter(|other| other.number == article.number).map(|other| (other.since.or(instrument.since), other.until)).collect();
            if let Err(reason) = held_on(&periods, facts.checked_on) {
                faults.push(format!("{} {}: {reason:?} on {}; mend `since` and `until`", instrument.code, article.number, facts.checked_on));
            }
        }
    }
    faults
}

//! Checks a sealed file.

use super::report::{Check, CheckId, Facts, Report, State, Subject, clipped};
use super::{edition, key, replay, values};
use crate::record::code::{marks, one_in};
use crate::record::sealed::{FileHeader, file_header, file_text, sealed_bytes};
use crate::record::{Digests, EditionSeen, KIND, Known, PublicKey, Record, Seal, SealedFile, Shape as _, VERSION, canonical, from_base64url, from_json};
use serde_json::Value;

/// The report of a text that is a sealed file; nothing when it is none.
pub(super) fn check(text: &str, known: &Known) -> Option<Report> {
    match from_json::<SealedFile>(text) {
        Ok(file) if file.record.version == VERSION && file.record.kind == KIND => Some(read(text, &file, known)),
        _ => misshapen(text),
    }
}

/// A text that names itself a record, but is not formed like one of version 1.
fn misshapen(text: &str) -> Option<Report> {
    let value: Value = serde_json::from_str(text).ok()?;
    let record = value.get("record").filter(|record| record.get("kind").and_then(Value::as_str) == Some(KIND))?;
    let version = record.get("version").cloned().unwrap_or_default();
    if version != VERSION {
        // A newer program may have written it: nothing is said against it, and nothing for it.
        let check = Check::new(CheckId::Version, State::Unknown).between(&VERSION.to_string(), &version.to_string());
        return Some(Report::of(Subject::Unreadable, vec![check], None));
    }
    let error = from_json::<SealedFile>(text).err().map(|error| clipped(&error));
    let fields = Check { found: error, ..Check::new(CheckId::Fields, State::Broken) };
    Some(Report::of(Subject::File, vec![Check::held(CheckId::Version), fields], None))
}

fn read(text: &str, file: &SealedFile, known: &Known) -> Report {
    let record = &file.record;
    let canonical_record = canonical(record);
    let mut checks = vec![Check::held(CheckId::Version), Check::held(CheckId::Fields)];
    checks.push(Check::holds(CheckId::Bytes, file_text(&file.digests, &canonical_record, file.seal.as_ref()) == text));
    let values = values::check(record);
    let sound = values.iter().all(|check| check.state == State::Held);
    checks.extend(values);
    let digests = Digests::of(canonical_record.as_bytes());
    for (id, computed, stated) in [(CheckId::Sha256, &digests.sha256, &file.digests.sha256), (CheckId::Sm3, &digests.sm3, &file.digests.sm3)] {
        let check = Check::holds(id, computed == stated);
        checks.push(if computed == stated { check } else { check.between(computed, stated) });
    }
    let named = file.seal.as_ref().and_then(|seal| named_key(&seal.protected));
    match (&file.seal, named) {
        (None, _) => checks.push(Check::new(CheckId::Seal, State::Unknown)),
        (Some(_), None) => checks.push(Check::new(CheckId::Seal, State::Broken).at("seal.protected")),
        (Some(seal), Some(named)) => checks.extend([fits(seal, named, &canonical_record), key(named, known)]),
    }
    let ours = record.edition == EditionSeen::ours();
    checks.push(edition(ours, &record.edition.id));
    // Nothing is computed from values that are out of bounds.
    if sound {
        checks.extend(if ours { replay::ours(record, &known.words) } else { replay::foreign(record) });
    }
    Report::of(Subject::File, checks, Some(facts(record, digests, named)))
}

fn fits(seal: &Seal, named: PublicKey, record: &str) -> Check {
    let fits = named.fits(&sealed_bytes(&seal.protected, record), &seal.signature);
    let check = Check::holds(CheckId::Seal, fits);
    if fits { check } else { check.at("seal.signature") }
}

/// The key that a header names, when the header is written as we write it.
fn named_key(protected: &str) -> Option<PublicKey> {
    let header: FileHeader = from_json(std::str::from_utf8(&from_base64url(protected)?).ok()?).ok()?;
    let key = PublicKey::from_jwk(&header.jwk.written())?;
    (file_header(key.members()) == protected).then_some(key)
}

fn facts(record: &Record, digests: Digests, named: Option<PublicKey>) -> Facts {
    let check = record.check.as_ref();
    Facts {
        edition: clipped(&record.edition.id),
        language: clipped(&record.language.code),
        device_time: clipped(&record.device_time),
        mode: clipped(&record.mode),
        form: check.map(|check| clipped(&check.form)),
        marks: check.map_or_else(|| "-".repeat(18), marks),
        outcomes: check.map(|check| check.outcomes.iter().take(18).cloned().collect()).unwrap_or_default(),
        luck_one_in: check.and_then(one_in),
        decision: record.decision.as_deref().map(clipped),
        sha256: digests.sha256,
        sm3: digests.sm3,
        fingerprint: named.map(|key| key.fingerprint().to_string()),
    }
}

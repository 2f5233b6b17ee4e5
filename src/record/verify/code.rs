//! Checks the text of a QR code. It carries the outcome and the digests, not the answers: what follows from the answers
//! can be checked with the file only.

use super::report::{Check, CheckId, Facts, Report, State, Subject, clipped};
use super::values::{Faults, is_day, is_edition_id, is_language};
use super::{edition, key, replay};
use crate::check::{Asked, Form, Outcome, luck};
use crate::record::canonical::text;
use crate::record::code::{CodeHeader, Payload, code_header};
use crate::record::digest::hex;
use crate::record::{DECISIONS, EditionSeen, Known, MODES, OutcomeStated, PublicKey, Shape as _, VERSION, from_base64url, from_json};
use crate::words::Language;

/// The report of a text that is a compact JWS with our payload; nothing when it is none.
pub(super) fn sealed(whole: &str, known: &Known) -> Option<Report> {
    let (signed, seal) = whole.rsplit_once('.')?;
    let (header, body) = signed.split_once('.')?;
    let bytes = from_base64url(body)?;
    let payload: Payload = from_json(std::str::from_utf8(&bytes).ok()?).ok()?;
    let bytes = Check::holds(CheckId::Bytes, text(&payload).as_bytes() == bytes);
    let named = named_key(header);
    let seals = match named {
        None => vec![Check::new(CheckId::Seal, State::Broken)],
        Some(named) => vec![Check::holds(CheckId::Seal, named.fits(signed.as_bytes(), seal)), key(named, known)],
    };
    Some(report(&payload, bytes, seals, named))
}

/// The report of a text that is our payload without a seal; nothing when it is none.
pub(super) fn plain(whole: &str) -> Option<Report> {
    let payload: Payload = from_json(whole).ok()?;
    let bytes = Check::holds(CheckId::Bytes, text(&payload) == whole);
    Some(report(&payload, bytes, vec![Check::new(CheckId::Seal, State::Unknown)], None))
}

fn named_key(header: &str) -> Option<PublicKey> {
    let read: CodeHeader = from_json(std::str::from_utf8(&from_base64url(header)?).ok()?).ok()?;
    let key = PublicKey::from_jwk(&read.jwk.written())?;
    (code_header(key.members()) == header).then_some(key)
}

fn report(payload: &Payload, bytes: Check, seals: Vec<Check>, named: Option<PublicKey>) -> Report {
    if payload.v != VERSION {
        let check = Check::new(CheckId::Version, State::Unknown).between(&VERSION.to_string(), &payload.v.to_string());
        return Report::of(Subject::Unreadable, vec![check], None);
    }
    let ours = payload.ed == EditionSeen::ours().id;
    let asked = asked(payload);
    let mut checks = vec![Check::held(CheckId::Version), Check::held(CheckId::Fields), bytes, values(payload, ours, asked.as_deref())];
    checks.extend(seals);
    checks.push(edition(ours, &payload.ed));
    if let (Some(form), Some(asked)) = (payload.form.as_deref().and_then(Form::from_code), &asked) {
        let expected = luck(form, asked).one_in().to_string();
        let same = payload.luck.as_ref() == Some(&expected);
        let differs = if ours { State::Broken } else { State::Unknown };
        let check = Check::new(CheckId::Luck, if same { State::Held } else { differs });
        checks.push(if same { check } else { check.at("luck").between(&expected, payload.luck.as_deref().unwrap_or_default()) });
    }
    Report::of(Subject::Code, checks, Some(facts(payload, ours, asked, named)))
}

/// The outcomes that the marks state; nothing when a mark is none of ours.
fn asked(payload: &Payload) -> Option<Vec<Asked>> {
    let all: Option<Vec<Option<Asked>>> = payload
        .out
        .chars()
        .enumerate()
        .map(|(concept, mark)| {
            let (outcome, settled) = match mark {
                '2' => (Outcome::First, true),
                '1' => (Outcome::After, true),
                '0' => (Outcome::NotYet, true),
                'o' => (Outcome::NotYet, false),
                '-' => return Some(None),
                _ => return None,
            };
            Some(Some(Asked { concept, outcome, settled }))
        })
        .collect();
    all.filter(|all| all.len() == 18).map(|all| all.into_iter().flatten().collect())
}

fn values(payload: &Payload, ours: bool, asked: Option<&[Asked]>) -> Check {
    let mut faults = Faults::default();
    let mut need = |right: bool, field: &str, found: &str| faults.need(right, || field.to_owned(), found);
    need(is_day(&payload.day), "day", &payload.day);
    need(payload.dec.as_deref().is_none_or(|dec| DECISIONS.contains(&dec)), "dec", payload.dec.as_deref().unwrap_or_default());
    need(is_edition_id(&payload.ed), "ed", &payload.ed);
    let known = !ours || Language::from_code(&payload.lang).is_some();
    need(is_language(&payload.lang) && known, "lang", &payload.lang);
    need(MODES.contains(&payload.mode.as_str()), "mode", &payload.mode);
    let form = payload.form.as_deref().map(Form::from_code);
    need(form != Some(None), "form", payload.form.as_deref().unwrap_or_default());
    // Without a form nothing was asked; with one, only what the form asks about.
    let fits = asked.is_some_and(|asked| match form.flatten() {
        None => asked.is_empty() && payload.luck.is_none(),
        Some(form) => !asked.is_empty() && (!ours || asked.iter().all(|asked| form.concepts().contains(&asked.concept))),
    });
    need(fits, "out", &payload.out);
    for (field, digest) in [("sha256", &payload.sha256), ("sm3", &payload.sm3)] {
        need(from_base64url(digest).is_some_and(|bytes| bytes.len() == 32), field, digest);
    }
    faults.into_check()
}

fn facts(payload: &Payload, ours: bool, asked: Option<Vec<Asked>>, named: Option<PublicKey>) -> Facts {
    let names: Vec<&str> = replay::concept_names().collect();
    let stated = |asked: Asked| OutcomeStated {
        concept: names.get(asked.concept).copied().unwrap_or_default().to_owned(),
        outcome: asked.outcome.code().to_owned(),
        settled: asked.settled,
    };
    let digest = |text: &str| from_base64url(text).map(|bytes| clipped(&hex(&bytes))).unwrap_or_default();
    Facts {
        edition: clipped(&payload.ed),
        language: clipped(&payload.lang),
        device_time: clipped(&payload.day),
        mode: clipped(&payload.mode),
        form: payload.form.as_deref().map(clipped),
        marks: clipped(&payload.out),
        outcomes: asked.filter(|_| ours).unwrap_or_default().into_iter().map(stated).collect(),
        luck_one_in: payload.luck.as_deref().map(clipped),
        decision: payload.dec.as_deref().map(clipped),
        sha256: digest(&payload.sha256),
        sm3: digest(&payload.sm3),
        fingerprint: named.map(|key| key.fingerprint().to_string()),
    }
}

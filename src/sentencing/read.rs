//! Reads a case from JSON. Numbers are read as they are written, digit by digit, so that no float ever holds one.

use super::{
    case::{Case, Charge, Count, Given, Lighter, MOST_CRIMES, Plea, Stage},
    exact::{Exact, Range},
    facts::Factor,
    fault::{Fault, Wrong},
};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// Longest file that is read, in bytes.
const LONGEST: usize = 65_536;

/// Most entries of one list.
const MOST: usize = 64;

/// A range as it is written: one number, or two.
type Parse<T> = fn(&RawValue) -> Result<T, Fault>;

impl Case {
    /// Reads a case: one crime, or `{"crimes":[…]}`.
    ///
    /// # Errors
    /// [`Fault`] when it is not JSON, or a field is missing, unknown, doubled, or not of its kind. Whether the numbers fit
    /// the guideline is told by [`super::illustrate`].
    pub fn from_json(text: &str) -> Result<Case, Fault> {
        if text.len() > LONGEST {
            return Err(Fault::at("", Wrong::TooLong));
        }
        let raw: &RawValue = serde_json::from_str(text).map_err(|_| Fault::at("", Wrong::NotJson))?;
        let mut fields = Fields::of(raw)?;
        let Some(crimes) = fields.take("crimes") else {
            return Ok(Case::one(count(fields)?));
        };
        fields.end()?;
        let crimes = list(crimes, MOST_CRIMES, |raw| count(Fields::of(raw)?)).map_err(|fault| fault.inside("crimes"))?;
        if crimes.is_empty() {
            return Err(Fault::at("crimes", Wrong::Missing));
        }
        Ok(Case::several(crimes))
    }
}

fn count(mut fields: Fields) -> Result<Count, Fault> {
    let crime = fields.need("crime", text)?;
    let charge = Charge::find(&crime).ok_or_else(|| Fault::at("crime", Wrong::UnknownId))?;
    let mut count = Count::new(charge, fields.read("tier", tier)?);
    count.start_months = fields.read("start_months", range)?;
    count.added_months = fields.read("added_months", range)?;
    count.factors = fields.read("factors", |raw| list(raw, MOST, given))?.unwrap_or_default();
    count.plea = fields.read("plea", plea)?.unwrap_or(Plea::NONE);
    count.companions = fields.read("companions", |raw| list(raw, MOST, companion))?.unwrap_or_default();
    count.lighter_crime = fields.read("lighter_crime", |raw| one_of(raw, &Lighter::ALL, Lighter::code))?.unwrap_or(Lighter::Unknown);
    count.outside_guideline = fields.read("outside_guideline", flag)?.unwrap_or_default();
    fields.end()?;
    Ok(count)
}

fn given(raw: &RawValue) -> Result<Given, Fault> {
    let mut fields = Fields::of(raw)?;
    let factor = fields.need("id", factor)?;
    let percent = fields.read("percent", percent)?;
    fields.end()?;
    Ok(Given { factor, percent })
}

/// A companion: its id, or as a factor is written.
fn companion(raw: &RawValue) -> Result<Given, Fault> {
    if raw.get().starts_with('"') { Ok(Given { factor: factor(raw)?, percent: None }) } else { given(raw) }
}

fn plea(raw: &RawValue) -> Result<Plea, Fault> {
    let mut fields = Fields::of(raw)?;
    let stage = fields.need("stage", |raw| one_of(raw, &Stage::ALL, Stage::code))?;
    let percent = fields.read("percent", percent)?;
    fields.end()?;
    Ok(Plea { stage, percent })
}

fn factor(raw: &RawValue) -> Result<&'static Factor, Fault> {
    Factor::find(&text(raw)?).ok_or_else(|| Fault::at("", Wrong::UnknownId))
}

fn one_of<T: Copy>(raw: &RawValue, all: &[T], code: fn(T) -> &'static str) -> Result<T, Fault> {
    let text = text(raw)?;
    all.iter().copied().find(|one| code(*one) == text).ok_or_else(|| Fault::at("", Wrong::UnknownId))
}

fn tier(raw: &RawValue) -> Result<u8, Fault> {
    if !raw.get().starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        return Err(Fault::at("", Wrong::WrongKind));
    }
    raw.get().parse().map_err(|_| Fault::at("", Wrong::UnknownId))
}

/// Percent, as a part of the whole. Written with two digits after the point at most, as months are.
fn percent(raw: &RawValue) -> Result<Range, Fault> {
    let range = range(raw)?;
    let part = |value: Exact| value.over(Exact::whole(100)).map_err(|wrong| Fault::at("", wrong));
    Ok(Range { low: part(range.low)?, high: part(range.high)? })
}

fn range(raw: &RawValue) -> Result<Range, Fault> {
    let number = |raw: &RawValue| Exact::parse(raw.get()).map_err(|wrong| Fault::at("", wrong));
    if !raw.get().starts_with('[') {
        return Ok(Range::point(number(raw)?));
    }
    match list(raw, MOST, number)?.as_slice() {
        [low, high] if low <= high => Ok(Range { low: *low, high: *high }),
        [_, _] => Err(Fault::at("", Wrong::Reversed)),
        _ => Err(Fault::at("", Wrong::WrongKind)),
    }
}

fn text(raw: &RawValue) -> Result<String, Fault> {
    serde_json::from_str(raw.get()).map_err(|_| Fault::at("", Wrong::WrongKind))
}

fn flag(raw: &RawValue) -> Result<bool, Fault> {
    serde_json::from_str(raw.get()).map_err(|_| Fault::at("", Wrong::WrongKind))
}

fn list<T>(raw: &RawValue, most: usize, parse: Parse<T>) -> Result<Vec<T>, Fault> {
    let entries: Vec<&RawValue> = serde_json::from_str(raw.get()).map_err(|_| Fault::at("", Wrong::WrongKind))?;
    if entries.len() > most {
        return Err(Fault::at("", Wrong::TooMany));
    }
    entries.iter().enumerate().map(|(place, raw)| parse(raw).map_err(|fault| fault.inside(&format!("[{place}]")))).collect()
}

/// The fields of an object, in their order, not yet read.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Fields<'a> {
    fn of(raw: &'a RawValue) -> Result<Fields<'a>, Fault> {
        if !raw.get().starts_with('{') {
            return Err(Fault::at("", Wrong::WrongKind));
        }
        let fields: Fields = serde_json::from_str(raw.get()).map_err(|_| Fault::at("", Wrong::NotJson))?;
        let doubled = fields.0.iter().enumerate().find(|(place, (name, _))| fields.0[..*place].iter().any(|(earlier, _)| earlier == name));
        match doubled {
            Some((_, (name, _))) => Err(Fault::at(name.as_str(), Wrong::KeyTwice)),
            None => Ok(fields),
        }
    }

    /// Takes a field out; `null` is as good as not there.
    fn take(&mut self, name: &str) -> Option<&'a RawValue> {
        let place = self.0.iter().position(|(field, _)| field == name)?;
        let (_, raw) = self.0.remove(place);
        (raw.get() != "null").then_some(raw)
    }

    fn read<T>(&mut self, name: &str, parse: Parse<T>) -> Result<Option<T>, Fault> {
        self.take(name).map(parse).transpose().map_err(|fault| fault.inside(name))
    }

    fn need<T>(&mut self, name: &str, parse: Parse<T>) -> Result<T, Fault> {
        self.read(name, parse)?.ok_or_else(|| Fault::at(name, Wrong::Missing))
    }

    /// No field is left over.
    fn end(self) -> Result<(), Fault> {
        match self.0.into_iter().next() {
            Some((name, _)) => Err(Fault::at(name, Wrong::UnknownKey)),
            None => Ok(()),
        }
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keep)
    }
}

/// Keeps every field, doubled ones too: JSON readers that keep one of two would hide the other.
struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

//! Reads a case from JSON. A number is taken by its digits, at most two after the point: no float is ever computed with.

use super::{
    case::{Case, Charge, Count, Given, Lighter, MOST_CRIMES, Plea, Stage},
    exact::{Exact, Range},
    facts::Factor,
    fault::{Fault, Wrong},
};
use serde_json::Value;

/// Longest file that is read, in bytes.
const LONGEST: usize = 65_536;

/// Most entries of one list.
const MOST: usize = 64;

/// A range as it is written: one number, or two.
type Parse<T> = fn(&Value) -> Result<T, Fault>;

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
        let whole: Value = serde_json::from_str(text).map_err(|_| Fault::at("", Wrong::NotJson))?;
        // A record's own text is canonical: there no key stands twice, and a number has one spelling.
        #[cfg(feature = "cli")]
        super::spelling::check(text)?;
        let mut fields = Fields::of(&whole)?;
        let Some(crimes) = fields.take("crimes") else {
            return Ok(Case::one(count(fields)?));
        };
        fields.end()?;
        let crimes = entries(crimes, MOST_CRIMES).map_err(|fault| fault.inside("crimes"))?;
        if crimes.is_empty() {
            return Err(Fault::at("crimes", Wrong::Missing));
        }
        let mut counts = Vec::new();
        for (place, raw) in crimes.iter().enumerate() {
            counts.push(Fields::of(raw).and_then(count).map_err(|fault| fault.inside(&format!("crimes[{place}]")))?);
        }
        Ok(Case::several(counts))
    }
}

fn count(mut fields: Fields) -> Result<Count, Fault> {
    let crime = fields.need("crime", text)?;
    let charge = Charge::find(&crime).ok_or_else(|| Fault::at("crime", Wrong::UnknownId))?;
    let mut count = Count::new(charge, fields.read("tier", tier)?);
    count.start_months = fields.read("start_months", range)?;
    count.added_months = fields.read("added_months", range)?;
    count.factors = fields.read("factors", |raw| givens(raw, given))?.unwrap_or_default();
    count.plea = fields.read("plea", plea)?.unwrap_or(Plea::NONE);
    count.companions = fields.read("companions", |raw| givens(raw, companion))?.unwrap_or_default();
    count.lighter_crime = fields.read("lighter_crime", |raw| one_of(raw, &Lighter::ALL, Lighter::code))?.unwrap_or(Lighter::Unknown);
    count.outside_guideline = fields.read("outside_guideline", flag)?.unwrap_or_default();
    fields.end()?;
    Ok(count)
}

/// Factors or companions, entry by entry. (A loop for each kind of list weighs less than one that is generic.)
#[inline(never)]
fn givens(raw: &Value, parse: Parse<Given>) -> Result<Vec<Given>, Fault> {
    let mut all = Vec::new();
    for (place, raw) in entries(raw, MOST)?.iter().enumerate() {
        all.push(parse(raw).map_err(|fault| fault.inside(&format!("[{place}]")))?);
    }
    Ok(all)
}

fn given(raw: &Value) -> Result<Given, Fault> {
    let mut fields = Fields::of(raw)?;
    let factor = fields.need("id", factor)?;
    let percent = fields.read("percent", percent)?;
    fields.end()?;
    Ok(Given { factor, percent })
}

/// A companion: its id, or as a factor is written.
fn companion(raw: &Value) -> Result<Given, Fault> {
    if raw.is_string() { Ok(Given { factor: factor(raw)?, percent: None }) } else { given(raw) }
}

fn plea(raw: &Value) -> Result<Plea, Fault> {
    let mut fields = Fields::of(raw)?;
    let stage = fields.need("stage", |raw| one_of(raw, &Stage::ALL, Stage::code))?;
    let percent = fields.read("percent", percent)?;
    fields.end()?;
    Ok(Plea { stage, percent })
}

fn factor(raw: &Value) -> Result<&'static Factor, Fault> {
    Factor::find(&text(raw)?).ok_or_else(|| Fault::at("", Wrong::UnknownId))
}

fn one_of<T: Copy>(raw: &Value, all: &[T], code: fn(T) -> &'static str) -> Result<T, Fault> {
    let text = text(raw)?;
    all.iter().copied().find(|one| code(*one) == text).ok_or_else(|| Fault::at("", Wrong::UnknownId))
}

fn tier(raw: &Value) -> Result<u8, Fault> {
    if !raw.is_number() {
        return Err(Fault::at("", Wrong::WrongKind));
    }
    raw.as_u64().and_then(|number| number.try_into().ok()).ok_or_else(|| Fault::at("", Wrong::UnknownId))
}

/// Percent, as a part of the whole. Written with two digits after the point at most, as months are.
fn percent(raw: &Value) -> Result<Range, Fault> {
    let range = range(raw)?;
    let part = |value: Exact| value.over(Exact::whole(100)).map_err(|wrong| Fault::at("", wrong));
    Ok(Range { low: part(range.low)?, high: part(range.high)? })
}

fn range(raw: &Value) -> Result<Range, Fault> {
    let number = |raw: &Value| Exact::parse(&raw.to_string()).map_err(|wrong| Fault::at("", wrong));
    if !raw.is_array() {
        return Ok(Range::point(number(raw)?));
    }
    let [low, high] = entries(raw, MOST)? else { return Err(Fault::at("", Wrong::WrongKind)) };
    let range = Range { low: number(low).map_err(|fault| fault.inside("[0]"))?, high: number(high).map_err(|fault| fault.inside("[1]"))? };
    if range.low <= range.high { Ok(range) } else { Err(Fault::at("", Wrong::Reversed)) }
}

fn text(raw: &Value) -> Result<String, Fault> {
    raw.as_str().map(str::to_owned).ok_or_else(|| Fault::at("", Wrong::WrongKind))
}

fn flag(raw: &Value) -> Result<bool, Fault> {
    raw.as_bool().ok_or_else(|| Fault::at("", Wrong::WrongKind))
}

fn entries(raw: &Value, most: usize) -> Result<&[Value], Fault> {
    let entries = raw.as_array().ok_or_else(|| Fault::at("", Wrong::WrongKind))?;
    if entries.len() > most { Err(Fault::at("", Wrong::TooMany)) } else { Ok(entries) }
}

/// The fields of an object, not yet read.
struct Fields<'a>(Vec<(&'a str, &'a Value)>);

impl<'a> Fields<'a> {
    fn of(raw: &'a Value) -> Result<Fields<'a>, Fault> {
        let fields = raw.as_object().ok_or_else(|| Fault::at("", Wrong::WrongKind))?;
        Ok(Fields(fields.iter().map(|(name, value)| (name.as_str(), value)).collect()))
    }

    /// Takes a field out; `null` is as good as not there.
    fn take(&mut self, name: &str) -> Option<&'a Value> {
        let place = self.0.iter().position(|(field, _)| *field == name)?;
        let (_, raw) = self.0.remove(place);
        (!raw.is_null()).then_some(raw)
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

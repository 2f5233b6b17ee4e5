//! Types as JSON and back: every field, and no other.
//!
//! A deserializer made for each type by a derive macro weighed a fifth of the second program. Here every type goes
//! through `serde_json`'s own `Value`, and a field costs one call. A field that stands twice is one here; what is
//! written again then differs from what was read, and that is checked wherever it matters (`CheckId::Bytes`).

use serde_json::{Map, Value};

/// A type that is written as a JSON value, and read from one.
pub trait Shape: Sized {
    /// Reads it. What is not as it should be is noted in `faults`, and something blank stands for it.
    fn read(value: Value, faults: &mut Faults) -> Self;
    /// Writes it.
    fn written(&self) -> Value;
}

/// What was not as it should be: the first of it.
#[derive(Default)]
pub struct Faults(Option<String>);

impl Faults {
    /// Notes something; only the first is kept.
    #[inline(never)]
    pub fn note(&mut self, what: &str) {
        self.0.get_or_insert_with(|| what.to_owned());
    }
}

/// Reads a type from text.
///
/// # Errors
/// What is wrong, in English, for a person who looks into the file.
pub fn from_json<T: Shape>(text: &str) -> Result<T, String> {
    let mut faults = Faults::default();
    let value = value_of(text, &mut faults);
    let made = T::read(value, &mut faults);
    faults.0.map_or(Ok(made), Err)
}

#[inline(never)]
fn value_of(text: &str, faults: &mut Faults) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error: serde_json::Error| {
        faults.note(&error.to_string());
        Value::Null
    })
}

/// The fields of an object that have not been read yet.
pub struct Fields {
    left: Map<String, Value>,
    strict: bool,
}

impl Fields {
    /// The fields of an object. A strict one has every field and no other.
    #[inline(never)]
    pub fn of(value: Value, strict: bool, faults: &mut Faults) -> Fields {
        let left = match value {
            Value::Object(fields) => fields,
            _ => {
                faults.note("not an object");
                Map::new()
            }
        };
        Fields { left, strict }
    }

    #[inline(never)]
    fn take(&mut self, name: &str, faults: &mut Faults) -> Option<Value> {
        let value = self.left.remove(name);
        if value.is_none() && self.strict {
            faults.note(&format!("missing field `{name}`"));
        }
        value
    }

    /// Reads a field.
    pub fn field<T: Shape>(&mut self, name: &str, faults: &mut Faults) -> T {
        match self.take(name, faults) {
            Some(value) => T::read(value, faults),
            None => T::read(Value::Null, &mut Faults::default()),
        }
    }

    /// What has not been read.
    pub fn rest(self) -> Map<String, Value> {
        self.left
    }

    /// Nothing is left over.
    #[inline(never)]
    pub fn end(self, faults: &mut Faults) {
        if let (true, Some(name)) = (self.strict, self.left.keys().next()) {
            faults.note(&format!("unknown field `{name}`"));
        }
    }
}

/// Writes a field.
#[inline(never)]
pub fn put(fields: &mut Map<String, Value>, name: &str, value: Value) {
    fields.insert(name.to_owned(), value);
}

/// A struct is as its fields are. `lenient`: a field may be missing and is blank then, others may stand beside it.
macro_rules! shape {
    (lenient $name:ident { $($field:ident),+ $(,)? }) => { $crate::record::shape::shape!(@ false $name { $($field),+ }); };
    ($name:ident { $($field:ident),+ $(,)? }) => { $crate::record::shape::shape!(@ true $name { $($field),+ }); };
    (@ $strict:literal $name:ident { $($field:ident),+ }) => {
        impl $crate::record::shape::Shape for $name {
            fn read(value: serde_json::Value, faults: &mut $crate::record::shape::Faults) -> Self {
                let mut fields = $crate::record::shape::Fields::of(value, $strict, faults);
                let made = $name { $($field: fields.field(stringify!($field), faults)),+ };
                fields.end(faults);
                made
            }
            fn written(&self) -> serde_json::Value {
                let mut fields = serde_json::Map::new();
                $($crate::record::shape::put(&mut fields, stringify!($field), self.$field.written());)+
                serde_json::Value::Object(fields)
            }
        }
    };
}
pub(crate) use shape;

impl Shape for String {
    #[inline(never)]
    fn read(value: Value, faults: &mut Faults) -> String {
        match value {
            Value::String(text) => text,
            _ => {
                faults.note("not a text");
                String::new()
            }
        }
    }
    #[inline(never)]
    fn written(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Shape for bool {
    fn read(value: Value, faults: &mut Faults) -> bool {
        value.as_bool().unwrap_or_else(|| {
            faults.note("neither true nor false");
            false
        })
    }
    fn written(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Shape for u64 {
    #[inline(never)]
    fn read(value: Value, faults: &mut Faults) -> u64 {
        value.as_u64().unwrap_or_else(|| {
            faults.note("not a whole number");
            0
        })
    }
    #[inline(never)]
    fn written(&self) -> Value {
        Value::from(*self)
    }
}

/// Smaller numbers, each with its bound.
macro_rules! number {
    ($($kind:ty),+) => { $(
        impl Shape for $kind {
            fn read(value: Value, faults: &mut Faults) -> $kind {
                let number = u64::read(value, faults);
                <$kind>::try_from(number).unwrap_or_else(|_| {
                    faults.note("too large a number");
                    0
                })
            }
            fn written(&self) -> Value {
                (u64::from(*self)).written()
            }
        }
    )+ };
}
number!(u8, u32);

impl<T: Shape> Shape for Option<T> {
    fn read(value: Value, faults: &mut Faults) -> Option<T> {
        (!value.is_null()).then(|| T::read(value, faults))
    }
    fn written(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::written)
    }
}

#[inline(never)]
fn list(value: Value, faults: &mut Faults) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        _ => {
            faults.note("not a list");
            Vec::new()
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(value: Value, faults: &mut Faults) -> Vec<T> {
        list(value, faults).into_iter().map(|value| T::read(value, faults)).collect()
    }
    fn written(&self) -> Value {
        Value::Array(self.iter().map(T::written).collect())
    }
}

impl<T: Shape, const N: usize> Shape for [T; N] {
    fn read(value: Value, faults: &mut Faults) -> [T; N] {
        let mut values = list(value, faults);
        if values.len() != N {
            faults.note("a list of another length");
            values.resize(N, Value::Null);
        }
        let mut values = values.into_iter();
        std::array::from_fn(|_| T::read(values.next().unwrap_or_default(), faults))
    }
    fn written(&self) -> Value {
        Value::Array(self.iter().map(T::written).collect())
    }
}

//! Texts by name, few of them: a sorted list. A tree map of the library weighs kilobytes for each type it holds.

use super::shape::{Faults, Fields, Shape, put};
use serde_json::{Map, Value};

/// Texts by name, in the order of the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    #[inline(never)]
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.as_str().cmp(name))
    }

    /// The text under a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.find(name).ok().map(|place| self.0[place].1.as_str())
    }

    /// Puts a text under a name, in the place of the one that was there.
    #[inline(never)]
    pub fn insert(&mut self, name: String, text: String) {
        match self.find(&name) {
            Ok(place) => self.0[place].1 = text,
            Err(place) => self.0.insert(place, (name, text)),
        }
    }

    /// Takes a name out.
    #[inline(never)]
    pub fn remove(&mut self, name: &str) {
        if let Ok(place) = self.find(name) {
            self.0.remove(place);
        }
    }

    /// Every name with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().map(|(name, text)| (name, text))
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Shape for Pairs {
    #[inline(never)]
    fn read(value: Value, faults: &mut Faults) -> Pairs {
        let mut pairs = Pairs::default();
        for (name, value) in Fields::of(value, false, faults).rest() {
            pairs.insert(name, String::read(value, faults));
        }
        pairs
    }
    #[inline(never)]
    fn written(&self) -> Value {
        // One by one: to collect them brings a sort and a builder of trees along.
        let mut fields = Map::new();
        self.0.iter().for_each(|(name, text)| put(&mut fields, name, text.written()));
        Value::Object(fields)
    }
}

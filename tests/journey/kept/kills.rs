//! The whole browser is killed at random moments, as a dead battery does, and opened again on the same profile: whatever
//! the page had called kept is there, and nothing is damaged.

use super::{saved, to_record, turn_on, unlock};
use crate::{harness::Browser, recording::step};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::{Value, json};
use std::{
    env, thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

const FIELDS: [&str; 4] = ["person", "place", "lawyer", "reference"];

/// A small source of chance that can be had again: the seed is printed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

fn told(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// What a field was last told to hold, and what the page had last called kept.
#[derive(Clone, Default)]
struct Field {
    tried: String,
    kept: String,
}

/// Fills fields one after another until the browser ends. Says how many changes the page had called kept.
fn work(browser: &Browser, fields: &mut [Field; 4], round: u64) -> u64 {
    let mut confirmed = 0;
    for count in 0.. {
        let at = count as usize % FIELDS.len();
        fields[at].tried = format!("{round}-{count}");
        let write = format!(
            "const field = document.getElementById({:?}); field.value = {:?}; field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true",
            FIELDS[at], fields[at].tried
        );
        if browser.told(&write).is_none() {
            return confirmed;
        }
        loop {
            match browser.told("return document.documentElement.dataset.kept") {
                Some(Value::String(state)) if state == "saved" => break,
                Some(_) => {}
                None => return confirmed,
            }
        }
        fields[at].kept.clone_from(&fields[at].tried);
        confirmed += 1;
    }
    confirmed
}

#[test]
fn fifty_kills_at_random_moments_lose_nothing_that_was_called_kept() {
    let seed = told("MINGBAI_SEED", SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_millis() as u64));
    let kills = told("MINGBAI_KILLS", 50);
    println!("MINGBAI_SEED={seed}");
    let begun = Instant::now();
    let mut chance = Chance(seed | 1);
    let mut fields: [Field; 4] = Default::default();
    let (mut confirmed, mut checked) = (0, 0);
    let mut browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    to_record(&browser);
    for round in 0..kills {
        let end = browser.end();
        let moment = Duration::from_millis(chance.below(700));
        let killer = thread::spawn(move || {
            // The moment is what is tried out: nothing is waited for.
            thread::sleep(moment);
            end();
        });
        confirmed += work(&browser, &mut fields, round);
        killer.join().expect("it was killed");
        browser = Browser::again(browser.ended());
        browser.open(PageId::Record, Language::En);
        unlock(&browser);
        if browser.shown("#step-people") {
            step(&browser, "people");
        }
        browser.wait_shown("#reference");
        let found = browser.js(&format!("return {}.map(id => document.getElementById(id).value)", json!(FIELDS)));
        for (at, field) in fields.iter_mut().enumerate() {
            let value = found[at].as_str().unwrap_or_default();
            assert!(
                value == field.kept || value == field.tried,
                "seed {seed}, kill {round}, {}: {value:?} stands there; {:?} was called kept, {:?} was tried",
                FIELDS[at],
                field.kept,
                field.tried
            );
            checked += 1;
            *field = Field { tried: value.to_owned(), kept: value.to_owned() };
        }
        saved(&browser);
    }
    println!("{kills} kills in {:?}: {confirmed} changes called kept, {checked} fields looked at, none lost", begun.elapsed());
    assert!(confirmed > kills, "the kills came while something was being kept: {confirmed}");
}

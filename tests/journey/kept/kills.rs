//! The whole browser is killed at random moments, as a dead battery does, and opened again on the same profile: whatever
//! the page had called kept is there, and nothing is damaged.

use super::{saved, to_record, turn_on, unlock};
use crate::{
    harness::{Browser, holds},
    recording::step,
};
use mingbai::content::PageId;
use mingbai::words::Language;
use serde_json::json;
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

/// Waits until the page calls the last change kept; nothing where the browser has ended.
fn kept(browser: &Browser) -> Option<()> {
    while browser.told(&holds("document.documentElement.dataset.kept === 'saved'"))? != true {}
    Some(())
}

/// Fills fields one after another until the browser ends. Counts what the page had called kept.
fn write(browser: &Browser, fields: &mut [Field; 4], round: u64, confirmed: &mut u64) -> Option<()> {
    for count in 0.. {
        let at = count as usize % FIELDS.len();
        fields[at].tried = format!("{round}-{count}");
        browser.told(&format!(
            "const field = document.getElementById({:?}); field.value = {:?}; field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true",
            FIELDS[at], fields[at].tried
        ))?;
        kept(browser)?;
        fields[at].kept.clone_from(&fields[at].tried);
        *confirmed += 1;
    }
    None
}

/// Goes to the self-check. False when it has been answered to its end.
fn sits(browser: &Browser) -> bool {
    step(browser, "together");
    browser.tap(".strips a[href$='check/']");
    browser.wait("the self-check", "document.querySelector('#begin-full, .options, #heading-result')");
    if browser.shown("#heading-result") {
        browser.tap("#to-record");
        browser.wait_shown("#step-people");
        step(browser, "people");
        return false;
    }
    if browser.shown("#begin-full") {
        browser.tap("#begin-full");
    }
    browser.wait_shown(".options");
    saved(browser);
    true
}

/// Answers item after item until the browser ends: how many answers were given, and how many the page had called kept.
fn sit(browser: &Browser, answers: &mut (u64, u64), confirmed: &mut u64) -> Option<()> {
    loop {
        let asked = browser.told("document.querySelector('.options > :nth-child(4) input')?.click(); return !!document.querySelector('.options')")?;
        if asked == true {
            answers.0 += 1;
            browser.told("document.getElementById('answer').click()")?;
            while browser.told(&holds("document.getElementById('why')"))? != true {}
            kept(browser)?;
            answers.1 = answers.0;
            *confirmed += 1;
            browser.told("document.getElementById('on').click()")?;
        }
    }
}

/// How many answers the visit holds, as the record's page counts them.
fn answered(browser: &Browser) -> u64 {
    step(browser, "together");
    let told = mingbai::ui::bare(&browser.text(".so-far li:nth-child(2)"));
    let digits: String = told.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[test]
fn kills_at_random_moments_lose_nothing_that_was_called_kept() {
    let seed = told("MINGBAI_SEED", SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_millis() as u64));
    let kills = told("MINGBAI_KILLS", 10);
    println!("MINGBAI_SEED={seed}");
    let begun = Instant::now();
    let mut chance = Chance(seed | 1);
    let mut fields: [Field; 4] = Default::default();
    let (mut answers, mut confirmed, mut checked) = ((0, 0), 0, 0);
    let mut browser = Browser::start();
    browser.open(PageId::Kept, Language::En);
    turn_on(&browser);
    to_record(&browser);
    for round in 0..kills {
        let sitting = round % 2 == 1 && sits(&browser);
        let end = browser.end();
        let moment = Duration::from_millis(chance.below(700));
        let killer = thread::spawn(move || {
            // The moment is what is tried out: nothing is waited for.
            thread::sleep(moment);
            end();
        });
        let ended = if sitting { sit(&browser, &mut answers, &mut confirmed) } else { write(&browser, &mut fields, round, &mut confirmed) };
        assert_eq!(ended, None, "it works until it is killed");
        killer.join().expect("it was killed");
        browser = Browser::again(browser.ended());
        browser.open(PageId::Record, Language::En);
        unlock(&browser);
        browser.wait_shown("#step-people");
        let there = answered(&browser);
        assert!((answers.1..=answers.0).contains(&there), "seed {seed}, kill {round}: {there} answers; {answers:?} were given and called kept");
        answers = (there, there);
        step(&browser, "people");
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
    println!("{kills} kills in {:?}: {confirmed} changes called kept, {} of them answers; {checked} fields looked at, none lost", begun.elapsed(), answers.1);
    assert!(confirmed > kills, "the kills came while something was being kept: {confirmed}");
}

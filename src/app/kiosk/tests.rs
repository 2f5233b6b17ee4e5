//! Every way through the clock, clocks that leap, settings good and bad, and waits that grow.

use super::*;
use crate::words::Language;

const LIMITS: Limits = Limits { idle_ms: 180_000, warning_ms: 60_000, lawyer_ms: 7_200_000 };

fn reading() -> Idle {
    Idle::new(LIMITS, Phase::Reading, 0, 0)
}

/// A second, or a gap, told by both clocks.
fn tick(idle: Idle, now_ms: u64, sentence: Option<u32>) -> Idle {
    idle.after(Event::Tick { now_ms, wall_ms: now_ms, sentence })
}

/// After so many seconds, told one by one, from this time on.
fn wait(mut idle: Idle, from_s: u64, seconds: u64, sentence: Option<u32>) -> Idle {
    for second in 1..=seconds {
        idle = tick(idle, (from_s + second) * 1000, sentence);
    }
    idle
}

#[test]
fn reading_that_stops_is_warned_then_wiped_and_nothing_undoes_that() {
    let idle = wait(reading(), 0, 179, None);
    assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Reading, 1));
    let idle = wait(idle, 179, 1, None);
    assert_eq!((idle.phase(), idle.seconds_left(), idle.seconds_whole()), (Phase::Warning, 60, 60));
    let idle = wait(idle, 180, 59, None);
    assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Warning, 1));
    let idle = wait(idle, 239, 1, None);
    assert_eq!(idle.phase(), Phase::Wiping);
    for event in [Event::Active, Event::LawyerComes, Event::LawyerGoes, Event::Clear, Event::Tick { now_ms: 0, wall_ms: 0, sentence: Some(1) }] {
        assert_eq!(idle.after(event), idle, "{event:?}");
    }
}

#[test]
fn a_move_starts_the_time_anew_and_answers_the_question() {
    let idle = wait(reading(), 0, 170, None).after(Event::Active);
    assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Reading, 180));
    let idle = wait(idle, 170, 200, None);
    assert_eq!(idle.phase(), Phase::Warning);
    let idle = idle.after(Event::Active);
    assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Reading, 180));
}

#[test]
fn clear_wipes_from_everywhere() {
    for phase in [Phase::Attract, Phase::Reading, Phase::Warning, Phase::Lawyer] {
        assert_eq!(Idle::new(LIMITS, phase, 0, 0).after(Event::Clear).phase(), Phase::Wiping, "{phase:?}");
    }
}

#[test]
fn a_lawyer_stops_the_clock_up_to_a_limit_of_its_own() {
    let warned = wait(reading(), 0, 200, None);
    let idle = wait(warned.after(Event::LawyerComes), 200, 7_199, None);
    assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Lawyer, 1));
    assert_eq!(idle.after(Event::Active).seconds_left(), 7_200, "a move starts the limit anew");
    assert_eq!(idle.after(Event::Active).phase(), Phase::Lawyer);
    assert_eq!(wait(idle, 7_399, 1, None).phase(), Phase::Warning, "and even then there is a question first");
    let left = idle.after(Event::LawyerGoes);
    assert_eq!((left.phase(), left.seconds_left()), (Phase::Reading, 180));
}

#[test]
fn nobody_is_thrown_out_while_listening() {
    let mut idle = reading();
    for sentence in 0..60_u32 {
        idle = wait(idle, u64::from(sentence) * 90, 90, Some(sentence));
        assert_eq!((idle.phase(), idle.seconds_left()), (Phase::Reading, 180), "sentence {sentence}");
    }
    let warned = wait(reading(), 0, 200, None);
    assert_eq!(wait(warned, 200, 1, Some(7)).phase(), Phase::Reading, "a voice that goes on is an answer");
}

#[test]
fn a_voice_that_never_ends_keeps_nothing_open_for_ever() {
    let idle = wait(reading(), 0, 120 + 180, Some(3));
    assert_eq!(idle.phase(), Phase::Warning);
    assert_eq!(wait(idle, 300, 60, Some(3)).phase(), Phase::Wiping);
}

#[test]
fn the_first_page_waits_for_ever_until_it_is_touched() {
    let attract = Idle::new(LIMITS, Phase::Attract, 0, 0);
    assert_eq!(wait(attract, 0, 1_000, None).phase(), Phase::Attract);
    let touched = attract.after(Event::Active);
    assert_eq!(wait(touched, 0, 179, None).phase(), Phase::Attract);
    assert_eq!(wait(touched, 0, 180, None).phase(), Phase::Wiping, "what was begun there is not left open");
}

#[test]
fn a_clock_that_leaps_robs_nobody_of_the_warning() {
    const DAY_MS: u64 = 86_400_000;
    let start = Idle::new(LIMITS, Phase::Reading, DAY_MS, DAY_MS);
    let back = tick(start, 0, None);
    assert_eq!((back.phase(), back.seconds_left()), (Phase::Reading, 180), "back: nothing is counted");
    assert_eq!(tick(back, 1_000, None).seconds_left(), 179, "and from there it goes on");
    for phase in [Phase::Reading, Phase::Lawyer] {
        let ahead = tick(Idle::new(LIMITS, phase, 0, 0), 61_000, None);
        assert_eq!((ahead.phase(), ahead.seconds_left()), (Phase::Warning, 60), "ahead: who is there? the whole warning");
    }
    let warned = tick(Idle::new(LIMITS, Phase::Warning, 0, 0), 240_000, None);
    assert_eq!((warned.phase(), warned.seconds_left()), (Phase::Warning, 57), "one step, however long it was");
    assert_eq!(tick(Idle::new(LIMITS, Phase::Attract, 0, 0), DAY_MS, None).phase(), Phase::Attract);
    let stutter = tick(reading(), 30_000, None);
    assert_eq!((stutter.phase(), stutter.seconds_left()), (Phase::Reading, 177), "a stutter is no sleep");
}

#[test]
fn after_a_sleep_longer_than_idle_and_warning_all_is_erased_and_nobody_is_asked() {
    for (phase, limit_ms) in [(Phase::Reading, 240_000), (Phase::Warning, 240_000), (Phase::Lawyer, 7_260_000)] {
        let start = Idle::new(LIMITS, phase, 0, 0);
        assert_ne!(tick(start, limit_ms, None).phase(), Phase::Wiping, "{phase:?}");
        assert_eq!(tick(start, limit_ms + 1, None).phase(), Phase::Wiping, "{phase:?}");
        assert_eq!(tick(start, limit_ms + 1, Some(4)).phase(), Phase::Wiping, "{phase:?}: a voice that slept too is no listener");
        assert_eq!(tick(start, u64::MAX, None).phase(), Phase::Wiping, "{phase:?}");
    }
    let touched = Idle::new(LIMITS, Phase::Attract, 0, 0).after(Event::Active);
    assert_eq!(tick(touched, 240_001, None).phase(), Phase::Wiping, "what was begun on the first page too");
    let trial = Limits { idle_ms: 5_000, warning_ms: 5_000, lawyer_ms: 60_000 };
    assert_eq!(tick(Idle::new(trial, Phase::Reading, 0, 0), 30_000, None).phase(), Phase::Reading, "a stutter is no sleep with short times either");
}

#[test]
fn a_sleep_in_which_one_of_the_clocks_stood_still_is_a_sleep() {
    let (still, day_s) = (1_000, 86_400);
    let sleeps = |now_ms, wall_ms| reading().after(Event::Tick { now_ms, wall_ms, sentence: None }).phase();
    for seconds in [100, day_s] {
        let wanted = if seconds == day_s { Phase::Wiping } else { Phase::Warning };
        assert_eq!(sleeps(still, seconds * 1000), wanted, "the window’s clock stood still for {seconds} s");
        assert_eq!(sleeps(seconds * 1000, still), wanted, "the machine’s clock was set back by {seconds} s");
    }
    let set_back = Idle::new(LIMITS, Phase::Reading, 0, day_s * 1000).after(Event::Tick { now_ms: 1_000, wall_ms: 0, sentence: None });
    assert_eq!((set_back.phase(), set_back.seconds_left()), (Phase::Reading, 179), "a clock set back counts for nothing");
}

#[test]
fn the_question_is_heard_as_it_comes_up_and_each_quarter_of_a_minute() {
    let mut idle = wait(reading(), 0, 179, None);
    let mut heard = Vec::new();
    for second in 180..240 {
        let next = wait(idle, second - 1, 1, None);
        if next.sounds(&idle) {
            heard.push(next.seconds_left());
        }
        idle = next;
    }
    assert_eq!(heard, [60, 45, 30, 15]);
    assert!(!idle.after(Event::Active).sounds(&idle));
}

#[test]
fn an_empty_object_is_a_kiosk_with_safe_defaults() {
    let settings = Settings::read("{}");
    assert!(settings.on && settings.sound && !settings.print && !settings.record);
    assert_eq!((settings.idle_s, settings.warning_s, settings.lawyer_min), (180, 60, 120));
    assert_eq!(settings.languages, Language::ALL);
    assert!(settings.pin.is_none() && settings.quiet.is_none() && settings.contacts.is_empty() && settings.faults.is_empty());
    assert_eq!(settings.limits(), LIMITS);
}

#[test]
fn a_good_file_is_taken_as_it_stands() {
    let hash = format!("pbkdf2-sha256$600000${}${}", "0a".repeat(16), "1b".repeat(32));
    let text = format!(
        r#"{{"version":1,"on":true,"facility":"某看守所","contacts":["法律援助：12348"],"languages":["en","zh-Hans"],"idle_seconds":90,
        "warning_seconds":60,"lawyer_minutes":30,"print":true,"record":true,"sound":false,"quiet_hours":"22:00-06:30","pin":"{hash}"}}"#
    );
    let settings = Settings::read(&text);
    assert_eq!(settings.faults, []);
    assert_eq!(settings.languages, [Language::En, Language::ZhHans]);
    assert_eq!((settings.idle_s, settings.quiet, settings.pin.as_deref()), (90, Some((1320, 390)), Some(hash.as_str())));
    assert!(settings.print && settings.record && !settings.sound);
}

#[test]
fn a_bad_value_is_named_and_its_default_holds() {
    let bad = [
        ("version", "2"),
        ("on", "\"yes\""),
        ("facility", "7"),
        ("contacts", "\"12348\""),
        ("contacts", "[\"\"]"),
        ("languages", "[]"),
        ("languages", "[\"en\",\"en\"]"),
        ("languages", "[\"xx\"]"),
        ("idle_seconds", "0"),
        ("idle_seconds", "1.5"),
        ("idle_seconds", "-60"),
        ("warning_seconds", "\"60\""),
        ("lawyer_minutes", "100000"),
        ("print", "1"),
        ("record", "null"),
        ("sound", "{}"),
        ("quiet_hours", "\"22-6\""),
        ("quiet_hours", "\"24:00-06:00\""),
        ("pin", "\"1234\""),
        ("pin", "\"pbkdf2-sha256$1000$00$00\""),
    ];
    for (name, value) in bad {
        let settings = Settings::read(&format!("{{\"{name}\":{value}}}"));
        let named: Vec<&str> = settings.faults.iter().map(|fault| if let Fault::Bad(field) = fault { field.name } else { "?" }).collect();
        assert_eq!(named, [name], "{name}: {value}");
        assert_eq!(Settings { faults: vec![], ..settings }, Settings::read("{}"), "{name}: {value}");
    }
}

#[test]
fn a_broken_file_is_still_a_kiosk_and_an_unknown_field_is_named() {
    for text in ["", "{", "[]", "null", "{\"on\":false", "\u{0}"] {
        let settings = Settings::read(text);
        assert!(settings.on, "{text:?}");
        assert_eq!(settings.faults, [Fault::Unreadable], "{text:?}");
    }
    assert_eq!(Settings::read("{\"idle_second\":9}").faults, [Fault::Unknown("idle_second".to_owned())]);
    assert_eq!(Settings::read("{\"warning_seconds\":5}").faults, [Fault::Trial]);
    assert!(!Settings::read("{\"on\":false}").on);
}

#[test]
fn quiet_hours_may_run_over_midnight() {
    let heard = |hours: &str, at: u32| Settings::read(&format!("{{\"quiet_hours\":\"{hours}\"}}")).is_heard(at * 60);
    assert_eq!([heard("22:00-06:30", 23), heard("22:00-06:30", 6), heard("22:00-06:30", 7), heard("22:00-06:30", 21)], [false, false, true, true]);
    assert_eq!([heard("12:00-14:00", 12), heard("12:00-14:00", 14), heard("12:00-14:00", 3)], [false, true, true]);
    assert!(!Settings::read("{\"sound\":false}").is_heard(720));
}

#[test]
fn each_wrong_pin_doubles_the_wait_up_to_an_hour() {
    let mut tries = Tries::default();
    assert_eq!(tries.wait_s(5), 0);
    let mut waits = Vec::new();
    for _ in 0..14 {
        tries = tries.tried(1_000_000);
        waits.push(tries.wait_s(1_000_000));
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]);
    assert_eq!(tries.wait_s(1_000_000 + 3_599_001), 1, "rounded up");
    assert_eq!(tries.wait_s(1_000_000 + 3_600_000), 0);
    assert_eq!(tries.wait_s(0), longest_wait_s(), "a clock set back waits no longer than the wait itself");
    assert_eq!(Tries::from_text(&tries.to_text()), tries);
    for text in ["", "3", "x/y", "-1/5"] {
        assert_eq!(Tries::from_text(text), Tries::default(), "{text:?}");
    }
    let many = (0..200).fold(Tries::default(), |tries, _| tries.tried(u64::MAX));
    assert_eq!(many.wait_s(u64::MAX), 0, "no number runs over");
}

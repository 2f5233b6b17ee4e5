//! What a lawyer keeps on a device: the desk's side, with a store of our own in the place of the browser's.

use mingbai::desk::{Desk, Entry, REMIND_DAYS};
use mingbai::record::{Known, Record, SealedFile, Verdict, from_json, verify};
use mingbai::words::Language;
use mingbai::words::{packed_words, working_words};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const PASSPHRASE: &str = "four plain words here";
const VISIT: &str = r#"{"filled":["person=Planted","reference=REF-1"],"step":"work"}"#;

/// A device: the desk, and what the browser's store holds. `shell/desk.js` in a few lines.
struct Device {
    desk: Desk,
    store: BTreeMap<String, String>,
    full: bool,
    count: u32,
}

impl Device {
    fn new(store: BTreeMap<String, String>) -> Device {
        let mut device = Device { desk: opened(), store, full: false, count: 0 };
        device.once(&json!({ "op": "kept-told", "store": device.small(""), "now": 0 }));
        device
    }

    fn small(&self, from: &str) -> BTreeMap<String, String> {
        let wanted = |name: &str| if from.is_empty() { !name.starts_with("z/") } else { name.starts_with(from) };
        self.store.iter().filter(|(name, _)| wanted(name)).map(|(name, text)| (name.clone(), text.clone())).collect()
    }

    fn once(&mut self, wish: &Value) -> Value {
        let mut wish = wish.clone();
        self.count += 1;
        let chance: String = (0..152_u32).map(|at| format!("{:02x}", (at * 7 + self.count * 13) % 256)).collect();
        wish["chance"] = chance.into();
        serde_json::from_str(&self.desk.answer(&wish.to_string(), &[])).expect("JSON")
    }

    /// Asks, and does what the answer wants of the store.
    fn ask(&mut self, wish: Value) -> Value {
        let answer = self.once(&wish);
        let with = |name: &str, value: Value| {
            let mut wish = wish.clone();
            wish[name] = value;
            wish
        };
        if let Some(changes) = answer["write"].as_object() {
            if self.full {
                let mut refused = with("op", "kept-refused".into());
                refused["fault"] = "full".into();
                refused["store"] = json!(self.small(""));
                let next = self.once(&refused);
                return answer["read"].as_str().map_or(next, |from| self.once(&with("store", json!(self.small(from)))));
            }
            for (name, text) in changes {
                match text.as_str() {
                    Some(text) => self.store.insert(name.clone(), text.to_owned()),
                    None => self.store.remove(name),
                };
            }
        }
        match (answer["again"].as_str(), answer["read"].as_str()) {
            (Some(again), _) => self.ask(with("op", again.into())),
            (_, Some(from)) => self.ask(with("store", json!(self.small(from)))),
            _ => answer,
        }
    }

    fn wish(&self, op: &str, draft: &str, visit: &str) -> Value {
        json!({ "op": op, "page": "kept", "visit": visit, "draft": draft, "private": { "threatened/said": "yes" }, "time": "2026-11-25T09:00:00+08:00", "now": 1_000_000 })
    }

    fn turn_on(&mut self) -> String {
        let mut wish = self.wish("kept-on", "", VISIT);
        wish["fields"] = json!({ "passphrase": PASSPHRASE, "passphrase-again": PASSPHRASE });
        let answer = self.ask(wish);
        assert_eq!(answer["keeping"], "saved");
        answer["draft"].as_str().expect("a draft").to_owned()
    }

    /// Makes a record, without a seal.
    fn make(&mut self, draft: &str, visit: &str) -> Value {
        let mut make = self.wish("make", draft, visit);
        make["page"] = "record".into();
        self.ask(make)
    }

    /// The names of the records that are kept.
    fn records(&self) -> Vec<String> {
        self.store.keys().filter(|name| name.starts_with("record/")).cloned().collect()
    }

    fn try_at(&mut self, passphrase: &str, now: u64) -> Value {
        let mut wish = self.wish("kept-open", "", "{}");
        wish["fields"] = json!({ "passphrase": passphrase });
        wish["now"] = now.into();
        self.ask(wish)
    }

    /// Taps a button whose word names one thing.
    fn tap(&mut self, op: &str, named: &str, draft: &str, visit: &str) -> Value {
        let mut wish = self.wish(op, draft, visit);
        wish["fields"] = json!({ named: "" });
        self.ask(wish)
    }
}

fn opened() -> Desk {
    Desk::open("en", packed_words(Language::En), working_words(Language::En)).unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn what_is_kept_opens_with_the_passphrase_only_and_whole() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    for (name, text) in &device.store {
        assert!(!["Planted", "REF-1", "threatened", "work"].iter().any(|clear| text.contains(clear)), "{name}: {text}");
    }
    let mut later = Device::new(device.store);
    let locked = later.ask(later.wish("show", "", "{}"));
    assert_eq!(locked["keeping"], "locked");
    assert!(!locked["tree"].to_string().contains("REF-1"), "nothing of it is shown");
    assert_eq!(later.try_at("some other words altogether", 1_000)["keeping"], "locked");
    let open = later.try_at(PASSPHRASE, 9_000_000);
    assert_eq!((&open["visit"], &open["draft"]), (&Value::from(VISIT), &Value::from(draft)));
    assert_eq!(open["private"], r#"{"threatened/said":"yes"}"#);
    assert!(!later.store.contains_key("tries"), "the right one begins anew");
}

#[test]
fn what_cannot_be_read_now_is_not_taken_for_nothing() {
    let mut device = Device::new(BTreeMap::new());
    device.once(&json!({ "op": "kept-told", "fault": "unread", "now": 0 }));
    let shown = device.ask(device.wish("show", "", "{}"));
    assert_eq!(shown["keeping"], "locked");
    let tree = shown["tree"].to_string();
    assert!(tree.contains("kept-without") && !tree.contains("kept-on") && !tree.contains("kept-off"), "{tree}");
    let without = device.ask(device.wish("kept-without", "", VISIT));
    assert_eq!((&without["keeping"], &without["draft"], &without["visit"]), (&Value::from(""), &Value::from(""), &Value::Null), "the visit goes on");
}

#[test]
fn a_key_that_the_store_did_not_take_opens_nothing() {
    let mut first = Device::new(BTreeMap::new());
    first.turn_on();
    // The second window was told that nothing is kept, and is refused: there is a key.
    let mut second = Device::new(BTreeMap::new());
    let mut wish = second.wish("kept-on", "", "{}");
    wish["fields"] = json!({ "passphrase": "some other words altogether", "passphrase-again": "some other words altogether" });
    assert!(second.once(&wish)["write"]["key"].is_string());
    wish["op"] = "kept-refused".into();
    wish["fault"] = "elsewhere".into();
    wish["store"] = json!(first.small(""));
    assert_eq!(second.once(&wish)["keeping"], "locked");
    second.store = first.store;
    assert_eq!(second.try_at(PASSPHRASE, 1_000)["visit"], VISIT);
}

#[test]
fn files_that_cannot_be_read_end_the_wish_to_save_them() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    let wish = device.wish("kept-export", &draft, VISIT);
    assert_eq!(device.once(&wish)["read"], "z/");
    let mut unread = wish;
    unread["fault"] = "unread".into();
    let answer = device.once(&unread);
    assert_eq!((&answer["read"], &answer["save"]), (&Value::Null, &Value::Null), "not asked for ever");
    assert!(answer["tree"].to_string().contains("\"alert\""));
}

#[test]
fn a_wrong_try_is_written_down_before_it_is_made_and_each_doubles_the_wait() {
    let mut device = Device::new(BTreeMap::new());
    device.turn_on();
    let mut device = Device::new(device.store);
    let mut now = 1_000;
    for count in 1..=4_u32 {
        // The program ends in the middle: only the first half of a try has been made.
        let mut wish = device.wish("kept-open", "", "{}");
        wish["now"] = now.into();
        let half = device.once(&wish);
        let until = now + 2_u64.pow(count) * 1000;
        assert_eq!(half["write"]["tries"], format!("{count}/{until}"));
        device.store.insert("tries".to_owned(), format!("{count}/{until}"));
        device = Device::new(device.store);
        assert_eq!(device.try_at(PASSPHRASE, until - 1)["keeping"], "locked", "too early, even with the right words");
        assert_eq!(device.store["tries"], format!("{count}/{until}"), "a wait is no try");
        now = until;
    }
    assert_eq!(device.try_at(PASSPHRASE, now)["keeping"], "saved");
}

#[test]
fn a_request_that_is_late_never_writes_over_another_draft() {
    let mut device = Device::new(BTreeMap::new());
    let first = device.turn_on();
    let before = device.store.clone();
    // A page that has not been told of the draft yet, then one that still shows another.
    device.ask(device.wish("keep", "", "{}"));
    device.ask(device.wish("keep", "0123456789abcdef", "{}"));
    assert_eq!(device.store, before);
    let second = device.tap("kept-new", "", &first, VISIT)["draft"].as_str().expect("a draft").to_owned();
    device.ask(device.wish("keep", &first, "{}"));
    assert_eq!(device.store[&format!("draft/{first}")], before[&format!("draft/{first}")]);
    device.ask(device.wish("keep", &second, "{}"));
    assert_eq!(device.tap("kept-draft", &format!("draft/{first}"), &second, "{}")["visit"], VISIT);
}

#[test]
fn a_new_visit_begun_twice_is_one_visit() {
    let mut device = Device::new(BTreeMap::new());
    let first = device.turn_on();
    let begun = |device: &mut Device, draft: &str, private: Value, visit: &str| {
        let mut wish = device.wish("kept-new", draft, visit);
        wish["private"] = private;
        device.ask(wish)["draft"].as_str().expect("a draft").to_owned()
    };
    let second = begun(&mut device, &first, json!({}), VISIT);
    assert_ne!(second, first);
    assert_eq!(begun(&mut device, &second, json!({}), "{}"), second, "nothing is in it yet");
    let third = begun(&mut device, &second, json!({ "threatened/said": "no" }), "{}");
    assert_ne!(third, second, "a private answer is in it");
    assert_ne!(begun(&mut device, &third, json!({}), VISIT), third);
}

#[test]
fn nothing_can_be_put_in_the_place_of_another() {
    let mut device = Device::new(BTreeMap::new());
    let first = device.turn_on();
    let second = device.tap("kept-new", "", &first, VISIT)["draft"].as_str().expect("a draft").to_owned();
    device.ask(device.wish("keep", &second, r#"{"filled":["person=Other"]}"#));
    let (one, other) = (format!("draft/{first}"), format!("draft/{second}"));
    let mut swapped = device.store.clone();
    swapped.insert(one.clone(), device.store[&other].clone());
    swapped.insert(other, device.store[&one].clone());
    let mut later = Device::new(swapped);
    assert_eq!(later.try_at(PASSPHRASE, 1)["visit"], "{}", "it does not open under another name");
}

#[test]
fn a_full_device_loses_nothing_that_was_kept_and_keeps_again_when_there_is_room() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    let before = device.store.clone();
    device.full = true;
    let changed = VISIT.replace("work", "decision");
    assert_eq!(device.ask(device.wish("keep", &draft, &changed))["keeping"], "refused");
    assert_eq!(device.store, before);
    device.full = false;
    device.store.remove("front");
    // The very same visit: nothing has to change for it to be tried again.
    assert_eq!(device.ask(device.wish("keep", &draft, &changed))["keeping"], "saved");
    assert_eq!(device.store["front"], draft, "and it says again that it is this window’s");
    let mut later = Device::new(device.store);
    assert_eq!(later.try_at(PASSPHRASE, 1)["visit"], changed);
    // Turned on where there is no room: it stays off.
    let mut none = Device::new(BTreeMap::new());
    none.full = true;
    let mut wish = none.wish("kept-on", "", VISIT);
    wish["fields"] = json!({ "passphrase": PASSPHRASE, "passphrase-again": PASSPHRASE });
    assert_eq!(none.ask(wish)["keeping"], "");
}

#[test]
fn a_record_made_is_kept_beside_its_draft_found_saved_and_deleted_at_a_second_tap() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    assert!(device.make(&draft, VISIT)["tree"].is_array());
    let name = device.records().pop().expect("a record");
    let file = name.replace("record/", "z/");
    assert!(device.store.contains_key(&file));
    let saved = device.tap("kept-save", &file, &draft, VISIT);
    let text = saved["save"]["text"].as_str().expect("a file").to_owned();
    assert!(text.starts_with(r#"{"digests":"#) && text.contains("REF-1"));
    assert_eq!(device.tap("kept-export", "", &draft, VISIT)["save"]["text"], text, "one record, one line");
    for (sought, found) in [("ref", true), ("nothing", false), ("", true)] {
        let mut find = device.wish("kept-find", &draft, VISIT);
        find["fields"] = json!({ "kept-search": sought });
        assert_eq!(device.ask(find)["tree"].to_string().contains(&name), found, "{sought}");
    }
    let mut now = 2_000_000;
    let mut drop = |device: &mut Device| {
        let mut wish = device.wish("kept-drop", &draft, VISIT);
        wish["fields"] = json!({ &name: "" });
        now += 1_000;
        wish["now"] = now.into();
        device.ask(wish)
    };
    drop(&mut device);
    device.ask(device.wish("kept-find", &draft, VISIT));
    drop(&mut device);
    assert!(device.store.contains_key(&name), "another tap between the two takes it back");
    drop(&mut device);
    assert!(!device.store.contains_key(&name) && !device.store.contains_key(&file));
    device.ask(device.wish("keep", &draft, &VISIT.replace("work", "decision")));
    assert_eq!(device.records(), Vec::<String>::new(), "what was deleted is not written again");
}

#[test]
fn two_taps_faster_than_anybody_reads_delete_nothing() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    device.make(&draft, VISIT);
    let name = device.records().pop().expect("a record");
    let tap = |device: &mut Device, now: u64| {
        let mut wish = device.wish("kept-drop", &draft, VISIT);
        wish["fields"] = json!({ &name: "" });
        wish["now"] = now.into();
        device.ask(wish);
    };
    tap(&mut device, 5_000_000);
    tap(&mut device, 5_000_200);
    assert_eq!(device.records(), [name.as_str()]);
    tap(&mut device, 5_001_000);
    assert_eq!(device.records(), Vec::<String>::new());
}

#[test]
fn a_record_made_on_a_full_device_is_kept_once_there_is_room_and_holds_no_draft_back() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    device.full = true;
    assert_eq!(device.make(&draft, VISIT)["keeping"], "refused");
    device.full = false;
    let changed = VISIT.replace("work", "decision");
    assert_eq!(device.ask(device.wish("keep", &draft, &changed))["keeping"], "refused", "the draft is, the record is not yet");
    assert_eq!(device.records(), Vec::<String>::new());
    assert_eq!(device.ask(device.wish("keep", &draft, &changed))["keeping"], "saved");
    assert_eq!(device.records().len(), 1);
    let mut later = Device::new(device.store);
    assert_eq!(later.try_at(PASSPHRASE, 1)["visit"], changed);
    let file = later.records()[0].replace("record/", "z/");
    assert!(later.tap("kept-save", &file, &draft, &changed)["save"]["text"].as_str().is_some_and(|text| text.contains("REF-1")));
}

#[test]
fn a_record_made_before_keeping_was_turned_on_is_kept_and_a_second_one_stands_beside_it() {
    let mut device = Device::new(BTreeMap::new());
    device.make("", VISIT);
    assert_eq!(device.store.len(), 0, "nothing is kept yet");
    let draft = device.turn_on();
    assert_eq!(device.records().len(), 1);
    device.make(&draft, VISIT);
    assert_eq!(device.records().len(), 2, "one visit, two records, both there");
    // One of another visit was not in front when it was turned on.
    let mut other = Device::new(BTreeMap::new());
    other.make("", r#"{"filled":["person=Another"]}"#);
    other.turn_on();
    assert_eq!(other.records(), Vec::<String>::new());
}

#[test]
fn a_damaged_record_holds_no_other_back_from_being_saved() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    device.make(&draft, VISIT);
    device.make(&draft, VISIT);
    let first = device.records()[0].replace("record/", "z/");
    device.store.insert(first, "damaged".to_owned());
    let saved = device.tap("kept-export", "", &draft, VISIT);
    assert_eq!(saved["save"]["text"].as_str().map(|text| text.lines().count()), Some(1));
    assert!(saved["tree"].to_string().contains("alert"), "and it is said that one is damaged");
}

/// The records of a file that was saved, one to a line: each fits its digests and its own arithmetic.
fn lines(answer: &Value) -> Vec<Record> {
    let text = answer["save"]["text"].as_str().unwrap_or_else(|| panic!("no file: {answer}"));
    let record = |line: &str| {
        assert_eq!(verify(line.as_bytes(), &Known::default()).verdict, Verdict::NotProven, "no seal, and nothing that does not fit: {line}");
        from_json::<SealedFile>(line).expect("a record's file").record
    };
    text.lines().map(record).collect()
}

fn numbers(answer: &Value) -> Vec<String> {
    let mut numbers: Vec<_> = lines(answer).into_iter().filter_map(|record| record.people.reference).collect();
    numbers.sort();
    numbers
}

#[test]
fn drafts_are_saved_as_records_of_what_is_in_them_and_a_damaged_one_holds_no_other_back() {
    let mut device = Device::new(BTreeMap::new());
    let first = device.turn_on();
    let begun = device.tap("kept-new", "", &first, VISIT);
    let second = begun["draft"].as_str().expect("a draft").to_owned();
    let other = VISIT.replace("REF-1", "REF-2");
    // A month later.
    let mut save = device.wish("kept-save", &second, &other);
    save["private"] = json!({ "threatened/said": "yes", "threatened/in": "yes", "hurt/said": "yes" });
    save["time"] = "2026-12-25T10:00:00+08:00".into();
    save["fields"] = json!({ format!("draft/{first}"): "" });
    let one = device.ask(save.clone());
    assert_eq!((numbers(&one), &lines(&one)[0].private[..]), (vec!["REF-1".to_owned()], &[][..]), "what was kept back is not in it");
    assert_eq!(lines(&one)[0].device_time, "2026-11-25T09:00:00+08:00", "the draft’s own time");
    save["fields"] = json!({ "draft/": "" });
    let all = device.ask(save.clone());
    assert_eq!(numbers(&all), ["REF-1", "REF-2"]);
    let said: Vec<String> = lines(&all).into_iter().flat_map(|record| record.private).map(|said| said.id).collect();
    assert_eq!(said, ["threatened"], "what the person asked to put in");
    assert_eq!(device.records(), Vec::<String>::new(), "no record was made of them");

    device.store.insert(format!("draft/{first}"), "damaged".to_owned());
    let mut later = Device::new(device.store);
    later.try_at(PASSPHRASE, 1);
    let rest = later.ask(save);
    assert_eq!(numbers(&rest), ["REF-2"]);
    assert!(rest["tree"].to_string().contains("\"alert\""), "and it is said that one is damaged");
    assert_eq!(later.tap("kept-save", &format!("draft/{first}"), &second, &other)["save"], Value::Null);
}

#[test]
fn a_full_device_saves_a_draft_with_its_last_changes_and_another_window_s_drafts_as_they_are_now() {
    let mut device = Device::new(BTreeMap::new());
    let draft = device.turn_on();
    device.full = true;
    let changed = VISIT.replace("REF-1", "REF-3");
    assert_eq!(numbers(&device.tap("kept-save", "draft/", &draft, &changed)), ["REF-3"], "though it could not be kept");
    // This window has been told of two drafts; another has deleted one and begun one since.
    device.full = false;
    let second = device.tap("kept-new", "", &draft, &changed)["draft"].as_str().expect("a draft").to_owned();
    device.ask(device.wish("keep", &second, &VISIT.replace("REF-1", "REF-4")));
    let mut window = Device::new(device.store.clone());
    window.try_at(PASSPHRASE, 1);
    let third = window.tap("kept-new", "", &second, &VISIT.replace("REF-1", "REF-4"))["draft"].as_str().expect("a draft").to_owned();
    window.ask(window.wish("keep", &third, &VISIT.replace("REF-1", "REF-5")));
    device.store = window.store;
    device.store.remove(&format!("draft/{draft}"));
    let saved = device.tap("kept-save", "draft/", &second, &VISIT.replace("REF-1", "REF-4"));
    assert_eq!(numbers(&saved), ["REF-4", "REF-5"]);
}

#[test]
fn days_are_counted_over_months_and_leap_years_and_never_backwards() {
    let days = |then: &str, now: &str| Entry { name: String::new(), time: format!("{then}T23:59:00+08:00"), reference: String::new() }.days(now);
    assert_eq!(days("2026-11-25", "2026-11-25T00:00:00+08:00"), 0);
    assert_eq!(days("2026-11-25", "2026-12-25T00:00:00+08:00"), REMIND_DAYS);
    assert_eq!((days("2028-02-28", "2028-03-01"), days("2027-02-28", "2027-03-01")), (2, 1));
    assert_eq!(days("2026-12-31", "2027-01-01"), 1);
    assert_eq!((days("2026-11-25", "2026-11-01"), days("2026-11-25", "")), (0, 0), "a clock set back, or none");
}

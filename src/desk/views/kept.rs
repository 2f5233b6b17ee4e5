//! What is kept on this device: turned on, opened, looked through, exported, deleted. Every way out is a tap, none a dialog.

use super::parts::{alert, labelled, tool, tools};
use super::record::seal::{fault, passphrase};
use crate::content::{Icon, PageId};
use crate::desk::node::{Node, el, el_of, icon, said, said_of};
use crate::desk::{Entry, IDLE_MINUTES, Kept, REMIND_DAYS, View};
use crate::words::{Msg, msg};

/// The page below its title, whichever page is in front while it is locked.
pub fn kept_page(here: &View, kept: &Kept, now: &str) -> Node {
    let (state, inside) = match () {
        () if kept.is_open() => ("open", open(here, kept, now)),
        () if kept.unread => ("unread", unread(here)),
        () if kept.is_locked() => ("locked", locked(here, kept)),
        () if kept.without_store => ("off", vec![card("heading-kept", here.text(msg::KEPT_NOTHING), vec![lines(here, msg::KEPT_ONE_FILE)])]),
        () => ("off", off(here)),
    };
    let mut page = el_of("div", "keeping").set("data-state", state);
    if let Some(code) = kept.fault {
        page = page.with(alert(fault_words(here, kept, code)));
    }
    // Made anew with each standing: a field's passphrase never stays for the next.
    page.with(el("div").key(state).list(inside).node()).node()
}

fn card(id: &'static str, heading: String, inside: Vec<Node>) -> Node {
    let heading = el("h2").set("id", id).set("tabindex", "-1").text(heading).node();
    el_of("section", "card").set("aria-labelledby", id).with(heading).list(inside).node()
}

fn lines(here: &View, words: Msg) -> Node {
    el("p").with(here.lines(words)).node()
}

/// What is lost by it, and how not to lose it, before a passphrase is chosen.
fn off(here: &View) -> Vec<Node> {
    let on = tool(here, "button forward", "kept-on", Icon::Folders, msg::KEPT_TURN_ON, "kept-on passphrase passphrase-again").node();
    vec![card(
        "heading-kept",
        here.text(msg::KEPT_NOTHING),
        vec![
            lines(here, msg::KEPT_NOTHING_TEXT),
            said("p", here.words.kept_lock_text(IDLE_MINUTES)),
            lines(here, msg::KEPT_FORGOTTEN_TEXT),
            passphrase(here, "passphrase", msg::RECORD_PASSPHRASE, "new-password"),
            passphrase(here, "passphrase-again", msg::RECORD_PASSPHRASE_AGAIN, "new-password"),
            said_of("p", "hint", here.text(msg::RECORD_PASSPHRASE_RULE)),
            tools(vec![on]),
        ],
    )]
}

fn locked(here: &View, kept: &Kept) -> Vec<Node> {
    let open = tool(here, "button forward", "kept-open", Icon::Folders, msg::KEPT_OPEN, "kept-open passphrase").node();
    let inside = vec![
        lines(here, msg::KEPT_LOCKED_TEXT),
        passphrase(here, "passphrase", msg::RECORD_PASSPHRASE, "current-password"),
        tools(vec![open]),
        forgotten(here, kept, msg::KEPT_FORGOTTEN, Vec::new()),
    ];
    vec![card("heading-kept", here.text(msg::KEPT_LOCKED), inside)]
}

/// Nothing is opened, and nothing deleted: the next start may read it.
fn unread(here: &View) -> Vec<Node> {
    let without = tool(here, "button", "kept-without", Icon::Next, msg::KEPT_WITHOUT, "kept-without").node();
    vec![card("heading-kept", here.text(msg::KEPT_UNREAD), vec![lines(here, msg::KEPT_UNREAD_TEXT), tools(vec![without])])]
}

/// The end of everything that is kept, beside what saves it first.
fn forgotten(here: &View, kept: &Kept, name: Msg, mut ways: Vec<Node>) -> Node {
    ways.push(sure(here, kept, "kept-off", "off", "kept-off", msg::KEPT_ERASE));
    el_of("details", "import")
        .key("forgotten")
        .with(el("summary").set("id", "kept-forgotten").text(here.text(name)).node())
        .with(lines(here, msg::KEPT_FORGOTTEN_TEXT))
        .with(tools(ways))
        .node()
}

/// A button that deletes at the second tap: the same button asks for it.
fn sure(here: &View, kept: &Kept, id: &str, what: &str, action: &str, words: Msg) -> Node {
    let (class, words) = if kept.sure == what { ("button sure", msg::KEPT_SURE) } else { ("button", words) };
    tool(here, class, id, Icon::Eraser, words, action).set("aria-live", "polite").node()
}

fn open(here: &View, kept: &Kept, now: &str) -> Vec<Node> {
    let (drafts, records) = (kept.list("draft/"), kept.list("record/"));
    let list = |all: &[Entry]| el_of("ul", "kept-list").list(all.iter().map(|entry| line(here, kept, entry, now)).collect()).node();
    let search = el("input").set("type", "search").set("autocomplete", "off").set("value", kept.sought.as_str());
    let search = labelled("kept-search", here.text(msg::KEPT_SEARCH), search);
    let find = tool(here, "button", "kept-find", Icon::Eye, msg::KEPT_FIND, "kept-find kept-search").node();
    let export = |id: &str| tool(here, "button", id, Icon::File, msg::KEPT_EXPORT, "kept-export").node();
    let mut first = vec![tool(here, "button", "kept-export-drafts", Icon::File, msg::KEPT_EXPORT_DRAFTS, "kept-save draft/").node()];
    if !records.is_empty() {
        first.push(export("kept-export-first"));
    }
    let mut found = vec![said("p", here.words.kept_remind_text(REMIND_DAYS))];
    if records.is_empty() {
        found.push(here.said("p", msg::KEPT_NONE));
    }
    if !records.is_empty() || !kept.sought.is_empty() {
        found.extend([search.node(), tools(vec![find, export("kept-export")]), list(&records)]);
    }
    vec![
        card(
            "heading-kept",
            here.text(msg::KEPT_DRAFTS),
            vec![
                said("p", here.words.kept_lock_text(IDLE_MINUTES)),
                lines(here, msg::KEPT_DRAFT_FILE),
                list(&drafts),
                tools(vec![
                    el_of("a", "button forward").set("data-go", PageId::Record.slug()).with(icon(Icon::Record)).with(here.said("span", msg::KEPT_GO_ON)).node(),
                    tool(here, "button", "kept-new", Icon::Plus, msg::KEPT_NEW_VISIT, "kept-new").node(),
                    tool(here, "button", "kept-lock", Icon::Close, msg::KEPT_LOCK, "kept-lock").node(),
                ]),
            ],
        ),
        card("heading-records", here.text(msg::KEPT_RECORDS), found),
        forgotten(here, kept, msg::KEPT_STOP_KEEPING, first),
    ]
}

/// One line of a list: its number, its day, and what can be done with it.
fn line(here: &View, kept: &Kept, entry: &Entry, now: &str) -> Node {
    let name = entry.name.as_str();
    // A draft and a record may have the same number in the store.
    let (draft, id) = (name.starts_with("draft/"), name.replace('/', "-"));
    let heading = match () {
        () if entry.time.is_empty() => here.text(msg::RECORD_FAULT_DAMAGED),
        () if entry.reference.is_empty() => here.text(msg::KEPT_NO_NUMBER),
        () => entry.reference.clone(),
    };
    let time = entry.time.get(..16).unwrap_or_default().replace('T', " ");
    let mut words = el("div").with(said("strong", heading)).with(said_of("span", "line", time));
    let front = name == kept.front();
    if front {
        words = words.with(said_of("span", "line", here.text(msg::KEPT_FRONT)));
    }
    let days = entry.days(now);
    if !draft && days >= REMIND_DAYS {
        words = words.with(said_of("span", "line remind", here.words.kept_days(days)));
    }
    let button = |verb: &str, action: String, drawing: Icon, words: Msg| tool(here, "button", &format!("{verb}-{id}"), drawing, words, &action).node();
    let mut ways = Vec::new();
    if draft && !front {
        ways.push(button("open", format!("kept-draft {name}"), Icon::Next, msg::KEPT_BRING));
    }
    ways.push(button("save", format!("kept-save {}", name.replace("record/", "z/")), Icon::File, msg::RECORD_SAVE));
    let drop = sure(here, kept, &format!("drop-{id}"), name, &format!("kept-drop {name}"), msg::KEPT_DELETE);
    ways.push(drop);
    el("li").key(name).set("data-row", name).with(words.node()).with(tools(ways)).node()
}

/// One clear sentence for a fault.
fn fault_words(here: &View, kept: &Kept, code: &str) -> String {
    match code {
        "wait" | "passphrase" if kept.wait_s > 0 => here.words.kept_wait(kept.wait_s as u32),
        "full" => here.text(msg::KEPT_FAULT_FULL),
        "blocked" => here.text(msg::KEPT_FAULT_BLOCKED),
        "elsewhere" => here.text(msg::KEPT_FAULT_ELSEWHERE),
        "changed" => here.text(msg::KEPT_FAULT_CHANGED),
        "unread" => here.text(msg::KEPT_FAULT_UNREAD),
        _ => here.text(fault(code)),
    }
}

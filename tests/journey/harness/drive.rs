//! What a reader does: opens pages, taps, presses keys, waits, prints.

use super::{Browser, Paper, kind::Kind, look, site, stand_in::StandIn};
use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions},
    error::CmdError,
    key::Key,
    wd::PrintConfiguration,
};
use mingbai::{content::PageId, words::Language};
use serde_json::{Value, json};
use std::{
    fs, thread,
    time::{Duration, Instant},
};

/// Every wait ends by then.
const DEADLINE: Duration = Duration::from_secs(90);

/// After so many frames a page that looks by itself says that it still waits.
const FRAMES: u32 = 60;

/// A script whose answer is true as soon as an expression holds in the page, and false when it still does not after a
/// second or so. The page looks by itself, frame by frame: a driver that asks it again and again takes most of a small
/// machine's time. A window that is not in front draws no frames, and looks a little later.
pub fn holds(expression: &str) -> String {
    format!(
        "const holds = () => {{ try {{ return !!({expression}); }} catch {{ return false; }} }};
        if (holds()) return true;
        return new Promise((done) => {{
          let left = {FRAMES};
          const next = () => {{
            let gone = false;
            const look = () => {{ if (gone) return; gone = true; left -= 1; if (holds()) done(true); else if (left) next(); else done(false); }};
            requestAnimationFrame(look);
            setTimeout(look, 60);
          }};
          next();
        }});"
    )
}

impl Browser {
    /// Opens a page and waits until the program runs.
    #[track_caller]
    pub fn open(&self, page: PageId, language: Language) {
        self.open_at(page, "", language);
    }

    /// Opens a page at a card and waits until the program runs.
    #[track_caller]
    pub fn open_at(&self, page: PageId, anchor: &str, language: Language) {
        let hash = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
        self.go(&(site().page(page, language) + &hash));
        self.live();
        if page.is_desk() {
            self.wait_shown(".drawn > div");
        }
    }

    /// Goes to an address; a new document is loaded even if only the part after `#` differs.
    #[track_caller]
    pub fn go(&self, address: &str) {
        if address.contains('#') {
            self.run("about:blank", self.client().goto("about:blank"));
        }
        self.run(address, self.client().goto(address));
    }

    /// Waits until the program runs, and has drawn what it was told on waking: it says that it is live first, and draws in
    /// a later turn, which a slow WebKit takes only after a driver has looked.
    #[track_caller]
    pub fn live(&self) {
        let live = "document.readyState === 'complete' && document.documentElement.classList.contains('live')";
        self.wait("the program to run", &format!("{live} && (window.looked = (window.looked ?? 0) + 1) > 3"));
    }

    /// The value of a script's `return`.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.run(script, self.client().execute(script, Vec::new()))
    }

    /// Runs a script as the page's own would be, under its policies: the driver's own scripts may do more. True when it
    /// threw, once what it set off has been heard of.
    #[track_caller]
    pub fn attempt(&self, script: &str) -> bool {
        let expression = format!(
            "(async () => {{ let thrown = false; try {{ {script} }} catch {{ thrown = true; }} await new Promise((done) => setTimeout(done)); return thrown; }})()"
        );
        let wish = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true, "allowUnsafeEvalBlockedByCSP": false });
        self.devtools("Runtime.evaluate", wish)["result"]["value"] == true
    }

    /// The value a promise gives.
    #[track_caller]
    pub fn promised(&self, expression: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; ({expression}).then(done, fault => done({{ fault: String(fault) }}));");
        let value = self.run(expression, self.client().execute_async(&script, Vec::new()));
        assert!(value.get("fault").is_none(), "{expression}: {value}");
        value
    }

    /// Asks one of the functions of `look.js`.
    #[track_caller]
    pub fn look(&self, question: &str) -> Value {
        self.js(&format!("const look = {};\nreturn look.{question};", look::SCRIPT))
    }

    /// Waits until an expression holds in the page.
    #[track_caller]
    pub fn wait(&self, what: &str, expression: &str) {
        let end = Instant::now() + DEADLINE;
        let script = holds(expression);
        // A page that goes while it is asked gives no answer: the next one is asked.
        while self.told(&script) != Some(Value::Bool(true)) {
            let late = Instant::now() >= end;
            assert!(!late, "waited {DEADLINE:?} for {what} at {}: {expression}; the console says {}", self.here(), json!(self.log("browser")));
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Waits until a look outside the browser gives something.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + DEADLINE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < end, "waited {DEADLINE:?} for {what}");
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Waits until a selector finds something that is shown.
    #[track_caller]
    pub fn wait_shown(&self, css: &str) {
        self.wait(&format!("{css} to be shown"), &format!("document.querySelector({css:?})?.checkVisibility({{ visibilityProperty: true }})"));
    }

    /// Waits until the address ends in this.
    #[track_caller]
    pub fn wait_here(&self, ending: &str) {
        self.wait(&format!("the address to end in {ending}"), &format!("(location.pathname + location.hash).endsWith({ending:?})"));
    }

    /// Ends the visit before another page is opened. The page that is there writes into the store no more: it may be about to.
    #[track_caller]
    pub fn forget(&self) {
        self.js("sessionStorage.clear(); Storage.prototype.setItem = () => {}");
    }

    /// Where the reader is: the address below the site's root.
    #[track_caller]
    pub fn here(&self) -> String {
        let address = self.js("return location.href").as_str().unwrap_or_default().to_owned();
        address.strip_prefix(&site().address).map(str::to_owned).unwrap_or(address)
    }

    /// Taps the first element a selector finds, where a finger would: scrolls to it, and fails if something lies over it.
    #[track_caller]
    pub fn tap(&self, css: &str) {
        let end = Instant::now() + DEADLINE;
        loop {
            self.wait(
                &format!("{css} to be there"),
                &format!("document.querySelector({css:?})?.scrollIntoView({{ block: 'center' }}) ?? document.querySelector({css:?})"),
            );
            if self.kind != Kind::Chromium {
                self.at_rest(css);
            }
            let client = self.client();
            let tapped = self.run(css, async {
                match client.find(Locator::Css(css)).await {
                    Ok(found) => Ok::<_, CmdError>(found.click().await),
                    Err(error) => Ok(Err(error)),
                }
            });
            // A page that has just been gone to may still be drawing itself, and in WebKitGTK still be scrolling: what was
            // found is then looked for again.
            match tapped {
                Ok(()) => return,
                Err(error) if error.is_stale_element_reference() && Instant::now() < end => {}
                Err(error) if self.kind == Kind::WebKit && error.is_element_not_interactable() && Instant::now() < end => {}
                Err(error) => panic!("{css}: {error}"),
            }
        }
    }

    /// Waits until what a selector finds has kept its place for two frames. WebKitGTK scrolls a moment after it is told to,
    /// and a tap on what still moves is a tap beside it.
    #[track_caller]
    fn at_rest(&self, css: &str) {
        let script = format!(
            "const place = () => JSON.stringify(document.querySelector({css:?})?.getBoundingClientRect()); const before = place(); return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(place() === before))))"
        );
        let end = Instant::now() + DEADLINE;
        while self.told(&script) != Some(Value::Bool(true)) {
            assert!(Instant::now() < end, "{css} does not come to rest at {}", self.here());
        }
    }

    /// The text of the first element a selector finds, seen or not.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        let text = self.js(&format!("return document.querySelector({css:?})?.textContent ?? null"));
        text.as_str().unwrap_or_else(|| panic!("{css} is not on the page {}", self.here())).trim().to_owned()
    }

    /// How many elements a selector finds.
    #[track_caller]
    pub fn count(&self, css: &str) -> u64 {
        self.js(&format!("return document.querySelectorAll({css:?}).length")).as_u64().unwrap_or_default()
    }

    /// True when a selector finds something that is shown.
    #[track_caller]
    pub fn shown(&self, css: &str) -> bool {
        let script = format!("return [...document.querySelectorAll({css:?})].some(one => one.checkVisibility({{ visibilityProperty: true }}))");
        self.js(&script) == Value::Bool(true)
    }

    /// Presses and lets go of a key.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.keys(&[key.into()]);
    }

    /// Presses the key of a letter or digit.
    #[track_caller]
    pub fn press_char(&self, character: char) {
        self.keys(&[character]);
    }

    /// Presses keys together and lets them go again.
    #[track_caller]
    pub fn keys(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.run("a key", self.client().perform_actions(actions));
    }

    /// Runs a script before any of the page's own, on every page from now on.
    #[track_caller]
    pub fn before_load(&self, script: &str) {
        if self.kind != Kind::Chromium {
            return StandIn::here().before(script);
        }
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// Switches the pages' own scripts off or on.
    #[track_caller]
    pub fn scripts(&self, on: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on }));
    }

    /// Requests whose address fits fail; an empty list lets all through.
    #[track_caller]
    pub fn block(&self, patterns: &[&str]) {
        if self.kind != Kind::Chromium {
            return StandIn::here().block(patterns);
        }
        self.devtools("Network.enable", json!({}));
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns }));
    }

    /// Fails if the console holds an error or a warning.
    #[track_caller]
    pub fn quiet(&self, what: &str) {
        let loud = |line: &Value| matches!(line["level"].as_str(), Some("SEVERE" | "WARNING"));
        let lines: Vec<Value> = self.log("browser").into_iter().filter(loud).collect();
        assert!(lines.is_empty(), "{what}: the console says {}", json!(lines));
    }

    /// Fails if anybody but the site was asked since this was last looked at. Says how many requests were seen.
    #[track_caller]
    pub fn asked_here_only(&self, what: &str) -> usize {
        let mut asked = 0;
        for line in self.log("performance") {
            let Some(message) = line["message"].as_str().and_then(|text| serde_json::from_str::<Value>(text).ok()) else { continue };
            let event = &message["message"];
            let address = match event["method"].as_str() {
                Some("Network.requestWillBeSent") => event["params"]["request"]["url"].as_str(),
                Some("Network.webSocketCreated" | "Network.webTransportCreated") => event["params"]["url"].as_str(),
                _ => None,
            };
            if let Some(address) = address {
                // What the page itself has made, to be saved, comes from nobody; nor does what the browser prints with.
                let own = address.strip_prefix("blob:").unwrap_or(address);
                assert!(["data:", "chrome://", &site().address].iter().any(|here| own.starts_with(here)), "{what} asks {address}");
                asked += 1;
            }
        }
        asked
    }

    /// Leaves a picture for people to look at.
    #[track_caller]
    pub fn picture(&self, name: &str) {
        let bytes = self.run("a picture", self.client().screenshot());
        fs::write(site().out.join(format!("{name}.png")), bytes).expect("the folder is there");
    }

    /// Prints the page on A4 and leaves the file for people to look at. No word is printed over another.
    #[track_caller]
    pub fn print(&self, name: &str) -> Paper {
        let bytes = self.run("print", self.client().print(PrintConfiguration::default()));
        let file = site().out.join(format!("{name}.pdf"));
        fs::write(&file, bytes).expect("the folder is there");
        let paper = Paper::read(&file);
        let over = if self.kind == Kind::Chromium { paper.overprinted() } else { Vec::new() };
        assert!(over.is_empty(), "{name}: printed over each other: {over:?}");
        paper
    }
}

//! A browser of one's own: started empty, of a fixed size, its console kept, gone at the end of the test.

use super::{driver::Driver, kind::Kind, site::shared, stand_in::StandIn};
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    future::Future,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::{runtime::Runtime, time::timeout};
use url::{ParseError, Url};

/// No answer of the browser takes longer than this, or the test fails.
const PATIENCE: Duration = Duration::from_secs(120);

/// A screen in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen(pub u32, pub u32);

impl Screen {
    /// A desk.
    pub const DESK: Screen = Screen(1280, 800);
    /// A phone.
    pub const PHONE: Screen = Screen(360, 640);
}

/// A browser.
pub struct Browser {
    pub(super) kind: Kind,
    // In this order: the session is closed while the runtime still lives, then the driver is stopped.
    client: Option<Client>,
    runtime: Runtime,
    driver: Option<Driver>,
}

impl Browser {
    /// A browser with a desk's screen.
    pub fn start() -> Browser {
        Browser::with(json!({ "browser": "ALL" }), None).not_installing()
    }

    /// A browser that goes on where another was closed or ended, on the same profile.
    pub fn again(profile: PathBuf) -> Browser {
        Browser::with(json!({ "browser": "ALL" }), Some(profile)).not_installing()
    }

    /// A browser that also writes down every request.
    pub fn listening() -> Browser {
        Browser::with(json!({ "browser": "ALL", "performance": "ALL" }), None).not_installing()
    }

    /// A browser that also keeps the copy for use without a network, and writes down every request. The others do not:
    /// each would fetch every page, and no request could be changed on its way.
    pub fn installing() -> Browser {
        Browser::with(json!({ "browser": "ALL", "performance": "ALL" }), None)
    }

    fn not_installing(self) -> Browser {
        self.before_load("delete Navigator.prototype.serviceWorker;");
        self
    }

    fn with(logs: Value, profile: Option<PathBuf>) -> Browser {
        let kind = Kind::asked();
        shared();
        StandIn::here().begin();
        let driver = profile.map_or_else(|| Driver::start(kind), |profile| Driver::on(kind, profile));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let Value::Object(wishes) = kind.wishes(driver.profile(), logs) else { unreachable!("it is written as an object") };
        let connect = async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            timeout(PATIENCE, builder.capabilities(wishes).connect(&driver.address())).await
        };
        let client = match runtime.block_on(connect) {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => panic!("{} could not start ({error}): {}", kind.name(), kind.install()),
            Err(_) => panic!("{} did not start within {PATIENCE:?}", kind.name()),
        };
        let browser = Browser { kind, client: Some(client), runtime, driver: Some(driver) };
        browser.screen(Screen::DESK);
        if kind == Kind::Chromium {
            // A bar to scroll with takes room on some machines and none on others.
            browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        }
        browser
    }

    /// Closes the browser and gives the folder of its profile, which is there until the answer is dropped.
    pub fn closed(mut self) -> Closed {
        if let Some(client) = self.client.take() {
            self.run("close", client.close());
        }
        Closed { driver: self.driver.take().expect("there until closed or dropped") }
    }

    /// What ends the browser at once, from another thread: every process of it, as a dead battery does.
    pub fn end(&self) -> impl FnOnce() + Send + 'static {
        self.driver.as_ref().expect("there until closed or dropped").end()
    }

    /// Ends the browser at once, and gives its profile as it was left.
    pub fn ended(mut self) -> PathBuf {
        self.client = None;
        self.driver.take().expect("there until closed or dropped").ended()
    }

    /// The value of a script's `return`; nothing where the browser has ended.
    pub fn told(&self, script: &str) -> Option<Value> {
        let answer = self.client().execute(script, Vec::new());
        self.runtime.block_on(async { timeout(PATIENCE, answer).await }).ok()?.ok()
    }

    /// The folder it was given as its home and its profile.
    pub(super) fn home(&self) -> &Path {
        self.driver.as_ref().expect("there until closed or dropped").profile()
    }

    /// The WebDriver session.
    pub fn client(&self) -> &Client {
        self.client.as_ref().expect("open until dropped")
    }

    /// Waits for an answer of the session.
    #[track_caller]
    pub fn run<T, E: std::fmt::Display>(&self, what: &str, answer: impl Future<Output = Result<T, E>>) -> T {
        match self.runtime.block_on(async { timeout(PATIENCE, answer).await }) {
            Ok(Ok(value)) => value,
            Ok(Err(error)) => panic!("{what}: {error}"),
            Err(_) => panic!("{what}: no answer within {PATIENCE:?}"),
        }
    }

    /// A command of the DevTools protocol, which only Chromium has.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        assert!(
            self.kind == Kind::Chromium,
            "{method} is asked of {}: a journey that needs DevTools is named in tests/cases/chromium-only.txt, with its reason",
            self.kind.name()
        );
        let command = Extra { path: "goog/cdp/execute", body: json!({ "cmd": method, "params": parameters }) };
        self.run(method, self.client().issue_cmd(command))
    }

    /// What was logged since this was last asked: `browser` for the console, `performance` for requests, which only
    /// Chromium writes down.
    #[track_caller]
    pub fn log(&self, kind: &str) -> Vec<Value> {
        if self.kind != Kind::Chromium && kind == "browser" {
            return StandIn::here().told();
        }
        let command = Extra { path: "se/log", body: json!({ "type": kind }) };
        match self.run("the log", self.client().issue_cmd(command)) {
            Value::Array(lines) => lines,
            other => panic!("the log is no list: {other}"),
        }
    }

    /// Sets the size of the screen.
    #[track_caller]
    pub fn screen(&self, Screen(width, height): Screen) {
        if self.kind == Kind::Chromium {
            self.devtools("Emulation.setDeviceMetricsOverride", json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }));
            return;
        }
        // A window has edges and bars; it is made larger by what they took.
        let (mut outer, wished) = ((width, height), json!([width, height]));
        for _ in 0..6 {
            self.run("the window", self.client().set_window_size(outer.0, outer.1));
            // It takes its size a moment later, on a busy machine a long one: measured when it has it, or has kept another.
            let script = format!(
                "let same = 0, last = ''; const look = (done) => {{ const now = `${{innerWidth}} ${{innerHeight}}`; same = now === last ? same + 1 : 0; last = now; if (now === '{width} {height}' || same > 15) done([innerWidth, innerHeight]); else setTimeout(() => look(done), 30); }}; return new Promise(look);"
            );
            let inner = self.run("its inside", self.client().execute(&script, Vec::new()));
            if inner == wished {
                return;
            }
            let lacks = |at: usize, wish: u32| i64::from(wish) - inner[at].as_i64().unwrap_or_default();
            let more = |outer: u32, lacks: i64| u32::try_from(i64::from(outer) + lacks).unwrap_or(1);
            outer = (more(outer.0, lacks(0, width)), more(outer.1, lacks(1, height)));
        }
        panic!("{} has no window of {width} × {height}", self.kind.name());
    }
}

/// What a closed browser leaves behind.
pub struct Closed {
    driver: Driver,
}

impl Closed {
    /// The folder of its profile.
    pub fn profile(&self) -> &Path {
        self.driver.profile()
    }

    /// Its profile, for a browser that goes on with it.
    pub fn left(self) -> PathBuf {
        self.driver.ended()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            let _ = self.runtime.block_on(async { timeout(Duration::from_secs(5), client.close()).await });
        }
    }
}

/// A command WebDriver does not have and this driver does.
#[derive(Debug)]
pub(super) struct Extra {
    pub(super) path: &'static str,
    pub(super) body: Value,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

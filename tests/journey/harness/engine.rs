//! The other engines: Firefox ESR, WebKitGTK, and Chromium 92, the oldest browser we promise. They are asked for no more
//! than every one of them can do: go to an address, and run a script in the page.

use super::{
    driver::{Driver, kill, scratch},
    kind::Kind,
    site::shared,
};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::process::CommandExt,
    path::PathBuf,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tokio::{runtime::Runtime, time::timeout};

/// Every answer and every wait ends by then. These engines start slowly on a small machine.
pub(super) const DEADLINE: Duration = Duration::from_secs(60);

/// A browser that is not today's Chromium.
pub struct Engine {
    /// What a fault is told with.
    pub name: &'static str,
    way: Way,
    pub(super) folder: PathBuf,
}

enum Way {
    // The driver is stopped last.
    WebDriver { client: Option<Client>, runtime: Runtime, _driver: Driver },
    Lines { child: Child, to: Option<ChildStdin>, from: BufReader<ChildStdout> },
}

impl Engine {
    /// Firefox ESR, through geckodriver.
    pub fn firefox() -> Engine {
        Engine::driven(Kind::Firefox)
    }

    /// WebKitGTK's own small browser, on a screen that nobody sees.
    pub fn webkit() -> Engine {
        Engine::driven(Kind::WebKit)
    }

    /// Chromium 92, through puppeteer of its day.
    pub fn chromium_92() -> Engine {
        let folder = scratch("chromium-92");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journey/harness/chromium92.js");
        let mut command = Command::new("node");
        command.arg(script).arg(&shared().tools).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} could not start ({error}): apt-get install nodejs npm, then cargo xtask test journey"));
        let (to, from) = (child.stdin.take(), BufReader::new(child.stdout.take().expect("piped")));
        Engine { name: "Chromium 92", way: Way::Lines { child, to, from }, folder }
    }

    fn driven(kind: Kind) -> Engine {
        let driver = Driver::start(kind);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let Value::Object(wishes) = kind.wishes(driver.profile(), Value::Null) else { unreachable!("it is written as an object") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connected = runtime.block_on(async { timeout(DEADLINE, builder.capabilities(wishes).connect(&driver.address())).await });
        let client = match connected {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => panic!("{} could not start ({error}): {}", kind.name(), kind.install()),
            Err(_) => panic!("{} did not start within {DEADLINE:?}: {}", kind.name(), kind.install()),
        };
        let folder = driver.profile().to_owned();
        Engine { name: kind.name(), way: Way::WebDriver { client: Some(client), runtime, _driver: driver }, folder }
    }

    /// Goes to an address.
    #[track_caller]
    pub fn go(&mut self, address: &str) {
        if let Way::WebDriver { client, runtime, .. } = &self.way {
            let client = client.as_ref().expect("open until dropped");
            let answer = runtime.block_on(async { timeout(DEADLINE, client.goto(address)).await });
            return answer
                .unwrap_or_else(|_| panic!("{}: {address} does not come", self.name))
                .unwrap_or_else(|error| panic!("{}: {address}: {error}", self.name));
        }
        self.line(&json!({ "go": address }));
    }

    /// The value of a script's `return`.
    #[track_caller]
    pub fn js(&mut self, script: &str) -> Value {
        if let Way::WebDriver { client, runtime, .. } = &self.way {
            let client = client.as_ref().expect("open until dropped");
            let answer = runtime.block_on(async { timeout(DEADLINE, client.execute(script, Vec::new())).await });
            return answer
                .unwrap_or_else(|_| panic!("{}: no answer to {script}", self.name))
                .unwrap_or_else(|error| panic!("{}: {script}: {error}", self.name));
        }
        self.line(&json!({ "js": script }))
    }

    #[track_caller]
    fn line(&mut self, wish: &Value) -> Value {
        let Way::Lines { to, from, .. } = &mut self.way else { unreachable!("only this way has lines") };
        let to = to.as_mut().expect("open until dropped");
        writeln!(to, "{wish}").unwrap_or_else(|error| panic!("{}: {wish}: {error}", self.name));
        let mut line = String::new();
        from.read_line(&mut line).unwrap_or_else(|error| panic!("{}: {wish}: {error}", self.name));
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{}: {wish}: {line:?}: {error}", self.name));
        assert!(answer.get("fault").is_none(), "{}: {wish}: {answer}", self.name);
        answer["ok"].clone()
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        match &mut self.way {
            Way::WebDriver { client, runtime, .. } => {
                if let Some(client) = client.take() {
                    let _ = runtime.block_on(async { timeout(Duration::from_secs(5), client.close()).await });
                }
            }
            // Chromium 92 stands in a group of its own; what drives it closes it when there are no more lines.
            Way::Lines { child, to, .. } => {
                to.take();
                let end = Instant::now() + Duration::from_secs(10);
                while matches!(child.try_wait(), Ok(None)) && Instant::now() < end {
                    thread::sleep(Duration::from_millis(20));
                }
                kill(&format!("-{}", child.id()));
                let _ = child.wait();
                let _ = fs::remove_dir_all(&self.folder);
            }
        }
    }
}

//! The other engines: Firefox ESR, WebKitGTK, and Chromium 92, the oldest browser we promise. They are asked for no more
//! than every one of them can do: go to an address, and run a script in the page.

use super::{driver::scratch, site};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
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
    child: Child,
    pub(super) folder: PathBuf,
}

enum Way {
    WebDriver { client: Option<Client>, runtime: Runtime },
    Lines { to: Option<ChildStdin>, from: BufReader<ChildStdout> },
}

impl Engine {
    /// Firefox ESR, through geckodriver.
    pub fn firefox() -> Engine {
        let own = site().tools.join("bin/geckodriver");
        let driver = if own.exists() { own } else { "geckodriver".into() };
        let port = free_port();
        let mut command = Command::new(driver);
        command.args(["--port", &port.to_string(), "--log", "fatal"]);
        let wishes = json!({ "moz:firefoxOptions": { "binary": "/usr/bin/firefox-esr", "args": ["-headless"] } });
        Engine::driven("Firefox ESR", command, port, wishes, "apt-get install firefox-esr; cargo install --locked geckodriver")
    }

    /// WebKitGTK's own small browser, on a screen that nobody sees.
    pub fn webkit() -> Engine {
        let port = free_port();
        let mut command = Command::new("xvfb-run");
        command.args(["-a", "WebKitWebDriver", &format!("--port={port}")]);
        let wishes = json!({ "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] } });
        Engine::driven("WebKitGTK", command, port, wishes, "apt-get install webkit2gtk-driver xvfb xauth")
    }

    /// Chromium 92, through puppeteer of its day.
    pub fn chromium_92() -> Engine {
        let folder = scratch("chromium-92");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journey/harness/chromium92.js");
        let mut command = Command::new("node");
        command.arg(script).arg(&site().tools).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = start(&mut command, "apt-get install nodejs npm, then cargo xtask test journey");
        let (to, from) = (child.stdin.take(), BufReader::new(child.stdout.take().expect("piped")));
        Engine { name: "Chromium 92", way: Way::Lines { to, from }, child, folder }
    }

    fn driven(name: &'static str, mut command: Command, port: u16, wishes: Value, install: &str) -> Engine {
        let folder = scratch("engine");
        command.env("TMPDIR", &folder).env("HOME", &folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = start(&mut command, install);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut engine = Engine { name, way: Way::WebDriver { client: None, runtime }, child, folder };
        let end = Instant::now() + DEADLINE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "{name}: its driver does not listen: {install}");
            thread::sleep(Duration::from_millis(20));
        }
        let Value::Object(wishes) = wishes else { unreachable!("it is written as an object") };
        let Way::WebDriver { client, runtime } = &mut engine.way else { unreachable!("it was made so") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{port}");
        let connected = runtime.block_on(async { timeout(DEADLINE, builder.capabilities(wishes).connect(&address)).await });
        match connected {
            Ok(Ok(connected)) => *client = Some(connected),
            Ok(Err(error)) => panic!("{name} could not start ({error}): {install}"),
            Err(_) => panic!("{name} did not start within {DEADLINE:?}: {install}"),
        }
        engine
    }

    /// Goes to an address.
    #[track_caller]
    pub fn go(&mut self, address: &str) {
        if let Way::WebDriver { client, runtime } = &self.way {
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
        if let Way::WebDriver { client, runtime } = &self.way {
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
        let Way::Lines { to, from } = &mut self.way else { unreachable!("only this way has lines") };
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
        if let Way::WebDriver { client, runtime } = &mut self.way
            && let Some(client) = client.take()
        {
            let _ = runtime.block_on(async { timeout(Duration::from_secs(5), client.close()).await });
        }
        // Chromium 92 stands in a group of its own; what drives it closes it when there are no more lines.
        if let Way::Lines { to, .. } = &mut self.way {
            to.take();
            let end = Instant::now() + Duration::from_secs(10);
            while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < end {
                thread::sleep(Duration::from_millis(20));
            }
        }
        // The group holds the browser, its driver and the screen nobody sees.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.child.id())]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn start(command: &mut Command, install: &str) -> Child {
    command.process_group(0).spawn().unwrap_or_else(|error| panic!("{command:?} could not start ({error}): {install}"))
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// Debian puts it below the machine's own kind, under the name of the library's version.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let all = folders.flat_map(|folder| ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(|version| folder.join(version).join("MiniBrowser")));
    all.into_iter().find(|path| path.exists()).unwrap_or_else(|| panic!("WebKitGTK's MiniBrowser is not there: apt-get install webkit2gtk-driver"))
}

//! Which browser the journeys run in: today's Chromium, or the one that `MINGBAI_ENGINE` names.

use super::site::shared;
use serde_json::{Value, json};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// Flags of `toolchain.md`, and no way out: every name but this machine's own address is unknown.
const FLAGS: [&str; 13] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-device-scale-factor=1",
    "--lang=en",
    // As the kiosk's service has it: the question is heard on a page that was loaded and never touched.
    "--autoplay-policy=no-user-gesture-required",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// A browser that a WebDriver of its own drives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Today's, through chromedriver.
    Chromium,
    /// Firefox ESR, through geckodriver.
    Firefox,
    /// WebKitGTK's own small browser, on a screen that nobody sees.
    WebKit,
}

impl Kind {
    /// The browser of this run.
    pub fn asked() -> Kind {
        match env::var("MINGBAI_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Kind::Chromium,
            Ok("firefox") => Kind::Firefox,
            Ok("webkit") => Kind::WebKit,
            Ok(other) => panic!("MINGBAI_ENGINE is {other:?}: it is chromium, firefox or webkit"),
        }
    }

    /// What a fault is told with.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Chromium => "Chromium",
            Kind::Firefox => "Firefox ESR",
            Kind::WebKit => "WebKitGTK",
        }
    }

    /// How it is brought where it is missing.
    pub fn install(self) -> &'static str {
        match self {
            Kind::Chromium => "apt-get install chromium chromium-driver",
            Kind::Firefox => "apt-get install firefox-esr; cargo install --locked geckodriver",
            Kind::WebKit => "apt-get install webkit2gtk-driver xvfb xauth",
        }
    }

    /// Starts its driver, and the port it will listen on where it does not find one itself.
    pub fn driver(self, home: &Path) -> (Command, Option<u16>) {
        let (mut command, port) = match self {
            Kind::Chromium => {
                let mut command = Command::new("chromedriver");
                command.args(["--port=0", "--log-level=SEVERE"]);
                return (command, None);
            }
            Kind::Firefox => {
                let own = shared().tools.join("bin/geckodriver");
                let mut command = Command::new(if own.exists() { own } else { "geckodriver".into() });
                // What the machine wishes is a setting of the browser's own.
                command.args(["--port", "0", "--allow-system-access"]);
                (command, None)
            }
            Kind::WebKit => {
                // Its bar of buttons is wider than a phone unless its own style says otherwise.
                style(&home.join(".config/gtk-3.0"), "gtk.css", "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }");
                let port = free_port();
                let mut command = Command::new("xvfb-run");
                // The pointer stands in the middle of the screen, and where nobody manages windows the one below it has the
                // keyboard: in any other nothing has the focus. A window may be larger than the screen.
                command.args(["-a", "-s", "-screen 0 600x400x24", "WebKitWebDriver", &format!("--port={port}")]);
                (command, Some(port))
            }
        };
        command.env("TMPDIR", home).env("HOME", home).env_remove("XDG_CONFIG_HOME");
        (command, port)
    }

    /// What the driver is asked for.
    pub fn wishes(self, home: &Path, logs: Value) -> Value {
        match self {
            Kind::Chromium => {
                let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
                flags.push(format!("--user-data-dir={}", home.display()));
                json!({ "goog:chromeOptions": { "args": flags }, "goog:loggingPrefs": logs })
            }
            Kind::Firefox => {
                // Its windows are at least 450 pixels wide unless its own style says otherwise.
                style(&home.join("chrome"), "userChrome.css", ":root { min-width: 0 !important; min-height: 0 !important; }");
                json!({ "moz:firefoxOptions": {
                    "binary": "/usr/bin/firefox-esr",
                    "args": ["-headless", "-profile", home],
                    "prefs": {
                        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                        "browser.download.folderList": 2,
                        "browser.download.dir": home,
                        "media.autoplay.default": 0,
                        // A process kept ready for the next page costs each journey a part of a second.
                        "dom.ipc.processPrelaunch.enabled": false,
                    },
                } })
            }
            Kind::WebKit => json!({ "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] } }),
        }
    }
}

/// How the browser's own window looks.
fn style(folder: &Path, name: &str, rules: &str) {
    fs::create_dir_all(folder).and_then(|()| fs::write(folder.join(name), rules)).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// Debian puts it below the machine's own kind, under the name of the library's version.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let all = folders.flat_map(|folder| ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(|version| folder.join(version).join("MiniBrowser")));
    all.into_iter().find(|path| path.exists()).unwrap_or_else(|| panic!("WebKitGTK's MiniBrowser is not there: {}", Kind::WebKit.install()))
}

//! A driver and the browser's profile: both gone when the journey ends, however it ends.

use super::kind::Kind;
use std::{
    env, fs,
    io::{BufRead, BufReader},
    mem,
    net::TcpStream,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{self, Child, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

/// A new empty folder of this run.
pub fn scratch(kind: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("mingbai-journey-{}-{}-{kind}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}

/// How often a driver is started that ends before it listens.
const STARTS: usize = 5;

/// A driver that cannot say its port listens by then: a screen nobody sees is started before it.
const DEADLINE: Duration = Duration::from_secs(60);

/// A running driver.
pub struct Driver {
    child: Child,
    // Held, because a driver whose words nobody takes is stopped by the system.
    _words: BufReader<ChildStdout>,
    port: u16,
    profile: PathBuf,
}

impl Driver {
    /// Starts the driver of a browser on a port of its own, at the head of its own process group.
    pub fn start(kind: Kind) -> Driver {
        Driver::on(kind, scratch("profile"))
    }

    /// The same for a browser that goes on with the profile of another.
    pub fn on(kind: Kind, profile: PathBuf) -> Driver {
        // A driver looks for a free port, and ends when another program is quicker to listen there: then one more is started.
        let mut told = String::new();
        for _ in 0..STARTS {
            let (mut command, fixed) = kind.driver(&profile);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
            let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?} could not start ({error}): {}", kind.install()));
            let mut words = BufReader::new(child.stdout.take().expect("its words are piped"));
            let port = match fixed {
                None => port_of(&mut words, &mut told),
                Some(port) => listening(port, &mut child).then_some(port),
            };
            if let Some(port) = port {
                return Driver { child, _words: words, port, profile };
            }
            kill(&format!("-{}", child.id()));
            let _ = child.wait();
        }
        panic!("the driver of {} ended {STARTS} times before it listened: {told}", kind.name());
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What ends driver and browser as a dead battery does, and can be handed to another thread.
    pub fn end(&self) -> impl FnOnce() + Send + 'static {
        let (group, profile) = (self.child.id(), self.profile.clone());
        move || {
            kill(&format!("-{group}"));
            // Whatever has left the group.
            while let Some(process) = running(&profile) {
                kill(&process);
            }
            // A thread that still waits for the disk holds what it had opened.
            while lives(group) {
                thread::sleep(Duration::from_millis(5));
            }
        }
    }

    /// Ends driver and browser, and gives the profile as it was left.
    pub fn ended(mut self) -> PathBuf {
        self.end()();
        mem::take(&mut self.profile)
    }

    /// The folder of the browser's profile.
    pub fn profile(&self) -> &Path {
        &self.profile
    }
}

/// Ends a process, or a group by `-` and its number.
pub(super) fn kill(process: &str) {
    let _ = Command::new("kill").args(["-KILL", "--", process]).stderr(Stdio::null()).status();
}

/// True while a thread of the group has not ended. (A mere entry to be collected has: `Z`, `X`.)
fn lives(group: u32) -> bool {
    let within = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    // After the name, which may hold anything: state, parent, group.
    let told = |place: &Path| fs::read_to_string(place.join("stat")).ok().and_then(|line| Some(line.rsplit_once(") ")?.1.to_owned()));
    let of_group = |process: &PathBuf| told(process).is_some_and(|line| line.split(' ').nth(2) == Some(&group.to_string()));
    let running = |thread: PathBuf| told(&thread).is_some_and(|line| !line.starts_with(['Z', 'X']));
    within(Path::new("/proc")).filter(of_group).any(|process| within(&process.join("task")).any(running))
}

/// A process that still names this profile, and is not yet a mere entry to be collected.
fn running(profile: &Path) -> Option<String> {
    let names = |process: &Path| fs::read(process.join("cmdline")).is_ok_and(|line| String::from_utf8_lossy(&line).contains(&*profile.to_string_lossy()));
    let mut all = fs::read_dir("/proc").ok()?.flatten().map(|entry| entry.path());
    let found = all.find(|process| process.join("exe").exists() && names(process))?;
    Some(found.file_name()?.to_string_lossy().into_owned())
}

/// True once somebody listens; false where the driver has ended, or lets nobody in.
fn listening(port: u16, child: &mut Child) -> bool {
    let end = Instant::now() + DEADLINE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if Instant::now() >= end || !matches!(child.try_wait(), Ok(None)) {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
    true
}

/// Reads "… was started successfully on port 12345." or "… Listening on 127.0.0.1:12345", and writes down what is said
/// before.
fn port_of(words: &mut BufReader<ChildStdout>, told: &mut String) -> Option<u16> {
    words.lines().map_while(Result::ok).find_map(|line| {
        told.push_str(&line);
        told.push('\n');
        let (_, port) = line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
        port.trim_end_matches('.').parse().ok()
    })
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The group holds the browser too, should it not have closed when asked.
        kill(&format!("-{}", self.child.id()));
        let _ = self.child.wait();
        if !self.profile.as_os_str().is_empty() {
            let _ = fs::remove_dir_all(&self.profile);
        }
    }
}

//! A second server: the same site below any folder, or with files changed on the way. For what must fail well.

use super::{ask, site::shared, stand_in::StandIn};
use mingbai::{content::PageId, ui::address, words::Language};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// Changes a file on the way: its path below the root and its bytes; `None` makes it missing.
type Change = dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync;

/// What our own server sends to this browser: what is forbidden there is forbidden here.
fn policy(agent: &str) -> String {
    static KNOWN: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let asked = || {
        let ours = shared().address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        ask(&ours, "/manifest.webmanifest", agent, "identity").header("content-security-policy").unwrap_or_default().to_owned()
    };
    known.entry(agent.to_owned()).or_insert_with(asked).clone()
}

/// A server of a changed copy. It ends with the process.
pub struct Server {
    /// Where the changed site begins.
    pub address: String,
    cut: Arc<AtomicBool>,
}

impl Server {
    /// Serves the site below `folder` (such as `any/folder/`, or nothing), each file as `change` makes it.
    pub fn start(folder: &str, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}/{folder}", listener.local_addr().expect("it listens"));
        let (folder, change): (String, Arc<Change>) = (format!("/{folder}"), Arc::new(change));
        let cut = Arc::new(AtomicBool::new(false));
        let (line, stand_in) = (cut.clone(), StandIn::here());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Pulled: the call is taken and dropped, as by a line that is dead.
                if line.load(Ordering::Relaxed) {
                    continue;
                }
                let (folder, change, stand_in, line) = (folder.clone(), change.clone(), stand_in.clone(), line.clone());
                thread::spawn(move || answer(stream, &folder, &*change, &stand_in, &line));
            }
        });
        Server { address, cut }
    }

    /// Pulls the network, or plugs it in again.
    pub fn cut(&self, cut: bool) {
        self.cut.store(cut, Ordering::Relaxed);
    }

    /// The whole address of a page.
    pub fn page(&self, page: PageId, language: Language) -> String {
        self.address.clone() + &address::path(language, page)
    }
}

fn answer(mut stream: TcpStream, folder: &str, change: &Change, stand_in: &StandIn, cut: &AtomicBool) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    // The rest of the request is read, so that closing the line does not cut the answer.
    let (mut line, mut agent) = (String::new(), String::new());
    while reader.by_ref().read_line(&mut line).ok()? > 2 {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("user-agent")
        {
            value.trim().clone_into(&mut agent);
        }
        line.clear();
    }
    let path = first.split(' ').nth(1)?;
    // A browser calls before it asks: such a line may be older than the cut.
    if stand_in.blocks(path) || cut.load(Ordering::Relaxed) {
        return None;
    }
    let found = || file(path, folder).and_then(|(name, bytes)| Some((content_type(&name), stand_in.page(&name, change(&name, bytes)?))));
    let body = stand_in.answer(path).map(|script| ("text/javascript", script)).or_else(found);
    let (status, kind, body) = match body {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", b"nothing is here".to_vec()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-security-policy: {}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        policy(&agent),
        body.len()
    )
    .ok()?;
    stream.write_all(&body).ok()
}

fn file(path: &str, folder: &str) -> Option<(String, Vec<u8>)> {
    let mut name = path.split('?').next()?.strip_prefix(folder)?.to_owned();
    if name.is_empty() || name.ends_with('/') {
        name.push_str("index.html");
    }
    let inside = !name.split('/').any(|part| part == "..");
    let bytes = inside.then(|| fs::read(shared().folder.join(&name)).ok()).flatten()?;
    Some((name, bytes))
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

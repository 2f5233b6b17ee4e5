//! A second server: the same site below any folder, or with files changed on the way. For what must fail well.

use super::site;
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
};

/// Changes a file on the way: its path below the root and its bytes; `None` makes it missing.
type Change = dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync;

/// As `cargo xtask serve` sends it: what is forbidden on the real server is forbidden here.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A server of a changed copy. It ends with the process.
pub struct Server {
    /// Where the changed site begins.
    pub address: String,
}

impl Server {
    /// Serves the site below `folder` (such as `any/folder/`, or nothing), each file as `change` makes it.
    pub fn start(folder: &str, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}/{folder}", listener.local_addr().expect("it listens"));
        let (folder, change): (String, Arc<Change>) = (format!("/{folder}"), Arc::new(change));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, change) = (folder.clone(), change.clone());
                thread::spawn(move || answer(stream, &folder, &*change));
            }
        });
        Server { address }
    }
}

fn answer(mut stream: TcpStream, folder: &str, change: &Change) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    // The rest of the request is read, so that closing the line does not cut the answer.
    let mut line = String::new();
    while reader.by_ref().read_line(&mut line).ok()? > 2 {
        line.clear();
    }
    let path = first.split(' ').nth(1)?;
    let body = file(path, folder).and_then(|(name, bytes)| Some((content_type(&name), change(&name, bytes)?)));
    let (status, kind, body) = match body {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-security-policy: {POLICY}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
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
    let bytes = inside.then(|| fs::read(site().folder.join(&name)).ok()).flatten()?;
    Some((name, bytes))
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

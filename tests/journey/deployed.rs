//! The example configurations of `deploy/`, run by the servers they are for: the same headers as our own server sends,
//! and the packed forms.

use crate::harness::{Answer, ask, scratch, site};
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A browser before Chromium 97, and one of today.
const OLD: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.159 Safari/537.36";
const NEW: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/// A server of its own, stopped at the end.
struct Served {
    child: Child,
    address: String,
    folder: PathBuf,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// An example with our folder and a free port in the place of its own.
fn example(file: &str, port: u16) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for own in ["/srv/mingbai", "8080"] {
        assert!(text.contains(own), "{file} names {own}");
    }
    let folder = site().folder.canonicalize().expect("the site is there");
    // The comment at the top names the folder too, and may.
    text.replace("/srv/mingbai", &folder.to_string_lossy()).replace("8080", &port.to_string())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

fn start(mut command: Command, install: &str, port: u16, folder: PathBuf) -> Served {
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap_or_else(|error| panic!("{command:?} could not start ({error}): {install}"));
    let served = Served { child, address: format!("127.0.0.1:{port}"), folder };
    let end = Instant::now() + Duration::from_secs(20);
    while std::net::TcpStream::connect(&served.address).is_err() {
        assert!(Instant::now() < end, "{command:?} does not listen");
        thread::sleep(Duration::from_millis(20));
    }
    served
}

fn nginx() -> Served {
    let (folder, port) = (scratch("nginx"), free_port());
    fs::write(folder.join("mingbai.conf"), example("nginx.conf", port)).expect("written");
    // What Debian's own nginx.conf has around a file of conf.d, with a place of its own for what it writes.
    let at = folder.display();
    // As root it serves as root: the site under test may lie where nobody else may look.
    let main = format!(
        "user root;\ninclude /etc/nginx/modules-enabled/*.conf;\ndaemon off;\npid {at}/pid;\nerror_log {at}/error.log;\nevents {{ }}\nhttp {{\n include /etc/nginx/mime.types;\n default_type application/octet-stream;\n access_log off;\n client_body_temp_path {at}/a; proxy_temp_path {at}/b; fastcgi_temp_path {at}/c; uwsgi_temp_path {at}/d; scgi_temp_path {at}/e;\n include {at}/mingbai.conf;\n}}\n"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, main).expect("written");
    let install = "apt-get install nginx-light libnginx-mod-http-brotli-static";
    let checked = Command::new("nginx").arg("-t").arg("-c").arg(&file).output().unwrap_or_else(|error| panic!("nginx could not start ({error}): {install}"));
    let says = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(checked.status.success() && !says.contains("[warn]") || says.contains("makes sense only if"), "nginx -t: {says}");
    let mut command = Command::new("nginx");
    command.arg("-c").arg(&file);
    start(command, install, port, folder)
}

fn caddy(example_file: &str) -> Served {
    let (folder, port) = (scratch("caddy"), free_port());
    let file = folder.join("Caddyfile");
    fs::write(&file, example(example_file, port)).expect("written");
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file).env("HOME", &folder).stderr(Stdio::null());
    start(command, "apt-get install caddy", port, folder)
}

/// A file of `assets/` with this ending.
fn asset(ending: &str) -> String {
    let names = fs::read_dir(site().folder.join("assets")).expect("the assets").flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    format!("/assets/{}", names.into_iter().find(|name| name.ends_with(ending)).unwrap_or_else(|| panic!("no {ending}")))
}

/// The type of a file. Scripts have an older name too, which browsers take for the same.
fn kind(answer: &Answer) -> String {
    let kind = answer.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
    kind.replace("application/javascript", "text/javascript")
}

#[track_caller]
fn same_as_ours(served: &Served) {
    let ours = site().address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let own = |answer: &Answer, name: &str| answer.header(name).unwrap_or_default().to_owned();
    let files = [
        "/".to_owned(),
        "/en/keep/".to_owned(),
        "/sw.js".to_owned(),
        "/manifest.webmanifest".to_owned(),
        asset(".wasm"),
        asset(".js"),
        asset(".css"),
        asset(".png"),
    ];
    for file in &files {
        for agent in [OLD, NEW] {
            let (theirs, wanted) = (ask(&served.address, file, agent, "br, gzip"), ask(&ours, file, agent, "br, gzip"));
            assert_eq!((theirs.status, wanted.status), (200, 200), "{file}");
            let names = [
                "content-security-policy",
                "x-content-type-options",
                "referrer-policy",
                "permissions-policy",
                "cross-origin-opener-policy",
                "cross-origin-resource-policy",
            ];
            for name in names {
                assert!(!own(&wanted, name).is_empty(), "our own server sends {name}");
                assert_eq!(own(&theirs, name), own(&wanted, name), "{file}: {name}");
            }
            assert_eq!(kind(&theirs), kind(&wanted), "{file}");
            assert_eq!(own(&theirs, "cache-control").contains("immutable"), file.starts_with("/assets/"), "{file}: a page and the worker are asked for anew");
            assert_eq!(own(&theirs, "content-encoding"), "br", "{file}");
            let name = format!("{}{}", file.trim_start_matches('/'), if file.ends_with('/') { "index.html" } else { "" });
            let path = |ending: &str| site().folder.join(format!("{name}{ending}"));
            assert!(theirs.body == fs::read(path(".br")).expect("packed"), "{file}: the bytes packed at build time");
            let zipped = ask(&served.address, file, agent, "gzip");
            assert_eq!(own(&zipped, "content-encoding"), "gzip", "{file}");
            assert!(zipped.body == fs::read(path(".gz")).expect("packed"), "{file}");
            let bare = ask(&served.address, file, agent, "identity");
            assert!(bare.body == fs::read(path("")).expect("plain"), "{file}");
        }
        let old = ask(&served.address, file, OLD, "br").header("content-security-policy").unwrap_or_default().contains("'unsafe-eval'");
        let new = ask(&served.address, file, NEW, "br").header("content-security-policy").unwrap_or_default().contains("'unsafe-eval'");
        assert!(old && !new, "{file}: only browsers that need it");
    }
    assert_eq!(ask(&served.address, "/en/nowhere/", NEW, "br").status, 404);
}

#[test]
fn nginx_sends_what_our_own_server_sends() {
    same_as_ours(&nginx());
}

#[test]
fn caddy_sends_what_our_own_server_sends() {
    same_as_ours(&caddy("Caddyfile"));
}

#[test]
fn the_kiosk_s_caddy_sends_what_our_own_server_sends() {
    same_as_ours(&caddy("kiosk/Caddyfile"));
}

//! A static server for development and tests: right types, the compressed forms, the security headers.

use crate::{Outcome, bundle, cargo::target, offline, root};
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, header},
    middleware::{self, Next},
    response::Response,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// What every answer carries. Any server that serves `dist/` does well to send the same.
pub const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types mingbai",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "camera=(self), geolocation=(), microphone=(), interest-cohort=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Builds, then serves on 127.0.0.1:8080 until stopped; with `watch`, builds again when a source changes.
pub fn run(watch: bool) -> Outcome {
    let site = target().join("site");
    build(&site, watch)?;
    if watch {
        let site = site.clone();
        thread::spawn(move || rebuild_on_change(&site));
    }
    runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:8080")
            .await
            .map_err(|error| format!("127.0.0.1:8080 cannot be used ({error}). Stop the program that holds it and try again."))?;
        println!("Mingbai is at http://127.0.0.1:8080/ (Ctrl+C stops it)");
        axum::serve(listener, router(&site)).await.map_err(|error| error.to_string())
    })
}

fn build(site: &Path, watch: bool) -> Outcome {
    println!("{}", bundle::dist(site)?);
    if watch {
        for ending in ["", ".br", ".gz"] {
            fs::remove_file(site.join(format!("sw.js{ending}"))).map_err(|error| error.to_string())?;
        }
        fs::write(site.join("sw.js"), offline::NONE).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Serves a folder on a free port, in the background. Gives the address.
pub fn background(site: &Path) -> Outcome<String> {
    let runtime = runtime()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).map_err(|error| error.to_string())?;
    let address = format!("http://{}/", listener.local_addr().map_err(|error| error.to_string())?);
    let router = router(site);
    thread::spawn(move || runtime.block_on(async { axum::serve(listener, router).await }));
    Ok(address)
}

fn runtime() -> Outcome<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(|error| error.to_string())
}

fn router(site: &Path) -> Router {
    let files = ServeDir::new(site).precompressed_br().precompressed_gzip();
    let mut router = Router::new().fallback_service(files);
    for (name, value) in HEADERS {
        let name = header::HeaderName::from_static(name);
        router = router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)));
    }
    router = router.layer(middleware::from_fn(for_old_chromium));
    // Names carry hashes, but a developer's reload must see the new page.
    router.layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")))
}

/// Chromium before 97 runs WebAssembly only where 'unsafe-eval' stands. Trusted Types, which it has, still refuse it
/// every text, so that nothing but a compiled program runs.
async fn for_old_chromium(request: Request, next: Next) -> Response {
    let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default().to_owned();
    let version = agent.split("Chrome/").nth(1).and_then(|rest| rest.split('.').next()).and_then(|major| major.parse::<u32>().ok());
    let mut response = next.run(request).await;
    if version.is_some_and(|version| (80..97).contains(&version)) {
        let policy = HEADERS[0].1.replace("'wasm-unsafe-eval'", "'wasm-unsafe-eval' 'unsafe-eval'");
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).expect("our own letters"));
    }
    response
}

/// Looks at the sources twice a second; small enough to need no watcher of the system.
fn rebuild_on_change(site: &Path) {
    let mut before = snapshot();
    loop {
        thread::sleep(Duration::from_millis(500));
        let now = snapshot();
        if now != before {
            before = now;
            if let Err(fault) = build(site, true) {
                eprintln!("{fault}\nstill serving what was built before the fault, as far as it goes");
            }
        }
    }
}

fn snapshot() -> BTreeMap<PathBuf, SystemTime> {
    let mut times = BTreeMap::new();
    for top in ["src", "locales", "index.html"] {
        look(&root().join(top), &mut times);
    }
    times
}

fn look(path: &Path, times: &mut BTreeMap<PathBuf, SystemTime>) {
    if let Ok(entries) = fs::read_dir(path) {
        entries.flatten().for_each(|entry| look(&entry.path(), times));
    } else if let Ok(time) = fs::metadata(path).and_then(|data| data.modified()) {
        times.insert(path.to_owned(), time);
    }
}

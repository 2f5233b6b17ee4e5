//! `.br` and `.gz` beside each file, the same bytes every time.

use crate::Outcome;
use brotli::enc::{
    BrotliEncoderParams,
    backward_references::BrotliEncoderMode::{BROTLI_MODE_FONT, BROTLI_MODE_GENERIC},
};
use std::{
    fs,
    io::Write,
    num::NonZero,
    path::{Path, PathBuf},
    thread,
};

/// Brotli at its best. A program is packed in several ways, of which the smallest stays: what block and what mode that is
/// differs from one to the next, by some hundred bytes. All are read by every browser alike.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let ways = [(0, BROTLI_MODE_GENERIC), (16, BROTLI_MODE_GENERIC), (17, BROTLI_MODE_GENERIC), (16, BROTLI_MODE_FONT)];
    let tried = if bytes.starts_with(b"\0asm") { &ways[..] } else { &ways[..1] };
    let packed = tried.iter().map(|&(lgblock, mode)| {
        let mut out = Vec::new();
        let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, lgblock, mode, size_hint: bytes.len(), ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters).expect("memory does not fail");
        out
    });
    packed.min_by_key(Vec::len).expect("there are some ways")
}

/// True for a file that [`beside_all`] wrote.
pub fn is_packed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "br" || ending == "gz")
}

/// Writes both compressed forms of each file beside it, on every core.
pub fn beside_all(files: &[PathBuf]) -> Outcome {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let part = |first| scope.spawn(move || files.iter().skip(first).step_by(cores).try_for_each(|file| beside(file)));
        let parts: Vec<_> = (0..cores).map(part).collect();
        parts.into_iter().try_for_each(|part| part.join().expect("packing does not panic"))
    })
}

/// Writes both compressed forms of a file beside it. Gzip carries no time, so that two builds agree.
fn beside(path: &Path) -> Outcome {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let write = |ending: &str, bytes: &[u8]| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        fs::write(&name, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    write(".br", &brotli(&bytes))?;
    let mut gzip = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes).expect("memory does not fail");
    write(".gz", &gzip.finish().expect("memory does not fail"))
}

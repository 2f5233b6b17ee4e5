//! Any bytes as a picture: the first says how wide it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mingbai::record::decode_picture;

fuzz_target!(|bytes: &[u8]| {
    let Some((width, dots)) = bytes.split_first() else { return };
    let width = usize::from(*width).max(1);
    let height = dots.len() / width;
    let _ = decode_picture(width, height, &dots[..width * height]);
});

//! The printed code, read by a decoder that is not ours: npm's `zxing-wasm`, on a rendering of the paper at 300 dots an
//! inch.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The code of a printed sheet.
pub struct Code {
    /// Its text, read from the clean rendering.
    pub clean: String,
    picture: PathBuf,
}

impl Code {
    /// Reads the code on the first page of a PDF.
    pub fn on(pdf: &Path) -> Code {
        let picture = Code::picture(pdf);
        Code { clean: read(&picture), picture }
    }

    /// The first page as a grey picture at 300 dots an inch.
    pub fn picture(pdf: &Path) -> PathBuf {
        let stem = pdf.with_extension("");
        run("pdftoppm", &["-r", "300", "-gray", "-png", "-singlefile", "-f", "1", "-l", "1", &text(pdf), &text(&stem)]);
        stem.with_extension("png")
    }

    /// Read again with 5% of the dots turned.
    pub fn speckled(&self) -> String {
        self.read_as("speckled", |dot, _, chance| if chance % 1000 < 50 { 255 - dot } else { dot })
    }

    /// Read again as a grey photocopy: no black, no white, greyer towards one side.
    pub fn copied(&self) -> String {
        self.read_as("copied", |dot, across, _| (70 + u32::from(dot) * 110 / 255 + across * 40 / 1000) as u8)
    }

    fn read_as(&self, name: &str, change: impl Fn(u8, u32, u64) -> u8) -> String {
        let grey = self.picture.with_extension("pgm");
        let pdf = self.picture.with_extension("pdf");
        let stem = self.picture.with_extension("");
        run("pdftoppm", &["-r", "300", "-gray", "-singlefile", "-f", "1", "-l", "1", &text(&pdf), &text(&stem)]);
        let bytes = fs::read(&grey).unwrap_or_else(|error| panic!("{}: {error}", grey.display()));
        // A grey map: three lines of head (kind, size, white), then a byte a dot.
        let ends: Vec<usize> = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).take(3).collect();
        let (head, dots) = bytes.split_at(ends[2] + 1);
        let width: usize = String::from_utf8_lossy(&head[ends[0] + 1..ends[1]]).split(' ').next().and_then(|width| width.parse().ok()).expect("a width");
        let mut chance = 20_261_125_u64;
        let changed = dots.iter().enumerate().map(|(at, dot)| {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            change(*dot, (at % width * 1000 / width) as u32, chance >> 33)
        });
        let out = self.picture.with_file_name(format!("{name}.pgm"));
        fs::write(&out, head.iter().copied().chain(changed).collect::<Vec<u8>>()).expect("the folder is there");
        read(&out)
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn read(picture: &Path) -> String {
    let folder = env::var("MINGBAI_NPM").unwrap_or_else(|_| panic!("run `cargo xtask test journey`"));
    run("node", &[concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journey/harness/read-code.mjs"), &folder, &text(picture)]).trim_end().to_owned()
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program} could not start ({error})"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

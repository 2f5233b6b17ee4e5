//! The QR code on paper: read back by a decoder that did not make it, clean, speckled, and from a grey photocopy.

use super::*;

/// A picture as a scanner gives it: one byte a dot, 0 is black.
struct Scan {
    side: usize,
    dots: Vec<u8>,
}

/// The code at so many dots a module, with its quiet zone. At 300 dots an inch, 6 dots a module are 50 mm for the code.
fn printed(rows: &[Vec<bool>], dots: usize) -> Scan {
    let side = (rows.len() + 8) * dots;
    let dark = |x: usize, y: usize| (x / dots).checked_sub(4).zip((y / dots).checked_sub(4)).and_then(|(x, y)| rows.get(y)?.get(x).copied()).unwrap_or(false);
    Scan { side, dots: (0..side * side).map(|at| if dark(at % side, at / side) { 0 } else { 255 }).collect() }
}

impl Scan {
    /// Turns this many dots of a thousand, spread by a small generator of our own.
    fn speckled(mut self, of_a_thousand: u64) -> Scan {
        let mut state = 20_261_124_u64;
        for dot in &mut self.dots {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            if (state >> 33) % 1000 < of_a_thousand {
                *dot = 255 - *dot;
            }
        }
        self
    }

    /// A photocopy: blurred over three dots, black is grey, white is greyer towards one side.
    fn copied(self) -> Scan {
        let side = self.side;
        let mean = |x: usize, y: usize| {
            let near = |at: usize| at.saturating_sub(1)..(at + 2).min(side);
            let dots: Vec<u32> = near(y).flat_map(|y| near(x).map(move |x| (x, y))).map(|(x, y)| u32::from(self.dots[y * side + x])).collect();
            dots.iter().sum::<u32>() / dots.len() as u32
        };
        let grey = |at: usize| 70 + mean(at % side, at / side) * 110 / 255 + (at % side * 40 / side) as u32;
        Scan { side, dots: (0..side * side).map(|at| grey(at) as u8).collect() }
    }

    fn read(&self) -> Option<String> {
        decode_picture(self.side, self.side, &self.dots)
    }
}

#[test]
fn the_code_reads_from_paper_clean_speckled_and_copied() {
    for name in ["full-zh", "short-en"] {
        // A code written down once: the same picture in every build.
        let code = crate::repository::read(&format!("tests/cases/records/{name}.code.txt"));
        let rows = rows(&code).expect("it fits");
        assert!(rows.len() <= 101 && rows.iter().all(|row| row.len() == rows.len()), "{} modules", rows.len());
        for (what, scan) in [
            ("clean", printed(&rows, 6)),
            ("small", printed(&rows, 3)),
            ("speckled", printed(&rows, 6).speckled(50)),
            ("copied", printed(&rows, 6).copied()),
            ("speckled and copied", printed(&rows, 6).speckled(20).copied()),
        ] {
            assert_eq!(scan.read().as_ref(), Some(&code), "{what}");
        }
    }
}

#[test]
fn a_picture_without_a_code_gives_nothing() {
    let blank = |side: usize| vec![255; side * side];
    assert_eq!(decode_picture(200, 200, &blank(200)), None);
    assert_eq!(decode_picture(200, 201, &blank(200)), None, "the sides do not fit the dots");
    assert_eq!(decode_picture(0, 0, &[]), None);
    assert_eq!(decode_picture(usize::MAX, 2, &[]), None);
    let rows = sealed(&bare(Language::En)).rows;
    assert_eq!(printed(&rows, 3).speckled(450).read(), None, "noise is not read as something else");
}

#[test]
fn a_text_too_long_for_a_code_is_refused() {
    assert!(rows(&"a".repeat(4_000)).is_none() && rows("a").is_some());
}

//! A QR code out of a picture: from a camera, a scan, a photocopy.
//!
//! The decoder (`quircs`; `rqrr` carries 64 KB of tables) looks at one dot of every module, and counts colours along a line to learn the size. Specks and
//! blur mislead it, so it is shown the picture in several ways until one reads. A wrong text cannot come of that: the
//! code corrects its own faults or is not read at all.

/// Longest side of a picture that is read, in dots: an A4 sheet at 600 dots an inch.
const WIDEST: usize = 7_100;

/// Most dots of a picture that is also read at twice its size.
const ENLARGED: usize = 4_000_000;

/// The text of a QR code in a picture: `luma` is one byte a dot, row by row, 0 is black. Where several codes are seen, the
/// first that reads. Nothing when none does, when the sides do not fit the dots, or when a side is longer than 7,100.
pub fn decode_picture(width: usize, height: usize, luma: &[u8]) -> Option<String> {
    // Smaller than the smallest code there is.
    let fits = (21..=WIDEST).contains(&width) && (21..=WIDEST).contains(&height) && luma.len() == width * height;
    fits.then_some(())?;
    let picture = Picture { width, height, dots: luma.to_vec() };
    let blurred = || picture.around(mean);
    let even = || picture.around(median);
    let enlarged = || if luma.len() <= ENLARGED { blurred().doubled().two_coloured().read() } else { None };
    picture
        .read()
        .or_else(|| even().read())
        .or_else(|| blurred().read())
        .or_else(|| picture.two_coloured().read())
        .or_else(|| even().two_coloured().read())
        .or_else(|| blurred().around(mean).two_coloured().read())
        .or_else(enlarged)
}

struct Picture {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

fn mean(near: &mut [u8]) -> u8 {
    (near.iter().map(|dot| u32::from(*dot)).sum::<u32>() / near.len() as u32) as u8
}

fn median(near: &mut [u8]) -> u8 {
    near.sort_unstable();
    near[near.len() / 2]
}

impl Picture {
    fn read(&self) -> Option<String> {
        let mut decoder = quircs::Quirc::default();
        let mut codes = decoder.identify(self.width, self.height, &self.dots);
        codes.find_map(|code| code.ok()?.decode().ok()).and_then(|read| String::from_utf8(read.payload).ok())
    }

    /// Every dot from itself and its neighbours.
    fn around(&self, of: fn(&mut [u8]) -> u8) -> Picture {
        let span = |at: usize, end: usize| at.saturating_sub(1)..(at + 2).min(end);
        let mut dots = Vec::with_capacity(self.dots.len());
        for y in 0..self.height {
            for x in 0..self.width {
                let (mut near, mut count) = ([0; 9], 0);
                for row in span(y, self.height) {
                    for dot in &self.dots[row * self.width..][span(x, self.width)] {
                        near[count] = *dot;
                        count += 1;
                    }
                }
                dots.push(of(&mut near[..count]));
            }
        }
        Picture { dots, ..*self }
    }

    /// Black where a dot is darker than its surroundings, an eighth of the picture to each side: light falls unevenly.
    fn two_coloured(&self) -> Picture {
        let (width, height) = (self.width, self.height);
        let line = width + 1;
        // sums[y][x]: all dots above and to the left.
        let mut sums = vec![0_u64; line * (height + 1)];
        for y in 0..height {
            let mut row = 0;
            for x in 0..width {
                row += u64::from(self.dots[y * width + x]);
                sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
            }
        }
        let reach = width.min(height) / 8;
        let span = |at: usize, end: usize| (at.saturating_sub(reach), (at + reach + 1).min(end));
        let colour = |at: usize| {
            let ((left, right), (top, bottom)) = (span(at % width, width), span(at / width, height));
            let sum = sums[bottom * line + right] + sums[top * line + left] - sums[top * line + right] - sums[bottom * line + left];
            let count = ((right - left) * (bottom - top)) as u64;
            if u64::from(self.dots[at]) * count * 100 < sum * 95 { 0 } else { 255 }
        };
        Picture { dots: (0..width * height).map(colour).collect(), ..*self }
    }

    /// Twice as wide and high, with the dots between taken from their neighbours.
    fn doubled(&self) -> Picture {
        // A new dot lies a quarter of the way towards the neighbour on its side.
        let pair = |at: usize, end: usize| (at / 2, if at.is_multiple_of(2) { (at / 2).saturating_sub(1) } else { (at / 2 + 1).min(end - 1) });
        let (width, height) = (self.width * 2, self.height * 2);
        let dot = |x: usize, y: usize| u32::from(self.dots[y * self.width + x]);
        let between = |at: usize| {
            let ((x, beside), (y, below)) = (pair(at % width, self.width), pair(at / width, self.height));
            ((9 * dot(x, y) + 3 * dot(beside, y) + 3 * dot(x, below) + dot(beside, below)) / 16) as u8
        };
        Picture { width, height, dots: (0..width * height).map(between).collect() }
    }
}

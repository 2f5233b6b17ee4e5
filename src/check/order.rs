//! Which item and which option stands where: from the seed alone.
//!
//! The generator is SplitMix64 (Steele, Lea and Flood 2014) with one stream per question put to it. It is written out
//! here because a record names its seed: another program must be able to replay it years later, whatever a library does.

/// Where the order comes from: 48 bits, so that every JSON reader keeps it whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seed(u64);

impl Seed {
    /// Bits a seed has.
    pub const BITS: u32 = 48;

    /// The seed of these bits; higher bits are dropped.
    pub fn new(bits: u64) -> Seed {
        Seed(bits & ((1 << Seed::BITS) - 1))
    }

    /// Its bits.
    pub fn bits(self) -> u64 {
        self.0
    }
}

/// What is being put in order; each has a stream of its own.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stream {
    /// The concepts of the form.
    Concepts,
    /// The items of this concept.
    Items(usize),
    /// The options of this item.
    Options(u8),
}

struct Mix(u64);

impl Mix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, each as likely as another: what would lean is drawn again.
    fn below(&mut self, bound: u64) -> u64 {
        let lean = u64::MAX - u64::MAX % bound;
        loop {
            let drawn = self.next();
            if drawn < lean {
                return drawn % bound;
            }
        }
    }
}

/// Puts `things` in the seed's order (Fisher and Yates).
pub(super) fn shuffle<T>(seed: Seed, stream: Stream, things: &mut [T]) {
    let number = match stream {
        Stream::Concepts => 1,
        Stream::Items(concept) => 0x100 + concept as u64,
        Stream::Options(item) => 0x200 + u64::from(item),
    };
    let mut mix = Mix(seed.bits() | number << Seed::BITS);
    for last in (1..things.len()).rev() {
        let other = mix.below(last as u64 + 1) as usize;
        things.swap(last, other);
    }
}

/// The options of an item in the order shown: indices into the bank's three. "I don't know" always stands last.
pub fn shown(seed: Seed, item: u8) -> [u8; 3] {
    let mut order = [0, 1, 2];
    shuffle(seed, Stream::Options(item), &mut order);
    order
}

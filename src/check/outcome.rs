//! What came of it, concept by concept. Computed from right and not right, never stored.

/// How many concepts are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The eight most often misunderstood.
    Short,
    /// All eighteen.
    Full,
}

/// The six concepts whose misunderstanding cannot be undone, by index: leniency is "may"; the court decides; who the
/// lawyer in the room is; what a short procedure takes away; withdrawing and its cost; appeal and protest.
pub const TWICE: [usize; 6] = [2, 4, 8, 11, 13, 15];

/// The short form's concepts, by index: the six, and two false beliefs the sources name outright: that somebody else
/// decides (Redlich and Summers 2012), and that signing ends everything (`claims.md`, concept 13).
pub const QUICK: [usize; 8] = [1, 2, 4, 8, 11, 12, 13, 15];

impl Form {
    /// Both.
    pub const ALL: [Form; 2] = [Form::Short, Form::Full];

    /// Short name.
    pub fn code(self) -> &'static str {
        match self {
            Form::Short => "short",
            Form::Full => "full",
        }
    }

    /// The form with this short name.
    pub fn from_code(code: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.code() == code)
    }

    /// The concepts it asks about, by index.
    pub fn concepts(self) -> Vec<usize> {
        match self {
            Form::Short => QUICK.to_vec(),
            Form::Full => (0..18).collect(),
        }
    }

    /// On how many items a concept must be right before any miss: two for the six in the full form.
    pub fn needs(self, concept: usize) -> usize {
        if self == Form::Full && TWICE.contains(&concept) { 2 } else { 1 }
    }
}

/// What is known of one concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Missed twice, or still open when the sitting stopped.
    NotYet,
    /// Right on two different items after a miss.
    After,
    /// Right at once (for the six of the full form, on two items).
    First,
}

impl Outcome {
    /// In the order a reader is told: what is still open comes first.
    pub const ALL: [Outcome; 3] = [Outcome::NotYet, Outcome::After, Outcome::First];

    /// Short name.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::NotYet => "not-yet",
            Outcome::After => "after-explanation",
            Outcome::First => "at-first",
        }
    }

    /// What it weighs when results are compared: at first 2, after explanation 1, not yet 0.
    pub fn weight(self) -> usize {
        self as usize
    }
}

/// Where a concept's questions have led.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Another item is to be asked.
    Open,
    /// Nothing more is asked.
    Settled(Outcome),
}

/// Where these answers lead, in the order given: `true` is right, `false` is any other answer, "I don't know" among them.
///
/// After a miss two different items in a row must be right. A second miss settles it: a person must explain. At most
/// four items are asked, and a blind guesser gets through six of the concepts with 17/81, the others with 33/81.
pub fn way(marks: &[bool], needs: usize) -> Way {
    match marks.iter().position(|right| !right) {
        None if marks.len() >= needs => Way::Settled(Outcome::First),
        None => Way::Open,
        Some(miss) => {
            let after = &marks[miss + 1..];
            if after.contains(&false) {
                Way::Settled(Outcome::NotYet)
            } else if after.len() >= 2 {
                Way::Settled(Outcome::After)
            } else {
                Way::Open
            }
        }
    }
}

/// A concept asked about, and what is known of it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The concept's index.
    pub concept: usize,
    /// What is known; [`Outcome::NotYet`] while open.
    pub outcome: Outcome,
    /// True when no more is asked.
    pub settled: bool,
}

/// Every concept with at least one answer, in the order of the fact base. `marks` are (concept, right) in the order given.
pub fn outcomes(form: Form, marks: &[(usize, bool)]) -> Vec<Asked> {
    let mut all = Vec::new();
    for concept in 0..18 {
        let own: Vec<bool> = marks.iter().filter(|(asked, _)| *asked == concept).map(|(_, right)| *right).collect();
        if own.is_empty() {
            continue;
        }
        all.push(match way(&own, form.needs(concept)) {
            Way::Open => Asked { concept, outcome: Outcome::NotYet, settled: false },
            Way::Settled(outcome) => Asked { concept, outcome, settled: true },
        });
    }
    all
}

//! The closed values of a record: what is not in these lists is no value of version 1.

/// [`super::Record::mode`].
pub const MODES: [&str; 2] = ["lawyer", "alone"];
/// [`super::Record::stage`].
pub const STAGES: [&str; 6] = ["police", "prosecutor", "court", "judged", "supervision", "unknown"];
/// [`super::People::lawyer_role`]: duty lawyer, hired defender, defender assigned by legal aid.
pub const LAWYER_ROLES: [&str; 3] = ["duty", "hired", "assigned"];
/// Interpreter, guardian: whether they were there.
pub const PRESENCE: [&str; 3] = ["present", "missing", "not-needed"];
/// [`super::WorkLine::state`].
pub const WORK_STATES: [&str; 3] = ["done", "not-done", "not-needed"];
/// [`super::PrivateSaid::id`]: promised? threatened? tired or ill? hurt? enough time? alone with the lawyer? understood
/// the language?
pub const PRIVATE: [&str; 7] = ["promised", "threatened", "unwell", "hurt", "time", "alone", "language"];
/// [`super::PrivateSaid::answer`].
pub const PRIVATE_ANSWERS: [&str; 3] = ["yes", "no", "rather-not"];
/// [`super::Record::decision`], in the bank's order; the screen turns the order by chance.
pub const DECISIONS: [&str; 4] = ["sign", "not-sign", "not-yet", "talk-first"];
/// Most characters of a text that somebody typed: enough for a name or a reason, too few for the story of a case.
pub const LONGEST: usize = 60;
/// Most characters of a sentence or a situation of ours.
pub const LONGEST_SHOWN: usize = 1_000;
/// Most characters of each half of [`super::IllustrationShown`].
pub const LONGEST_ILLUSTRATION: usize = 60_000;

/// True for what cannot be seen in print: controls, zero-width characters, fillers, variation selectors, tags, and marks
/// that turn the direction of text. What is printed is what was sealed.
pub fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}')
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
        || matches!(character, '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}

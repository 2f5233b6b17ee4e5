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

//! Holds: the illustration: how the official method moves a range, with and without the plea.
//! May import: `law`, `words` (typed ids).
//! Never: yew, web_sys, a clock, chance, a float; a number that is not in the data.

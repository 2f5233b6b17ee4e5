//! The bank, one file a concept.

mod acquit;
mod admit;
mod appeal;
mod covers;
mod decides;
mod defender;
mod evidence;
mod free;
mod keep;
mod lasting;
mod may;
mod no_rule;
mod own_language;
mod said;
mod shorter;
mod two_consents;
mod who_lawyer;
mod withdraw;

use super::Item;

/// In the order of [`crate::content::CONCEPTS`].
pub const ALL: [&[Item; 4]; 18] = [
    &admit::ITEMS,
    &free::ITEMS,
    &may::ITEMS,
    &covers::ITEMS,
    &decides::ITEMS,
    &no_rule::ITEMS,
    &evidence::ITEMS,
    &acquit::ITEMS,
    &who_lawyer::ITEMS,
    &defender::ITEMS,
    &two_consents::ITEMS,
    &shorter::ITEMS,
    &keep::ITEMS,
    &withdraw::ITEMS,
    &said::ITEMS,
    &appeal::ITEMS,
    &lasting::ITEMS,
    &own_language::ITEMS,
];

//! One file per page; each holds the page's constant table and nothing else.

pub mod about;
pub mod appeal;
pub mod booklet;
pub mod change;
pub mod family;
pub mod for_lawyers;
pub mod hearing;
pub mod home;
pub mod keep;
pub mod language;
pub mod law;
pub mod lawyer;
pub mod map;
pub mod plea;
pub mod proposal;
pub mod questions;
pub mod sentence;
pub mod short;
pub mod shorter;
pub mod sign;
pub mod special;
pub mod stage;
pub mod words;
pub mod work;

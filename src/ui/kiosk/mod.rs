//! A shared machine: who is there, the question, the first page's own part, the way out for the staff.

mod first_page;
mod question;
mod staff;
mod warden;
mod watch;

pub use first_page::{FirstPage, FirstPageProps};
pub use warden::warden;

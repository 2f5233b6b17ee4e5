//! Holds: the native command line: one file a command, each a function of its arguments.
//! May import: `record`, `sentencing` and everything left of them; of `app` a kiosk's settings.
//! Never: yew, web_sys; a network.

pub mod illustrate;
pub mod kiosk_file;
pub mod kiosk_pin;
pub mod verify;

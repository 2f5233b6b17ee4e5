//! Composed text (NFC, Unicode Standard Annex 15). Natively a crate composes it; in a browser the browser does, because
//! its tables need not travel: they weigh as much as all the arithmetic of the seal.

#[cfg(not(feature = "cli"))]
use std::cell::Cell;

#[cfg(not(feature = "cli"))]
thread_local! {
    static COMPOSER: Cell<fn(&str) -> String> = const { Cell::new(str::to_owned) };
}

/// Sets who composes, once, before anything is asked.
#[cfg(not(feature = "cli"))]
pub fn compose_by(composer: fn(&str) -> String) {
    COMPOSER.set(composer);
}

/// The text, composed.
pub fn composed(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    #[cfg(feature = "cli")]
    {
        use unicode_normalization::UnicodeNormalization as _;
        text.nfc().collect()
    }
    #[cfg(not(feature = "cli"))]
    COMPOSER.get()(text)
}

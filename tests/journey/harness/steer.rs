//! What a reader does in the other engines, by scripts that every one of them can run.

use super::{
    engine::{DEADLINE, Engine},
    saving::saved,
};
use std::{
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

impl Engine {
    /// Waits until an expression holds in the page.
    #[track_caller]
    pub fn wait(&mut self, what: &str, expression: &str) {
        let end = Instant::now() + DEADLINE;
        while self.js(&format!("return !!({expression})")) != true {
            if Instant::now() >= end {
                let there = self.js("return location.href + ' ' + document.body.innerText.slice(0, 300)");
                panic!("{}: waited for {what} at {there}: {expression}", self.name);
            }
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until the program runs.
    #[track_caller]
    pub fn live(&mut self) {
        self.wait("the program to run", "document.readyState === 'complete' && document.documentElement.classList.contains('live')");
    }

    /// Taps what a selector finds, once it is there and has room on the page.
    #[track_caller]
    pub fn tap(&mut self, css: &str) {
        self.wait(css, &format!("document.querySelector({css:?})?.getClientRects().length"));
        self.js(&format!("const one = document.querySelector({css:?}); one.scrollIntoView({{ block: 'center' }}); one.click();"));
    }

    /// True when a selector finds something that has room on the page.
    #[track_caller]
    pub fn shown(&mut self, css: &str) -> bool {
        self.js(&format!("return [...document.querySelectorAll({css:?})].some((one) => one.getClientRects().length > 0)")) == true
    }

    /// One step back in history.
    #[track_caller]
    pub fn back(&mut self) {
        self.js("history.back()");
    }

    /// One step forward.
    #[track_caller]
    pub fn forward(&mut self) {
        self.js("history.forward()");
    }

    /// The records this engine has saved.
    pub fn saved(&self) -> Vec<PathBuf> {
        saved(&self.folder)
    }

    /// Waits until a look gives something.
    #[track_caller]
    pub fn until<T>(&mut self, what: &str, mut look: impl FnMut(&mut Engine) -> Option<T>) -> T {
        let end = Instant::now() + DEADLINE;
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            assert!(Instant::now() < end, "{}: waited for {what}", self.name);
            thread::sleep(Duration::from_millis(30));
        }
    }
}

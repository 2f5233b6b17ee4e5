//! The voice of this machine, over the Web Speech API. Only voices that say they are local are used.

use crate::app::{Pace, Speech};
use crate::words::Language;
use gloo::events::EventListener;
use std::{cell::RefCell, rc::Rc};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The browser's speech. Holds the listeners of the sentence being spoken.
#[derive(Default)]
pub struct Voice {
    speaking: RefCell<Vec<EventListener>>,
}

fn synthesis() -> Option<SpeechSynthesis> {
    // Some kiosk browsers are built without speech: the property is then missing, not an error.
    let window = gloo::utils::window();
    js_sys::Reflect::has(&window, &"speechSynthesis".into()).unwrap_or(false).then(|| window.speech_synthesis().ok()).flatten()
}

fn local_voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = synthesis()?.get_voices().iter().map(SpeechSynthesisVoice::from).filter(|voice| voice.local_service()).collect();
    language.speech().iter().find_map(|tag| voices.iter().find(|voice| fits(&voice.lang(), tag)).cloned())
}

/// `en_GB` and `en-GB-x` fit `en-GB`; `en` fits every English.
fn fits(voice: &str, tag: &str) -> bool {
    let (voice, tag) = (voice.replace('_', "-").to_lowercase(), tag.to_lowercase());
    voice == tag || voice.starts_with(&format!("{tag}-"))
}

impl Speech for Voice {
    fn speaks(&self, language: Language) -> bool {
        local_voice(language).is_some()
    }

    fn on_voices(&self, changed: Rc<dyn Fn()>) {
        if let Some(synthesis) = synthesis() {
            EventListener::new(&synthesis, "voiceschanged", move |_| changed()).forget();
        }
    }

    fn speak(&self, language: Language, sentence: &str, pace: Pace, done: Box<dyn FnOnce(bool)>) {
        let (Some(synthesis), Some(voice), Ok(utterance)) = (synthesis(), local_voice(language), SpeechSynthesisUtterance::new_with_text(sentence)) else {
            done(false);
            return;
        };
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        utterance.set_rate(f32::from(pace.percent()) / 100.0);
        let done = Rc::new(RefCell::new(Some(done)));
        let finish = |name: &'static str, heard: bool| {
            let done = done.clone();
            EventListener::once(&utterance, name, move |_| {
                if let Some(done) = done.borrow_mut().take() {
                    done(heard);
                }
            })
        };
        *self.speaking.borrow_mut() = vec![finish("end", true), finish("error", false)];
        synthesis.speak(&utterance);
    }

    fn stop(&self) {
        // Without its listeners, a sentence that is cut off reports nothing.
        self.speaking.borrow_mut().clear();
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

//! The voice of this machine, over the Web Speech API. Only voices that say they are local are used.

use crate::app::{Pace, Speech};
use crate::words::Language;
use gloo::events::EventListener;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The browser's speech. Holds the listeners of the sentence being spoken.
#[derive(Default)]
pub struct Voice {
    speaking: RefCell<Vec<EventListener>>,
}

#[wasm_bindgen]
extern "C" {
    /// The machine's speech. `web_sys` has it too, but takes for granted that it never throws.
    type Synthesis;
    #[wasm_bindgen(method, catch, js_name = getVoices)]
    fn voices(this: &Synthesis) -> Result<js_sys::Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn speak(this: &Synthesis, utterance: &SpeechSynthesisUtterance) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn cancel(this: &Synthesis) -> Result<(), JsValue>;
}

fn synthesis() -> Option<Synthesis> {
    // Some kiosk browsers are built without speech: the property is then missing, not an error.
    let window = gloo::utils::window();
    let speech = js_sys::Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    speech.is_object().then(|| speech.unchecked_into())
}

fn local_voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = synthesis()?.voices().ok()?.iter().map(SpeechSynthesisVoice::from).filter(|voice| voice.local_service()).collect();
    language.speech().iter().find_map(|tag| voices.iter().find(|voice| fits(&voice.lang(), tag)).cloned())
}

/// `en_GB` and `en-GB-x` fit `en-GB`; `en` fits every English.
fn fits(voice: &str, tag: &str) -> bool {
    let (voice, tag) = (voice.replace('_', "-").to_ascii_lowercase(), tag.to_ascii_lowercase());
    voice == tag || voice.starts_with(&format!("{tag}-"))
}

impl Speech for Voice {
    fn speaks(&self, language: Language) -> bool {
        local_voice(language).is_some()
    }

    fn on_voices(&self, changed: Rc<dyn Fn()>) {
        if let Some(synthesis) = synthesis() {
            EventListener::new(synthesis.unchecked_ref::<EventTarget>(), "voiceschanged", move |_| changed()).forget();
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
        if synthesis.speak(&utterance).is_err() {
            self.speaking.borrow_mut().clear();
            if let Some(done) = done.take() {
                done(false);
            }
        }
    }

    fn stop(&self) {
        // Without its listeners, a sentence that is cut off reports nothing.
        self.speaking.borrow_mut().clear();
        if let Some(synthesis) = synthesis() {
            let _ = synthesis.cancel();
        }
    }
}

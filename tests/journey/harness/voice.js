// A voice that speaks when the test lets it. VOICES is a list of { name, lang, localService }.
(() => {
  const heard = { spoken: [], cancelled: 0, now: null };
  const tell = (name) => {
    const now = heard.now;
    heard.now = null;
    now?.dispatchEvent(new Event(name));
  };
  class Utterance extends EventTarget {
    constructor(text) {
      super();
      Object.assign(this, { text, lang: '', voice: null, rate: 1 });
    }
  }
  const voices = VOICES;
  const synthesis = new EventTarget();
  synthesis.getVoices = () => voices;
  synthesis.speak = (utterance) => {
    heard.now = utterance;
    heard.spoken.push({ text: utterance.text, rate: Math.round(utterance.rate * 100), voice: utterance.voice?.name, lang: utterance.lang });
  };
  synthesis.cancel = () => {
    heard.cancelled += heard.now ? 1 : 0;
    heard.now = null;
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  window.voice = {
    spoken: () => heard.spoken,
    cancelled: () => heard.cancelled,
    speaking: () => heard.now?.text ?? null,
    end: () => tell('end'),
    fail: () => tell('error'),
    arrive: (voice) => {
      voices.push(voice);
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
})();

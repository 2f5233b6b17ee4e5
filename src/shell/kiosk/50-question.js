// “Are you still here?”: the window that asks, and its sound.
let before;
export const ask = (id) => {
  const dialog = document.getElementById(id);
  if (!dialog || dialog.open) return;
  before = document.activeElement;
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  dialog.querySelector('[autofocus]')?.focus();
};
export const answered = () => {
  isHere();
  before?.focus?.({ preventScroll: true });
};

let audio;
export const sound = () => {
  try {
    audio ??= new AudioContext();
    [[660, 0], [880, 0.25]].forEach(([pitch, at]) => {
      const [tone, loud, start] = [audio.createOscillator(), audio.createGain(), audio.currentTime + at];
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0, start);
      loud.gain.linearRampToValueAtTime(0.2, start + 0.03);
      loud.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
      tone.connect(loud).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.6);
    });
  } catch {
    // A machine without sound still shows the question.
  }
};
export const minute = () => new Date().getHours() * 60 + new Date().getMinutes();

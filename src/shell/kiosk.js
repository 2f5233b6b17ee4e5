// The kiosk's side of the browser: loaded only where kiosk.json says that this machine is one. It closes the ways out,
// hears when somebody moves, and erases. Erasing and the locks work by themselves, even if the program stops.
const page = document.documentElement;
// In the edition that is one file, the first page is the file itself, and a place stands after `#`.
const beside = document.querySelector('meta[name="mb-kiosk"]')?.content;
const root = beside ? new URL('.', new URL(beside, location.href)).href : location.href.split('#')[0];
const place = () => (beside ? location.pathname : location.hash);

// A visit is kept in the window's name: it outlives a page, and unlike a browser's stores it is never written to disk,
// where what was deleted can still be read for a long time.
const kept = () => {
  try {
    const visit = JSON.parse(window.name);
    return visit.mingbai ? visit : { mingbai: 1 };
  } catch {
    return { mingbai: 1 };
  }
};
let gone = false;
const keep = (change) => {
  if (!gone) window.name = JSON.stringify({ ...kept(), ...change });
};
export const load = () => kept().saved;
export const save = (saved) => keep({ saved });
export const lawyer = () => kept().lawyer === true;
export const keepLawyer = (here) => keep({ lawyer: here });
keep({});

// What is the machine's own and not the visitor's: it stays.
const PIN = 'mingbai-pin';
const STAYS = [PIN, 'mingbai-key'];
const storage = (name) => {
  try {
    return window[name];
  } catch {
    return null;
  }
};
export const tries = () => storage('localStorage')?.getItem(PIN) ?? '';
export const keepTries = (text) => storage('localStorage')?.setItem(PIN, text);

export const wipe = () => {
  if (gone) return;
  gone = true;
  page.classList.add('wiped');
  window.speechSynthesis?.cancel();
  window.name = '{"mingbai":1}';
  storage('sessionStorage')?.clear();
  const lasting = storage('localStorage');
  Object.keys(lasting ?? {}).filter((key) => !STAYS.includes(key)).forEach((key) => lasting.removeItem(key));
  document.querySelectorAll('input, textarea, select').forEach((field) => {
    field.checked = false;
    if (field.type !== 'checkbox' && field.type !== 'radio') field.value = '';
  });
  document.getSelection()?.removeAllRanges();
  // What was copied: allowed only after a touch, and not everywhere. It needs the page for a moment; nothing of it is seen.
  const emptied = navigator.clipboard?.writeText('').catch(() => undefined);
  const enough = new Promise((then) => setTimeout(then, 200));
  // A page that is replaced is in no history, so that no way leads back to it.
  const leave = () => location.replace(root);
  if (emptied) Promise.race([emptied, enough]).then(leave);
  else leave();
};
// Should a browser have kept the page whole all the same, it is erased before it is seen.
addEventListener('pageshow', (event) => event.persisted && wipe());

let locked = true;
let paper = false;
const own = { print: window.print, open: window.open, click: HTMLAnchorElement.prototype.click };
page.classList.add('kiosk', 'no-print', 'no-record');
window.open = () => null;
window.print = () => paper && own.print.call(window);
// A click of the program's own on a link is how a file is saved.
HTMLAnchorElement.prototype.click = () => undefined;
export const lock = (print, record) => {
  paper = print;
  page.classList.toggle('no-print', !print);
  page.classList.toggle('no-record', !record);
  // These pages are always loaded anew: their links are not shown, and their addresses lead back. A kiosk keeps nothing.
  const refused = () => ((!record && /\/record\/[^/]*$/.test(place())) || /\/kept\/[^/]*$/.test(place())) && wipe();
  addEventListener('hashchange', refused);
  refused();
};
export const leave = () => {
  locked = false;
  page.classList.remove('kiosk', 'no-print', 'no-record');
  Object.assign(window, { print: own.print, open: own.open });
  HTMLAnchorElement.prototype.click = own.click;
  window.close();
};

const stop = (event) => locked && event.preventDefault();
['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick'].forEach((name) => addEventListener(name, stop, true));
// Before anything else hears of it: erasing, and the window in which a file is chosen.
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-wipe]')) wipe();
  if (event.target.closest?.('input[type="file"]')) stop(event);
}, true);
// After everything else has heard of it: links the program has not followed itself. They replace the page.
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || !locked) return;
  event.preventDefault();
  if (link.href.startsWith(root) && !link.hasAttribute('download')) location.replace(link.href);
});
const LETTERS = 'doinstuwhjgfl';
addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase();
  const command = (event.ctrlKey || event.metaKey) && (LETTERS.includes(key) || (key === 'p' && !paper));
  const back = event.altKey && ['arrowleft', 'arrowright', 'home'].includes(key);
  if (command || back || /^(f1|f3|f6|f7|f10|f11|f12|browser.*)$/.test(key)) stop(event);
}, true);

// Browsers write what is typed into a page's history, to fill it in again. Not here.
const unkept = document.createElement('form');
Object.assign(unkept, { id: 'unkept', autocomplete: 'off', hidden: true });
document.body.append(unkept);
const forgetful = ({ target }) => {
  if (!target.matches?.('input, textarea, select')) return;
  target.autocomplete = 'off';
  if (target.form) target.form.autocomplete = 'off';
  else target.setAttribute('form', unkept.id);
};
['focusin', 'pointerdown', 'input', 'change'].forEach((name) => addEventListener(name, forgetful, true));

// Who moves? While a question is on screen, only what answers it counts: not the page scrolling by itself, not the way
// to another of its buttons.
const WAY = ['Tab', 'Shift', 'Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const MOVES = ['pointerdown', 'pointermove', 'touchmove', 'keydown', 'wheel', 'scroll', 'input'];
const moved = (event) => {
  const asked = document.querySelector('#idle[open]');
  if (event.type === 'pointermove' && (asked || Math.abs(event.movementX) + Math.abs(event.movementY) < 3)) return false;
  const onButton = event.type === 'pointerdown' && event.target.closest?.('dialog button');
  return !(asked && (event.type === 'scroll' || WAY.includes(event.key) || onButton));
};
const onMove = (then) => {
  let last = -1000;
  const heard = (event) => {
    const late = event.timeStamp - last > 400 || document.querySelector('#idle[open]');
    if (!late || !moved(event)) return;
    last = event.timeStamp;
    then();
  };
  MOVES.forEach((name) => addEventListener(name, heard, { capture: true, passive: true }));
};
export const watch = (active, second) => {
  onMove(active);
  setInterval(second, 1000);
};
// The program could not start or has stopped, and says so on the page: nobody counts any more but this.
let counts = false;
export const broken = () => {
  if (counts) return;
  counts = true;
  let waiting;
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(wipe, 180_000);
  };
  onMove(again);
  again();
};
setInterval(() => document.getElementById('no-app')?.hidden === false && broken(), 2000);

let before;
export const ask = (id) => {
  const dialog = document.getElementById(id);
  if (!dialog || dialog.open) return;
  before = document.activeElement;
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  dialog.querySelector('[autofocus]')?.focus();
};
export const answered = () => before?.focus?.({ preventScroll: true });

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

// PBKDF2 of the browser's own: no crate to load, and it runs off the page's thread.
const hex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
export const tryPin = async (pin, hash) => {
  if (!globalThis.crypto?.subtle) return 'cannot';
  const [, rounds, salt, wanted] = hash.split('$');
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: hex(salt), iterations: Number(rounds) };
  const found = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
  return hex(wanted).every((byte, at) => byte === found[at]) ? 'yes' : 'no';
};

// The first page: languages as offered, each greeting in turn, and a voice for who cannot read the tiles.
const tiles = document.getElementById('tiles');
const all = (css) => [...document.querySelectorAll(css)];
const byLanguage = (one) => one.dataset.language;
const voiceOf = (tile) => {
  const voices = (window.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService);
  const fits = (voice, tag) => `${voice.lang.replace('_', '-').toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
  return tile.dataset.speech.split(' ').map((tag) => voices.find((voice) => fits(voice, tag))).find(Boolean);
};
const greet = (now) => all('.greetings > *').forEach((one) => one.classList.toggle('now', byLanguage(one) === now));
export const offer = (codes) => {
  const order = codes.split(' ');
  all('[data-language]').forEach((one) => (one.hidden = !order.includes(byLanguage(one))));
  order.forEach((code) => tiles.append(...all('#tiles > li').filter((tile) => byLanguage(tile) === code)));
  let turn = 0;
  greet(order[0]);
  // Nothing moves while a tile has the keyboard, and nothing at all where the style sheet stands still.
  setInterval(() => greet(order[(turn += 1) % order.length]), 6000);
  const show = () => {
    all('#tiles > li').forEach((tile) => (tile.querySelector('.tile-voice').hidden = !voiceOf(tile)));
    const heard = all('#tiles > li:not([hidden])').some(voiceOf);
    document.getElementById('listen').hidden = !heard;
    document.getElementById('main').classList.toggle('with-voice', heard);
  };
  window.speechSynthesis?.addEventListener?.('voiceschanged', show);
  document.getElementById('listen').addEventListener('click', () => speak(all('#tiles > li:not([hidden])').filter(voiceOf)));
  show();
};
// Each language names itself and what is here; its tile is marked meanwhile. A second tap begins anew.
const speak = ([tile, ...rest]) => {
  speechSynthesis.cancel();
  all('#tiles > li').forEach((one) => one.classList.toggle('heard', one === tile));
  if (!tile) return;
  const words = all('.greetings > *, .touch > span').filter((one) => byLanguage(one) === byLanguage(tile)).map((one) => one.textContent);
  const speech = new SpeechSynthesisUtterance([tile.querySelector('strong').textContent, ...words].join(' '));
  const voice = voiceOf(tile);
  Object.assign(speech, { lang: voice.lang, voice, rate: 0.9 });
  speech.addEventListener('end', () => speak(rest));
  speechSynthesis.speak(speech);
};

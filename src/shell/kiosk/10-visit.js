// The kiosk's side of the browser. The parts of this folder, in the order of their names, are one script, loaded only
// where kiosk.json says that this machine is a kiosk. It closes the ways out, hears when somebody moves, and erases.
// Erasing and the locks work by themselves, even if the program stops.
const page = document.documentElement;
const all = (css) => [...document.querySelectorAll(css)];
// What the machine refuses stops nothing else.
const quietly = (step) => {
  try {
    return step();
  } catch {
    return undefined;
  }
};
// In the edition that is one file, the first page is the file itself, and a place stands after `#`.
const beside = document.querySelector('meta[name="mb-kiosk"]')?.content;
const root = beside ? new URL('.', new URL(beside, location.href)).href : location.href.split('#')[0];
const place = () => (beside ? location.pathname : location.hash);

// What is the machine's own and not the visitor's: it stays.
const PIN = 'mingbai-pin';
const SETTINGS = 'mingbai-kiosk';
const STAYS = [PIN, SETTINGS, 'mingbai-key'];

// A visit is kept in the window's name: it outlives a page, and unlike a browser's stores it is never written to disk,
// where what was deleted can still be read for a long time. `at` is when somebody last moved.
const kept = () => {
  const visit = quietly(() => JSON.parse(window.name));
  return visit?.mingbai ? visit : { mingbai: 1 };
};
let gone = false;
const keep = (change) => {
  if (!gone) window.name = JSON.stringify({ ...kept(), ...change });
};
export const load = () => kept().saved;
export const save = (saved) => keep({ saved });
export const lawyer = () => kept().lawyer === true;
export const keepLawyer = (here) => keep({ lawyer: here });
const isHere = () => keep({ at: Date.now() });

// Wrong tries of the PIN: in the store, which outlives the window, and in the two places that nothing refuses.
let tried;
const wrong = (tries) => parseInt(tries, 10) || 0;
export const tries = () => {
  const known = [tried, kept().tries, quietly(() => localStorage.getItem(PIN))].filter((one) => typeof one === 'string');
  return known.sort((one, other) => wrong(other) - wrong(one))[0] ?? '';
};
export const keepTries = (text) => {
  tried = text;
  keep({ tries: text });
  quietly(() => localStorage.setItem(PIN, text));
};

// The settings this script needs before the program reads them, or without it. The bounds are those of
// `app/kiosk/settings.rs`; a test compares them.
const number = (value, least, most, other) => (Number.isInteger(value) && value >= least && value <= most ? value : other);
const times = (file) => ({
  idle: number(file.idle_seconds, 5, 3600, 180),
  warning: number(file.warning_seconds, 5, 600, 60),
  lawyer: 60 * number(file.lawyer_minutes, 1, 480, 120),
});
let limits = times({});
// On a tab that crashed, or while the server was gone, nobody has counted: what is left of a visit there is erased once
// its time is over. A clock that was set back tells nothing, so then it is erased too; a second or two are no setting.
const isOver = () => {
  const { at, saved, lawyer: here } = kept();
  const age = Date.now() - at;
  const limit = (here ? limits.lawyer : limits.idle) + limits.warning;
  return (saved || here) && !(age > -2000 && age <= limit * 1000);
};
// What `boot.js` calls first, with the text of kiosk.json.
export const begin = (text) => {
  const file = quietly(() => JSON.parse(text)) ?? {};
  limits = times(file);
  // For a day on which the file cannot be had. Written down only when it is new.
  if (beside && text) quietly(() => localStorage.getItem(SETTINGS) === text || localStorage.setItem(SETTINGS, text));
  offer(file.languages);
  if (isOver()) wipe();
  else isHere();
};

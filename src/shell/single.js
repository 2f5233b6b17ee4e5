// Starts the program inside the one file. Everything it needs stands in the document; nothing is asked of anybody. If
// anything fails, the document below is read, and one line says what is missing.
const held = (id) => document.getElementById(id).textContent;
const bytes = (id) => Uint8Array.from(atob(held(id)), (letter) => letter.charCodeAt(0));
const broken = () => {
  document.documentElement.classList.remove('live');
  document.getElementById('no-app').hidden = false;
  globalThis.mingbai.kiosk?.broken();
};
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) broken();
});
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof WebAssembly.RuntimeError) broken();
});
// The desk's program is unpacked when it is first asked for.
globalThis.mingbai = {
  desk: (request) => {
    const language = document.documentElement.lang;
    const words = { words: held(`mb-words-${language}`), working: held(`mb-working-${language}`) };
    return globalThis.mingbaiAsk(request, { glue: globalThis.mingbaiDesk, wasm: bytes('mb-desk-wasm'), language, ...words });
  },
};
// The settings of a kiosk, where whoever set the machine up has put them into the file.
const kiosk = () => {
  const found = document.getElementById('mb-kiosk-settings')?.textContent.trim();
  if (!found) return undefined;
  try {
    if (JSON.parse(found).on === false) return undefined;
  } catch {
    // Broken settings are still a kiosk's: the program says what is wrong with them.
  }
  globalThis.mingbai.kiosk = globalThis.mingbaiKiosk();
  globalThis.mingbai.kiosk.begin(found);
  return found;
};
const settings = kiosk();
const codes = document.querySelector('meta[name="mb-single"]').content.split(' ');
const asked = () => codes.find((code) => location.hash.startsWith(`#/${code}/`)) ?? (codes.length === 1 ? codes[0] : undefined);
const program = async () => {
  const { mingbaiApp } = globalThis;
  await mingbaiApp.default({ module_or_path: bytes('mb-wasm') });
  return mingbaiApp;
};
// On a kiosk the first page has a clock and a door of its own; they end with its document.
let waits = false;
const start = async () => {
  const code = asked();
  if (waits && code) location.reload();
  // Of several languages one is chosen first, on the page that is already there.
  if (waits || (!code && !settings)) return;
  removeEventListener('hashchange', start);
  try {
    if (code) {
      if (!location.hash.startsWith(`#/${code}/`)) location.replace(`#/${code}/`);
      (await program()).start(location.hash, held(`mb-words-${code}`), held(`mb-working-${code}`), held('mb-law'), settings);
      document.documentElement.dataset.offline = 'whole';
    } else {
      waits = true;
      addEventListener('hashchange', start);
      (await program()).first_page(held(`mb-words-${document.documentElement.lang}`), settings);
    }
  } catch (fault) {
    broken();
    console.error(fault);
  }
};
addEventListener('hashchange', start);
// The page is painted before the program takes the processor.
requestAnimationFrame(() => setTimeout(start));

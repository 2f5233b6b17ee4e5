// Starts the program inside the one file. Everything it needs stands in the document; nothing is asked of anybody. If
// anything fails, the document below is read, and one line says what is missing.
const held = (id) => document.getElementById(id).textContent;
const bytes = (id) => Uint8Array.from(atob(held(id)), (letter) => letter.charCodeAt(0));
const broken = () => {
  document.documentElement.classList.remove('live');
  document.getElementById('no-app').hidden = false;
};
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) broken();
});
// The desk's program is unpacked when it is first asked for.
globalThis.mingbai = {
  desk: (request) => {
    const language = document.documentElement.lang;
    const words = { words: held(`mb-words-${language}`), working: held(`mb-working-${language}`) };
    return globalThis.mingbaiAsk(request, { glue: globalThis.mingbaiDesk, wasm: bytes('mb-desk-wasm'), language, ...words });
  },
};
const codes = document.querySelector('meta[name="mb-single"]').content.split(' ');
const asked = () => codes.find((code) => location.hash.startsWith(`#/${code}/`)) ?? (codes.length === 1 ? codes[0] : undefined);
const start = async () => {
  const code = asked();
  // Of several languages one is chosen first, on the page that is already there.
  if (!code) return;
  removeEventListener('hashchange', start);
  if (!location.hash.startsWith(`#/${code}/`)) location.replace(`#/${code}/`);
  try {
    await globalThis.mingbaiApp.default({ module_or_path: bytes('mb-wasm') });
    globalThis.mingbaiApp.start(location.hash, held(`mb-words-${code}`), held(`mb-working-${code}`), held('mb-law'));
    document.documentElement.dataset.offline = 'whole';
  } catch (fault) {
    broken();
    console.error(fault);
  }
};
addEventListener('hashchange', start);
// The page is painted before the program takes the processor.
requestAnimationFrame(() => setTimeout(start));

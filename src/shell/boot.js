// Starts the program beside the page that is already there. If anything fails, the page stays as it is and one line
// says what is missing. The addresses stand in the head, where the build wrote the hashed names.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const file = (name) => new URL(meta(name), location.href).href;
const address = (id) => document.getElementById(id)?.href ?? (meta(id) && file(id));
const text = async (id) => {
  if (!address(id)) return undefined;
  const answer = await fetch(address(id));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
};
globalThis.mingbai = {
  // The desk, where records are sealed and verified, is loaded when it is first asked for.
  desk: async (request) => {
    const desk = await import(file('mb-desk'));
    const files = { glue: file('mb-desk-glue'), wasm: file('mb-desk-wasm'), words: address('mb-words'), working: address('mb-working') };
    return desk.ask(request, { ...files, language: document.documentElement.lang });
  },
};
// One line says what is missing; the page stays as it is. A program that ends in the middle is heard of in the same way.
const missing = (fault) => {
  document.getElementById('no-app').hidden = false;
  console.error(fault);
  globalThis.mingbai.kiosk?.broken();
};
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) missing(error);
});
// The text of kiosk.json where this machine is a kiosk. Embedded in a page that is one file, else beside the site.
const settings = async () => {
  const answer = await fetch(file('mb-kiosk'), { cache: 'no-cache' }).catch(() => undefined);
  const found = answer?.ok ? await answer.text() : undefined;
  // A window that was a kiosk's stays one, should its file be missing for once.
  return found ?? (window.name.startsWith('{"mingbai"') ? '' : undefined);
};
const kiosk = async () => {
  const found = document.getElementById('mb-kiosk-settings')?.textContent ?? (await settings());
  // Some servers answer with a page for whatever they have not.
  if (found === undefined || found.trimStart().startsWith('<')) return undefined;
  try {
    if (JSON.parse(found).on === false) return undefined;
  } catch {
    // A broken file is still a kiosk's: the program says what is wrong with it.
  }
  globalThis.mingbai.kiosk = await import(file('mb-kiosk-script'));
  return found;
};
// The page is painted before the program takes the processor.
const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const start = async () => {
  // The page on which a language is chosen needs the program on a kiosk only.
  const first = document.getElementById('kiosk');
  const early = kiosk();
  if (first && (await early) === undefined) return;
  const [glue, words, working, law, found] = await Promise.all([import(address('mb-glue')), text('mb-words'), text('mb-working'), text('mb-law'), early]);
  // A page loaded in the background is not painted; it waits until it is looked at, which costs nothing.
  await painted;
  await glue.default({ module_or_path: address('mb-wasm') });
  if (first) glue.first_page(words, found);
  else glue.start(location.pathname, words, working, law, found);
};
start().catch(missing);

// Starts the program beside the page that is already there. If anything fails, the page stays as it is and one line
// says what is missing. The addresses stand in the head, where the build wrote the hashed names.
const address = (id) => document.getElementById(id)?.href;
const text = async (id) => {
  if (!address(id)) return undefined;
  const answer = await fetch(address(id));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
};
// The desk, where records are sealed and verified, is loaded when it is first asked for.
const file = (name) => new URL(document.querySelector(`meta[name="${name}"]`).content, location.href).href;
globalThis.mingbai = {
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
};
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) missing(error);
});
// The page is painted before the program takes the processor.
const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
try {
  const [glue, words, working, law] = await Promise.all([import(address('mb-glue')), text('mb-words'), text('mb-working'), text('mb-law')]);
  // A page loaded in the background is not painted; it waits until it is looked at, which costs nothing.
  await painted;
  await glue.default({ module_or_path: address('mb-wasm') });
  glue.start(location.pathname, words, working, law);
} catch (fault) {
  missing(fault);
}

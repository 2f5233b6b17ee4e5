// Starts the program beside the page that is already there. If anything fails, the page stays as it is and one line
// says what is missing. The addresses stand in the head, where the build wrote the hashed names.
const address = (id) => document.getElementById(id)?.href;
const text = async (id) => {
  if (!address(id)) return undefined;
  const answer = await fetch(address(id));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
};
// Without the program the page is as it was written: nothing hidden, and one line more.
const broken = () => {
  document.documentElement.classList.remove('live');
  document.getElementById('no-app').hidden = false;
};
// A program that stops in the middle (no memory, say) has no hook of its own left to run.
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) broken();
});
// Browsers with Trusted Types ask which scripts may be run by address: ours, and no other's.
const own = (url) => {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not ours`);
  return url;
};
const rule = globalThis.trustedTypes?.createPolicy('mingbai', { createScriptURL: own });
const script = (url) => (rule ? rule.createScriptURL(url) : own(url));
// The desk, where records are sealed and verified, is loaded when it is first asked for.
const file = (name) => new URL(document.querySelector(`meta[name="${name}"]`).content, location.href).href;
globalThis.mingbai = {
  script,
  desk: async (request) => {
    const desk = await import(file('mb-desk'));
    return desk.ask(request, { glue: file('mb-desk-glue'), wasm: file('mb-desk-wasm') });
  },
};
// The copy for use without a network: asked for once the page works, and only where the browser allows it (https, or
// this machine). It is called whole only after every file has been compared with its digest.
const offline = async () => {
  if (!isSecureContext || !navigator.serviceWorker) return;
  await navigator.serviceWorker.register(script(new URL('sw.js', address('mb-manifest')).href));
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => { document.documentElement.dataset.offline = data.whole ? 'whole' : 'damaged'; };
  active.postMessage('check', [port2]);
};
// The page is painted before the program takes the processor.
const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
try {
  const [glue, words, working, law] = await Promise.all([import(address('mb-glue')), text('mb-words'), text('mb-working'), text('mb-law')]);
  // A page loaded in the background is not painted; it waits until it is looked at, which costs nothing.
  await painted;
  await glue.default({ module_or_path: address('mb-wasm') });
  glue.start(location.pathname, words, working, law);
  // Refused storage, a private window, no server to ask: the page works all the same.
  setTimeout(() => offline().catch(() => {}));
} catch (fault) {
  broken();
  console.error(fault);
}

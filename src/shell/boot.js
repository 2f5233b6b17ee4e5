// Starts the program beside the page that is already there. If anything fails, the page stays as it is and one line
// says what is missing. The addresses stand in the head, where the build wrote the hashed names.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
// The addresses are the loaded page's own: another page may be in front when they are needed.
const base = location.href;
const file = (name) => new URL(meta(name), base).href;
const address = (id) => document.getElementById(id)?.href ?? (meta(id) && file(id));
const text = async (id) => {
  if (!address(id)) return undefined;
  const answer = await fetch(address(id));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
};
// Browsers with Trusted Types ask which scripts may be run by address: ours, and no other's.
const own = (url) => {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not ours`);
  return url;
};
const rule = globalThis.trustedTypes?.createPolicy('mingbai', { createScriptURL: own });
const script = (url) => (rule ? rule.createScriptURL(url) : own(url));
// What a lawyer keeps: one store, never made by looking. Where the browser lists what there is, it is asked first: opened
// and refused on page after page, it came to hang.
const store = async (make) => {
  if (!make && indexedDB.databases && !(await indexedDB.databases()).some(({ name }) => name === 'mingbai')) throw new Error('nothing is kept');
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('mingbai');
    asked.onupgradeneeded = () => (make ? asked.result.createObjectStore('kept') : asked.transaction.abort());
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
};
globalThis.mingbai = {
  script,
  store,
  // The desk, where records are sealed and verified, is loaded when it is first asked for.
  desk: async (request) => {
    const desk = await import(file('mb-desk'));
    const files = { glue: file('mb-desk-glue'), wasm: file('mb-desk-wasm'), words: address('mb-words'), working: address('mb-working') };
    return desk.ask(request, { ...files, language: document.documentElement.lang });
  },
};
// One line says what is missing, and every card can be read again, as before the program ran. A program that ends in
// the middle is heard of in the same way.
const missing = (fault) => {
  document.documentElement.classList.remove('live');
  document.getElementById('no-app').hidden = false;
  console.error(fault);
  globalThis.mingbai.kiosk?.broken();
};
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) missing(error);
});
// Where it ends in what was waited for, no error is thrown: a promise is refused.
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof WebAssembly.RuntimeError) missing(reason);
});
// A page the browser has kept whole knows nothing of what was done since, and would write its own state over it. On a
// kiosk it is erased instead.
addEventListener('pageshow', ({ persisted }) => persisted && !globalThis.mingbai.kiosk && location.reload());
// Firefox gives such a page the session's store as it was when it was left, even after it is loaded again: what was noted
// since would be gone. It keeps no page whole that holds a lock.
navigator.locks?.request('mingbai', { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
// What the keyboard comes to is brought out from under the dock: Firefox leaves there what can be seen in part.
addEventListener('focusin', ({ target }) => target.matches(':focus-visible') && target.scrollIntoView({ block: 'nearest' }));
// What the settings were when this machine last had them: a kiosk's script keeps them.
const seen = (drop) => {
  try {
    return drop ? localStorage.removeItem('mingbai-kiosk') : localStorage.getItem('mingbai-kiosk') ?? undefined;
  } catch {
    return undefined;
  }
};
// The text of kiosk.json where this machine is a kiosk.
const settings = async (wait) => {
  try {
    const answer = await fetch(file('mb-kiosk'), { cache: 'no-cache' });
    const found = answer.ok && (await answer.text());
    // Some servers answer with a page for whatever they have not.
    if (answer.ok && !found.trimStart().startsWith('<')) return found;
    // A window that was a kiosk's stays one, should its file be missing for once.
    if (answer.status < 500) return window.name.startsWith('{"mingbai"') ? seen() ?? '' : seen(true);
  } catch {
    // No server; see below.
  }
  // Nobody answers: once a kiosk, always a kiosk. The first page asks again for some seconds, for a kiosk begins there; but
  // not where a copy is kept for use without a network, which a kiosk never does.
  const known = seen() ?? (window.name.startsWith('{"mingbai"') ? '' : undefined);
  if (known !== undefined || wait > 4000 || !document.getElementById('kiosk') || navigator.serviceWorker?.controller) return known;
  await new Promise((then) => setTimeout(then, wait));
  return settings(wait * 2);
};
const kiosk = async () => {
  const found = await settings(250);
  if (found === undefined) return undefined;
  try {
    if (JSON.parse(found).on === false) return seen(true);
  } catch {
    // A broken file is still a kiosk's: the program says what is wrong with it.
  }
  globalThis.mingbai.kiosk = await import(file('mb-kiosk-script'));
  globalThis.mingbai.kiosk.begin(found);
  return found;
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
// A kiosk has its server beside it, and keeps nothing. Elsewhere: refused storage, a private window, no server to ask, and
// the page works all the same.
const keepCopy = () => void setTimeout(() => offline().catch(() => {}));
// Whether a lawyer keeps drafts here, under a passphrase. What cannot be read now may well be there: the desk tries again.
const kept = () =>
  store(false).then((base) => base.close(), (fault) => fault.name !== 'UnknownError' && Promise.reject(fault)).then(() => {
    document.documentElement.dataset.kept = 'locked';
    return true;
  }, () => false);
// The page is painted before the program takes the processor.
const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const start = async () => {
  // The page on which a language is chosen needs the program on a kiosk only.
  const first = document.getElementById('kiosk');
  const early = kiosk();
  if (first && (await early) === undefined) return keepCopy();
  // On a kiosk it is in the first language that is offered.
  const spoken = first ? `mb-words-${document.documentElement.lang}` : 'mb-words';
  // The words of the pages that work with the reader come with those pages; where drafts are kept, with every page, for
  // then no page may be loaded anew on the way: the passphrase would be asked for again.
  const working = early.then(async (found) => ((found === undefined && (await kept())) || document.getElementById('mb-working') ? text('mb-working') : undefined));
  const [glue, words, more, law, found] = await Promise.all([import(address('mb-glue')), text(spoken), working, text('mb-law'), early]);
  // A page loaded in the background is not painted; it waits until it is looked at, which costs nothing.
  await painted;
  await glue.default({ module_or_path: address('mb-wasm') });
  if (first) glue.first_page(words, found);
  else glue.start(location.pathname, words, more, law, found);
  if (found === undefined) keepCopy();
};
start().catch(missing);

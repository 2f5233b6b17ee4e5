// The copy for use without a network. The build writes the lists FILES (name → SHA-256), SAYS (language → the sentence
// for a damaged copy) and VERSION above this line.
//
// Whole or not at all: a version is installed only when every file is here and fits its digest, it keeps to a cache of
// its own, and it takes over only when no page of an older version is open (so there is no skipWaiting). No file is given
// to a page before it has been compared with its digest.
const CACHE = `mingbai-${VERSION}`;
const root = new URL('./', self.location);
const files = new Map(Object.entries(FILES));
// What has been compared since the last check.
const sound = new Set();

// A page is kept under its folder's address: some servers lead `index.html` there.
const address = (name) => new URL(name.replace(/(^|\/)index\.html$/, '$1') || './', root).href;
const nameOf = (url) => {
  const { origin, pathname } = new URL(url);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = pathname.slice(root.pathname.length);
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(name) ? name : undefined;
};

const fits = async (name, bytes) => {
  // Always there where a service worker is; without it nothing can be compared.
  if (!self.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === files.get(name);
};
const find = async (cache, name) => {
  const kept = await cache.match(address(name), { ignoreVary: true });
  return kept && (await fits(name, await kept.clone().arrayBuffer())) ? kept : undefined;
};
const keep = async (cache, name, answer, bytes) => {
  // A new answer: one that was led elsewhere or packed on the way is not taken for a page.
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const clean = new Response(bytes, { headers });
  await cache.put(address(name), clean.clone());
  return clean;
};
// From the network: what the browser still has first, then past its cache.
const bring = async (cache, name) => {
  for (const how of ['default', 'reload']) {
    const answer = await fetch(address(name), { cache: how, credentials: 'same-origin' });
    const bytes = await answer.arrayBuffer();
    if (answer.ok && (await fits(name, bytes))) return keep(cache, name, answer, bytes);
  }
  throw new Error(`${name} does not fit this version`);
};

// What an older version has and has not changed is not asked for again.
const fromOlder = async (cache, name) => {
  for (const key of await caches.keys()) {
    const older = key.startsWith('mingbai-') && key !== CACHE ? await caches.open(key) : undefined;
    const kept = older && (await find(older, name));
    if (kept) return keep(cache, name, kept, await kept.arrayBuffer());
  }
  return undefined;
};
const fill = async () => {
  const cache = await caches.open(CACHE);
  for (const name of files.keys()) {
    (await find(cache, name)) ?? (await fromOlder(cache, name)) ?? (await bring(cache, name));
  }
};
const clear = async () => {
  for (const key of await caches.keys()) {
    if (key.startsWith('mingbai-') && key !== CACHE) await caches.delete(key);
  }
  await self.clients.claim();
};

// Every file against its digest; what is damaged is brought anew. True when all are whole.
const check = async () => {
  sound.clear();
  const cache = await caches.open(CACHE);
  let whole = true;
  for (const name of files.keys()) {
    try {
      (await find(cache, name)) ?? (await bring(cache, name));
      sound.add(name);
    } catch {
      whole = false;
    }
  }
  return whole;
};

const damaged = (name) => {
  const own = Object.keys(SAYS).filter((code) => name.startsWith(`${code}/`));
  const says = (own.length ? own : Object.keys(SAYS)).map((code) => `<p lang="${code}">${SAYS[code]}</p>`).join('');
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mingbai</title><main id="damaged">${says}</main>`;
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
};
const serve = async (name, request) => {
  const cache = await caches.open(CACHE);
  const kept = sound.has(name) ? await cache.match(address(name), { ignoreVary: true }) : await find(cache, name);
  if (kept) {
    sound.add(name);
    return kept;
  }
  try {
    return await bring(cache, name);
  } catch {
    // A page may be newer on the server than this version is; its files have names of their own and come from there.
    if (request.mode === 'navigate') return fetch(request).catch(() => damaged(name));
    return Response.error();
  }
};

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(clear()));
addEventListener('message', (event) => {
  const answer = (whole) => event.ports[0]?.postMessage({ whole });
  if (event.data === 'check') event.waitUntil(check().then(answer, () => answer(false)));
});
addEventListener('fetch', (event) => {
  const name = event.request.method === 'GET' ? nameOf(event.request.url) : undefined;
  if (name) event.respondWith(serve(name, event.request));
});

// The desk: the second program, in which records are sealed and verified, loaded when it is first asked. It runs off the
// page's own thread, because a passphrase takes a slow machine a second; where no worker can be had, in the page itself.
// This one file is both sides: what the page calls, and what the worker runs.
const inPage = typeof document !== 'undefined';

const text = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
};
const start = async ({ glue, wasm, words, working, language }) => {
  // In the single file the glue and the words are here already.
  const there = typeof glue === 'string' ? [import(glue), text(words), text(working)] : [glue, words, working];
  const [program, ...packs] = await Promise.all(there);
  await program.default({ module_or_path: wasm });
  program.open(language, ...packs);
  return program;
};

if (!inPage) {
  let program;
  onmessage = async ({ data }) => {
    if (data.files) {
      program = start(data.files);
      program.then(() => postMessage({ ready: true }), () => postMessage({ ready: false }));
      return;
    }
    try {
      postMessage({ id: data.id, answer: (await program).ask(data.request, data.bytes) });
    } catch (fault) {
      postMessage({ id: data.id, answer: '{"fault":"desk"}' });
    }
  };
}

// What the program is asked through: the worker, or the page itself.
const throughWorker = (files) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(globalThis.mingbai.script(import.meta.url), { type: 'module' });
    const waiting = new Map();
    let last = 0;
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      if (data.ready === false) return reject(new Error('the worker could not start the desk'));
      if (data.ready) {
        return resolve((request, bytes) => new Promise((done) => {
          last += 1;
          waiting.set(last, done);
          worker.postMessage({ id: last, request, bytes });
        }));
      }
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    };
    worker.postMessage({ files });
  });
const inThePage = async (files) => {
  const program = await start(files);
  return async (request, bytes) => program.ask(request, bytes);
};
// What a lawyer keeps: sealed by the desk, carried here to the store of `boot.js`; the one file has none, for all files
// would share it. Every change is on the disk (`strict`) before the page says so. Of several windows only the one that
// opened it last may write.
let base;
const own = Math.random();
const store = (make) => {
  base ??= (async () => {
    const opened = await globalThis.mingbai.store(make);
    // Another window ends it all.
    opened.onversionchange = () => opened.close();
    // The browser does.
    opened.onclose = () => { base = undefined; };
    return opened;
  })();
  base.catch(() => { base = undefined; });
  return base;
};
const done = (asked) => new Promise((resolve, reject) => {
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error);
});
// All but the files of records, or what begins with this name. What is there and cannot be read is no empty store.
const read = async (from) => {
  try {
    const kept = (await store()).transaction('kept').objectStore('kept');
    const range = from ? IDBKeyRange.bound(from, `${from}~`) : IDBKeyRange.upperBound('w');
    const [names, texts] = await Promise.all([done(kept.getAllKeys(range)), done(kept.getAll(range))]);
    return Object.fromEntries(names.map((name, at) => [name, texts[at]]));
  } catch (fault) {
    if (fault.name === 'UnknownError') throw fault;
    return {};
  }
};
const write = async (changes) => {
  const change = (await store(true)).transaction('kept', 'readwrite', { durability: 'strict' });
  const kept = change.objectStore('kept');
  let why;
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = () => reject(why ?? change.error);
    kept.get('window').onsuccess = ({ target }) => {
      if ('front' in changes) kept.put(own, 'window');
      else if (!('tries' in changes) && target.result !== own) {
        why = { name: 'elsewhere' };
        return change.abort();
      }
      for (const [name, text] of Object.entries(changes)) {
        // A key is never written over: what is sealed under it would be lost.
        if (text === null) kept.delete(name);
        else kept[name === 'key' ? 'add' : 'put'](text, name);
      }
    };
  });
};
const told = async (desk, left = 3) => {
  // The one file has no store, and says so.
  let fault = globalThis.mingbai.store ? undefined : 'none';
  const found = await read().catch(() => { fault = 'unread'; });
  // A browser that was ended in the middle may hold it for some seconds more.
  if (!found && left) {
    await new Promise((then) => setTimeout(then, 1000));
    return told(desk, left - 1);
  }
  await desk(JSON.stringify({ op: 'kept-told', store: found, now: Date.now(), fault }), nothing);
  return desk;
};
const page = inPage && document.documentElement.dataset;
const isOpen = () => 'kept' in page && page.kept !== 'locked';
let waiting = 0;
let pause;
let standing;
// What an answer wants of the store: to write, to read, to ask once more.
const carried = async (wish, answer, desk) => {
  const { write: changes, read: from, again, erase, reload, save: file } = JSON.parse(answer);
  const found = (begin) => read(begin).catch(() => ({}));
  const more = (other) => desk(JSON.stringify({ ...wish, ...other }), nothing).then((next) => carried(wish, next, desk));
  try {
    if (changes) await write(changes);
  } catch (fault) {
    const why = { QuotaExceededError: 'full', ConstraintError: 'elsewhere', elsewhere: 'elsewhere' }[fault?.name] ?? 'blocked';
    const next = await more({ op: 'kept-refused', fault: why, store: await found() });
    // A file that was asked for is saved all the same: where nothing more is kept, it is needed most.
    if (!from) return file ? JSON.stringify({ ...JSON.parse(next), save: file }) : next;
  }
  if (again) return more({ op: again });
  if (from) {
    const files = await found(from);
    return more({ store: files, fault: Object.keys(files).length ? undefined : 'unread' });
  }
  if (erase) {
    (await store()).close();
    await done(indexedDB.deleteDatabase('mingbai'));
  }
  // A page that is loaded anew holds nothing of what was open, and neither does its desk.
  if (erase || reload) location.reload();
  return answer;
};
// Ten minutes without a touch lock it, by whichever clock says so. What could not be kept is not thrown away.
const IDLE = 600_000;
let touched = [0, 0];
const clocks = () => [performance.now(), Date.now()];
const touch = () => { touched = clocks(); };
const watch = () => {
  navigator.storage?.persist?.().catch(() => {});
  touch();
  ['pointerdown', 'keydown', 'wheel', 'scroll', 'input'].forEach((name) => addEventListener(name, touch, { capture: true, passive: true }));
  setInterval(() => page.kept === 'saved' && clocks().some((now, at) => now - touched[at] > IDLE) && location.reload(), 1000);
  // A browser writes down what fields hold, to fill them in again, but for those that ask it not to.
  const unwritten = () => document.querySelectorAll('input:not([type="password"]), textarea').forEach((field) => { field.autocomplete = 'off'; });
  new MutationObserver(unwritten).observe(document.body, { childList: true, subtree: true });
  unwritten();
  // What is being typed counts as filled in at each pause, not only when the field is left.
  addEventListener('input', ({ target }) => {
    if (!('fill' in target.dataset)) return;
    clearTimeout(pause);
    if (page.kept === 'saved') page.kept = 'saving';
    pause = setTimeout(() => {
      target.dispatchEvent(new Event('change', { bubbles: true }));
      pause = setTimeout(() => {
        pause = undefined;
        if (!waiting) page.kept = standing;
      });
    }, 500);
  });
  sessionStorage.removeItem('mingbai');
};

let program;
const open = (files) => {
  program ??= (typeof files.glue === 'string' ? throughWorker(files).catch(() => inThePage(files)) : inThePage(files)).then(told);
  // A desk that could not be loaded is asked for anew the next time.
  program.catch(() => { program = undefined; });
  return program;
};

// No record is larger; what is read of a larger file is enough to say so.
const MOST = (1 << 20) + 1;
const fileOf = (id) => document.getElementById(id)?.files?.[0];

// A sheet at 300 dots an inch is read as it is: a module of the code is then six dots wide.
const grey = (source, width, height, most = 3600) => {
  const scale = Math.min(1, most / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  paint.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = paint.getImageData(0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(data.length / 4);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = (data[at * 4] * 3 + data[at * 4 + 1] * 6 + data[at * 4 + 2]) / 10;
  return { width: canvas.width, height: canvas.height, bytes };
};

// Where the bytes of a request come from, by its `from`.
const sources = {
  file: async (wish) => ({ bytes: new Uint8Array(await fileOf(wish.input).slice(0, MOST).arrayBuffer()) }),
  picture: async (wish) => {
    const picture = await createImageBitmap(fileOf(wish.input));
    return grey(picture, picture.width, picture.height);
  },
};

const save = ({ name, text: content }) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

// Looks through the camera until a code is read, or until the picture has left the page.
const camera = async (wish, desk) => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
  const view = document.getElementById(wish.input);
  try {
    view.srcObject = stream;
    await view.play();
    view.classList.add('looking');
    for (;;) {
      await new Promise((next) => requestAnimationFrame(next));
      if (!view.isConnected) return desk(JSON.stringify({ ...wish, op: 'show' }), nothing);
      const { bytes, ...size } = grey(view, view.videoWidth, view.videoHeight);
      const answer = await desk(JSON.stringify({ ...wish, ...size }), bytes);
      if (JSON.parse(answer).fault !== 'no-code') return answer;
    }
  } finally {
    view.classList.remove('looking');
    stream.getTracks().forEach((track) => track.stop());
  }
};

const nothing = new Uint8Array();
const answered = async (wish, desk) => {
  if (!wish.from) return desk(JSON.stringify(wish), nothing);
  try {
    if (wish.from === 'camera') return await camera(wish, desk);
    const { bytes, ...size } = await sources[wish.from](wish);
    return desk(JSON.stringify({ ...wish, ...size }), bytes);
  } catch {
    // No file was chosen, it is no picture, or there is no camera: the desk has the sentence for it.
    return desk(JSON.stringify({ ...wish, fault: wish.from === 'camera' ? 'camera' : 'file' }), nothing);
  }
};

/// Asks the desk. `request` is JSON; so is the answer: a tree to draw, and what is to be done besides.
export const ask = async (request, files) => {
  const wish = JSON.parse(request);
  // A camera may look for a long time; nothing is written meanwhile.
  const counts = wish.from ? 0 : 1;
  waiting += counts;
  if (counts && isOpen()) page.kept = 'saving';
  try {
    const desk = await open(files);
    const answer = await carried(wish, await answered(wish, desk), desk);
    const { save: wanted, fault, keeping } = JSON.parse(answer);
    // A desk that has ended in the middle is not asked again: the next request opens another.
    if (fault === 'desk') program = undefined;
    if (wanted) save(wanted);
    if (keeping && keeping !== 'locked' && !isOpen()) watch();
    standing = keeping;
    if (!keeping) delete page.kept;
    else if (waiting === counts && !pause) page.kept = keeping;
    return answer;
  } finally {
    waiting -= counts;
  }
};

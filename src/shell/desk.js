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
  const [program, ...packs] = await Promise.all([import(glue), text(words), text(working)]);
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
    const worker = new Worker(import.meta.url, { type: 'module' });
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
let program;
const open = (files) => {
  program ??= throughWorker(files).catch(() => inThePage(files));
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
  const answer = await answered(JSON.parse(request), await open(files));
  const { save: wanted, fault } = JSON.parse(answer);
  // A desk that has ended in the middle is not asked again: the next request opens another.
  if (fault === 'desk') program = undefined;
  if (wanted) save(wanted);
  return answer;
};

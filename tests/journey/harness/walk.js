// A walk, taken in the page itself: no step waits for a driver. It is begun by a cookie that says which; what must outlive
// a page stands in cookies too, because the program erases everything else. Each page of the walk picks it up where the
// last one left it.
(() => {
  // A window that closes itself ends the walk of all others.
  window.close = () => {};
  window.print = () => {};
  const STEPS = 20;
  // Milliseconds. A machine that others work on stands still for many seconds; a page that waits for ever is still found.
  const PATIENCE = 60_000;
  // The page's own clocks are put by hand (clock.js); this one goes on.
  const time = () => new Date().getTime();
  const frame = () => new Promise((next) => requestAnimationFrame(next));

  // Answers given before are all there still, unless the visit was ended on purpose, or a new sitting was begun.
  const keeps = (before, after) => {
    const sitting = (answers) => answers[0].split('/')[1];
    if (!before.length) return true;
    if (!after.length) return false;
    if (sitting(before) !== sitting(after)) return true;
    return before.slice(1).every((line, at) => after[at + 1] === line);
  };

  // What a reader has ticked, chosen, set and filled in, each part as one number: a cookie has no room for the words.
  const PARTS = ['noted', 'asked', 'stage', 'size', 'pace', 'sign_first', 'step', 'alone', 'turn', 'filled'];
  const marked = (saved) => PARTS.map((part) => [...JSON.stringify(saved[part] ?? null)].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)) | 0, 7));
  // Without a tap on it nothing of that changes: not by loading anew, going back, another language or standing still.
  const changed = (before, after) => PARTS.filter((_, at) => before[at] !== after[at]);

  // JSON that a cookie takes.
  const plain = (value) => JSON.stringify(value).replace(/[^ -:<-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const load = () => {
    const found = document.cookie.split('; ').find((one) => one.startsWith('walk='));
    return found && JSON.parse(found.slice(5));
  };
  const write = (name, value) => { document.cookie = `${name}=${plain(value)};path=/`; };

  // SplitMix64: all a walk needs. The program's own chance comes from the same seed, so that a walk can be walked again.
  const mixed = (seed) => {
    let number = BigInt.asUintN(64, seed * 0x9e3779b97f4a7c15n);
    number = BigInt.asUintN(64, (number ^ (number >> 30n)) * 0xbf58476d1ce4e5b9n);
    number = BigInt.asUintN(64, (number ^ (number >> 27n)) * 0x94d049bb133111ebn);
    return number ^ (number >> 31n);
  };
  const chance = (walk, count) => {
    walk.drawn += 1;
    return Number(mixed(BigInt(walk.seed) * 1000n + BigInt(walk.drawn)) % BigInt(count));
  };
  let coins = 0;
  const seeded = ({ seed, step }) => {
    Crypto.prototype.getRandomValues = (array) => {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      const next = () => Number(mixed(BigInt(seed) * 1_000_000n + BigInt(step * 10_000 + (coins += 1))) & 255n);
      bytes.forEach((_, at) => { bytes[at] = next(); });
      return array;
    };
  };

  // True as soon as another page is on its way: this one takes no step any more.
  let leaving = false;
  const left = () => leaving || document.documentElement.classList.contains('wiped');
  navigation.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (!destination.sameDocument && downloadRequest === null) leaving = true;
  });
  addEventListener('pagehide', () => { leaving = true; });

  // The program runs, and on a page of the desk's that has drawn what was asked; or it is the first page of a kiosk.
  const standing = () => {
    const desk = document.querySelector('main.desk');
    const drawn = !desk || (desk.querySelector('.drawn > div') && desk.querySelector('.wait').textContent === '');
    return drawn && document.readyState === 'complete' && document.documentElement.classList.contains('live');
  };
  // How far a page has come that does not stand.
  const asked = () => {
    const files = performance.getEntriesByType('resource').map(({ name, responseEnd }) => `${name.split('/').pop()}${responseEnd ? '' : '…'}`);
    return `${document.readyState} ${document.documentElement.className} ${files.join(' ')}`;
  };
  let at = 'begins';
  const until = async (what, test) => {
    at = what;
    const end = time() + PATIENCE;
    while (!left() && !test()) {
      if (document.getElementById('no-app')?.hidden === false) throw new Error('the program has stopped');
      if (time() > end) throw new Error(`waited for ${what} (${asked()})`);
      await frame();
    }
  };
  // What a tap has changed is drawn and kept within two frames.
  const stands = async () => {
    for (const round of [1, 2]) {
      at = `frames, round ${round}`;
      await frame();
      await frame();
      await until('the page to stand', standing);
    }
  };
  const saved = () => {
    const text = window.name.startsWith('{"mingbai"') ? JSON.parse(window.name).saved : sessionStorage.getItem('mingbai');
    return text ? JSON.parse(text) : null;
  };
  const taken = TAPS;

  const act = {
    reload: () => { leaving = true; location.reload(); },
    back: async () => {
      let gone = false;
      addEventListener('popstate', () => { gone = true; }, { once: true });
      history.back();
      await until('the step back', () => gone);
    },
    language: () => taken.press(document.querySelector('.languages li a:not([aria-current])')),
    // Past the question or, every other time, past the answer to it.
    100: () => clock.pass(100),
    300: () => clock.pass(300),
    tap: (walk) => taken.tap(walk.target),
  };
  // What comes next; how it is called is written down before it is done.
  const choose = (walk) => {
    const way = chance(walk, 16);
    if (way === 0) return ['reload'];
    // Never out of this walk: the blank page before it is of another origin.
    if (way === 1 && !walk.kiosk) return navigation.canGoBack ? ['back'] : choose(walk);
    if (way === 2 && document.querySelector('.languages li a:not([aria-current])')) return ['language'];
    if (way === 3 && walk.kiosk) return [['100', '300'][chance(walk, 2)], true];
    walk.target = { number: chance(walk, 10_000), spare: chance(walk, 3) > 0, inside: chance(walk, 3) > 0 };
    const one = taken.find(walk.target);
    return ['tap', one?.matches('[data-wipe], #clear') === true, taken.name(one)];
  };
  const look = (walk) => {
    const now = saved()?.check ?? [];
    if (document.getElementById('no-app')?.hidden === false) throw new Error('the program has stopped');
    if (!taken.all().length) throw new Error('a dead end');
    const ids = new Set();
    const twice = [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id) => ids.size === ids.add(id).size);
    if (twice.length) throw new Error(`ids that stand twice: ${twice.join(' ')}`);
    if (!walk.ends && !keeps(walk.answers, now)) throw new Error(`answers lost: ${walk.answers.join(' ')}, then ${now.join(' ')}`);
    walk.answers = now;
    const marks = saved() ? marked(saved()) : [];
    const untouched = walk.marks?.length && walk.way !== 'tap' && !walk.ends;
    const lost = untouched ? changed(walk.marks, marks) : [];
    if (lost.length) throw new Error(`changed without a tap, by ${walk.way}: ${lost.join(' ')}`);
    walk.marks = marks;
  };
  let turn = 0;
  const go = async () => {
    const own = (turn += 1);
    try {
      for (;;) {
        await stands();
        const walk = load();
        if (left() || own !== turn || walk.done) return;
        look(walk);
        walk.done = walk.step === STEPS;
        const [what, ends, name] = walk.done ? ['end'] : choose(walk);
        Object.assign(walk, { ends: ends === true, way: what, step: walk.step + 1 });
        write('walk', walk);
        if (walk.done) return;
        write(`way-${walk.step}`, name ?? what);
        await act[what](walk);
      }
    } catch (fault) {
      write('walk', { ...load(), done: true, fault: `${fault.message} at ${location.pathname}${location.hash}` });
    }
  };
  window.walk = { keeps, marked, changed, where: () => `${location.href} ${document.readyState} ${document.visibilityState}, left ${left()}, ${at}` };
  const walk = location.protocol === 'http:' && load();
  if (!walk || walk.done) return;
  if (!walk.begun) {
    window.name = '';
    sessionStorage.clear();
    localStorage.clear();
    write('walk', { ...walk, begun: true });
  }
  seeded(walk);
  ['error', 'unhandledrejection'].forEach((kind) => addEventListener(kind, (event) => {
    write('walk', { ...load(), done: true, fault: `${kind}: ${event.message ?? event.reason} at ${location.pathname}` });
  }));
  // A page the browser has kept whole goes on where it was put away.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leaving = false;
    go();
  });
})();

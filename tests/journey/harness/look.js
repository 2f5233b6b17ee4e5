// What is measured inside a page. Each function answers with plain values; lists of faults are empty when all is well.
({
  // Not drawn for the eye: words for screen readers, and the sheet of drawings.
  veiled(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === 'inset(50%)' || at.matches('.unseen, .sprite, svg')) return true;
    }
    return false;
  },
  shown(element) {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && !this.veiled(element);
  },
  name(element) {
    const id = element.id ? `#${element.id}` : '';
    const kind = [...element.classList].map((one) => `.${one}`).join('');
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 24);
    return `${element.localName}${id}${kind} “${words}”`;
  },

  // What depends on this machine and this visit: the voice, the line that offers to go on, the order of the choice.
  // Everything else must be the same before and after the program starts.
  fixed(app) {
    const copy = app.cloneNode(true);
    copy.querySelectorAll('.voice, .no-voice, #resume').forEach((one) => one.remove());
    copy.querySelectorAll('.pair').forEach((pair) => {
      pair.append(...[...pair.children].sort((a, b) => (a.id < b.id ? -1 : 1)));
    });
    return copy.textContent;
  },
  // The words as they stand in the file, without a program.
  async written() {
    // Read as a document by the browser itself: our policy lets no text become one.
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.send();
    await new Promise((done) => request.addEventListener('loadend', done));
    return this.fixed(request.response.getElementById('app'));
  },
  // The words that can be seen while the page looks as it does before the program starts.
  visible() {
    const app = document.getElementById('app');
    const live = document.documentElement.classList.contains('live');
    const away = app.querySelectorAll('.voice, .no-voice, #resume');
    document.documentElement.classList.remove('live');
    away.forEach((one) => (one.style.display = 'none'));
    const lines = app.innerText.split('\n').map((line) => line.trim()).filter((line) => line).sort();
    away.forEach((one) => (one.style.display = ''));
    document.documentElement.classList.toggle('live', live);
    return lines;
  },

  // Brings every card and every fold of the page to the front at once.
  unfold() {
    document.querySelectorAll('.away').forEach((one) => one.classList.remove('away'));
    document.querySelectorAll('.none-chosen').forEach((one) => one.classList.remove('none-chosen'));
    document.querySelectorAll('main details').forEach((one) => (one.open = true));
    return true;
  },

  // Words squeezed until their letters stand under one another: six letters or more in a column two wide and four high.
  squeezed() {
    const faults = [];
    for (const element of document.body.querySelectorAll('*')) {
      const width = element.offsetWidth;
      if (!(width > 0 && width < 100) || element.closest('svg')) continue;
      const letters = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join('').length;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (letters >= 6 && width < 2.2 * size && element.offsetHeight > 4 * size && this.shown(element)) faults.push(`${this.name(element)}: ${width} px wide, ${element.offsetHeight} px high`);
    }
    return faults.slice(0, 8);
  },

  // A space or a full stop at the end of a line hangs out of its box in Firefox, which measures it. Every letter is inside.
  hangs(element) {
    if (element.scrollWidth - element.clientWidth > 0.4 * parseFloat(getComputedStyle(element).fontSize)) return false;
    const box = element.getBoundingClientRect();
    const [part, texts] = [document.createRange(), document.createTreeWalker(element, NodeFilter.SHOW_TEXT)];
    while (texts.nextNode()) {
      for (const { index, 0: word } of texts.currentNode.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        part.setStart(texts.currentNode, index);
        part.setEnd(texts.currentNode, index + word.length);
        if ([...part.getClientRects()].some(({ left, right }) => left < box.left - 1 || right > box.right + 1)) return false;
      }
    }
    return true;
  },

  // Text that is cut off or that makes the page wider than the screen. Of nested boxes only the innermost is named.
  overflow() {
    const faults = [];
    const page = document.scrollingElement;
    const room = page.clientWidth;
    if (page.scrollWidth > room) faults.push(`the page is ${page.scrollWidth} px wide on a screen of ${room} px`);
    const wide = new Map();
    for (const element of document.body.querySelectorAll('*')) {
      // Measured first, judged after: most boxes fit, and asking for styles is slow.
      const across = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !this.hangs(element);
      const down = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1;
      if (!across && !down) continue;
      const style = getComputedStyle(element);
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
      // A table may scroll in its own frame.
      // A field for a file says its own words, and cuts them itself.
      if ((!across && !hides) || element.closest('svg, .table, input[type=file]') || !this.shown(element)) continue;
      wide.set(element, across ? `${element.scrollWidth} px of text in ${element.clientWidth} px` : `${element.scrollHeight} px high in ${element.clientHeight} px`);
    }
    for (const [element, fault] of wide) {
      if (![...wide.keys()].some((other) => other !== element && element.contains(other))) faults.push(`${this.name(element)}: ${fault}`);
    }
    return [...new Set(faults)].slice(0, 8);
  },

  // What a finger must hit and cannot: under 44 px in either direction. Links in running text and dotted words excepted.
  small() {
    const targets = 'button, summary, label:has(input), .bar a:not(.skip), .dock a, .doors a, .strips a, .way, .contents a, .progress li a, .map-entry, .tile';
    const faults = [];
    for (const element of document.querySelectorAll(targets)) {
      if (!this.shown(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 43.5 || height < 43.5) faults.push(`${this.name(element)}: ${width.toFixed(1)} x ${height.toFixed(1)} px`);
    }
    return [...new Set(faults)].slice(0, 12);
  },

  // What stays in front of the page and what begins it leave two thirds of a phone to the words.
  covered() {
    const bars = [...document.querySelectorAll('.bar, .dock')].filter((one) => this.shown(one));
    const high = bars.reduce((sum, one) => sum + one.offsetHeight, 0);
    return high > innerHeight / 3 ? [`${bars.map((one) => `.${one.classList[0]}`).join(' and ')} take ${high} of ${innerHeight} px`] : [];
  },

  // No room for the words.
  cramped() {
    return [...this.overflow(), ...this.squeezed()];
  },

  // All at once.
  misfits() {
    return [...this.cramped(), ...this.small()];
  },

  // Where the keyboard is: an empty list of faults when its place can be seen and nothing lies over it.
  focus() {
    const active = document.activeElement;
    if (!active || active === document.body) return { name: 'the page', faults: [] };
    const faults = [];
    const style = getComputedStyle(active);
    if (!active.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no ring');
    const box = active.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('out of view');
    for (const cover of document.querySelectorAll('.bar, .dock')) {
      const over = cover.getBoundingClientRect();
      if (cover.contains(active) || getComputedStyle(cover).position !== 'sticky') continue;
      const hidden = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      if (hidden > 1 && box.height < innerHeight / 2) faults.push(`${hidden.toFixed(0)} of ${box.height.toFixed(0)} px under .${cover.classList[0]}`);
    }
    // What the eye finds at the middle of the part in view is the element itself. Words that go on in the next line have a
    // part in each; the middle of both may be another's.
    const part = [...active.getClientRects()].find(({ bottom, top }) => bottom > 0 && top < innerHeight) ?? box;
    const top = Math.max(part.top, 0);
    const found = document.elementFromPoint((part.left + part.right) / 2, (top + Math.min(part.bottom, innerHeight)) / 2);
    const same = found && (active.contains(found) || found.contains(active) || found.closest('label')?.contains(active));
    if (faults.length === 0 && !same) faults.push(`under ${found ? this.name(found) : 'nothing'}`);
    return { id: active.id, name: this.name(active), inside: active.closest('.bar, .dock, main, footer')?.className ?? '', faults };
  },

  // Writes every text but the law's in long accented letters, and turns the page round.
  mirror() {
    const accents = { a: 'á', e: 'ê', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ý', A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', S: 'Š', T: 'Ť', W: 'Ŵ' };
    document.documentElement.dir = 'rtl';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      const old = text.nodeValue;
      if (!old.trim() || text.parentElement.closest('blockquote, script, style, svg, [lang]:not(html)')) continue;
      const words = old.trim().split(' ');
      const wanted = Math.ceil(old.trim().length * 1.4);
      // Whole words are added, then letters to the last: both ways a language grows.
      let long = old.trim();
      for (let at = 0; at < words.length && long.length + words[at].length < wanted; at += 1) long += ` ${words[at]}`;
      if (/[a-z]$/i.test(long)) while (long.length < wanted) long += 'o';
      const letters = [...long].map((one) => accents[one] ?? one).join('');
      text.nodeValue = old.replace(old.trim(), () => letters);
    }
    return texts.length;
  },

  // Ids that stand more than once.
  twice() {
    const seen = new Set();
    return [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id) => seen.size === seen.add(id).size);
  },

  // The parts a test asks about by their place on the screen.
  // Of two elements at one moment: an engine may still be scrolling.
  both(one, other) {
    return [this.edges(one), this.edges(other)];
  },

  edges(css) {
    const { left, right, top, bottom, width } = document.querySelector(css).getBoundingClientRect();
    return { left, right, top, bottom, width, room: document.scrollingElement.clientWidth };
  },
})

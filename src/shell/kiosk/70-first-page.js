// The first page: languages as offered, each greeting in turn, and a voice for who cannot read the tiles. All of it works
// without the program.
const tiles = document.getElementById('tiles');
const byLanguage = (one) => one.dataset.language;
const voiceOf = (tile) => {
  const voices = (quietly(() => speechSynthesis.getVoices()) ?? []).filter((voice) => voice.localService);
  const fits = (voice, tag) => `${voice.lang.replace('_', '-').toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
  return tile.dataset.speech.split(' ').map((tag) => voices.find((voice) => fits(voice, tag))).find(Boolean);
};
const greet = (now) => all('.greetings > *').forEach((one) => one.classList.toggle('now', byLanguage(one) === now));
// As `app/kiosk/settings.rs` takes them: a list with a fault offers all.
const offered = (list) => {
  const known = all('#tiles > li').map(byLanguage);
  const good = Array.isArray(list) && list.length > 0 && new Set(list).size === list.length && list.every((code) => known.includes(code));
  return good ? list : known;
};
const offer = (list) => {
  if (!tiles) return;
  const order = offered(list);
  all('[data-language]').forEach((one) => (one.hidden = !order.includes(byLanguage(one))));
  order.forEach((code) => tiles.append(...all('#tiles > li').filter((tile) => byLanguage(tile) === code)));
  // The page is in the first of them: `boot.js` loads its words, a reader of the screen hears its heading.
  const [{ dataset, firstElementChild: link }] = all('#tiles > li:not([hidden])');
  Object.assign(page, { lang: link.lang, dir: link.dir });
  document.title = dataset.title;
  const heading = all('.greetings > *').find((one) => byLanguage(one) === order[0]);
  if (heading.localName !== 'h1') {
    document.querySelector('.greetings h1').setAttribute('role', 'paragraph');
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', '1');
  }
  let turn = 0;
  greet(order[0]);
  // Nothing moves while a tile has the keyboard, and nothing at all where the style sheet stands still.
  setInterval(() => greet(order[(turn += 1) % order.length]), 6000);
  const show = () => {
    all('#tiles > li').forEach((tile) => (tile.querySelector('.tile-voice').hidden = !voiceOf(tile)));
    const heard = all('#tiles > li:not([hidden])').some(voiceOf);
    document.getElementById('listen').hidden = !heard;
    document.getElementById('main').classList.toggle('with-voice', heard);
  };
  quietly(() => speechSynthesis.addEventListener('voiceschanged', show));
  document.getElementById('listen').addEventListener('click', () => speak(all('#tiles > li:not([hidden])').filter(voiceOf)));
  show();
};
// Each language names itself and what is here; its tile is marked meanwhile. A second tap begins anew.
const speak = ([tile, ...rest]) => {
  quietly(() => speechSynthesis.cancel());
  all('#tiles > li').forEach((one) => one.classList.toggle('heard', one === tile));
  if (!tile) return;
  const words = all('.greetings > *, .touch > span').filter((one) => byLanguage(one) === byLanguage(tile)).map((one) => one.textContent);
  const speech = new SpeechSynthesisUtterance([tile.querySelector('strong').textContent, ...words].join(' '));
  const voice = voiceOf(tile);
  Object.assign(speech, { lang: voice.lang, voice, rate: 0.9 });
  speech.addEventListener('end', () => speak(rest));
  quietly(() => speechSynthesis.speak(speech));
};

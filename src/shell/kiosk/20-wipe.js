// Everything is erased, and the first page is loaded in the place of this one. First comes what outlives this page: then,
// whatever the machine refuses of the rest, nothing of the visit comes back. The page is left in any case.
const FIELDS = 'input, textarea, select';
const emptied = (field) => {
  field.checked = false;
  if (field.type !== 'checkbox' && field.type !== 'radio') field.value = '';
};
export const wipe = () => {
  if (gone) return;
  gone = true;
  window.name = JSON.stringify({ mingbai: 1, tries: kept().tries });
  // A page that is replaced is in no history, so that no way leads back to it.
  const leave = () => location.replace(root);
  let asked;
  try {
    quietly(() => page.classList.add('wiped'));
    quietly(() => speechSynthesis.cancel());
    quietly(() => sessionStorage.clear());
    const keys = quietly(() => Object.keys(localStorage).filter((key) => !STAYS.includes(key))) ?? [];
    keys.forEach((key) => quietly(() => localStorage.removeItem(key)));
    all(FIELDS).forEach((field) => quietly(() => emptied(field)));
    quietly(() => document.getSelection().removeAllRanges());
    // What was copied elsewhere: allowed only after a touch, and not everywhere. It needs the page for a moment; nothing
    // of it is seen.
    asked = quietly(() => navigator.clipboard.writeText('').catch(() => undefined));
  } finally {
    if (asked) Promise.race([asked, new Promise((then) => setTimeout(then, 200))]).then(leave);
    else leave();
  }
};
// Should a browser have kept the page whole all the same, it is erased before it is seen.
addEventListener('pageshow', (event) => event.persisted && wipe());

// Browsers write what fields hold into the history of a page, to fill it in again: what was typed and what was ticked, also
// of fields nobody has touched. Not of fields that ask for it not to be done, and of no list or larger field but by its form.
const unkept = document.createElement('form');
Object.assign(unkept, { id: 'unkept', autocomplete: 'off', hidden: true });
unkept.addEventListener('submit', (event) => event.preventDefault());
document.body.append(unkept);
const forgetful = (field) => {
  field.autocomplete = 'off';
  if (field.form) field.form.autocomplete = 'off';
  else field.setAttribute('form', unkept.id);
};
const unwritten = () => all(FIELDS).forEach(forgetful);
new MutationObserver(unwritten).observe(document.body, { childList: true, subtree: true });
unwritten();

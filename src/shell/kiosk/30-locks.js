// The ways out: paper, windows, files, menus, links, keys.
let locked = true;
let paper = false;
const own = { print: window.print, open: window.open, click: HTMLAnchorElement.prototype.click };
page.classList.add('kiosk', 'no-print', 'no-record');
window.open = () => null;
window.print = () => paper && own.print.call(window);
// A click of the program's own on a link is how a file is saved.
HTMLAnchorElement.prototype.click = () => undefined;
export const lock = (print, record) => {
  paper = print;
  page.classList.toggle('no-print', !print);
  page.classList.toggle('no-record', !record);
  // These pages are always loaded anew: their links are not shown, and their addresses lead back. A kiosk keeps nothing.
  const refused = () => ((!record && /\/record\/[^/]*$/.test(place())) || /\/kept\/[^/]*$/.test(place())) && wipe();
  addEventListener('hashchange', refused);
  refused();
};
export const leave = () => {
  locked = false;
  page.classList.remove('kiosk', 'no-print', 'no-record');
  Object.assign(window, { print: own.print, open: own.open });
  HTMLAnchorElement.prototype.click = own.click;
  window.close();
};

// Nothing is copied: over plain http no script can empty the clipboard again.
const stop = (event) => locked && event.preventDefault();
['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'copy', 'cut'].forEach((name) => addEventListener(name, stop, true));
// Before anything else hears of it: erasing, and the window in which a file is chosen.
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-wipe]')) wipe();
  if (event.target.closest?.('input[type="file"]')) stop(event);
}, true);
// After everything else has heard of it: links the program has not followed itself. They replace the page.
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || !locked) return;
  event.preventDefault();
  if (link.href.startsWith(root) && !link.hasAttribute('download')) location.replace(link.href);
});

// Keys that do something: what is not on these lists is stopped, for browsers come to have new ones. Letters, digits and
// signs are their own names; every other key has a name of several Latin letters.
const EDITS = /^(Backspace|Delete|Home|End|Arrow(Left|Right|Up|Down))$/;
// Without Ctrl or Alt: what edits, what leads through a page, and what writes letters that have no key of their own.
const PLAIN = /^(Enter|Tab|Escape|Page(Up|Down)|Insert|Shift|Control|Meta|CapsLock|NumLock|AltGraph|Dead|Process|Compose|Unidentified|(Non)?Convert|ModeChange|\w+Candidates?|CodeInput|Group\w+|Alphanumeric|(Kana|Hangul|Hanja|Kanji|Junja|Final|Eisu|Hiragana|Katakana|Hankaku|Zenkaku|Romaji)\w*)$/;
const NAME = /^[A-Z][A-Za-z0-9]+$/;
// All, copy, paste, cut, undo, load anew, size of the page; on paper where that is allowed.
const COMMANDS = 'acvxzr0+-=';
const allowed = (event) => {
  const { key = '', ctrlKey, metaKey, shiftKey, altKey } = event;
  const writes = !NAME.test(key);
  // AltGr writes signs; on some machines it says that Ctrl and Alt are held.
  if ((writes || key === 'AltGraph') && event.getModifierState?.('AltGraph')) return true;
  if (altKey) return false;
  if (ctrlKey || metaKey) {
    if (shiftKey) return false;
    return writes ? (COMMANDS + (paper ? 'p' : '')).includes(key.toLowerCase()) : /^(Control|Meta)$/.test(key) || (ctrlKey && EDITS.test(key));
  }
  if (shiftKey && key === 'Escape') return false;
  return writes || EDITS.test(key) || PLAIN.test(key);
};
addEventListener('keydown', (event) => allowed(event) || stop(event), true);

// What can be tapped on a page, and a tap on one of it. RECORD is the text of a record.
({
  all() {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const all = [...within.querySelectorAll('a[href], button, summary, label, input, textarea, select')];
    const here = (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
    // A label opens the window in which a file is chosen, which only a person may.
    return all.filter((one) => here(one) && one.control?.type !== 'file');
  },
  name(one) {
    return one ? `${one.localName}${one.id ? `#${one.id}` : ''} “${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}”` : 'nothing';
  },
  // By number. What ends the visit and what stands on every page is tapped less often than the rest.
  find({ number, spare, inside }) {
    let all = this.all();
    if (spare) all = all.filter((one) => !one.matches('[data-wipe], #clear, #close-window'));
    const main = all.filter((one) => one.closest('main'));
    if (inside && main.length) all = main;
    return all[number % all.length];
  },
  // A link's own `click()` is closed on a kiosk: it is how files are saved.
  press(one) {
    one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  },
  tap(target) {
    const { number } = target;
    const one = this.find(target);
    if (!one) return;
    one.scrollIntoView({ block: 'center' });
    if (!one.matches('input:not([type=checkbox], [type=radio]), textarea, select')) {
      this.press(one);
      return;
    }
    one.focus();
    if (one.type === 'file') {
      const files = new DataTransfer();
      files.items.add(new File([number % 3 ? RECORD : '{}'], 'record.json', { type: 'application/json' }));
      one.files = files.files;
    } else if (one.type === 'date') {
      one.value = '2026-11-20';
      one.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (one.localName === 'select') {
      one.selectedIndex = number % one.length;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      // The same words often enough that a passphrase is typed twice alike, and a whole record is pasted.
      const words = one.localName === 'textarea' && number % 3 ? RECORD : ['four plain words here', `walk ${number % 1000}`][number % 2];
      document.execCommand('insertText', false, words);
    }
    one.blur();
  },
})

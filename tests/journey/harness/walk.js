// One step of a walk: what can be tapped, a tap on one of it, and what is to be seen afterwards.
({
  tappable() {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const all = [...within.querySelectorAll('a[href], button, summary, label, input, textarea, select')];
    return all.filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0);
  },
  name(one) {
    return `${one.localName}${one.id ? `#${one.id}` : ''} “${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}”`;
  },
  // Taps by number. What ends the visit is tapped less often than the rest.
  tap(number, spare) {
    let all = this.tappable();
    if (spare) all = all.filter((one) => !one.matches('[data-wipe], #clear, #close-window'));
    const one = all[number % all.length];
    if (!one) return { name: 'nothing', ends: false };
    const told = { name: this.name(one), ends: one.matches('[data-wipe], #clear') };
    one.scrollIntoView({ block: 'center' });
    if (one.matches('input:not([type=checkbox], [type=radio]), textarea')) {
      one.focus();
      document.execCommand('insertText', false, `walk ${number % 1000}`);
    } else {
      one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      // A link's own `click()` is closed on a kiosk: it is how files are saved.
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    return told;
  },
  seen() {
    const text = window.name.startsWith('{"mingbai"') ? JSON.parse(window.name).saved : sessionStorage.getItem('mingbai');
    return {
      at: location.pathname + location.hash,
      broken: document.getElementById('no-app')?.hidden === false,
      ways: this.tappable().length,
      answers: text ? JSON.parse(text).check : [],
    };
  },
})

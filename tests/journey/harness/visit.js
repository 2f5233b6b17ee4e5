// A visitor in a hurry: what one visit does on one page, as fast as the page can take it. Ends when the page is left.
(() => {
  const until = async (what, test) => {
    const end = Date.now() + 15_000;
    for (;;) {
      const found = test();
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited for ${what} at ${location.href}`);
      await new Promise((next) => requestAnimationFrame(next));
    }
  };
  const one = (css) => document.querySelector(css);
  // A link's own `click()` is closed on a kiosk: it is how files are saved.
  const press = (element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const tap = async (css) => press(await until(css, () => one(css)));
  const counts = (count) => until(`${count} on the list`, () => one('#to-list .count')?.textContent === String(count));
  // A field as a person fills it in: the browser itself takes the letters.
  const type = (field, text) => {
    field.focus();
    document.execCommand('insertText', false, text);
  };
  return {
    press,
    read: async (question, planted) => {
      await tap('.door');
      for (let card = 0; card < 3; card += 1) await tap('#next');
      await tap('.panels > :not(.away) .note');
      await tap('#to-list');
      await tap(`#ask-${question}`);
      await counts(2);
      const fields = [document.createElement('input'), document.createElement('textarea')];
      one('main').append(...fields);
      fields.forEach((field) => type(field, planted));
      return fields.every((field) => field.value === planted);
    },
    answer: async (items) => {
      await tap('#begin-short');
      for (let item = 0; item < items; item += 1) {
        await tap(`.options > :nth-child(${1 + (item % 4)}) input`);
        await until('the mark', () => one('.options input:checked'));
        await tap('#answer');
        await tap('#on');
      }
      await tap('#rest');
      await tap('#private summary');
      await tap('#threatened-said-yes');
      return until('the answer', () => one('#threatened-said-yes:checked')) !== null;
    },
  };
})()

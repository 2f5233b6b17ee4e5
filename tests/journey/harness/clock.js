// Seconds pass when the test says so: `clock.pass(90)` lets a minute and a half go by, told second by second.
(() => {
  // Both clocks stand still by themselves: on a busy machine a second is soon gone, and the question comes too early. The
  // machine's clock goes on from page to page, so how far it is ahead is kept in a cookie, which no kiosk uses.
  const cookie = (change) => {
    try {
      if (change) document.cookie = change;
      return document.cookie;
    } catch {
      return '';
    }
  };
  const [start, date] = [performance.now(), Date.now()];
  let ahead = 0;
  let wall = Number(/\bahead=(-?\d+)/.exec(cookie())?.[1] ?? 0);
  performance.now = () => start + ahead;
  Date.now = () => date + wall;
  const every = window.setInterval.bind(window);
  const told = [];
  window.setInterval = (then, ms, ...rest) => {
    if (ms !== 1000) return every(then, ms, ...rest);
    told.push(then);
    return 0;
  };
  const go = (own, machine) => {
    ahead += own * 1000;
    wall += machine * 1000;
    cookie(`ahead=${wall}; path=/`);
    told.forEach((then) => then());
    return told.length;
  };
  window.clock = {
    pass: (seconds) => {
      for (let second = 0; second < seconds; second += 1) go(1, 1);
      return told.length;
    },
    // One long gap, told once: the page was held up.
    leap: (seconds) => go(seconds, seconds),
    // The same where the window's own clock stands still while the machine sleeps, as in Chromium on Linux.
    sleep: (seconds) => go(0, seconds),
  };
})();

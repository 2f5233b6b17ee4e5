// Seconds pass when the test says so: `clock.pass(90)` lets a minute and a half go by, told second by second.
(() => {
  // The machine's own clock stands still: on a busy one a second of it is soon gone, and the question comes too early.
  const start = performance.now();
  const told = [];
  let ahead = 0;
  performance.now = () => start + ahead;
  const every = window.setInterval.bind(window);
  window.setInterval = (then, ms, ...rest) => {
    if (ms !== 1000) return every(then, ms, ...rest);
    told.push(then);
    return 0;
  };
  window.clock = {
    pass: (seconds) => {
      for (let second = 0; second < seconds; second += 1) {
        ahead += 1000;
        told.forEach((then) => then());
      }
      return told.length;
    },
    // One long gap, told once: the machine slept.
    leap: (seconds) => {
      ahead += seconds * 1000;
      told.forEach((then) => then());
      return told.length;
    },
  };
})();

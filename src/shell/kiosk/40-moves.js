// Who moves? While a question is on screen, only what answers it counts: not the page scrolling by itself, not the way
// to another of its buttons.
const WAY = ['Tab', 'Shift', 'Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const MOVES = ['pointerdown', 'pointermove', 'touchmove', 'keydown', 'wheel', 'scroll', 'input'];
const moved = (event) => {
  const asked = document.querySelector('#idle[open]');
  if (event.type === 'pointermove' && (asked || Math.abs(event.movementX) + Math.abs(event.movementY) < 3)) return false;
  const onButton = event.type === 'pointerdown' && event.target.closest?.('dialog button');
  return !(asked && (event.type === 'scroll' || WAY.includes(event.key) || onButton));
};
const onMove = (then) => {
  let last = -1000;
  const heard = (event) => {
    const late = event.timeStamp - last > 400 || document.querySelector('#idle[open]');
    if (!late || !moved(event)) return;
    last = event.timeStamp;
    isHere();
    then();
  };
  MOVES.forEach((name) => addEventListener(name, heard, { capture: true, passive: true }));
};
export const watch = (active, second) => {
  onMove(active);
  setInterval(() => {
    // Who listens is here; how long one may listen, the program knows.
    if (quietly(() => speechSynthesis.speaking)) isHere();
    second();
  }, 1000);
};
// The program could not start or has stopped, and says so on the page: nobody counts any more but this, by whichever
// clock says that the time is over. There is nobody to ask the question; what was begun is erased.
let counts = false;
export const broken = () => {
  if (counts) return;
  counts = true;
  const clocks = () => [performance.now(), Date.now()];
  let last;
  const again = () => {
    last = clocks();
  };
  again();
  onMove(again);
  setInterval(() => clocks().some((now, at) => now - last[at] > limits.idle * 1000) && wipe(), 1000);
};
setInterval(() => document.getElementById('no-app')?.hidden === false && broken(), 2000);

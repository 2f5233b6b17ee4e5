// Put before every script of the page where a browser has no DevTools: what the console hears is told to the server.
(() => {
  const tell = (level, ...said) => void fetch(`/stand-in/told?${level}=${encodeURIComponent(`${location.pathname} ${said.map(String).join(' ')}`)}`, { keepalive: true }).catch(() => {});
  for (const [name, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) {
    const real = console[name];
    console[name] = (...said) => { tell(level, ...said); real.apply(console, said); };
  }
  addEventListener('error', ({ message, target }) => tell('SEVERE', message ?? target?.src ?? target?.href), true);
  addEventListener('unhandledrejection', ({ reason }) => tell('SEVERE', reason));
})();

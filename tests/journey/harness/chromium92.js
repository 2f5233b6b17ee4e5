// Chromium 92 by lines: {"go": address} or {"js": script} in, {"ok": value} or {"fault": text} out.
const [tools, profile] = process.argv.slice(2);
const puppeteer = require(`${tools}/node_modules/puppeteer-core`);
// Not --single-process: in one process it sometimes never answers on a busy machine.
const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--lang=en', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
// A browser that does not answer is a fault, not a wait without end.
const soon = (what, promise) => Promise.race([promise, new Promise((_, late) => setTimeout(() => late(new Error(`${what}: no answer`)), 50_000))]);
// A page that is being left is asked again once the next is there.
const ask = (page, js) => page.evaluate(`(() => { ${js} })()`).catch((fault) => {
  if (!/context was destroyed|Cannot find context/.test(fault.message)) throw fault;
  return new Promise((done) => setTimeout(done, 50)).then(() => ask(page, js));
});
(async () => {
  let browser;
  let page;
  try {
    browser = await soon('start', puppeteer.launch({ executablePath: `${tools}/chromium-92`, userDataDir: profile, args }));
    page = await soon('a page', browser.newPage());
    // Below its own folder, and without a question.
    await (await page.target().createCDPSession()).send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: `${profile}/saved` });
  } catch (fault) {
    say({ fault: String(fault) });
    process.exit(1);
  }
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const { go, js } = JSON.parse(line);
    try {
      if (go) await soon(go, page.goto(go));
      say({ ok: go ? null : ((await soon(js, ask(page, js))) ?? null) });
    } catch (fault) {
      say({ fault: String(fault) });
    }
  }
  // No more lines: the journey is over, and the browser goes with it.
  await soon('the end', browser.close());
  process.exit(0);
})();

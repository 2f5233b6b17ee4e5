// Chromium 92 by lines: {"go": address} or {"js": script} in, {"ok": value} or {"fault": text} out.
const [tools, profile] = process.argv.slice(2);
const puppeteer = require(`${tools}/node_modules/puppeteer-core`);
const args = ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
// A browser that does not answer is a fault, not a wait without end.
const soon = (what, promise) => Promise.race([promise, new Promise((_, late) => setTimeout(() => late(new Error(`${what}: no answer`)), 50_000))]);
(async () => {
  let page;
  try {
    const browser = await soon('start', puppeteer.launch({ executablePath: `${tools}/chromium-92`, userDataDir: profile, args }));
    page = await soon('a page', browser.newPage());
  } catch (fault) {
    say({ fault: String(fault) });
    process.exit(1);
  }
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const { go, js } = JSON.parse(line);
    try {
      if (go) await soon(go, page.goto(go));
      say({ ok: go ? null : ((await soon(js, page.evaluate(`(() => { ${js} })()`))) ?? null) });
    } catch (fault) {
      say({ fault: String(fault) });
    }
  }
  process.exit(0);
})();

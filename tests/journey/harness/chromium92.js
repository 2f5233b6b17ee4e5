// Chromium 92 by lines: {"go": address} or {"js": script} in, {"ok": value} or {"fault": text} out.
const [tools, profile] = process.argv.slice(2);
const puppeteer = require(`${tools}/node_modules/puppeteer-core`);
const args = ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];
(async () => {
  const browser = await puppeteer.launch({ executablePath: `${tools}/chromium-92`, headless: true, userDataDir: profile, args });
  // The page it opens by itself does not answer in one process.
  const page = await browser.newPage();
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const { go, js } = JSON.parse(line);
    let answer;
    try {
      if (go) await page.goto(go);
      answer = { ok: go ? null : ((await page.evaluate(`(() => { ${js} })()`)) ?? null) };
    } catch (fault) {
      answer = { fault: String(fault) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  await browser.close();
})();

// Reads one JSON request from standard input and checks it with npm's jose, from the folder named first on the command
// line. It knows nothing of Mingbai: it is what a stranger with a JOSE library would write.
//
//   { "flattened": {protected, signature}, "payload": "…" }   a JWS whose payload stands elsewhere, unencoded
//   { "compact": "…" }                                        a JWS in one text
//
// Prints {"ok": true, "payload": "…", "thumbprint": "…"} or {"ok": false, "why": "…"}.

const { flattenedVerify, compactVerify, EmbeddedJWK, calculateJwkThumbprint } = await import(`${process.argv[2]}/dist/webapi/index.js`);

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const request = JSON.parse(Buffer.concat(chunks).toString("utf8"));

const check = () =>
  request.compact === undefined
    ? flattenedVerify({ ...request.flattened, payload: new TextEncoder().encode(request.payload) }, EmbeddedJWK, { algorithms: ["ES256"], crit: { b64: true } })
    : compactVerify(request.compact, EmbeddedJWK, { algorithms: ["ES256"] });

try {
  const { payload, protectedHeader } = await check();
  const thumbprint = await calculateJwkThumbprint(protectedHeader.jwk, "sha256");
  console.log(JSON.stringify({ ok: true, payload: new TextDecoder().decode(payload), thumbprint }));
} catch (error) {
  console.log(JSON.stringify({ ok: false, why: String(error.code ?? error.message) }));
}

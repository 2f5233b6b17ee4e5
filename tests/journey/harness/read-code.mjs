// Prints the text of the one QR code in a picture. `node read-code.mjs NODE_MODULES PICTURE`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, picture] = process.argv.slice(2);
const reader = createRequire(`${folder}/`).resolve('zxing-wasm/reader');
const { prepareZXingModule, readBarcodes } = await import(pathToFileURL(reader));
// Its own wasm, from the same folder: nothing is fetched.
prepareZXingModule({ overrides: { wasmBinary: fs.readFileSync(`${folder}/zxing-wasm/dist/reader/zxing_reader.wasm`).buffer } });
const found = await readBarcodes(new Blob([fs.readFileSync(picture)]), { formats: ['QRCode'], tryHarder: true });
if (found.length !== 1) throw new Error(`${found.length} codes in ${picture}`);
process.stdout.write(found[0].text);

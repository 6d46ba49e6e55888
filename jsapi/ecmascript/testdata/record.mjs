// Records what Node answers to each line of scripts.txt, and what the scan of
// its built-ins lists:
//
//	npm install node@24 && TZ=UTC node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
//
// A line is an expression; what it gives, or fulfils, is written by
// util.inspect. A line that throws is recorded as its error.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { runInThisContext } from 'node:vm';

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const alive = setInterval(() => {}, 1000);
const cases = [];
for (const script of text('scripts.txt').split('\n')) {
  if (script === '') continue;
  let want;
  try {
    const late = new Promise((resolve, reject) => setTimeout(reject, 300, new Error('still pending')).unref());
    late.catch(() => {});
    want = inspect(await Promise.race([late, new Function(`return (async function () { return (${script}) }).call(globalThis)`)()]), { depth: null });
  } catch (e) {
    want = `thrown ${e?.name}: ${e?.message}`;
  }
  cases.push({ script, want });
}
clearInterval(alive);
process.stdout.write(JSON.stringify({ node: process.version, cases, scan: runInThisContext(text('scan.js')).split('\n') }) + '\n');

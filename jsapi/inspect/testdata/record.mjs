// Records what Node writes for each line of expressions.txt:
//
//	npm install node@24 && node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
//
// An expression calls inspect or format; lines that begin with # are notes.
import { readFileSync } from 'node:fs';
import { inspect, format } from 'node:util';

const lines = readFileSync(new URL('expressions.txt', import.meta.url), 'utf8').split('\n');
const cases = [];
for (const line of lines) {
  if (line === '' || line.startsWith('#')) continue;
  let want;
  try {
    want = new Function('inspect', 'format', 'return ' + line)(inspect, format);
  } catch (e) {
    want = 'throws ' + e;
  }
  cases.push({ expression: line, want });
}
process.stdout.write(JSON.stringify({ node: process.version, cases }, null, 1) + '\n');

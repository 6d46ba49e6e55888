// Records what Node's structuredClone makes of each line of scripts.txt:
//
//	npm install node@24 && node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
//
// A line is an expression; what it gives is written by util.inspect. Lines
// that begin with # are notes.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';

const lines = readFileSync(new URL('scripts.txt', import.meta.url), 'utf8').split('\n');
const cases = [];
for (const line of lines) {
  if (line === '' || line.startsWith('#')) continue;
  let want;
  try {
    want = inspect(new Function('return ' + line)(), { depth: null });
  } catch (e) {
    want = `thrown ${e.name} ${e.code}: ${e.message}`;
  }
  cases.push({ script: line, want });
}
process.stdout.write(JSON.stringify({ node: process.version, cases }, null, 1) + '\n');

// Records what Node's console writes for each line of scripts.txt:
//
//	npm install node@24 && node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
//
// An entry is a stream and a text. Warnings of the process are written to the
// error stream. Lines that begin with # are notes.
import { readFileSync } from 'node:fs';
import { Console } from 'node:console';

const lines = readFileSync(new URL('scripts.txt', import.meta.url), 'utf8').split('\n');
const cases = [];
for (const line of lines) {
  if (line === '' || line.startsWith('#')) continue;
  const logs = [];
  const stream = (name) => ({
    write(text) { logs.push([name, text.replace(/\n$/, '')]); return true; }, on() {}, once() {}, removeListener() {}, listenerCount() { return 0; },
  });
  process.emitWarning = (text) => { logs.push(['stderr', 'Warning: ' + text]); };
  const own = new Console({ stdout: stream('stdout'), stderr: stream('stderr') });
  try {
    new Function('console', line)(own);
  } catch (e) {
    logs.push(['thrown', `${e.name}: ${e.message}`]);
  }
  cases.push({ script: line, logs });
}
process.stdout.write(JSON.stringify({ node: process.version, cases }, null, 1) + '\n');

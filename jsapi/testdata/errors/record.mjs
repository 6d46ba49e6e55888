// Records what Node answers to each program of the text files here:
//
//	npm install node@24 && node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
//
// A line is the whole text of a CommonJS module, case.js. What it throws, or what the
// promise that it exports is rejected with, is recorded as name, message and stack;
// a string that it exports as it is. Frames of Node itself are left out.
import { mkdtempSync, readFileSync, writeFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';

const require = createRequire(import.meta.url);
const dir = realpathSync(mkdtempSync(tmpdir() + '/errors-'));
const file = dir + '/case.js';
const clean = (s) => String(s).replaceAll(dir, '').split('\n')
  .filter((line) => !/^ +at .*(node:|record\.mjs)/.test(line)).join('\n');
const cases = [];
for (const list of ['texts.txt', 'stacks.txt']) {
  for (const program of readFileSync(new URL(list, import.meta.url), 'utf8').split('\n')) {
    if (program === '') continue;
    writeFileSync(file, program);
    delete require.cache[file];
    let want;
    try {
      const v = await require(file);
      want = typeof v === 'string' ? clean(v) : 'no error';
    } catch (e) {
      want = `${e?.name}: ${e?.message}\n${clean(e?.stack)}`;
    }
    if (list === 'texts.txt') want = want.split('\n')[0];
    cases.push({ program, want });
  }
}
process.stdout.write(JSON.stringify({ node: process.version, cases }) + '\n');

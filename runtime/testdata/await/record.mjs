// Records what Node answers for graphs of modules with top-level await:
//
//	node record.mjs
//
// A case is a folder of files and what its modules have logged once main.mjs has
// been imported by host.cjs, in node24.json.gz.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import cases from './cases.mjs';

if (!process.version.startsWith('v24.')) throw new Error('Node 24 is wanted');

const here = import.meta.dirname;
const host = readFileSync(join(here, 'host.cjs'), 'utf8');
const all = [];
for (const [name, files] of Object.entries(cases)) {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'await-')));
  for (const [file, text] of Object.entries({ ...files, 'host.cjs': host })) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  const run = `require(${JSON.stringify(join(dir, 'host.cjs'))})().then((log) => process.stdout.write(JSON.stringify(log)))`;
  const out = execFileSync(process.execPath, ['-e', run], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  all.push({ name, files, log: JSON.parse(out.replaceAll(dir, '/service')) });
  rmSync(dir, { recursive: true });
}
writeFileSync(join(here, 'node24.json.gz'), gzipSync(JSON.stringify(all), { level: 9 }));
console.log(all.length, 'cases');
if (process.argv[2]) for (const c of all) if (c.name.includes(process.argv[2])) console.log(c.name, JSON.stringify(c.log));

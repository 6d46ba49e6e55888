// Records what Node answers for the cases beside it:
//
//	node record.mjs
//
// Each .txtar is a folder of files. Its "cases" holds one expression a line,
// evaluated in main.js of that folder, and its "links" one symbolic link a line,
// "name -> target". The answers go to node24.json.gz, by file and expression.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

if (!process.version.startsWith('v24.')) throw new Error('Node 24 is wanted');

const here = import.meta.dirname;
const prelude = readFileSync(join(here, 'prelude.js'), 'utf8');
const all = {};
for (const file of readdirSync(here).filter((f) => f.endsWith('.txtar')).sort()) {
  const parts = readFileSync(join(here, file), 'utf8').split(/^-- (.+) --\n/m);
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'modules-')));
  let cases = [];
  const links = [];
  for (let i = 1; i < parts.length; i += 2) {
    const [name, text] = [parts[i], parts[i + 1]];
    if (name === 'cases') cases = text.split('\n').filter((l) => l && !l.startsWith('#'));
    else if (name === 'links') links.push(...text.split('\n').filter(Boolean).map((l) => l.split(' -> ')));
    else {
      mkdirSync(join(dir, dirname(name)), { recursive: true });
      writeFileSync(join(dir, name), text.replaceAll('\\uFEFF', '\uFEFF').replaceAll('\\r', '\r'));
    }
  }
  for (const [name, target] of links) {
    mkdirSync(join(dir, dirname(name)), { recursive: true });
    symlinkSync(target, join(dir, name));
  }
  writeFileSync(join(dir, 'main.js'), prelude + 'module.exports = [\n' + cases.map((c) => `t(() => (${c})),\n`).join('') + '];\n');
  writeFileSync(join(dir, '..', 'modules-host.cjs'), `process.stdout.write(JSON.stringify(require(process.argv[2])))`);
  const host = join(dir, '..', 'modules-host.cjs');
  const out = execFileSync(process.execPath, [host, join(dir, 'main.js')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const answers = JSON.parse(out.replaceAll('\\n- ' + host, '').replaceAll(`,"${host}"`, '').replaceAll(dir, '/service')
    .replaceAll(/,(\\*")\/tmp\/node_modules\1,\1\/node_modules\1/g, ''));
  all[file] = cases.map((expression, i) => ({ expression, answer: answers[i] }));
  rmSync(dir, { recursive: true });
}
writeFileSync(join(here, 'node24.json.gz'), gzipSync(JSON.stringify(all), { level: 9 }));
console.log(Object.values(all).flat().length, 'cases');
if (process.argv[2]) for (const c of Object.values(all).flat()) console.log(c.expression, '\n  ', JSON.stringify(c.answer));

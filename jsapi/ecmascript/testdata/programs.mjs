// Records what Node prints for each program of the folder programs:
//
//	npm install node@24 && node_modules/.bin/node programs.mjs | gzip -9n > programs.json.gz
//
// A file there is a chapter. A line is a program: an expression, whose value is
// printed, a promise's when it is fulfilled. A line of --- and a name begins a
// program of several lines, up to the next such line. It prints by log; what it
// sets as exports.wait is waited for. "## TZ=zone" sets the time zone of those
// that follow; early tells whether code is an early error; and other lines that begin with ## are headings.
//
// Each program is a CommonJS file and has a process of its own. Of an error that
// it throws only the name is kept.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

if (process.argv[2] === '--one') {
  const lines = [];
  globalThis.log = (...values) => { lines.push(values.map((v) => inspect(v, { depth: null })).join(' ')) };
  globalThis.early = (make, code) => { try { make(code); return 'ok' } catch (e) { return e.name } };
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const late = new Promise((resolve, reject) => setTimeout(reject, 2000, new Error('still pending')).unref());
  late.catch(() => {});
  process.on('unhandledRejection', () => {});
  const alive = setInterval(() => {}, 1000);
  try {
    const exports = createRequire(import.meta.url)(process.argv[3]);
    if ('value' in exports) log(await Promise.race([late, exports.value]));
    await Promise.race([late, exports.wait]);
  } catch (e) {
    lines.push('thrown ' + (e instanceof Error ? e.name : inspect(e)));
  }
  await turn();
  await turn();
  clearInterval(alive);
  process.stdout.write(lines.join('\n'));
} else {
  const folder = new URL('programs/', import.meta.url), temporary = mkdtempSync(join(tmpdir(), 'programs-'));
  const programs = [];
  for (const file of readdirSync(folder).sort()) {
    const chapter = file.replace(/\.txt$/, '');
    let zone = 'UTC', open;
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.startsWith('--- ')) programs.push(open = { chapter, name: line.slice(4), zone, text: '' });
      else if (line.startsWith('## TZ=')) [zone, open] = [line.slice(6)];
      else if (line.startsWith('##')) open = undefined;
      else if (open) open.text += line + '\n';
      else if (line !== '') programs.push({ chapter, name: line, zone, text: `exports.value = (${line}\n)\n` });
    }
  }
  const only = process.argv[2];
  const run = (p, i) => new Promise((resolve) => {
    const file = join(temporary, i + '.js');
    writeFileSync(file, p.text);
    execFile(process.execPath, ['--no-warnings', fileURLToPath(import.meta.url), '--one', file], { env: { TZ: p.zone } }, (error, stdout, stderr) => {
      p.want = error ? 'failed: ' + stderr : stdout;
      resolve();
    });
  });
  let next = 0;
  const work = async () => { while (next < programs.length) { const i = next++; if (!only || programs[i].chapter === only) await run(programs[i], i) } };
  await Promise.all([work(), work(), work(), work()]);
  rmSync(temporary, { recursive: true });
  process.stdout.write(JSON.stringify({ node: process.version, programs: programs.filter((p) => 'want' in p) }) + '\n');
}

// Records what Node answers to each program of a text file:
//
//	npm install node@24 && TZ=UTC node_modules/.bin/node jsapi/recorded/node.mjs jsapi/buffer/testdata/programs.txt
//
// writes node24.json.gz beside it. A program is an expression that may await; a
// line that begins with a space goes on with the one before it, and # begins a note. What it gives is written by
// util.inspect, what it throws as name, code and message. If there is a prelude.js beside the file, it stands before each
// program, and standin is what the stand-in of jsapi/recorded/standin says of itself; ports are written as PORT.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import tls from 'node:tls';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';

const file = process.argv[2];
const require = createRequire(import.meta.url);
process.noDeprecation = true;
const alive = setInterval(() => {}, 1000);
const cases = [];
const preludeFile = new URL('prelude.js', new URL(file, `file://${process.cwd()}/`));
let prelude = '', standin, server;
if (existsSync(preludeFile)) {
  server = spawn('go', ['run', './jsapi/recorded/standin/serve'], { stdio: ['pipe', 'pipe', 'inherit'] });
  standin = JSON.parse(await new Promise((resolve) => server.stdout.once('data', resolve)));
  prelude = readFileSync(preludeFile, 'utf8');
  tls.setDefaultCACertificates([...tls.getCACertificates(), standin.CA]);
}
const ports = (text) => standin ? [standin.HTTP, standin.HTTPS, standin.Raw, standin.Closed].reduce((t, a) => t.replaceAll(a.split(':')[1], 'PORT'), text) : text;
for (const script of readFileSync(file, 'utf8').replace(/\n(?=\s+\S)/g, '\0').split('\n').map((s) => s.replaceAll('\0', '\n'))) {
  if (script === '' || script.startsWith('#')) continue;
  let want;
  try {
    const late = new Promise((resolve, reject) => setTimeout(reject, 1000, new Error('still pending')));
    late.catch(() => {});
    want = inspect(await Promise.race([late, new Function('require', 'standin', `${prelude}; return (async function () { return (${script}\n) }).call(globalThis)`)(require, standin)]), { depth: null });
  } catch (e) {
    want = `thrown ${e?.name} ${e?.code}: ${e?.message}`;
  }
  cases.push({ script, want: ports(want) });
}
clearInterval(alive);
server?.stdin.end();
writeFileSync(new URL('node24.json.gz', new URL(file, `file://${process.cwd()}/`)), gzipSync(JSON.stringify({ node: process.version, cases }), { level: 9 }));
console.log(cases.length, 'programs');
process.exit(0);

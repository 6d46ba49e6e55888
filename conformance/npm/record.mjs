// Records what Node answers to the functions of testdata/functions, each in a process of its own, in a folder in which the
// packages of runtime/testdata/packages are installed:
//
//	npm install node@24 && TZ=UTC node_modules/.bin/node conformance/npm/record.mjs FOLDER [NAME…]
//
// writes testdata/node24.json.gz; with names, only their answers are new. A function gets as context where the servers of
// conformance/npm/servers are, and its answer is kept as the text of its JSON, with what the stand-in was sent for it.
import { spawn } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import tls from 'node:tls';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const recording = path.join(here, 'testdata/node24.json.gz');

async function one(folder, file, servers) {
  tls.setDefaultCACertificates([...tls.getCACertificates(), servers.CA]);
  Object.assign(process.env, servers.Env);
  process.noDeprecation = true;
  const { handler } = file.endsWith('.mjs') ? await import(pathToFileURL(file)) : createRequire(path.join(folder, 'package.json'))(file);
  const answer = await new Promise((resolve) => {
    const callback = (error, result) => resolve(error ? `error ${error?.name} ${error?.code}: ${error?.message}` : JSON.stringify(result));
    (async () => handler({ ...servers.Env }, {}, callback))().catch(callback);
  });
  process.stdout.write('\0' + JSON.stringify(answer), () => process.exit());
}

async function all(folder, names) {
  folder = path.resolve(folder);
  const server = spawn('go', ['run', './conformance/npm/servers/serve', path.join(here, 'testdata/answers.txtar')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const servers = JSON.parse(await new Promise((resolve) => server.stdout.once('data', resolve)));
  for (const [name, reason] of Object.entries(servers.Absent)) console.error(`${name} is absent: ${reason}`);
  const answers = names.length ? JSON.parse(gunzipSync(readFileSync(recording))) : {};
  const ports = (text) => [...Object.values(servers.Env)].reduce((t, a) => t.replaceAll(a.split(':')[1], 'PORT'), text);
  const source = path.join(here, 'testdata/functions');
  const functions = path.join(folder, 'functions');
  for (const file of globSync('**/*.{js,mjs}', { cwd: source }).sort()) {
    const name = file.replace(/\.m?js$/, '');
    if (names.length && !names.includes(name)) continue;
    mkdirSync(path.join(functions, path.dirname(file)), { recursive: true });
    copyFileSync(path.join(source, file), path.join(functions, file));
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--one', folder, path.join(functions, file), JSON.stringify(servers)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { out += text; });
    await new Promise((resolve) => child.once('close', resolve));
    const at = out.lastIndexOf('\0');
    const sent = await (await fetch(`http://${servers.HTTP}/sent`)).json();
    answers[name] = { answer: at < 0 ? 'error: it ended without an answer' : ports(JSON.parse(out.slice(at + 1))), sent: JSON.parse(ports(JSON.stringify(sent))) };
    console.log(name, answers[name].answer.slice(0, 2000), JSON.stringify(answers[name].sent).slice(0, 400));
  }
  rmSync(functions, { recursive: true });
  writeFileSync(recording, gzipSync(JSON.stringify(answers), { level: 9 }));
  server.stdin.end();
}

if (process.argv[2] === '--one') await one(process.argv[3], process.argv[4], JSON.parse(process.argv[5]));
else await all(process.argv[2], process.argv.slice(3));

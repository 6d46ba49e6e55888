// Records what npm twilio and Node 20 make of each line of scripts.txt, into
// scripts.json.gz, and of the programs of cases.mjs, into cases.json.gz, which
// the Go tests replay. With twilio installed in DIR/node_modules (npm ci in a
// copy of this folder):
//
//	TWILIO=DIR node record.mjs
//
// and, with twilio 3.84.1 there, of scripts3.txt alone:
//
//	TWILIO=DIR node record.mjs scripts3
//
// A line is an expression; what it gives is written by util.inspect. Lines that
// begin with # are notes. A second run writes the same files, but for the
// signatures of PS and ES, which have chance in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inspect } from 'node:util';
import { Twilio, keys, at } from './reference.mjs';
import { cases } from './cases.mjs';

const write = (name, value) => {
  const json = JSON.stringify(value, null, 1) + '\n';
  writeFileSync(new URL(name, import.meta.url), gzipSync(json, { level: 9 }));
  console.log(name, json.length, 'bytes');
};

const now = 1700000000123;
const record = (name) => {
  const scripts = [];
  at(now);
  for (const line of readFileSync(new URL(name + '.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    let want;
    try {
      want = inspect(new Function('Twilio', 'keys', 'return ' + line)(Twilio, keys), { depth: null });
    } catch (e) {
      want = `thrown ${e.name} ${e.code}: ${e.message}`;
    }
    scripts.push({ script: line, want });
  }
  write(name + '.json.gz', { node: process.version, now, scripts });
};

if (process.argv[2]) {
  record(process.argv[2]);
} else {
  record('scripts');
  write('cases.json.gz', cases(20240229, 1400));
}

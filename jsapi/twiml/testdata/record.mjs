// Records what the npm packages that npm/package.json pins do with the programs
// of documents.js and classes.js:
//
//	npm ci --prefix npm && node record.mjs npm > reference.json && gzip -9n reference.json
//
// With a seed, it writes only what the newest does with random documents:
//
//	node record.mjs npm SEED COUNT
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const local = createRequire(import.meta.url);
const documents = local('./documents.js');
const classes = local('./classes.js');
const folder = path.resolve(process.argv[2]);
const require = createRequire(path.join(folder, 'package.json'));
process.removeAllListeners('warning');
process.on('warning', () => {});

const name = (major) => (major === 6 ? 'twilio' : 'twilio' + major);

// attributesOf reads the documented attributes of each class out of the type
// declarations.
function attributesOf(major) {
  const out = {};
  for (const response of ['VoiceResponse', 'MessagingResponse', 'FaxResponse']) {
    const text = readFileSync(path.join(folder, 'node_modules', name(major), 'lib/twiml', response + '.d.ts'), 'utf8');
    for (const [, c, body] of text.matchAll(/interface (\w+)Attributes \{([^}]*)\}/g)) {
      out[c] = [...new Set([...(out[c] ?? []), ...[...body.matchAll(/^\s*(?:"([^"]+)"|'([^']+)'|(\w+))\?:/gm)].map((m) => m[1] ?? m[2] ?? m[3])])];
    }
  }
  return out;
}

const common = new Set(['constructor', 'comment', 'commentAfter', 'commentBefore']);
const lower = (s) => s[0].toLowerCase() + s.slice(1);

function shapeOf(major, twiml) {
  const found = {};
  const visit = (response, node) => {
    const C = Object.getPrototypeOf(node).constructor;
    const key = response + '.' + C.name;
    if (found[key]) return C.name;
    found[key] = [];
    for (const method of Object.getOwnPropertyNames(C.prototype).sort()) {
      if (common.has(method) || C.prototype[method].name === 'deprecated') continue;
      const own = lower(C.name.replace(/^Ssml/, ''));
      if (own !== node._propertyName) Object.defineProperty(node, own, { value: node._getXml(), configurable: true });
      const child = C.prototype[method].call(node, {}, 'text');
      found[key].push([method, visit(response, child), child._getXml().children.length]);
    }
    return C.name;
  };
  for (const response of ['VoiceResponse', 'MessagingResponse', 'FaxResponse']) visit(response, new twiml[response]());
  return { major, version: require(name(major) + '/package.json').version, classes: found, attributes: attributesOf(6) };
}

const recorded = {};
const seed = Number(process.argv[3] ?? 1);
const count = Number(process.argv[4] ?? 10000);
for (const major of process.argv[3] ? [6] : [6, 5, 4, 3]) {
  const { twiml } = require(name(major));
  const shape = shapeOf(major, twiml);
  const random = documents.random(shape, seed, 0, major === 6 ? count : 500);
  const fixed = process.argv[3] ? [] : documents.fixed(shape);
  const programs = [...fixed, ...random];
  const results = documents.run(twiml, programs);
  recorded[major] = { shape, seed, fixed: fixed.length, random: random.length, results, names: programs.slice(0, fixed.length).map(([n]) => n) };
  if (!process.argv[3] && major > 3) recorded[major].classes = classes.run(twiml);
  if (!process.argv[3] && major === 6) recorded[major].classNames = classes.programs.map(([n]) => n);
}
process.stdout.write(JSON.stringify(recorded));

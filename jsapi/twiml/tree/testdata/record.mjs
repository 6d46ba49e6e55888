// Records what npm twilio 6 does with a list of TwiML documents into
// reference.json, which the Go tests replay. Strings are lists of UTF-16 code
// units wherever they may hold a lone surrogate. Run it from this folder, with
// twilio installed in DIR/node_modules:
//
//	TWILIO=DIR node record.mjs
//
// A case is a list of steps. A step is [method, ...arguments]:
//
//	["text", t]  ["comment", t]  ["before", t]  ["after", t]
//	["child", name, [[attribute, value], …]]   goes down into the new child
//	["set", name, value]                       sets an attribute again
//	["up"]                                     goes back to the parent
//
// An attribute value with a character that XML forbids is written raw by
// twilio; what is recorded for such a case ("strict") is the check of
// xmlbuilder, on which twilio stands, with its own attribute stringifier.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const require = createRequire(process.env.TWILIO + '/package.json');
const { twiml } = require('twilio');
const xmlbuilder = createRequire(require.resolve('twilio'))('xmlbuilder');

const units = (s) => Array.from({ length: s.length }, (_, i) => s.charCodeAt(i));
const enc = (v) => (typeof v === 'string' ? (/^[\x20-\x7e]*$/.test(v) ? v : units(v)) : Array.isArray(v) ? { list: v.map(enc) } : v);

// bag makes an own property of any name, __proto__ included.
const bag = (pairs) => {
  const o = {};
  for (const [name, value] of pairs) Object.defineProperty(o, name, { value, enumerable: true, configurable: true, writable: true });
  return o;
};

function play(steps, strict) {
  const response = new twiml.MessagingResponse();
  if (strict) response.response = xmlbuilder.create('Response').dec('1.0', 'UTF-8');
  let at = [response];
  const errors = [];
  for (const [method, ...args] of steps) {
    const node = at[at.length - 1];
    let error = null;
    try {
      switch (method) {
        case 'text': node.addText(args[0]); break;
        case 'comment': node._getXml().comment(args[0]); break;
        case 'before': response.commentBefore(args[0]); break;
        case 'after': response.commentAfter(args[0]); break;
        case 'child': at.push(node.addChild(args[0], bag(args[1] ?? []))); break;
        case 'set': node._getXml().attribute(args[0], args[1]); break;
        case 'up': at.pop(); break;
        default: throw new TypeError(method);
      }
    } catch (e) {
      if (e.constructor !== Error) throw e;
      error = e.message;
    }
    errors.push(error);
  }
  return { output: response.toString(), errors };
}

const cases = [];
const add = (name, steps, strict = false) => {
  const { output, errors } = play(steps, strict);
  cases.push({
    name,
    steps: steps.map(([m, ...a]) => [m, ...a.map(enc)]),
    output: enc(output),
    errors: errors.map((e) => (e === null ? null : enc(e))),
  });
};

add('empty document', []);
add('message', [['child', 'Message', []], ['text', 'Hello']]);
add('mixed content', [['text', 'a'], ['child', 'Say', [['voice', 'x']]], ['text', 'b'], ['child', 'break', []], ['up'], ['text', 'c'], ['up'], ['text', 'd'], ['child', 'Hangup', []]]);
add('empty texts', [['text', ''], ['child', 'a', []], ['text', ''], ['text', ''], ['up'], ['child', 'b', []], ['text', ''], ['comment', '']]);
add('comments', [['comment', 'in'], ['before', '1'], ['before', '2'], ['after', '3'], ['after', '4'], ['child', 'a', []], ['comment', ' a & <b> "c" > \r\n\t-']]);
add('comment with hyphens', [['comment', 'a -- b'], ['comment', '--\x01'], ['comment', '-'], ['comment', 'a-']]);
add('missing', [['text', undefined], ['text', null], ['comment', undefined], ['child', 'Say', []], ['text', undefined], ['comment', null]]);
add('missing before', [['before', undefined]]);
add('missing after', [['after', undefined]]);
add('attributes keep their places', [['child', 'a', [['x', '1'], ['y', '2'], ['z', '3']]], ['set', 'x', '4'], ['set', 'w', '5'], ['set', 'y', ''], ['set', 'z', '"longer" <value>']]);
add('attribute that throws leaves no element', [['text', 'before'], ['child', 'a', [['x', '1'], ['a b', '2']]], ['text', 'after']]);
add('prototype as an attribute', [['child', 'a', [['x', '1'], ['__proto__', 'v'], ['y', '2']]]]);
add('prototype as an element', [['child', '__proto__', [['constructor', '1'], ['toString', '2'], ['hasOwnProperty', '3']]]]);
add('entities are escaped again', [['text', '&amp; &lt; &#x26; &quot; &'], ['child', 'a', [['x', '&amp; &lt; &#x26; &quot; &']]]]);
add('end of CDATA', [['text', ']]>'], ['child', 'a', [['x', ']]>']]]]);
add('emoji', [['text', '👍🏽 héllo 日本 \u{10ffff}'], ['child', 'é', [['日', '👍']]]]);
add('long text', [['child', 'Message', []], ['text', 'abc <&> "é👍"\r\n'.repeat(400)]]);
add('many attributes', [['child', 'a', Array.from({ length: 40 }, (_, i) => ['n' + i, String(i)])], ['set', 'n3', 'three'], ['set', 'n39', 'last'], ['set', 'n40', 'new'], ['set', 'n40', 'newer']]);
add('deep', [...Array.from({ length: 200 }, (_, i) => ['child', 'd' + (i % 10), []]), ['text', 'x']]);

// Every class of the basic plane, and its borders, in each place.
const borders = new Set();
for (let c = 0; c < 0x100; c++) borders.add(c);
for (const c of [0x2ff, 0x300, 0x36f, 0x370, 0x37d, 0x37e, 0x37f, 0x1fff, 0x2000, 0x200b, 0x200c, 0x200d, 0x200e, 0x203e, 0x203f, 0x2040, 0x2041, 0x2028, 0x2029, 0x206f, 0x2070, 0x218f, 0x2190, 0x2bff, 0x2c00, 0x2fef, 0x2ff0, 0x3000, 0x3001, 0xd7fe, 0xd7ff, 0xd800, 0xdb7f, 0xdb80, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xf8ff, 0xf900, 0xfdcf, 0xfdd0, 0xfdef, 0xfdf0, 0xfeff, 0xfffc, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x10ffff, 0xeffff, 0xf0000, 0x1fffe, 0x1ffff]) borders.add(c);
const invalid = (c) => c < 9 || c === 11 || c === 12 || (c > 13 && c < 32) || (c >= 0xd800 && c <= 0xdfff) || c === 0xfffe || c === 0xffff;
for (const c of borders) {
  const s = String.fromCodePoint(c);
  const hex = 'U+' + c.toString(16).toUpperCase().padStart(4, '0');
  add('text ' + hex, [['text', s], ['text', 'a<' + s + '&b']]);
  add('comment ' + hex, [['comment', s], ['comment', '<' + s + 'b']]);
  add('element name ' + hex, [['child', s, []], ['child', 'a' + s, []]]);
  add('attribute name ' + hex, [['child', 'a', []], ['set', s, '1'], ['set', 'a' + s, '2']]);
  add('attribute value ' + hex, [['child', 'a', [['x', s]]], ['up'], ['child', 'b', [['x', '<"' + s + '>b']]]].slice(0, invalid(c) ? 1 : 3), invalid(c));
  if (invalid(c)) add('attribute value in the middle ' + hex, [['child', 'a', [['x', '<"' + s + '>b']]]], true);
}

// Surrogates in every arrangement.
for (const s of ['\ud83d', '\ude00', '\ude00\ud83d', '\ud83d\ude00\ude00', '\ud83d\ud83d\ude00', 'a\ud83d', 'a\ude00', '\ud83da', '\ude00a', '\n\ude00', '<\ude00', '👍\ude00x', '👍👍\ud83d', 'é\ud83d\x01', '\x01\ude00', 'x\udc00\udc00', '\udbff', '\udbff\udfff']) {
  const hex = units(s).map((u) => u.toString(16)).join(' ');
  add('surrogates in text ' + hex, [['text', s]]);
  add('surrogates in a comment ' + hex, [['comment', s]]);
  add('surrogates in a name ' + hex, [['child', s, []]]);
  add('surrogates in an attribute ' + hex, [['child', 'a', [['x', s]]]], true);
}
for (const n of ['', 'a b', '1', '@x', '-a', '.a', 'a:b', ':', 'a:b:c', 'xml', 'xmlns', 'a<', 'a>', 'a/', 'a"', "a'", 'a=', 'a\tb', 'a\n', '\na', 'say-as', 'A.b-c_d9', 'é', '日本', '👍']) {
  add('as an element: ' + JSON.stringify(n), [['child', n, []]]);
  add('as an attribute: ' + JSON.stringify(n), [['child', 'a', [[n, 'v']]]]);
}

// Seeded random documents.
let seed = 7;
const rnd = (n) => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0), (seed >>> 8) % n);
const bits = ['a', 'Z', ' ', '&', '<', '>', '"', "'", '\r', '\n', '\t', 'é', '日', '👍', '&amp;', ']]>', '--', '-', '=', '\u2028', '\x7f', '\x01', '\ud83d', '\ude00', '\ufffe'];
const str = (n, from = bits) => Array.from({ length: rnd(n) }, () => from[rnd(from.length)]).join('');
const clean = bits.slice(0, 21);
for (let i = 0; i < 300; i++) {
  const steps = [];
  let depth = 0;
  for (let j = rnd(8); j >= 0; j--) {
    const from = rnd(8) === 0 ? bits : clean;
    switch (rnd(5)) {
      case 0: case 1: steps.push(['text', str(9, from)]); break;
      case 2: steps.push(['comment', str(6, from)]); break;
      case 3: steps.push(['child', ['Say', 'Play', 'say-as', 'é'][rnd(4)], Array.from({ length: rnd(4) }, () => [['x', 'y', 'z:z', 'ü'][rnd(4)], str(6, clean)])]); depth++; break;
      case 4: if (depth > 0) { steps.push(['up']); depth--; } break;
    }
  }
  add('random ' + i, steps);
}

const json = '[\n' + cases.map((c) => JSON.stringify(c)).join(',\n') + '\n]\n';
writeFileSync(new URL('reference.json.gz', import.meta.url), gzipSync(json, { level: 9 }));
console.log(cases.length, 'cases,', json.length, 'bytes');

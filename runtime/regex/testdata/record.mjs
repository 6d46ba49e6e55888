// Records what Node's regular expressions make of patterns.txt, and of random
// patterns and texts:
//
//	npm install node@24 && node_modules/.bin/node record.mjs [seed [count]] | gzip -9n > node24.json.gz
//
// A line of patterns.txt is JSON: a pattern, or the flags and texts with which
// those that follow are tried. What is recorded of
// a text is the bounds of the captures of each match, or null; of a pattern that
// is refused the message.
import { readFileSync } from 'node:fs';

let state = Number(process.argv[2] ?? 1) >>> 0;
const count = Number(process.argv[3] ?? 4000);
const random = (n) => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % n;
};
const pick = (list) => list[random(list.length)];

const atoms = ['a', 'b', 'c', 'A', 'k', 's', '.', '\\d', '\\w', '\\W', '\\s', '\\S', '[ab]', '[^a]', '[a-c\\d]', '[^]', '[]', '\\b', '\\B', '^', '$', '\\1', '\\2',
  '\\u0061', '\\x62', '\\u{62}', 'é', 'ſ', 'K', '😀', '\\ud83d', '[😀-😂]', '\\p{L}', '\\P{Lu}', '\\p{Script=Greek}', '\\k<n>', '\\0', '\\cA', '[\\b-]', '{', ']', '\\q', 'Σ'];
const quantifiers = ['', '', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}'];
function pattern(depth) {
  const alternatives = [];
  for (let i = random(4) ? 1 : 2; i > 0; i--) {
    let s = '';
    for (let n = random(4); n >= 0; n--) s += (depth > 0 && random(3) === 0 ? pick([`(${pattern(depth - 1)})`, `(${pattern(depth - 1)})`,
      `(?:${pattern(depth - 1)})`, `(?=${pattern(depth - 1)})`, `(?!${pattern(depth - 1)})`, `(?<=${pattern(depth - 1)})`,
      `(?<!${pattern(depth - 1)})`, `(?<n>${pattern(depth - 1)})`, `(?i:${pattern(depth - 1)})`, `(?-i:${pattern(depth - 1)})`]) : pick(atoms)) + pick(quantifiers);
    alternatives.push(s);
  }
  return alternatives.join('|');
}
const letters = ['a', 'b', 'c', 'A', 'B', 'k', 'K', 's', 'ſ', '1', ' ', '\n', 'é', 'É', '😀', '\ud83d', '\ude00', 'Σ', 'ς', '_'];
const text = () => Array.from({ length: random(9) }, () => pick(letters)).join('');

const units = (s) => Array.from({ length: s.length }, (_, i) => s.charCodeAt(i));
function answer(pattern, flags, texts) {
  let re;
  try {
    new RegExp(pattern, flags);
    re = new RegExp(pattern, flags + 'd');
  } catch (e) {
    const head = `Invalid regular expression: /${pattern}/${flags}: `;
    return e.message.startsWith(head) ? e.message.slice(head.length) : e.message;
  }
  return texts.map((t) => {
    re.lastIndex = 0;
    const found = [];
    for (let n = 0; n < 20; n++) {
      const m = re.exec(t);
      if (!m) break;
      found.push(m.indices.map((x) => x ?? null));
      if (!re.global && !re.sticky) break;
      if (m[0] === '') re.lastIndex++;
    }
    return found;
  });
}

const cases = [];
const add = (pattern, flags, texts) => cases.push({ p: units(pattern), f: flags, t: texts.map(units), w: answer(pattern, flags, texts) });
let tried;
for (const line of readFileSync(new URL('patterns.txt', import.meta.url), 'utf8').split('\n')) {
  if (!line) continue;
  const x = JSON.parse(line);
  if (typeof x !== 'string') tried = x;
  else for (const flags of tried.flags) add(x, flags === '-' ? '' : flags, tried.texts);
}
for (let i = 0; i < count; i++) {
  add(pattern(2), pick(['', '', 'g', 'i', 'u', 'iu', 'm', 's', 'gu', 'y', 'v', 'iv', 'gi']), [text(), text(), text(), text()]);
}
process.stdout.write(JSON.stringify({ node: process.version, cases }) + '\n');

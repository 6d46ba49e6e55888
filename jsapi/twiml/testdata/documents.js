// Programs that build TwiML documents, as plain JavaScript that runs in Node
// with the npm package and in dialtone with its own. Each takes the twiml
// namespace and returns what it saw as a string of printable ASCII.
//
// A shape says what the package has: { major, classes: { name: [[method, class
// of the child, whether it takes a text], …] }, attributes: { class: [name, …] } }.
'use strict';

const roots = ['VoiceResponse', 'MessagingResponse', 'FaxResponse'];

// visible writes what is not printable ASCII as escapes.
const visible = (s) => {
  if (/^[\x20-\x5b\x5d-\x7e]*$/.test(s)) return s;
  let out = '';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    out += c >= 0x20 && c < 0x7f && c !== 0x5c ? s[i] : '\\u' + c.toString(16).padStart(4, '0');
  }
  return out;
};

// outcome is what f returns, or what it throws.
const outcome = (f) => {
  try {
    return visible(String(f()));
  } catch (e) {
    let m = String(e.message);
    if (m.startsWith('Converting circular')) m = m.split('\n')[0];
    return visible(e.name + ': ' + m);
  }
};

// paths are the shortest ways from a response to each class.
const paths = (shape, root) => {
  const found = { [root]: [] };
  const queue = [root];
  while (queue.length > 0) {
    const c = queue.shift();
    for (const [method, child] of shape.classes[root + '.' + c] || []) {
      if (!found[child]) {
        found[child] = found[c].concat([method]);
        queue.push(child);
      }
    }
  }
  return found;
};

// In 3.84 the methods of SSML elements throw: they look for the element under
// the name of a method. In dialtone they work.
const broken = (shape, name) => shape.major === 3 && name.startsWith('Ssml');

// nestings are one program for each method of each class, and for each method
// of what it returns.
const nestings = (shape) => {
  const out = [];
  for (const root of roots) {
    const way = paths(shape, root);
    for (const c of Object.keys(way)) {
      if (broken(shape, c)) continue;
      for (const [method, child, body] of shape.classes[root + '.' + c] || []) {
        const go = (twiml) => {
          const doc = new twiml[root]();
          let node = doc;
          for (const m of way[c]) node = node[m]();
          return [doc, node];
        };
        out.push([`${root} ${way[c].concat([method]).join(' ')}`, (twiml) => {
          const [doc, node] = go(twiml);
          const made = [node[method](), node[method]({ a: 'b' }), node[method]('t'), node[method]({ a: 'b' }, 't'), node[method]('t', { a: 'b' })];
          made[2].addText('u');
          made[3].addChild('Any', { c: 1 }).addText('v');
          return [doc, made.every((m) => String(m) === String(doc)), Object.keys(made[0]), Object.keys(doc), made[0]._propertyName, body].join(' ');
        }]);
        for (const [inner] of broken(shape, child) ? [] : shape.classes[root + '.' + child] || []) {
          out.push([`${root} ${way[c].concat([method, inner]).join(' ')}`, (twiml) => {
            const [doc, node] = go(twiml);
            const outer = node[method]({ x: 1 });
            outer[inner]({ y: [1, 2] }, 'z');
            outer[inner]('w');
            return doc;
          }]);
        }
      }
    }
  }
  return out;
};

const samples = ['v', 0, 5, true, false, ['a', 'b'], '', '<&>"\' \t\n\r', null, undefined, 1.5, () => 'f', '+15005550006', 'https://example.com/?a=1&b=2'];

// attributes are one program for each class whose attributes are documented.
const attributes = (shape) => {
  const out = [];
  for (const root of roots) {
    const way = paths(shape, root);
    for (const c of Object.keys(way)) {
      const names = shape.attributes[c];
      if (!names || way[c].length === 0 || way[c].slice(0, -1).length > 0 && broken(shape, c)) continue;
      out.push([`attributes of ${root} ${c}`, (twiml) => {
        const doc = new twiml[root]();
        let node = doc;
        for (const m of way[c].slice(0, -1)) node = node[m]({});
        const last = way[c][way[c].length - 1];
        const all = {};
        names.forEach((name, i) => {
          all[name] = samples[i % samples.length];
          samples.forEach((v) => node[last]({ [name]: v }, 't'));
        });
        node[last](all);
        return doc;
      }]);
    }
  }
  return out;
};

// hostile are values that a program may pass by mistake or by malice.
const hostile = () => ({
  undefined: undefined, null: null, empty: '', zero: 0, minus: -0, nan: NaN, infinity: Infinity, big: 10n, large: 1e21, small: 1e-7,
  true: true, false: false, text: 'text', boxed: new String('boxed'), number: new Number(7), boolean: new Boolean(false),
  'list': ['a', 'b'], 'empty list': [], 'list of numbers': [1, 2], 'list of lists': [['a'], ['b', 'c']], 'list of null': [null], 'holes': [, 'a'],
  'object': { a: 1 }, 'empty object': {}, 'deep object': { a: { b: { c: 'd' } } }, 'object of lists': { a: ['b', 'c'], d: [] },
  'decorated': { '@id': 5, '#text': 'x', b: 'y' }, 'decorated deep': { p: { '@id': ['q', 'r'], '#text': { s: 't' } } }, 'text decorated': { '#text': 'x' },
  'comment decorated': { '#comment': 'x', '#text1': 'y' }, 'object of null': { a: null, b: undefined, c: '' }, 'object of functions': { a: () => 'b', c: () => null, d: () => ['e', 'f'] },
  'bad name': { 'a b': 1 }, 'digit name': { 1: 'x' }, 'list of objects': [{ a: 1 }, { b: 2 }],
  'function': () => 'called', 'function of nothing': () => undefined, 'function of function': () => () => 'x', 'throws': () => { throw new RangeError('thrown') },
  'toString': { toString: () => 'own' }, 'valueOf': { valueOf: () => 'value' }, 'valueOf number': { valueOf: () => 7 }, 'null toString': { toString: null, valueOf: null },
  'toString throws': { toString() { throw new TypeError('no string') } }, 'getter throws': { get a() { throw new TypeError('no getter') } },
  'bare': Object.assign(Object.create(null), { a: 1 }), 'inherits': Object.create({ inherited: 1 }), 'regexp': /x/g,
  'map': new Map([['a', 1]]), 'error': new TypeError('m'), 'bytes': new Uint8Array([1, 2]),
  'amp': '&amp; & < > " \'', 'control': 'a\u0001b', 'nul': '\u0000', 'lone high': '\ud83d', 'lone low': 'x\ude00', 'emoji': '\ud83d\ude00', 'fffe': '\ufffe', 'ffff': 'a\uffff',
  'cr': '\r', 'crlf': '\r\n', 'tab': '\t', 'del': '\u007f', 'nel': '\u0085', 'ls': '\u2028', 'nbsp': '\u00a0', 'rtl': '\u202e', 'cdata end': ']]>', 'comment': '<!-- x -->', 'hyphens': 'a--b', 'hyphen': 'a-',
  'pi': '<?x?>', 'doctype': '<!DOCTYPE x [<!ENTITY e "f">]>', 'entity': '&#0;', 'spaces': '  a  ', 'long': 'ab<&>'.repeat(200), 'colon': 'xml:lang', 'xmlns': 'xmlns', 'proto': '__pro' + 'to__', 'own name': 'hasOwnProperty', 'accent': '\u00e9t\u00e9',
});

// placements are the places where a value can be put.
const placements = {
  'verb(v)': (d, v) => d.say(v),
  'verb({}, v)': (d, v) => d.say({}, v),
  'verb(undefined, v)': (d, v) => d.say(undefined, v),
  'verb(null, v)': (d, v) => d.say(null, v),
  'verb(v, text)': (d, v) => d.say(v, 'second'),
  'verb(v, object)': (d, v) => d.say(v, { x: 1 }),
  'verb(text, v)': (d, v) => d.say('first', v),
  'verb({x: v})': (d, v) => d.say({ x: v }),
  'verb({x: [v, v]})': (d, v) => d.say({ x: [v, v] }),
  'verb({x: () => v})': (d, v) => d.say({ x: () => v }),
  'verb({[v]: 1})': (d, v) => d.say({ [v]: 1 }),
  'a(v)': (d, v) => d.gather(v),
  'a(v, text)': (d, v) => d.gather(v, 'ignored'),
  'nested(v)': (d, v) => d.gather().say(v),
  'ssml(v)': (d, v) => d.say().emphasis(v),
  'after null': (d, v) => { const x = d.say(null); x.addText(v); x.addChild('A', v) },
  'addText(v)': (d, v) => d.addText(v),
  'addChild(v)': (d, v) => d.addChild(v),
  'addChild(v, {})': (d, v) => d.addChild(v, { a: 1 }),
  'addChild(v, null)': (d, v) => d.addChild(v, null),
  'addChild(name, v)': (d, v) => d.addChild('Any', v),
  'addChild(name).addText(v)': (d, v) => d.addChild('Any').addText(v),
  'comment(v)': (d, v) => d.comment(v),
  'commentBefore(v)': (d, v) => d.commentBefore(v),
  'commentAfter(v)': (d, v) => d.commentAfter(v),
};

const mistakes = () => {
  const out = [];
  for (const place of Object.keys(placements)) {
    for (const name of Object.keys(hostile())) {
      out.push([`${place} ${name}`, (twiml) => {
        const doc = new twiml.VoiceResponse();
        doc.say('before');
        const r = outcome(() => placements[place](doc, hostile()[name]) === undefined);
        doc.say('after');
        return r + ' ' + doc;
      }]);
    }
  }
  return out;
};

// random is one document of the sequence that a seed begins.
const words = ['Hello', 'thanks for the new message!', '1', '', ' ', '&', '<', '>', '"', "'", '\r', '\n', '\t', '\u00e9', '\ud83d\udc4d', '\u65e5', '&amp;', ']]>', '--', '#', '\u2028'];
const refused = ['\u0001', '\ud83d', '\ude00', '\ufffe', '\u000b'];
const random = (shape, seed, i) => (twiml) => {
  let a = (seed * 0x9e3779b1 + i * 0x85ebca6b) >>> 0;
  const below = (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const pick = (list) => list[below(list.length)];
  const string = (bad) => {
    let s = '';
    for (let n = below(3); n >= 0; n--) s += bad && below(40) === 0 ? pick(refused) : pick(words);
    return s;
  };
  const value = () => {
    switch (below(12)) {
      case 0: return below(100);
      case 1: return below(2) === 0;
      case 2: return [string(false), below(9), null];
      case 3: { const s = string(false); return () => s; }
      case 4: return pick([null, undefined, 0.5, -1, NaN]);
      default: return string(false);
    }
  };
  const bag = (c) => {
    const o = {};
    const names = shape.attributes[c] || ['a', 'b'];
    for (let n = below(4); n > 0; n--) o[below(25) === 0 ? pick(['a b', 'x:y', 'd\u00e9', '1', '@', 'data-x']) : pick(names)] = value();
    return o;
  };
  const root = pick(['VoiceResponse', 'VoiceResponse', 'VoiceResponse', 'MessagingResponse', 'FaxResponse']);
  const doc = new twiml[root]();
  const nodes = [[doc, root]];
  const errors = [];
  for (let n = below(8); n >= 0; n--) {
    const [node, c] = below(3) === 0 ? pick(nodes) : nodes[nodes.length - 1];
    const methods = broken(shape, c) ? [] : shape.classes[root + '.' + c] || [];
    const act = below(10);
    const r = outcome(() => {
      if (act < 7 && methods.length > 0) {
        const [method, child] = pick(methods);
        const args = [() => [], () => [bag(child)], () => [string(true)], () => [bag(child), string(true)], () => [bag(child), string(true)],
          () => [string(true), bag(child)], () => [bag(child), value()], () => [value(), value()]][below(8)]();
        nodes.push([node[method](...args), child]);
      } else if (act < 8) {
        nodes.push([node.addChild(pick(['Any', 'x-y', 'say-as', 'd\u00e9', 'a b']), bag('')), '']);
      } else if (act < 9 || node !== doc || shape.major === 3) {
        node.addText(string(true));
      } else {
        node[pick(['comment', 'commentAfter'])](string(false).replace(/--/g, ''));
      }
      return '';
    });
    if (r !== '') errors.push(r);
  }
  return errors.concat([pick(nodes)[0]]).join('\n');
};

// run plays programs and returns what came out.
const run = (twiml, programs) => programs.map(([, f]) => outcome(() => f(twiml)));

module.exports = {
  outcome, run,
  fixed: (shape) => [].concat(nestings(shape), attributes(shape), mistakes().filter(([name]) => shape.major > 3 || !name.startsWith('comment') && !name.startsWith('ssml'))),
  random: (shape, seed, from, to) => {
    const out = [];
    for (let i = from; i < to; i++) out.push([`random ${seed}/${i}`, random(shape, seed, i)]);
    return out;
  },
};

// Programs that look at the classes themselves; see documents.js. What they
// look at is such that a VM gives them plain objects.
'use strict';

const { run } = require('./documents.js');

const own = Object.getOwnPropertyNames;
const names = (o) => own(o).join();
const flags = (o, k) => {
  const d = Object.getOwnPropertyDescriptor(o, k);
  return d && [d.writable, d.enumerable, d.configurable, typeof d.value].join();
};

// Every version of the package since it has classes.
const programs = [
  ['the namespace', (t) => Object.keys(t)],
  ['names and lengths', ({ VoiceResponse: V }) => [V.name, V.length, V.Say.name, V.Say.length, V.Dial.prototype.number.name, V.Dial.prototype.number.length, V.prototype.say.length, V.prototype.gather.length]],
  ['types', (t) => [typeof t.VoiceResponse, typeof new t.VoiceResponse(), Object.prototype.toString.call(new t.FaxResponse())]],
  ['own names of prototypes', ({ VoiceResponse: V, MessagingResponse: M, FaxResponse: F }) => [V, M, F, V.Say, V.Dial, M.Message, V.SsmlW].map((c) => names(c.prototype)).join(' ')],
  ['classes of nouns', ({ VoiceResponse: V, MessagingResponse: M, FaxResponse: F }) => (V.Say, M.Body, F.Receive, [V, M, F].map((c) => Object.keys(c)).join(' '))],
  ['flags', ({ VoiceResponse: V }) => [flags(V, 'Say'), flags(V, 'prototype'), flags(V, 'name'), flags(V.prototype, 'say'), flags(V.prototype, 'constructor'), flags(new V(), 'response'), flags(new V(), '_propertyName')].join(' ')],
  ['the class above', ({ VoiceResponse: V, MessagingResponse: M }) => {
    const T = Object.getPrototypeOf(V);
    return [T.name, T === Object.getPrototypeOf(M), T === Object.getPrototypeOf(V.Say), names(T.prototype), T.prototype.constructor === T, Object.getPrototypeOf(V.prototype) === T.prototype, Object.getPrototypeOf(T) === Function.prototype];
  }],
  ['shared methods', ({ VoiceResponse: V, MessagingResponse: M }) => [new V().toString === new M().toString, V.prototype.hasOwnProperty('toString'), new V().say().addText === new M().addText]],
  ['instanceof', ({ VoiceResponse: V, MessagingResponse: M }) => { const v = new V(); return [v instanceof V, v instanceof M, v.say() instanceof V.Say, v.say() instanceof V, v.say() instanceof V.Play, v instanceof Object, v.addChild('a') instanceof V]; }],
  ['constructor', ({ VoiceResponse: V }) => { const v = new V(); return [v.constructor === V, v.constructor.name, v.say().constructor === V.Say, v.say().constructor.name, v.say().break().constructor.name, v.refer().sip().constructor.name, v.addChild('a').constructor.name]; }],
  ['keys', ({ VoiceResponse: V }) => { const v = new V(); return [names(v), names(v.say()), names(v.say().break()), names(v.addChild('a'))].join(' '); }],
  ['for in', ({ VoiceResponse: V }) => { const keys = []; for (const k in new V().say()) keys.push(k); return keys; }],
  ['in', ({ VoiceResponse: V }) => ['say' in new V(), 'nothing' in new V(), 'response' in new V().say(), 'say' in new V().say(), 'toString' in new V().say()]],
  ['property names', ({ VoiceResponse: V }) => { const v = new V(); return [v, v.say(), v.dial().sip(), v.say().sayAs(), v.refer().sip(), v.addChild('x')].map((n) => n._propertyName); }],
  ['the element', ({ VoiceResponse: V }) => { const v = new V(); const s = v.say(); return [v.response === v._getXml(), s.say === s._getXml(), s.response === v.response, v.comment('x') === v.response, typeof v.response, v.response.constructor.name]; }],
  ['JSON', ({ VoiceResponse: V }) => JSON.stringify(new V())],
  ['JSON of a child', ({ VoiceResponse: V }) => JSON.stringify(new V().say('x'))],
  ['JSON inside', ({ MessagingResponse: M }) => JSON.stringify({ a: [new M()] })],
  ['without new', ({ VoiceResponse: V }) => V()],
  ['without new as a method', (t) => t.MessagingResponse()],
  ['a noun without new', ({ VoiceResponse: V }) => V.Say()],
  ['arguments to new', ({ VoiceResponse: V }) => new V('a', { b: 1 })],
  ['Reflect.construct', ({ VoiceResponse: V, MessagingResponse: M }) => { const o = Reflect.construct(V, [], M); return [o instanceof M, o instanceof V, typeof o.say, typeof o.message, o.message('x')]; }],
  ['a subclass', ({ VoiceResponse: V }) => { class Mine extends V { greet(n) { this.say('hi ' + n); return this; } } const m = new Mine(); return [m.greet('a').greet('b'), m instanceof Mine, m instanceof V, m.constructor.name, Object.keys(m), m.say() instanceof V.Say]; }],
  ['a subclass with a constructor', ({ VoiceResponse: V }) => { class Mine extends V { constructor(x) { super(); this.x = x; this.say(x); } } const m = new Mine('q'); return [m, Object.keys(m)]; }],
  ['a subclass with fields', ({ MessagingResponse: M }) => { class Mine extends M { count = 1; #secret = 's'; static of() { return new this(); } reveal() { return this.message(this.#secret); } get size() { return this.count; } } const m = Mine.of(); m.reveal(); return [m, m.size, Object.keys(m)]; }],
  ['a subclass that overrides', ({ VoiceResponse: V }) => { class Mine extends V { say(t) { return super.say({ voice: 'x' }, t); } toString() { return 'mine ' + super.toString(); } } const m = new Mine(); m.say('a'); return String(m); }],
  ['a subclass of a noun', ({ VoiceResponse: V }) => { class Mine extends V.Say {} const v = new V(); const m = new Mine(v.say('x').say); m.addText('y'); return [m, Object.keys(m), m instanceof V.Say]; }],
  ['a noun by hand', ({ VoiceResponse: V }) => { const v = new V(); const s = new V.Say(v.say('x')._getXml()); s.break(); s.addText('z'); return s; }],
  ['a noun of nothing', ({ VoiceResponse: V }) => new V.Say().break()],
  ['a noun of nothing to text', ({ VoiceResponse: V }) => String(new V.Say())],
  ['a noun of a string', ({ VoiceResponse: V }) => new V.Say('text').break()],
  ['a method without this', ({ VoiceResponse: V }) => { const { say } = new V(); return say('x'); }],
  ['a method of a noun without this', ({ VoiceResponse: V }) => { const s = new V().say(); const f = s.break; return f(); }],
  ['toString without this', ({ VoiceResponse: V }) => { const { toString } = new V(); return toString(); }],
  ['addText without this', ({ VoiceResponse: V }) => { const { addText } = new V(); return addText('x'); }],
  ['addChild without this', ({ VoiceResponse: V }) => (0, new V().addChild)('x')],
  ['comment without this', ({ VoiceResponse: V }) => (0, new V().comment)('x')],
  ['_getXml without this', ({ VoiceResponse: V }) => (0, new V()._getXml)()],
  ['this is null', ({ VoiceResponse: V }) => V.prototype.say.call(null, 'x')],
  ['this is an object', ({ VoiceResponse: V }) => V.prototype.say.call({}, 'x')],
  ['this is a string', ({ VoiceResponse: V }) => V.prototype.say.call('s', 'x')],
  ['this has a bad element', ({ VoiceResponse: V }) => V.prototype.say.call({ response: 5 }, 'x')],
  ['this has an element', ({ VoiceResponse: V }) => { const v = new V(); V.prototype.say.call({ response: v.response }, 'x'); return v; }],
  ['this is another response', ({ VoiceResponse: V, MessagingResponse: M }) => { const m = new M(); V.prototype.say.call(m, 'x'); return m; }],
  ['this is a noun', ({ VoiceResponse: V }) => { const v = new V(); const s = v.gather(); const x = V.prototype.say.call(s, 'x'); return [v, x]; }],
  ['the method of another noun', ({ VoiceResponse: V }) => { const v = new V(); return V.Dial.prototype.number.call(v.say(), 'x'); }],
  ['toString of an object', ({ VoiceResponse: V }) => V.prototype.toString.call({})],
  ['toString of an object with _getXml', ({ VoiceResponse: V }) => { const v = new V(); return [V.prototype.toString.call({ _getXml: () => v.response })]; }],
  ['toString of a bad _getXml', ({ VoiceResponse: V }) => V.prototype.toString.call({ _getXml: () => 5 })],
  ['toString of an empty _getXml', ({ VoiceResponse: V }) => V.prototype.toString.call({ _getXml: () => undefined })],
  ['_getXml of an object', ({ VoiceResponse: V }) => V.prototype._getXml.call({ _propertyName: 'a', a: 'found' })],
  ['comment of an object', ({ VoiceResponse: V }) => V.prototype.comment.call({}, 'x')],
  ['another property name', ({ VoiceResponse: V }) => { const v = new V(); v._propertyName = 'nothing'; return String(v); }],
  ['a response of its own', ({ VoiceResponse: V }) => { const v = new V(); v.response = undefined; return v.say('x'); }],
  ['the response of another', ({ VoiceResponse: V }) => { const v = new V(); const w = new V(); v.response = w.response; v.say('x'); return [v, w]; }],
  ['own toString', ({ VoiceResponse: V }) => { const v = new V(); v.toString = () => 'own'; return `${v}`; }],
  ['a patched method', ({ VoiceResponse: V }) => { const say = V.prototype.say; V.prototype.say = function (t) { return say.call(this, t + '!'); }; const v = new V(); v.say('a'); V.prototype.say = say; v.say('b'); return v; }],
  ['an added method', ({ VoiceResponse: V }) => { V.prototype.twice = function (t) { this.say(t); this.say(t); return this; }; const r = String(new V().twice('x')); delete V.prototype.twice; return [r, typeof new V().twice]; }],
  ['added properties', ({ VoiceResponse: V }) => { const v = new V(); v.note = 1; v.say('x').note = 2; const k = Object.keys(v); delete v.note; return [v, k, Object.keys(v), v.note]; }],
  ['a symbol key', ({ VoiceResponse: V }) => { const v = new V(); const s = Symbol('s'); v[s] = 1; return [v, v[s], Object.getOwnPropertySymbols(v).length]; }],
  ['freeze', ({ VoiceResponse: V }) => { const v = Object.freeze(new V()); v.say('x'); return [v, Object.isFrozen(v)]; }],
  ['defineProperty', ({ VoiceResponse: V }) => { const v = new V(); Object.defineProperty(v, 'g', { get: () => 'got' }); return [v, v.g, Object.keys(v)]; }],
  ['spread', ({ VoiceResponse: V }) => Object.keys({ ...new V().say('x') })],
  ['a copy by assign', ({ VoiceResponse: V }) => { const v = new V(); const w = Object.assign(new V(), v); w.say('x'); return [v, w]; }],
  ['a proxy', ({ VoiceResponse: V }) => { const v = new Proxy(new V(), {}); v.say('x'); return [v, v instanceof V]; }],
  ['inherits from an instance', ({ VoiceResponse: V }) => { const v = new V(); const w = Object.create(v); w.say('x'); return [v, w]; }],
  ['use after toString', ({ VoiceResponse: V }) => { const v = new V(); const g = v.gather(); const a = String(v); g.say('x'); const b = String(g); v.hangup(); return [a, b, v]; }],
  ['templates and sums', ({ VoiceResponse: V }) => { const v = new V(); return [`${v}`, v + '', '' + v.say('x')]; }],
  ['equality', ({ VoiceResponse: V }) => { const v = new V(); return [v == String(v), v === v.say('x'), v.toString() === v.toString()]; }],
  ['add text and children', ({ VoiceResponse: V }) => { const v = new V(); return [v.addText('a'), v.addChild('B', { c: 1 }).addChild('D').addText('e'), v]; }],
  ['comments', ({ VoiceResponse: V }) => { const v = new V(); v.comment(1); v.commentBefore('b'); v.commentBefore('c'); v.commentAfter('d'); v.commentAfter('e'); v.say('x'); v.comment(' & <b> '); return v; }],
  ['symbols', ({ VoiceResponse: V }) => new V().say(Symbol('x'))],
  ['a symbol as text', ({ VoiceResponse: V }) => new V().say({}, Symbol('x'))],
  ['a symbol as an attribute', ({ VoiceResponse: V }) => new V().say({ a: Symbol('x') })],
  ['a symbol in a list', ({ VoiceResponse: V }) => new V().say({ a: [Symbol('x')] })],
  ['symbol keys are no attributes', ({ VoiceResponse: V }) => { const v = new V(); v.say({ [Symbol('x')]: 1, a: 2 }); return v; }],
  ['toPrimitive', ({ VoiceResponse: V }) => { const v = new V(); const o = { [Symbol.toPrimitive]: (hint) => hint }; v.say({ a: o, b: [o] }); v.say({}, { [Symbol.toPrimitive]: (hint) => hint, x: 1 }); return v; }],
  ['not enumerable', ({ VoiceResponse: V }) => { const v = new V(); v.say(Object.defineProperty({ a: 1 }, 'b', { value: 2 })); return v; }],
  ['keys in order', ({ VoiceResponse: V }) => { const v = new V(); v.say({ z: 1, a: 2, m: 3 }); v.say({ b: 1, 2: 1 }); return v; }],
  ['a proxy as attributes', ({ VoiceResponse: V }) => { const v = new V(); v.say(new Proxy({ a: 1, b: 2 }, {}), 'x'); return v; }],
  ['an async function as an attribute', ({ VoiceResponse: V }) => { const v = new V(); v.say({ a: async () => 1 }); return /async/.test(v); }],
  ['a class as an attribute', ({ VoiceResponse: V }) => new V().say({ a: class A {} })],
  ['one response inside another', ({ VoiceResponse: V }) => { const v = new V(); v.say({ a: new V() }); return v; }],
  ['a response as the text of a string', ({ MessagingResponse: M }) => { const m = new M(); m.message(`${new M()}`); return m; }],
];

module.exports = { programs, run: (twiml) => run(twiml, programs) };

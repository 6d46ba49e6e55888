// Records what Node answers for one expression of each piece of syntax, beside
// whether dialtone runs its file as it is or lowers it:
//
//     node syntax.mjs > syntax.json
//
// with the major version of Node that is Twilio's current runtime (24).
import vm from 'node:vm';

const verbatim = {
  'nullish coalescing': '({}).a ?? 1',
  'optional chaining': '[({}).a?.b, ({}).a?.(), ({}).a?.[0], delete ({}).a?.b]',
  'exponent': '2 ** 3',
  'logical assignment': '(() => { let a = null; a ??= 3; a &&= 4; a ||= 5; return a })()',
  'numeric separators': '1_000',
  'bigint': 'String(10n ** 20n)',
  'async functions': '(async () => { await null; return 1 })()',
  'object rest': '(({ a, ...b }) => b)({ a: 1, c: 2 })',
  'object spread': '({ ...{ a: 1 }, b: 2 })',
  'class fields': 'new (class { a = 1; static b = 2; ["c"] = 3 })()',
  'private fields': 'new (class { #a = 1; get() { return this.#a } })().get()',
  'private methods': 'new (class { #a() { return 1 } get() { return this.#a() } })().get()',
  'private accessors': 'new (class { #v = 1; get #a() { return this.#v } set #a(v) { this.#v = v } get() { this.#a = 5; return this.#a } })().get()',
  'private static': '(class { static #a = 1; static #m() { return this.#a } static get() { return this.#m() } }).get()',
  'private in': '[(class { #a; static has(o) { return #a in o } }).has({})]',
  'static blocks': '(class { static { this.x = 1 } }).x',
  'catch without a binding': '(() => { try { throw 1 } catch { return 2 } })()',
  'tagged templates': '((s, ...v) => [s.raw[0], s[0] === undefined, v])`\\unicode${1}`',
  'regular expressions with s': '/a.b/s.test("a\\nb")',
  'lookbehind': '/(?<=a)b/.test("ab")',
  'named groups': '/(?<y>a)/.exec("a").groups.y',
  'duplicate named groups': '/(?<y>a)|(?<y>b)/.exec("b").groups.y',
  'sticky': '/a/y.test("ba")',
  'new.target': '(function () { return new.target === undefined })()',
  'generators': '[...(function* () { yield 1; yield* [2, 3] })()]',
  'destructuring': '(([a, { b }, ...[c]], { d = 4 } = {}) => [a, b, c, d])([1, { b: 2 }, 3])',
  'default arguments': '((a, b = a + 1) => b)(1)',
  'closures in loops': '(() => { const f = []; for (let i = 0; i < 3; i++) f.push(() => i); return f.map((g) => g()) })()',
  'super in methods': '({ __proto__: { a() { return 1 } }, b() { return super.a() } }).b()',
  'with': '(() => { with ({ a: 1 }) return a })()',
  'names beyond ASCII': '(() => { const ünï = 1, 𠮷 = 2; return ünï + 𠮷 })()',
  'separators in strings': '"\u2028".length',
  'this in arrow fields': 'new (class { a = 1; b = () => this.a })().b()',
  'trailing commas': 'Math.max(1, 2,)',
  'accessors': '(() => { const o = { get a() { return this.v }, set a(v) { this.v = v } }; o.a = 3; return o.a })()',
  'octal and binary': '0b11 + 0o7 + 010',
  'toString of functions': '(function f( a ) { /* kept */ }).toString()',
};

const lowered = {
  'async generators': '(async () => { const a = []; const g = (async function* () { const x = yield 1; yield* [x, 3]; return 4 })(); a.push(await g.next(), await g.next(2), await g.next(), await g.next(), await g.next()); return a })()',
  'async generator methods': '(async () => { const a = []; for await (const x of new (class { #n = 1; async *m() { yield this.#n; yield Promise.resolve(2) } })().m()) a.push(x); return a })()',
  'private async generator methods': '(async () => { const a = []; class A { async *#m() { yield 1 } m() { return this.#m() } } for await (const x of new A().m()) a.push(x); return a })()',
  'async generators that are ended': '(async () => { const a = []; async function* g() { try { yield 1; yield 2 } finally { a.push("finally") } } for await (const x of g()) { a.push(x); break } return a })()',
  'async generators that throw': '(async () => { async function* g() { yield 1; throw new TypeError("x") } try { for await (const x of g()); } catch (e) { return [e.name, e.message, e instanceof TypeError] } })()',
  'for await over promises': '(async () => { const a = []; for await (const x of [1, Promise.resolve(2)]) a.push(x); return a })()',
  'for await over an async iterable': '(async () => { const a = []; const o = { [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ done: n > 2, value: n++ }), return: async () => { a.push("return"); return {} } } } }; for await (const x of o) { a.push(x); if (x) break } return a })()',
  'for await in order': '(async () => { const a = []; const other = (async () => { for (let i = 0; i < 4; i++) { await null; a.push("o" + i) } })(); for await (const x of [1, 2]) a.push(x); await other; return a.length })()',
  'Symbol.asyncIterator': '(async () => { async function* g() {} const i = g(); return [typeof Symbol.asyncIterator, i[Symbol.asyncIterator]() === i, Symbol.asyncIterator.toString(), Symbol.keyFor(Symbol.asyncIterator) === undefined] })()',
  'using': '(() => { const a = []; { using x = { [Symbol.dispose]() { a.push("x") } }; using y = { [Symbol.dispose]() { a.push("y") } }; a.push("body") } return a })()',
  'await using': '(async () => { const a = []; { await using x = { async [Symbol.asyncDispose]() { await null; a.push("x") } }; a.push("body") } return a })()',
  'import()': 'import("node:util").then((m) => [typeof m.default, typeof m.inspect])',
  'import() of an expression': '(async (n) => typeof (await import("node:" + n)).inspect)("util")',
  'super in fields': 'new (class extends (class { a() { return 1 } }) { b = super.a(); static c = typeof super.name })().b',
  'the last code point in a string': '"\\u{10FFFF}".codePointAt(0)',
  'with class fields beside it': '(async () => { class A { a = 1; static b = 2; #c = 3; get c() { return this.#c } static { this.d = 4 } } for await (const x of [1]); return [new A().a, A.b, new A().c, A.d, Object.keys(new A())] })()',
  'with newer operators beside it': '(async () => { for await (const x of [1]); return [null ?? 1, undefined?.x === undefined, 2n ** 3n === 8n, /(?<y>a)/.exec("a").groups.y, { ...{ a: 1 } }] })()',
  'with sloppy code beside it': '(async () => { for await (const x of [1]); return (function () { return [this === globalThis, 010, typeof arguments.callee] })() })()',
};

const out = [];
for (const [run, cases] of Object.entries({ verbatim, lowered })) {
  for (const [name, code] of Object.entries(cases)) {
    const value = await vm.runInThisContext('(' + code + '\n)', { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
    out.push({ name, run, code, value: JSON.stringify(value) });
  }
}
process.stdout.write(JSON.stringify(out, null, 1) + '\n');

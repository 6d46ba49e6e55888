package ecmascript_test

// programDifferences are the programs that print something else than in Node 24,
// with what they print, by the reason.
var programDifferences = known([]reasoned{
	{"directly: the engine keeps a function in its block, and the mended one is a plain variable", map[string]string{
		"08-scoping: a function in a block after assignment": `3
3`,
	}},
	{"a function in a switch stays in its switch", map[string]string{
		"08-scoping: a function in a switch": `'f'
thrown ReferenceError`,
	}},
	{"code made at run time is compiled as the engine does", map[string]string{
		"08-scoping: functions in eval are hoisted to the function": "thrown ReferenceError",
	}},
	{"the engine has no async generators; they are lowered to functions", map[string]string{
		"12-lexical: ({ get get() { return 1 }, set set(v) {}, async async() {}, *gen() {}, async *agen() {} })": `{
  get: [Getter],
  set: [Setter],
  async: [AsyncFunction: async],
  gen: [GeneratorFunction: gen],
  agen: [Function: agen]
}`,
		"13-expressions: ({ a: 1, get b() { return this.a + 1 }, set b(v) { this.a = v }, ['c' + 1]() { return 2 }, 'd e': 3, 4: 5, async f() {}, *g() {}, async *h() {} })": `{
  '4': 5,
  a: 1,
  b: [Getter/Setter],
  c1: [Function: c1],
  'd e': 3,
  f: [AsyncFunction: f],
  g: [GeneratorFunction: g],
  h: [Function: h]
}`,
		"15-async: (async () => Object.prototype.toString.call((async function* () {})()))()": "'[object Object]'",
		"15-async: (async () => { const it = (async function* () { try { yield 1 } finally { await null; yield 'f' } })(); await it.next(); return [await it.return('r'), await it.next(), await it.next()] })()": `[
  { value: null, done: true },
  { value: undefined, done: true },
  { value: undefined, done: true }
]`,
		"15-async: (async () => { const G = Object.getPrototypeOf(async function* () {}); return [G[Symbol.toStringTag], G.prototype[Symbol.toStringTag], G.constructor.name, Object.getOwnPropertyNames(G.prototype)] })()":                            "thrown TypeError",
		"15-async: (async () => { async function* g() {} return [Object.getPrototypeOf(g()) === g.prototype, g() instanceof g, Object.prototype.toString.call(g), g.hasOwnProperty('prototype'), Object.getOwnPropertyNames(g.prototype)] })()":         "[ false, false, '[object Function]', true, [ 'constructor' ] ]",
		"15-async: (async () => { try { new (async function* () {})() } catch (e) { return e.name } })()":                                                                                                                                               "undefined",
		"15-async: (async () => { const A = (async function* () {}).constructor; const r = []; for await (const x of new A('a', 'yield a; yield await 2')(1)) r.push(x); return [A.name, A.length, r] })()":                                             "thrown SyntaxError",
		"15-async: (async () => { const next = (async function* () {})().next; return next.call({}).catch((e) => e.name) })()":                                                                                                                          "{ value: undefined, done: true }",
		"15-async: (async () => { const AI = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype)); return [typeof AI[Symbol.asyncIterator], AI[Symbol.asyncIterator].call(5), Object.getPrototypeOf(AI) !== undefined] })()": "thrown TypeError",
		"15-async: [String(async function f() { await 1 }), String(async () => {}), String({ async m() {} }.m), String(async function* g() { yield 1 }), String({ async *m() {} }.m)]": `[
  'async function f() {\n  await 1;\n}',
  'async () => {\n}',
  'async m() {\n}',
  'function g() {\n' +
    '  return __asyncGenerator(this, null, function* () {\n' +
    '    yield 1;\n' +
    '  });\n' +
    '}',
  'm() {\n  return __asyncGenerator(this, null, function* () {\n  });\n}'
]`,
		"15-async: the order of an async generator beside promises": "'a,t0,1,b,t1,t2,2,c,t3,t4,done,t5,t6,t7,t8,t9,t10,t11,t12,t13'",
		"15-async: the order of return in an async generator":       "'t0,next,t1,finally,t2,t3,return 5,t4,t5,t6,t7,t8,t9'",
		"15-async: super in async generators":                       "thrown SyntaxError",
		"15-async: a file with an async generator keeps the text of its functions": `'function f(a) {\n  return (\n    /* c */\n    a\n  );\n}' 'f' 'g' 'function g() {\n' +
  '  return __asyncGenerator(this, null, function* () {\n' +
  '    yield 1;\n' +
  '  });\n' +
  '}'`,
	}},
	{"a string in parentheses is taken for a directive", map[string]string{
		"12-lexical: directives": "undefined 'undefined' undefined 'object'",
	}},
	{"the engine names a function that is assigned to a name in parentheses", map[string]string{
		"13-expressions: (() => { let a; a = () => 1; let b = (0, () => 1), c = (() => 1), d; d ??= () => 1; let e; (e) = () => 1; const o = {}; o.x = () => 1; return [a.name, b.name, c.name, d.name, e.name, o.x.name] })()": "[ 'a', '', 'c', 'd', 'e', '' ]",
	}},
	{"the engine asks for the prototype after the keys", map[string]string{
		"14-statements: for in over a proxy": "[ 'ownKeys', 'b', 'a', 'proto' ]",
	}},
	{"the engine reads through nil where an iterator has no next", map[string]string{
		"14-statements: for of over what is not iterable": "failed: Error: internal error: runtime error: invalid memory address or nil pointer dereference",
		"20-objects: (() => { const r = []; for (const v of [[1], [[]], ['ab'], [null], {}, 'ab']) try { r.push(Object.fromEntries(v)) } catch (e) { r.push(e.name) } return r })()": "failed: Error: internal error: runtime error: invalid memory address or nil pointer dereference",
	}},
	{"a class whose fields the engine does not parse is lowered, and its functions are named by esbuild", map[string]string{
		"15-classes: fields see this and those before": `_A {
  '6': 7,
  a: 1,
  b: 2,
  c: [Function (anonymous)],
  d1: 4,
  'e f': 5,
  g: undefined,
  static: 8,
  get: 9,
  async: 10
} 2 '_A' undefined`,
	}},
	{"the engine gives the function of a field with a symbol no name", map[string]string{
		"15-classes: names of fields with symbols": "[ 'f', 'g', '', '', '#p' ]",
	}},
	{"V8 keeps arguments and caller on sloppy functions; the standard has none", map[string]string{
		"15-functions: Object.getOwnPropertyDescriptors(function f(a) {})": `{
  prototype: { value: {}, writable: true, enumerable: false, configurable: false },
  length: { value: 1, writable: false, enumerable: false, configurable: true },
  name: {
    value: 'f',
    writable: false,
    enumerable: false,
    configurable: true
  }
}`,
		"15-functions: [(function () {}).hasOwnProperty('caller'), (function () { 'use strict' }).hasOwnProperty('arguments')]": "[ false, false ]",
	}},
	{"a file that is lowered has the text that esbuild writes", map[string]string{
		"15-functions: [String({ async  *  m ( ) { } }.m), String({ [ 'a' + 'b' ] ( ) { } }.ab), String({ 'x y' () {} }['x y']), String({ 5 () {} }[5])]": `[
  'm() {\n  return __asyncGenerator(this, null, function* () {\n  });\n}',
  '["ab"]() {\n}',
  '"x y"() {\n}',
  '5() {\n}'
]`,
	}},
	{"the engine names a bound function in its text", map[string]string{
		"15-functions: [String(Math.max), String(Object), String(function () {}.bind()), String(Symbol), String(Array.prototype.map), String(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get), String(Function.prototype), String(Array.prototype[Symbol.iterator])]": `[
  'function max() { [native code] }',
  'function Object() { [native code] }',
  'function bound () { [native code] }',
  'function Symbol() { [native code] }',
  'function map() { [native code] }',
  'function get size() { [native code] }',
  'function () { [native code] }',
  'function values() { [native code] }'
]`,
	}},
	{"the engine parses parameters and body of Function together", map[string]string{
		"15-functions: (() => { const r = []; for (const [p, b] of [['a', '}'], ['a){', ''], ['/*', '*/){'], ['a', 'super()'], ['...a, b', ''], ['a = super.b', '']]) try { Function(p, b); r.push('ok') } catch (e) { r.push(e.name) } return r })()": `[
  'SyntaxError',
  'SyntaxError',
  'ok',
  'SyntaxError',
  'SyntaxError',
  'SyntaxError'
]`,
	}},
	{"an early error that the engine does not know, or knows in excess", map[string]string{
		`16-early-errors: early(Function, '"use strict"; "\\01"')`:              "'ok'",
		`16-early-errors: early(Function, '"use strict"; eval = 1')`:            "'ok'",
		`16-early-errors: early(Function, '"use strict"; function f(eval) {}')`: "'ok'",
		"16-early-errors: early(Function, 'try {} catch (e) { var e }')":        "'SyntaxError'",
		"16-early-errors: early(Function, 'f() = 1')":                           "'SyntaxError'",
		"16-early-errors: early(Function, 'new a?.b()')":                        "'ok'",
		"16-early-errors: early(Function, 'for (var x = 1 in {}) {}')":          "'SyntaxError'",
	}},
	{"the engine takes -0 for 0", map[string]string{
		"20-objects: [parseInt('12px'), parseInt('0x1F'), parseInt('101', 2), parseInt('z', 36), parseInt(''), parseInt('  -42abc'), parseInt('1e3'), parseInt(0.0000005), parseInt(null, 36), parseInt('123', 37), parseInt('12', 1), parseInt('0b1'), parseInt('-0'), parseInt('9007199254740993'), parseInt('1'.repeat(25)), parseInt('0x'), parseInt('10', '0x10'), parseInt('11', 2.9), parseInt('12', 4294967298)]": `[
  12,
  31,
  5,
  35,
  NaN,
  -42,
  1,
  5,
  1112745,
  NaN,
  NaN,
  0,
  0,
  9007199254740992,
  1.1111111111111111e+24,
  NaN,
  16,
  3,
  1
]`,
	}},
	{"the engine writes years before 0 without six digits in toISOString", map[string]string{
		"21-dates: [new Date(-62198755200000).toString(), new Date(-62198755200000).toUTCString(), new Date(-62198755200000).toISOString(), new Date(-1e15).toString(), new Date(-1e15).toUTCString(), new Date(1e15).toString(), new Date(1e15).toISOString(), new Date(-1e15).toISOString()]": `[
  'Fri Jan 01 -0001 00:00:00 GMT+0000 (Coordinated Universal Time)',
  'Fri, 01 Jan -0001 00:00:00 GMT',
  '-0001-01-01T00:00:00.000Z',
  'Tue Apr 05 -29719 22:13:20 GMT+0000 (Coordinated Universal Time)',
  'Tue, 05 Apr -29719 22:13:20 GMT',
  'Fri Sep 27 33658 01:46:40 GMT+0000 (Coordinated Universal Time)',
  '+33658-09-27T01:46:40.000Z',
  '-29719-04-05T22:13:20.000Z'
]`,
	}},
	{"the engine writes more digits in other bases than 10, all of them right", map[string]string{
		"21-numbers: [(255).toString(16), (255).toString(2), (-255).toString(36), (0.5).toString(2), (0.1).toString(3), (1e21).toString(7), (123.456).toString(36), NaN.toString(2), (-Infinity).toString(8), (1 / 3).toString(2), (2 ** 53).toString(36), (1e-7).toString(16), (-0).toString(2), Math.PI.toString(16)]": `[
  'ff',
  '11111111',
  '-73',
  '0.1',
  '0.0022002200220022002200220022002201',
  '5135235413265003022550266',
  '3f.gez4w97ry',
  'NaN',
  '-Infinity',
  '0.010101010101010101010101010101010101010101010101010101',
  '2gosa7pa2gw',
  '0.000001ad7f29abcaf48',
  '0',
  '3.243f6a8885a3'
]`,
	}},
	{"the engine takes BigInt() for 0n and throws RangeErrors where V8 throws SyntaxErrors", map[string]string{
		"21-numbers: [1.5, NaN, Infinity, null, undefined, Symbol(), {}].map((s) => { try { return BigInt(s) } catch (e) { return e.name } })": `[
  'RangeError',
  'RangeError',
  'RangeError',
  'TypeError',
  'TypeError',
  'TypeError',
  'RangeError'
]`,
		"21-numbers: (() => { const r = []; for (const f of [() => BigInt.asIntN(-1, 1n), () => BigInt.asIntN(1, 1), () => BigInt.asIntN(2 ** 53, 1n), () => BigInt.asUintN(8, '5'), () => new BigInt(1), () => BigInt(), () => BigInt.prototype.toString.call(1), () => 1n .toString(1)]) try { r.push(f()) } catch (e) { r.push(e.name) } return r })()": `[
  'RangeError',
  'TypeError',
  'RangeError',
  5n,
  'TypeError',
  0n,
  'TypeError',
  'RangeError'
]`,
	}},
	{"the engine tells -0 from 0 in includes, and parses \"-0\" as 0", map[string]string{
		"21-numbers: negative zero through operations": `true true true true true true true '0' '0' [ -0 ] false 0 Set(1) { 0 } true false true
true true true true`,
	}},
	{"util.inspect does not show an index beyond a string", map[string]string{
		"22-strings: (() => { const s = new String('ab'); s[0] = 'x'; s[5] = 'y'; s.foo = 1; delete s[0]; return [s + '', s[5], Object.getOwnPropertyNames(s), s] })()": `[
  'ab',
  'y',
  [ '0', '1', '5', 'length', 'foo' ],
  [String: 'ab'] { foo: 1 }
]`,
	}},
	{"the engine does not set length on what a species makes", map[string]string{
		"23-arrays: (() => { class A extends Array { static get [Symbol.species]() { return function (n) { this.made = n } } } const a = new A(1, 2, 3); return [a.map((x) => x), a.filter(() => 1), a.slice(1), a.concat([4])] })()": `[
  { '0': 1, '1': 2, '2': 3, made: 3 },
  { '0': 1, '1': 2, '2': 3, made: 0 },
  { '0': 2, '1': 3, made: 2 },
  { '0': 1, '1': 2, '2': 3, '3': 4, made: 0, length: 4 }
]`,
	}},
	{"a native call may not go through more elements than the memory limit", map[string]string{
		"23-arrays: a large sparse array is quick": "failed: LimitError: memory: an array of 15259 MB in one call, and the limit is 128 MB (--max-memory / 8)",
	}},
	{"the engine parses JSON with Go, which has no number beyond the largest", map[string]string{
		`24-collections: [JSON.parse('1'), JSON.parse('"a\\u0041\\n"'), JSON.parse('null'), JSON.parse(' [1, 2 , {"a": []}] '), JSON.parse('-0'), JSON.parse('1E5'), JSON.parse('1e400'), JSON.parse('{"a":1,"a":2}'), JSON.parse('"\\ud83d\\ude00"'), JSON.parse('12345678901234567890'), JSON.parse('true')]`: "thrown SyntaxError",
		`24-collections: (() => { const r = []; JSON.parse('[1, "a", null, true, {}, []]', (k, v, c) => (r.push([k, Object.keys(c), c.source]), v)); return r })()`:                                                                                                                                             "thrown TypeError",
	}},
	{"the engine gives a reviver no source", map[string]string{
		`24-collections: JSON.parse('{"n": 1.0, "s": "x", "big": 12345678901234567890}', (k, v, c) => c.source ? [v, c.source] : v)`: "thrown TypeError",
	}},
})

// reasoned are the programs that differ for one reason.
type reasoned struct {
	reason   string
	programs map[string]string
}

func known(list []reasoned) map[string]string {
	all := make(map[string]string)
	for _, r := range list {
		for program, prints := range r.programs {
			all[program] = prints
		}
	}
	return all
}

// The cases: by name, the text of each file.
const cases = {};
export default cases;

// A module that imports others, and logs what it does; kind says how it waits.
const body = {
  sync: (n) => `log('${n}')`,
  one: (n) => `log('${n} begins'); await 0; log('${n} ends')`,
  two: (n) => `log('${n} begins'); await 0; log('${n} goes on'); await null; log('${n} ends')`,
  timer: (n) => `log('${n} begins'); await new Promise((r) => setTimeout(r, 1)); log('${n} ends')`,
  throws: (n) => `log('${n} throws'); throw new Error('of ${n}')`,
  rejects: (n) => `log('${n} begins'); await 0; throw new Error('of ${n}')`,
};
const file = (n) => (n === 'main' ? 'main.mjs' : n + '.mjs');
function graph(name, edges, kinds) {
  const files = {};
  for (const [n, imports] of Object.entries(edges)) {
    const kind = kinds[n] ?? 'sync';
    files[file(n)] = imports.map((i) => `import { v as v_${i} } from './${file(i)}';\n`).join('') + body[kind](n) + `;\nexport const v = '${n}';\n`;
  }
  cases[name] = files;
}
const shapes = {
  siblings: { main: ['a', 'b', 'c'], a: [], b: [], c: [] },
  diamond: { main: ['a', 'b'], a: ['c'], b: ['c'], c: [] },
  'a long and a short way': { main: ['a', 'd'], a: ['b'], b: ['c'], c: [], d: ['c'] },
  circle: { main: ['a'], a: ['b'], b: ['c'], c: ['a'] },
  'two circles': { main: ['a', 'd'], a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
};
const kindsOf = {
  siblings: [{ a: 'one' }, { b: 'one' }, { a: 'two', b: 'one' }, { a: 'timer', b: 'two', c: 'one' }, { main: 'one', a: 'one', c: 'timer' }, { b: 'throws', a: 'one' },
    { b: 'rejects' }, { a: 'rejects', b: 'rejects', c: 'one' }, { a: 'timer', b: 'throws', c: 'one' }, { a: 'timer', b: 'rejects', c: 'one' }, { main: 'one' }],
  diamond: [{ c: 'one' }, { a: 'one' }, { b: 'one' }, { a: 'one', b: 'one' }, { a: 'one', b: 'one', c: 'one' }, { c: 'two', a: 'one' }, { c: 'timer', b: 'two', main: 'one' },
    { c: 'rejects' }, { c: 'rejects', a: 'one', b: 'one' }, { a: 'rejects', b: 'one' }, { a: 'throws', c: 'one' }, { c: 'one', b: 'throws', a: 'one' }],
  'a long and a short way': [{ c: 'one' }, { c: 'two', d: 'one' }, { b: 'one', d: 'timer' }, { c: 'timer', a: 'one', d: 'one' }, { c: 'rejects', d: 'one' }, { b: 'rejects', c: 'one' }],
  circle: [{ a: 'one' }, { b: 'one' }, { c: 'one' }, { a: 'one', b: 'one', c: 'one' }, { c: 'timer', a: 'two' }, { c: 'rejects' }, { b: 'throws', c: 'one' }, { a: 'rejects', main: 'one' }],
  'two circles': [{ c: 'one' }, { d: 'one' }, { a: 'one', d: 'two' }, { b: 'one', c: 'one', main: 'one' }, { d: 'rejects', a: 'one' }, { b: 'rejects', c: 'timer' }],
};
for (const [shape, edges] of Object.entries(shapes)) {
  for (const kinds of kindsOf[shape]) graph(`${shape}: ${Object.entries(kinds).map((k) => k.join(' ')).join(', ')}`, edges, kinds);
}

const main = (name, text, files = {}) => (cases[name] = { 'main.mjs': text, ...files });
main('a value', `export const a = await 5`);
main('a default', `export default await Promise.resolve('d')`);
main('in expressions', `export const a = (await 1) + await 2 * -await 3, b = [await 'x', ...await ['y']], c = \`\${await 'z'}\`, d = { [await 'k']: await 'v' }.k`);
main('in unary expressions', `const o = { x: 1 }; export const a = delete (await o).x, b = typeof await 'x', c = !await 0, d = void await 1, e = await void 0, f = await await 7`);
main('in blocks', `export let a = ''; for (let i = 0; i < 3; i++) { a += await i } if (await true) { a += await 'if' } else a += 'else'
switch (await 2) { case await 2: a += 'case' } do { a += await 'do' } while (await false); { await null; a += 'block' } label: for (;;) { for (;;) { await 0; break label } }`);
main('for await', `export let a = ''; for await (const x of [1, Promise.resolve(2)]) a += x; async function* g() { yield 'g'; yield 'h' } for await (const y of g()) { if (y === 'h') break; a += y }`);
main('for await of what throws', `try { for await (const x of [Promise.reject(new Error('r'))]); } catch (e) { log(e.message) } export const a = 1`);
main('await using', `log('before'); { await using x = { async [Symbol.asyncDispose]() { await 0; log('disposed') } }; log('inside') } log('after')`);
main('try and finally', `export let a = ''; try { a += 't'; await Promise.reject(new Error('x')) } catch (e) { a += e.message; await 0; a += 'c' } finally { await 0; a += 'f' }`);
main('a class', `const base = class { m() { return 'm' } }; class A extends (await base) { static [await 'k'] = 'v' } export const a = new A().m() + A.k`);
main('functions are there before', `export const a = f(); await 0; function f() { return 'f' } export { f as g }; const g = 1`);
main('a thenable', `export const a = await { then(ok) { log('then'); ok('t') } }; log('on')`);
main('a rejected value that is no error', `await Promise.reject(5)`);
main('a rejection that is caught', `export const a = await Promise.reject(new Error('x')).catch((e) => e.message)`);
main('undefined thrown', `await 0; throw undefined`);
main('never settled', `log('begins'); await new Promise(() => {}); log('not here')`);
main('never settled below', `import './a.mjs'; log('not here')`, { 'a.mjs': `log('a'); await new Promise(() => {})` });
main('microtasks between', `Promise.resolve().then(() => log('1')).then(() => log('2')).then(() => log('3')); await 0; log('a'); await 0; log('b'); await 0; log('c')`);
main('microtasks between modules', `import './a.mjs'; import './b.mjs'; log('main'); Promise.resolve().then(() => log('later'))`,
  { 'a.mjs': `Promise.resolve().then(() => log('1')).then(() => log('2')).then(() => log('3')).then(() => log('4')).then(() => log('5')); await 0; log('a')`, 'b.mjs': `log('b')` });
main('live bindings', `import { n, add } from './a.mjs'; log(n); add(); log(n); await 0; add(); log(n)`, { 'a.mjs': `export let n = await 1; export const add = () => { n++ }` });
main('a live binding that is set later', `import { n, done } from './a.mjs'; log(n); await done; log(n)`, { 'a.mjs': `export let n = await 1; export const done = new Promise((r) => setTimeout(() => { n = 2; r() }, 1))` });
main('a circle with a function', `import { f } from './a.mjs'; export const g = () => 'g'; log(f())`, { 'a.mjs': `import { h } from './b.mjs'; export function f() { return 'f' } await 0; log(h())`, 'b.mjs': `import { f } from './a.mjs'; export const h = () => f() + 'h'; log(f())` });
main('a circle too early', `import './a.mjs'`, { 'a.mjs': `import './b.mjs'; export const x = await 1`, 'b.mjs': `import { x } from './a.mjs'; try { log(x) } catch (e) { log(e.name) }` });
main('export * of a module that waits', `export * from './a.mjs'; export * as ns from './a.mjs'; export const own = 1`, { 'a.mjs': `export const a = await 'A', toString = () => 'T'; export default 5` });
main('a name of a module that waits', `export { a as b, default } from './a.mjs'`, { 'a.mjs': `export const a = await 'A'; export default 5` });
main('the namespace', `import * as ns from './a.mjs'; import * as again from './b.mjs'; log(ns === again.ns, Object.keys(ns), ns[Symbol.toStringTag], Object.getPrototypeOf(ns))`, { 'a.mjs': `export const a = await 1, b = 2`, 'b.mjs': `export * as ns from './a.mjs'` });
main('import() of it', `const ns = await import('./a.mjs'); log(ns.a, ns === await import('./a.mjs'))`, { 'a.mjs': `export const a = await 'A'` });
main('import() twice at once', `const [x, y] = await Promise.all([import('./a.mjs'), import('./a.mjs')]); log(x === y, x.a)`, { 'a.mjs': `log('once'); export const a = await 'A'` });
main('import() of what rejects', `for (let i = 0; i < 2; i++) await import('./a.mjs').catch(caught)`, { 'a.mjs': `log('once'); await 0; throw new Error('x')` });
main('import() of what throws', `for (let i = 0; i < 2; i++) await import('./a.mjs').catch(caught)`, { 'a.mjs': `import './b.mjs'; throw new Error('x')`, 'b.mjs': `await 0` });
main('import() while it is loaded', `import './b.mjs'; log('main')`, { 'a.mjs': `log('a begins'); await 0; log('a ends')`, 'b.mjs': `import('./a.mjs').then(() => log('imported')); log('b'); import './a.mjs'` });
main('import() of itself', `log('begins'); import('./main.mjs').then((ns) => log('itself', ns.a)); await 0; export const a = 1; log('ends')`);
main('awaits itself', `log('begins'); await import('./main.mjs'); log('not here')`);
main('import() with a name that changes', `let n = 'a'; const p = import(\`./\${n}.mjs\`); n = 'b'; log((await p).default)`, { 'a.mjs': `export default await 'A'`, 'b.mjs': `export default 'B'` });
main('import() of await', `log((await import(await './a.mjs')).default)`, { 'a.mjs': `export default await 'A'` });
main('import() from CommonJS', `import f from './a.cjs'; log((await f()).default)`, { 'a.cjs': `module.exports = () => import('./b.mjs')`, 'b.mjs': `export default await 'B'` });
main('require() of it', `import './a.cjs'`, { 'a.cjs': `try { require('./b.mjs') } catch (e) { caught(e) }`, 'b.mjs': `log('not here'); await 0` });
main('require() of what imports it', `import './a.cjs'`, { 'a.cjs': `try { require('./b.mjs') } catch (e) { caught(e) }`, 'b.mjs': `import './c.mjs'; log('not here')`, 'c.mjs': `await 0` });
main('require() of it after import()', `import f from './a.cjs'; await import('./b.mjs'); f()`, { 'a.cjs': `module.exports = () => { try { log(require('./b.mjs').default) } catch (e) { caught(e) } }`, 'b.mjs': `export default await 'B'` });
main('require() of what does not wait', `import './a.cjs'; await 0`, { 'a.cjs': `log(require('./b.mjs').default)`, 'b.mjs': `export default 'B'` });
main('CommonJS among those that wait', `import './a.mjs'; import './b.cjs'; import './c.mjs'; log('main')`, { 'a.mjs': `log('a'); await 0; log('a ends')`, 'b.cjs': `log('b')`, 'c.mjs': `log('c')` });
main('a missing file', `import './a.mjs'; import './none.mjs'`, { 'a.mjs': `log('not here'); await 0` });
main('a missing package below', `import './a.mjs'; import './b.mjs'`, { 'a.mjs': `log('not here'); await 0`, 'b.mjs': `import 'none'` });
main('a mistake below', `await import('./c.mjs').catch((e) => log(e.name))`, { 'c.mjs': `import './a.mjs'; import './b.mjs'`, 'a.mjs': `log('not here'); await 0`, 'b.mjs': `let x = 1; let x = 2` });
main('type module', `import './m/a.js'; log('main')`, { 'm/package.json': '{"type": "module"}', 'm/a.js': `log('a'); await 0; log('a ends')` });
main('a .js file by its syntax', `import { a } from './a.js'; log(a)`, { 'a.js': `export const a = await 'A'` });
main('a .js file by its await alone', `import './a.js'; log('main')`, { 'a.js': `log('a'); await 0; log('a ends')` });
main('TypeScript', `import { a } from './a.ts'; log(a)`, { 'a.ts': `const x: string = await (async (): Promise<string> => 'A')(); export const a: string = x` });
main('this and arguments', `log(typeof this, await (async () => typeof this)())`);
main('await as a name in CommonJS', `import './a.cjs'`, { 'a.cjs': `var await = 5; log(await)` });
main('a directive and a first line', `#!/usr/bin/env node\n'use strict'; export const a = await 'A'`);
main('text like an await', `export const a = 'await x'; /* await y */ export const b = \`await \${await 'z'}\`, c = /await (x)/.source; async function f() { return await 'f' } export const d = await f()`);
main('eval and new Function', `export const a = await eval('(async () => { return await 1 })()')`);
main('destructuring', `export const { a, b: { c = await 'C' } = {} } = await { a: 'A' }; export let d; ({ d } = await { d: 'D' })`);

// Records what Node has: its globals and its own modules, with the names of
// their members.
//
//	npm install node@24 && node_modules/.bin/node record.mjs | gzip -9n > node24.json.gz
import { builtinModules, createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// The members of a value that it does not have in common with every object or
// function.
function members(value) {
  const names = new Set();
  const common = typeof value === 'function' ? new Set(['length', 'name', 'prototype', 'arguments', 'caller']) : new Set(['constructor']);
  for (let o = value; o && o !== Object.prototype && o !== Function.prototype; o = Object.getPrototypeOf(o)) {
    if (typeof value !== 'function' && typeof value !== 'object') break;
    for (const name of Object.getOwnPropertyNames(o)) if (!common.has(name)) names.add(name);
  }
  return [...names].sort();
}

const table = (names, valueOf) => Object.fromEntries(names.sort().map((name) => [name, members(valueOf(name))]));

// What only a command line has, and what is deprecated with a warning when it is
// touched, no function uses.
const modules = [...builtinModules, 'node:sea', 'node:sqlite', 'node:test', 'node:test/reporters']
  .filter((name) => !name.startsWith('_'));
const globals = Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'globalThis' && name !== 'global');

process.stdout.write(JSON.stringify({
  node: process.version,
  globals: table(globals, (name) => globalThis[name]),
  modules: table(modules, (name) => require(name)),
}));

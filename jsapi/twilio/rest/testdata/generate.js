// Writes resources.txt: what an object of the npm package twilio offers of the
// REST API, read from a client of it by looking, without the network.
//
//   cd .ci/reference && npm ci
//   node jsapi/twilio/rest/testdata/generate.js .ci/reference/node_modules/twilio > jsapi/twilio/rest/resources.txt
'use strict';

const path = require('path');

const twilio = require(path.resolve(process.argv[2]));
const account = 'AC' + 'f'.repeat(32);
const warnings = [];
process.on('unhandledRejection', () => {});
console.warn = (...args) => warnings.push(args.join(' '));

// A request is never sent: the promise of it stays open.
const client = twilio(account, 'f'.repeat(32), { httpClient: { request: () => new Promise(() => {}) } });

const shapes = new Map(); // the methods of a resource, and the letters that stand for them
const where = new Map(); // what has been visited, and its path
const lines = [];

const verb = /^(create|fetch|update|patch|remove|list|each|page|getPage)(WithHttpInfo)?$/;

// members lists what leads on from an object, and the methods that send requests, its own and those of its class.
function members(object) {
  const getters = [];
  const methods = [];
  const own = new Set(['length', 'name', 'prototype', 'arguments', 'caller', 'constructor', 'toJSON', 'domain']);
  for (let at = object; at && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    if (/^(Domain|Version)$/.test(at.constructor.name)) break;
    for (const name of Object.getOwnPropertyNames(at)) {
      if (own.has(name) || name.startsWith('_')) continue;
      own.add(name);
      const { get, value } = Object.getOwnPropertyDescriptor(at, name);
      if (get) getters.push(name);
      else if (typeof value === 'function' && verb.test(name)) methods.push(name);
      else if (typeof value === 'function' && name !== 'get' && name !== 'setPromiseCallback') getters.push(name);
    }
  }
  return { getters, methods };
}

// required finds the parameters that a method asks for before it sends anything.
function required(object, method) {
  const names = [];
  let params;
  for (;;) {
    try {
      const p = object[method](params, () => {});
      if (p && p.catch) p.catch(() => {});
      return params === undefined ? null : names;
    } catch (e) {
      const name = /^Required parameter "params\['(.*)'\]" missing\.$/.exec(e.message);
      if (name) {
        names.push(name[1]);
        params[name[1]] = [];
      } else if (e.message === 'Required parameter "params" missing.') {
        params = {};
      } else {
        return names.length ? names : null;
      }
    }
  }
}

function shape(text) {
  if (!shapes.has(text)) shapes.set(text, shapes.size.toString(36));
  return shapes.get(text);
}

function parameters(f) {
  return /^\w*\s*\(([^)]*)\)/.exec(String(f))[1].split(',').map((s) => s.trim()).filter(Boolean);
}

// template writes a text with {n} for the nth argument on the way to a resource.
function template(text, args) {
  args.forEach((arg, i) => (text = text.split(arg).join(`{${i}}`)));
  return text;
}

function solution(object, args) {
  const pairs = Object.entries(object._solution || {});
  for (const [, value] of pairs) if (!args.includes(value)) throw new Error(`unknown value ${value}`);
  return pairs.map(([name, value]) => `${name}=${args.indexOf(value)}`).join(',');
}

function visit(object, name, at, depth, args, parent) {
  const indent = ' '.repeat(depth);
  if (where.has(object)) throw new Error(`${at} was visited as ${where.get(object)}`);
  where.set(object, at);
  const { getters, methods } = members(object);
  const needs = [];
  for (const m of methods.filter((m) => !m.endsWith('WithHttpInfo'))) {
    const names = required(object, m);
    if (names) needs.push(`${m}:${names.join(',')}`);
  }
  const callable = typeof object === 'function' ? `(${parameters(object).join(',')})` : '';
  const letters = methods.length ? shape(methods.map((m) => `${m}/${object[m].length}`).join(' ')) : '-';
  const fields = [name + callable, letters];
  if (object._uri !== undefined) fields.push(template(object._uri, args) || '-', solution(object, args) || '-', ...needs);
  else if (object.baseUrl) fields.push(object.baseUrl);
  lines.push(indent + fields.join(' '));
  if (typeof object === 'function') {
    const given = parameters(object).map((p, i) => `<${args.length + i}>`);
    visit(object.apply(parent, given), '()', `${at}()`, depth + 1, [...args, ...given]);
  }
  const rank = (g) => {
    warnings.length = 0;
    return object[g] && warnings.length ? 2 : /^v\d+$/.test(g) ? 0 : 1;
  };
  for (const g of getters.sort((a, b) => rank(a) - rank(b))) {
    warnings.length = 0;
    const value = object[g];
    if (value === undefined || value === null || typeof value === 'string') continue;
    if (warnings.length) {
      if (!where.has(value)) throw new Error(`${at}.${g} leads to something new`);
      lines.push(`${indent} ${g} = ${where.get(value)} ${/Use (.*) instead/.exec(warnings[0])[1]}`);
    } else if (where.has(value)) {
      lines.push(`${indent} ${g} = ${where.get(value)}`);
    } else if (g === 'account' && at === 'api.v2010') {
      // The account of the client: the one context that is had without a call.
      where.set(value, 'api.v2010.account');
      for (const m of members(value).getters) where.set(value[m], `api.v2010.account.${m}`);
      lines.push(`${indent} account @`);
    } else {
      visit(value, g, `${at}.${g}`, depth + 1, args, object);
    }
  }
}

const all = Object.getOwnPropertyNames(twilio.Twilio.prototype).filter((n) => n !== 'constructor');
for (const name of all) {
  const value = client[name];
  if (where.has(value)) lines.push(`${name} = ${where.get(value)}`);
  else visit(value, name, name, 0, []);
}
console.log(`# Generated by testdata/generate.js from twilio ${require(path.resolve(process.argv[2], 'package.json')).version}.`);
for (const [text, letters] of shapes) console.log(`${letters}: ${text}`);
console.log();
console.log(lines.join('\n'));

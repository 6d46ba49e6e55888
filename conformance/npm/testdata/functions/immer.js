const { produce, enablePatches, produceWithPatches, applyPatches, enableMapSet, original, isDraft } = require('immer');

exports.handler = function (context, event, callback) {
  enablePatches();
  enableMapSet();
  const base = { list: [{ done: false }, { done: true }], meta: { n: 1 } };
  const next = produce(base, (d) => { d.list[0].done = true; d.list.push({ done: false }); });
  const [, patches, inverse] = produceWithPatches(base, (d) => { d.meta.n = 5; d.list.splice(0, 1); });
  callback(null, { next, shared: next.meta === base.meta, frozen: Object.isFrozen(next.list), patches, back: applyPatches(applyPatches(base, patches), inverse), map: [...produce(new Map([['a', { n: 1 }]]), (d) => { d.get('a').n++; d.set('b', 1); })], drafts: (() => { let r; produce(base, (d) => { r = [isDraft(d.list), original(d.list) === base.list]; }); return r; })(), thrown: (() => { 'use strict'; try { next.list[0].done = 5; } catch (e) { return e.message; } })() });
};

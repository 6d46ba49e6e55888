const { object, string, number, array, optional, assert, is, create, defaulted, define, StructError } = require('superstruct');

exports.handler = function (context, event, callback) {
  const Post = object({ id: number(), title: string(), tags: array(string()), note: optional(string()) });
  let failures;
  try { assert({ id: 'x', title: 5, tags: [1] }, Post); } catch (e) { failures = e instanceof StructError && [e.message, e.failures().map((f) => [f.path.join('.'), f.message])]; }
  callback(null, { is: is({ id: 1, title: 't', tags: [] }, Post), failures, created: create({}, object({ a: defaulted(string(), () => 'd') })), defined: is(4, define('Even', (v) => v % 2 === 0)) });
};

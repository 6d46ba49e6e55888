const { Map, List, Set, Record, fromJS, Range, is } = require('immutable');

exports.handler = function (context, event, callback) {
  const m = fromJS({ a: { b: [1, 2, { c: 3 }] } });
  const Point = Record({ x: 0, y: 0 });
  callback(null, { set: m.setIn(['a', 'b', 2, 'c'], 4), same: m.setIn(['a', 'b', 0], 1) === m, get: m.getIn(['a', 'b', 2, 'c']), merged: Map({ a: 1 }).merge({ b: 2 }), list: List([3, 1, 2]).sort().push(9).map((n) => n * 2), set2: Set([1, 2]).union([2, 3]).size, record: new Point({ x: 5, z: 1 }), lazy: Range(0, Infinity).filter((n) => n % 3 === 0).map((n) => n * n).take(3), equal: is(Map({ a: List([1]) }), Map({ a: List([1]) })), text: String(Map({ a: 1 })), grouped: List(['a', 'bb', 'c']).groupBy((s) => s.length) });
};

const R = require('ramda');

exports.handler = function (context, event, callback) {
  const lens = R.lensPath(['address', 'zip']);
  callback(null, {
    pipe: R.pipe(R.filter(R.propEq('open', 'state')), R.pluck('id'), R.sum)([{ id: 1, state: 'open' }, { id: 2, state: 'shut' }, { id: 3, state: 'open' }]),
    lens: [R.view(lens, { address: { zip: '1' } }), R.set(lens, '2', { address: { zip: '1' } }), R.over(lens, R.concat('N-'), { address: { zip: '1' } })],
    evolve: R.evolve({ a: R.inc, b: { c: R.toUpper } }, { a: 1, b: { c: 'x' }, d: 4 }),
    groups: R.groupBy(R.ifElse(R.lt(2), R.always('big'), R.always('small')), [1, 2, 3, 4]),
    curry: R.curry((a, b, c) => a + b + c)(R.__, 2, 3)(1),
    merge: R.mergeDeepRight({ a: { b: 1, c: 2 } }, { a: { c: 3 } }),
    transduce: R.transduce(R.compose(R.map(R.inc), R.take(2)), R.flip(R.append), [], [1, 2, 3]),
    equal: R.equals({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] }),
    text: R.toString({ a: [1, 'x', new Date(0)] }),
  });
};

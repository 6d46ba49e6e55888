exports.handler = async function (context, event, callback) {
  const { groupBy, pick, omit, uniqBy, zipObject, flow, throttle } = await import('lodash-es');
  const f = throttle((x) => x * 2, 50);
  callback(null, {
    groups: groupBy(['one', 'two', 'three'], 'length'),
    pick: pick({ a: 1, b: 2, c: 3 }, ['a', 'c']),
    omit: omit({ a: 1, b: { c: 2, d: 3 } }, ['b.c']),
    uniq: uniqBy([2.1, 1.2, 2.3], Math.floor),
    zip: zipObject(['a', 'b'], [1, 2]),
    flow: flow([(x) => x + 1, (x) => x * 10])(1),
    throttled: [f(1), f(5)],
  });
};

const Promise = require('bluebird');

exports.handler = function (context, event, callback) {
  const read = Promise.promisify((a, cb) => setTimeout(() => (a ? cb(null, a * 2) : cb(new Error('zero'))), 1));
  Promise.props({
    map: Promise.map([1, 2, 3], (n) => read(n), { concurrency: 2 }), spread: Promise.all([1, 2]).spread((a, b) => a + b), caught: read(0).catch((e) => e.message === 'zero', () => 'caught'), timeout: Promise.delay(50).timeout(5).catch(Promise.TimeoutError, (e) => e.message), reduced: Promise.reduce([1, 2, 3], (a, b) => a + b, 0), any: Promise.any([Promise.reject(new Error('x')), 5]), some: Promise.some([1, 2, 3], 2),
    tap: Promise.resolve(1).tap(() => 9), disposed: Promise.using(Promise.resolve('r').disposer(() => {}), (r) => r), coroutine: Promise.coroutine(function* () { return (yield Promise.resolve(1)) + 1; })(), each: Promise.mapSeries([1, 2], (n) => n + 1), inspection: Promise.resolve(3).reflect().then((i) => [i.isFulfilled(), i.value()]),
  }).then((r) => callback(null, r)).finally(() => {});
};

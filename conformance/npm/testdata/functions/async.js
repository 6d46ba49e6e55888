const async = require('async');

exports.handler = async function (context, event, callback) {
  const order = [];
  const queue = async.queue((n, done) => setTimeout(() => { order.push(n); done(); }, 5 - n), 2);
  queue.push([1, 2, 3]);
  await queue.drain();
  callback(null, { order, auto: await async.auto({ a: (cb) => cb(null, 1), b: ['a', (r, cb) => cb(null, r.a + 1)] }), map: await async.mapLimit([1, 2, 3], 2, async (n) => n * n), waterfall: await new Promise((resolve) => async.waterfall([(cb) => cb(null, 1, 2), (a, b, cb) => cb(null, a + b)], (e, r) => resolve(r))), retried: await (async () => { let n = 0; return async.retry({ times: 3, interval: 1 }, async () => { if (++n < 3) throw new Error('again'); return n; }); })(), failed: await async.parallel([(cb) => cb(new Error('bad')), (cb) => cb(null, 1)]).catch((e) => e.message), timeout: await new Promise((resolve) => async.timeout((cb) => setTimeout(cb, 100), 5)((e) => resolve([e.code, e.message]))), series: await async.series({ x: async () => 1, y: async () => 2 }) });
};

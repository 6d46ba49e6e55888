const request = require('request');

exports.handler = function (context, event, callback) {
  const base = `https://${context.HTTPS}`;
  const call = (o) => new Promise((resolve) => request(o, (e, r, body) => resolve(e ? [e.code, e.message, e.connect] : [r.statusCode, body])));
  (async () => callback(null, { get: await call({ url: `${base}/v1/orders`, qs: { limit: 2 }, json: true }), post: await call({ url: `${base}/v1/orders`, method: 'POST', json: { a: 1 } }), form: await call({ url: `${base}/v1/orders`, method: 'POST', form: { a: 'x y' }, auth: { user: 'a', pass: 'b' } }), missing: await call(`${base}/v1/none`), refused: await call(`http://${context.CLOSED}/`), timeout: await call({ url: `${base}/never`, timeout: 50 }), gzip: await call({ url: `${base}/gzip/hello`, gzip: true }), redirected: await call(`${base}/redirect/302?to=/text/x`) }))().catch(callback);
};

const got = require('got11');

exports.handler = async function (context, event, callback) {
  const base = `https://${context.HTTPS}`;
  const failed = (p) => p.then(() => 'no error', (e) => ({ name: e.name, code: e.code, message: e.message, status: e.response && e.response.statusCode }));
  callback(null, {
    get: await got(`${base}/v1/orders?limit=2`).json(), post: (await got.post(`${base}/v1/orders`, { json: { a: 1 }, responseType: 'json' })).body, missing: await failed(got(`${base}/v1/none`)), timeout: await failed(got(`${base}/never`, { timeout: 60, retry: 0 })), refused: await failed(got(`http://${context.CLOSED}/`, { retry: 0 })), gzip: (await got(`${base}/gzip/hello`)).body, redirected: (await got(`${base}/redirect/302?to=/text/x`)).body,
  });
};

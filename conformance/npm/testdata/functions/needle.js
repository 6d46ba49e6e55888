const needle = require('needle');

exports.handler = async function (context, event, callback) {
  const base = `https://${context.HTTPS}`;
  const get = await needle('get', `${base}/v1/orders?limit=2`);
  callback(null, { get: [get.statusCode, get.body], post: (await needle('post', `${base}/v1/orders`, { a: 1, b: { c: 2 } }, { json: true })).body, form: (await needle('post', `${base}/v1/orders`, { a: 'x y' })).statusCode, refused: await needle('get', `http://${context.CLOSED}/`).catch((e) => [e.code, e.message]), timeout: await needle('get', `${base}/never`, { response_timeout: 50 }).catch((e) => [e.code, e.message]), gzip: (await needle('get', `${base}/gzip/hello`, { compressed: true })).body.toString(), followed: (await needle('get', `${base}/redirect/302?to=/text/x`, { follow_max: 2 })).body.toString() });
};

const superagent = require('superagent');

exports.handler = async function (context, event, callback) {
  const base = `https://${context.HTTPS}`;
  const failed = (p) => p.then(() => 'no error', (e) => ({ message: e.message, status: e.status, code: e.code, timeout: e.timeout, body: e.response?.body }));
  const get = await superagent.get(`${base}/v1/orders`).query({ limit: 2 }).set('X-A', '1').auth('ada', 'secret');
  callback(null, { get: [get.status, get.type, get.body], post: (await superagent.post(`${base}/v1/orders`).send({ a: 1 })).body, form: (await superagent.post(`${base}/v1/orders`).type('form').send({ a: 'x y' }).send('b=2')).status, attached: (await superagent.post(`${base}/v1/orders`).field('n', '1').attach('file', Buffer.from('abc'), 'a.txt')).status, missing: await failed(superagent.get(`${base}/v1/none`)), timeout: await failed(superagent.get(`${base}/never`).timeout({ response: 50 })), refused: await failed(superagent.get(`http://${context.CLOSED}/`)), gzip: (await superagent.get(`${base}/gzip/hello`).buffer(true).parse(superagent.parse.text)).text, redirects: (await superagent.get(`${base}/redirect/302?to=/text/x`)).redirects.length, allowed: (await superagent.get(`${base}/v1/none`).ok((r) => r.status < 500)).status });
};

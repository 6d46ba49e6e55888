const fetch = require('node-fetch2');

exports.handler = async function (context, event, callback) {
  const base = `https://${context.HTTPS}`;
  const failed = (p) => p.then(() => 'no error', (e) => ({ name: e.name, type: e.type, code: e.code, errno: e.errno, message: e.message }));
  const get = await fetch(`${base}/v1/orders?limit=2&tags[]=a&tags[]=b`, { headers: { accept: 'application/json' } });
  callback(null, {
    get: [get.status, get.statusText, get.headers.raw()['content-type'], await get.json()], post: await (await fetch(`${base}/v1/orders`, { method: 'POST', body: new URLSearchParams({ a: 1 }) })).json(), timeout: await failed(fetch(`${base}/never`, { timeout: 40 })), refused: await failed(fetch(`http://${context.CLOSED}/`)), size: await failed(fetch(`${base}/bytes/100`, { size: 10 }).then((r) => r.text())),
    redirected: await fetch(`${base}/redirect/302?to=/text/x`).then((r) => r.text()), follow: await failed(fetch(`${base}/loop/1`, { follow: 2 })), buffer: (await (await fetch(`${base}/text/abc`)).buffer()).toString('hex'), gzip: await (await fetch(`${base}/deflate/hello`)).text(), json: await failed(fetch(`${base}/text/x`).then((r) => r.json())),
  });
};

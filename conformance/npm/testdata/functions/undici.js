const { request, fetch, Agent, FormData, errors } = require('undici');

exports.handler = async function (context, event, callback) {
  const failed = (p) => p.then(() => 'no error', (e) => [e.name, e.code, e.message]);
  const get = await request(`https://${context.HTTPS}/v1/orders?limit=2`, { headers: { 'x-a': '1' } });
  callback(null, { get: [get.statusCode, get.headers['content-type'], await get.body.json()], post: await (await request(`https://${context.HTTPS}/v1/orders`, { method: 'POST', body: JSON.stringify({ a: 1 }) })).body.json(), fetched: await (await fetch(`https://${context.HTTPS}/text/x`)).text(), refused: await failed(request(`http://${context.CLOSED}/`)), classes: [typeof Agent, typeof FormData, typeof errors.UndiciError] });
};

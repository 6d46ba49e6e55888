exports.handler = async function (context, event, callback) {
  const { default: ky } = await import('ky');
  const api = ky.create({ baseUrl: `https://${context.HTTPS}/`, retry: 0 });
  const failed = (p) => p.then(() => 'no error', (e) => [e.name, e.message.replace(/127[.\d:]+/, 'HOST'), e.response?.status]);
  callback(null, { get: await api('v1/orders?limit=2').json(), post: await api.post('v1/orders', { json: { a: 1 } }).json(), missing: await failed(api('v1/none')), timeout: await failed(api('never', { timeout: 50 })), retried: await failed(api('status/503', { retry: { limit: 1, delay: () => 1 } })), hooked: await api('text/x', { hooks: { afterResponse: [async ({ response }) => new globalThis.Response(`${await response.text()}!`)] } }).text() });
};

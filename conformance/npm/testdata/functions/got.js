exports.handler = async function (context, event, callback) {
  const { default: got } = await import('got');
  const api = got.extend({ prefixUrl: `https://${context.HTTPS}`, headers: { 'user-agent': 'functions' }, retry: { limit: 0 } });
  const failed = (p) => p.then(() => 'no error', (e) => ({ name: e.name, code: e.code, message: e.message, status: e.response?.statusCode, body: e.response?.body }));
  let tries = 0;
  callback(null, {
    get: await api('v1/orders', { searchParams: { limit: 2 } }).json(), post: await api.post('v1/orders', { json: { a: 1 } }).json(), form: (await api.post('v1/orders', { form: { a: 'x y' } })).statusCode, missing: await failed(api('v1/none')), timeout: await failed(api('never', { timeout: { request: 60 } })), refused: await failed(got(`http://${context.CLOSED}/`, { retry: { limit: 0 } })),
    retried: await failed(api('status/503', { retry: { limit: 2, backoffLimit: 1, calculateDelay: ({ computedValue }) => { tries++; return computedValue && 1; } } })).then((r) => [r.code, tries]), gzip: await api('gzip/hello').text(), redirected: await api('redirect/302?to=/text/x').then((r) => [r.body, r.redirectUrls.length]), buffer: (await api('text/abc').buffer()).length,
    hooked: await api('text/1', { hooks: { afterResponse: [(r) => { r.body += '!'; return r; }] } }).text(), json: await failed(api('text/x').json()), streamed: await (async () => { let s = ''; for await (const c of api.stream('slow/2')) s += c; return s; })(),
  });
};

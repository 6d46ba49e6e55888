const axios = require('axios');

exports.handler = async function (context, event, callback) {
  const api = axios.create({ baseURL: `https://${context.HTTPS}`, timeout: 2000, headers: { 'X-Client': 'functions' } });
  const log = [];
  api.interceptors.request.use((config) => { config.headers.Authorization = 'Bearer token'; log.push(`${config.method} ${config.url}`); return config; });
  api.interceptors.response.use((r) => r, (e) => { log.push(e.code); return Promise.reject(e); });
  const failed = (p) => p.then(() => 'no error', (e) => ({ name: e.name, code: e.code, message: e.message, status: e.response?.status, data: e.response?.data, axios: axios.isAxiosError(e), cancel: axios.isCancel(e) }));
  const shown = ({ status, statusText, data, headers }) => ({ status, statusText, data, type: headers['content-type'] });
  const aborted = new AbortController();
  setTimeout(() => aborted.abort(), 30);
  const stream = await api.get('/slow/3', { responseType: 'stream' });
  let streamed = '';
  for await (const part of stream.data) streamed += part;
  callback(null, {
    get: shown(await api.get('/v1/orders', { params: { limit: 2, note: 'a b' } })), post: shown(await api.post('/v1/orders', { item: 'é', n: 1 })), form: shown(await api.post('/v1/orders', new URLSearchParams({ a: '1', b: 'x y' }))),
    multipart: shown(await axios.postForm(`https://${context.HTTPS}/v1/orders`, { a: 1, file: Buffer.from('text') })), put: shown(await api.request({ method: 'put', url: '/v1/orders', data: 'plain', headers: { 'Content-Type': 'text/plain' } })),
    missing: await failed(api.get('/v1/none')), failing: await failed(api.delete('/v1/orders')), timeout: await failed(api.get('/never', { timeout: 50 })), refused: await failed(axios.get(`http://${context.CLOSED}/`)),
    aborted: await failed(api.get('/never', { signal: aborted.signal })), reset: await failed(api.get('/reset')), redirected: (await api.get('/redirect/302?to=/text/there')).data, loop: await failed(api.get('/loop/1', { maxRedirects: 3 })),
    gzip: (await api.get('/gzip/compressed')).data, buffer: [...(await api.get('/text/abc', { responseType: 'arraybuffer' })).data], large: await failed(api.get('/bytes/5000', { maxContentLength: 1000 })), validate: (await api.get('/status/418', { validateStatus: () => true })).status,
    transformed: (await api.get('/text/5', { transformResponse: (d) => d * 2 })).data, all: (await Promise.all([1, 2, 3].map((n) => api.get(`/text/${n}`)))).map((r) => r.data), streamed, log,
  });
};

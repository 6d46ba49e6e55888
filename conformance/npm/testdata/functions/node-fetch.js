exports.handler = async function (context, event, callback) {
  const { default: fetch, Headers, FormData, Blob, FetchError } = await import('node-fetch');
  const base = `https://${context.HTTPS}`;
  const failed = (p) => p.then(() => 'no error', (e) => ({ name: e.name, type: e.type, code: e.code, message: e.message, fetch: e instanceof FetchError }));
  const form = new FormData();
  form.set('a', 'x y');
  form.set('file', new Blob(['content'], { type: 'text/plain' }), 'a.txt');
  const get = await fetch(`${base}/v1/orders?limit=2&tags[]=a&tags[]=b`, { headers: new Headers({ 'X-A': '1' }) });
  const aborted = new AbortController();
  setTimeout(() => aborted.abort(), 30);
  callback(null, {
    get: [get.status, get.ok, get.headers.get('content-type'), await get.json()], post: await (await fetch(`${base}/v1/orders`, { method: 'POST', body: JSON.stringify({ a: 1 }), headers: { 'Content-Type': 'application/json' } })).json(), form: (await fetch(`${base}/v1/orders`, { method: 'POST', body: form })).status,
    missing: (await fetch(`${base}/v1/none`)).status, refused: await failed(fetch(`http://${context.CLOSED}/`)), aborted: await failed(fetch(`${base}/never`, { signal: aborted.signal })), json: await failed(fetch(`${base}/text/nojson`).then((r) => r.json())),
    redirected: await fetch(`${base}/redirect/301?to=/text/x`).then(async (r) => [r.redirected, r.url, await r.text()]), manual: (await fetch(`${base}/redirect/301?to=/x`, { redirect: 'manual' })).status, error: await failed(fetch(`${base}/redirect/301?to=/x`, { redirect: 'error' })),
    gzip: await (await fetch(`${base}/gzip/hello`)).text(), br: await (await fetch(`${base}/br/hello`)).text(), streamed: await (async () => { let s = ''; for await (const c of (await fetch(`${base}/slow/2`)).body) s += c; return s; })(), broken: await failed(fetch(`${base}/badgzip`).then((r) => r.text())),
  });
};

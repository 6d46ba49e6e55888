const { https } = require('follow-redirects');

exports.handler = function (context, event, callback) {
  const get = (path, options) => new Promise((resolve) => https.get(`https://${context.HTTPS}${path}`, { ...options }, (r) => { let s = ''; r.setEncoding('utf8'); r.on('data', (d) => { s += d; }).on('end', () => resolve([r.statusCode, r.responseUrl, s])); }).on('error', (e) => resolve([e.code, e.message])));
  (async () => callback(null, { once: await get('/redirect/302?to=/text/x'), loop: await get('/loop/1', { maxRedirects: 2 }), none: await get('/text/y') }))().catch(callback);
};

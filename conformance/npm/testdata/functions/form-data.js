const FormData = require('form-data');
const https = require('https');

exports.handler = function (context, event, callback) {
  const form = new FormData();
  form.append('name', 'Ada é');
  form.append('file', Buffer.from('content'), { filename: 'a.txt', contentType: 'text/plain' });
  form.append('stream', require('stream').Readable.from(['one ', 'two']), { filename: 's.bin', knownLength: 7 });
  const [hostname, port] = context.HTTPS.split(':');
  const length = form.getLengthSync();
  const r = https.request({ hostname, port, path: '/v1/orders', method: 'POST', headers: { ...form.getHeaders(), 'content-length': length } }, (res) => { res.resume(); res.on('end', () => callback(null, { status: res.statusCode, length: length - 4 * form.getBoundary().length })); });
  r.on('error', callback);
  form.pipe(r);
};

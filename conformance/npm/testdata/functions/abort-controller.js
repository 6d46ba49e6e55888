const { AbortController, AbortSignal } = require('abort-controller');

exports.handler = async function (context, event, callback) {
  const c = new AbortController();
  let seen = 0;
  c.signal.addEventListener('abort', () => { seen++; });
  c.abort();
  c.abort();
  callback(null, { aborted: c.signal.aborted, seen, tag: Object.prototype.toString.call(c.signal), instance: c.signal instanceof AbortSignal });
};

const debug = require('debug');

exports.handler = function (context, event, callback) {
  const lines = [];
  debug.enable('app:*,-app:hidden');
  const log = debug('app:one');
  log.log = (...args) => lines.push(require('util').format(...args).replace(/\+\d+ms/, '+N').replace(/^\d{4}-\S+/, 'DATE'));
  log.useColors = false;
  log('hello %s %d %o', 'world', 5, { a: [1] });
  const child = log.extend('child');
  callback(null, { lines, enabled: [debug.enabled('app:x'), debug.enabled('app:hidden'), log.enabled, debug('other').enabled], namespace: child.namespace, disabled: debug.disable() });
};

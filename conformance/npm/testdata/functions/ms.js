const ms = require('ms');

exports.handler = function (context, event, callback) {
  callback(null, { parsed: ['2 days', '1h', '-1.5h', '5s', '1y', '100', 'x'].map((s) => ms(s) ?? null), text: [60000, 2 * 60000, -3 * 60000, ms('10 hours')].map((n) => [ms(n), ms(n, { long: true })]), thrown: (() => { try { ms({}); } catch (e) { return e.message; } })() });
};

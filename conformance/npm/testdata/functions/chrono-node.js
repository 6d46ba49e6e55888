const chrono = require('chrono-node');

exports.handler = function (context, event, callback) {
  const reference = new Date(Date.UTC(2024, 1, 28, 12));
  callback(null, { dates: ['tomorrow at 5pm', 'next friday', 'in 3 weeks', '2024-03-01T10:00:00Z', 'last monday', '5 minutes ago', 'March 3rd', 'nothing'].map((s) => chrono.parseDate(s, reference)), range: chrono.parse('from 5 to 7 May 2024', reference).map((r) => [r.text, r.index, r.start.date(), r.end?.date()]), strict: chrono.strict.parseDate('Sunday', reference), german: chrono.de.parseDate('morgen um 8 Uhr', reference) });
};

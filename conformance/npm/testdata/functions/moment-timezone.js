const moment = require('moment-timezone');

exports.handler = function (context, event, callback) {
  const at = moment.tz('2024-03-10 01:59:59', 'America/New_York');
  callback(null, {
    before: at.format(), after: at.clone().add(1, 'second').format('YYYY-MM-DD HH:mm:ss z Z'),
    london: moment.tz(1711846800000, 'Europe/London').format('LLLL zz'),
    converted: moment.utc('2024-07-01T12:00:00Z').tz('Asia/Tokyo').format(),
    zones: moment.tz.names().filter((n) => n.startsWith('Europe/B')), abbr: moment.tz.zone('America/Los_Angeles').abbr(1720000000000),
    openingHours: [8, 9, 16, 17].map((h) => { const t = moment.tz({ year: 2024, month: 0, day: 15, hour: h }, 'Europe/Berlin'); return t.hour() >= 9 && t.hour() < 17 && t.isoWeekday() < 6; }),
  });
};

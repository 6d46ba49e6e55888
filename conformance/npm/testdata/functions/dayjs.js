const dayjs = require('dayjs');
for (const name of ['utc', 'timezone', 'relativeTime', 'customParseFormat', 'duration', 'isoWeek', 'advancedFormat', 'localizedFormat']) dayjs.extend(require(`dayjs/plugin/${name}`));
require('dayjs/locale/fr');

exports.handler = function (context, event, callback) {
  const d = dayjs.utc('2024-02-28T23:30:15.250Z');
  callback(null, {
    format: d.format('dddd Do MMMM YYYY HH:mm:ss.SSS Z [x] Q'),
    math: [d.add(1, 'month').toISOString(), d.subtract(3, 'week').endOf('day').toISOString(), d.set('hour', 5).startOf('hour').toISOString()],
    parsed: dayjs.utc('12-25-1995 07:05 pm', 'MM-DD-YYYY hh:mm a').toISOString(), strict: dayjs('1995-13-25', 'YYYY-MM-DD', true).isValid(),
    relative: [d.from(dayjs.utc('2024-03-05')), dayjs.utc('2024-03-05').to(d, true)],
    zone: [d.tz('America/New_York').format(), dayjs.tz('2024-07-01 09:00', 'Europe/Paris').toISOString()],
    duration: [dayjs.duration(100000000).humanize(), dayjs.duration({ hours: 2, minutes: 3 }).format('HH:mm:ss'), dayjs.duration('PT1H').asMinutes()],
    week: [d.isoWeek(), d.day(), d.diff('2024-01-01', 'day'), d.isBefore('2025-01-01')],
    french: d.locale('fr').format('dddd D MMMM'), local: d.format('LLL'),
  });
};

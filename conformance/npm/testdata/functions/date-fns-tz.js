const { formatInTimeZone, toZonedTime, fromZonedTime, getTimezoneOffset } = require('date-fns-tz');

exports.handler = function (context, event, callback) {
  const d = new Date(Date.UTC(2024, 6, 1, 12));
  callback(null, {
    format: formatInTimeZone(d, 'America/New_York', 'yyyy-MM-dd HH:mm:ss XXX'),
    zoned: toZonedTime(d, 'Asia/Kolkata').toISOString(),
    back: fromZonedTime('2024-03-10 03:30', 'America/New_York').toISOString(),
    offset: [getTimezoneOffset('Europe/London', d), getTimezoneOffset('+05:00')],
  });
};

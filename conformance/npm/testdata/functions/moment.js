const moment = require('moment');
require('moment/locale/de');

exports.handler = function (context, event, callback) {
  moment.locale('en');
  const m = moment.utc('2024-02-28T23:30:15.250Z');
  callback(null, {
    format: m.format('dddd, MMMM Do YYYY, h:mm:ss.SSS a [UTC]'),
    add: m.clone().add(1, 'month').add(2, 'days').toISOString(),
    start: m.clone().startOf('week').format(), end: m.clone().endOf('quarter').format(),
    diff: [moment.utc('2024-03-01').diff(m, 'hours'), moment.utc('2025-03-01').diff(m, 'months', true).toFixed(4)],
    from: moment.utc('2024-02-29').from(m), calendar: m.calendar(moment.utc('2024-02-29T10:00:00Z')),
    parsed: [moment.utc('31/12/2023 17:05', 'DD/MM/YYYY HH:mm').toISOString(), moment.utc('nonsense', 'YYYY-MM-DD', true).isValid()],
    duration: [moment.duration(90, 'minutes').humanize(), moment.duration('P1DT2H').asHours(), moment.duration(3725000).toISOString()],
    german: m.clone().locale('de').format('LLLL'),
    week: [m.isoWeek(), m.weekday(), m.dayOfYear(), m.isLeapYear(), m.daysInMonth()],
    between: m.isBetween('2024-02-01', '2024-03-01'), offset: m.clone().utcOffset('+05:30').format(), json: m,
  });
};

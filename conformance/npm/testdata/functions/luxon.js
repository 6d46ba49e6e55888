const { DateTime, Duration, Interval } = require('luxon');

exports.handler = function (context, event, callback) {
  const t = DateTime.fromISO('2024-03-10T06:30:00Z', { zone: 'utc' });
  callback(null, {
    iso: [t.toISO(), t.setZone('America/New_York').toISO(), t.setZone('America/New_York').plus({ hours: 1 }).toISO()],
    format: t.toFormat("yyyy-LL-dd HH:mm:ss 'at' ZZ"), week: [t.weekNumber, t.ordinal, t.daysInMonth, t.isInLeapYear],
    math: [t.plus({ months: 1, days: 3 }).toISODate(), t.startOf('week').toISO(), t.endOf('month').toISO()],
    diff: DateTime.fromISO('2025-01-01T00:00:00Z').diff(t, ['months', 'days', 'hours']).toObject(),
    duration: [Duration.fromISO('P1Y2M3DT4H').toISO(), Duration.fromObject({ minutes: 95 }).shiftTo('hours', 'minutes').toObject(), Duration.fromMillis(3725000).toFormat('h:mm:ss')],
    interval: Interval.fromISO('2024-01-01T00:00Z/2024-01-03T00:00Z').splitBy({ hours: 24 }).map((i) => i.toISODate()),
    parsed: DateTime.fromFormat('25 12 2023 17', 'dd MM yyyy HH', { zone: 'Europe/Oslo' }).toISO(),
    invalid: [DateTime.fromISO('2024-13-01').isValid, DateTime.fromISO('2024-13-01').invalidReason, DateTime.fromISO('x').invalidExplanation],
    rfc: [t.toHTTP(), t.toRFC2822(), t.toMillis(), t.toSQL()],
  });
};

const f = require('date-fns');

exports.handler = function (context, event, callback) {
  const d = new Date(Date.UTC(2024, 1, 28, 23, 30, 15));
  callback(null, {
    format: f.format(d, "EEEE, do MMMM yyyy HH:mm:ss.SSS 'x'"),
    math: [f.addMonths(d, 1), f.addBusinessDays(d, 5), f.startOfWeek(d, { weekStartsOn: 1 }), f.endOfQuarter(d)],
    diff: [f.differenceInDays(new Date(Date.UTC(2024, 5, 1)), d), f.differenceInBusinessDays(new Date(Date.UTC(2024, 2, 8)), d)],
    distance: [f.formatDistance(d, new Date(Date.UTC(2024, 4, 1)), { addSuffix: true }), f.formatDistanceStrict(d, new Date(Date.UTC(2024, 4, 1)))],
    parse: [f.parse('02/29/2024', 'MM/dd/yyyy', new Date(0)), f.isValid(f.parse('x', 'yyyy', new Date(0))), f.parseISO('2024-02-28T10:00:00+02:00')],
    interval: [f.eachDayOfInterval({ start: d, end: f.addDays(d, 2) }).length, f.isWithinInterval(d, { start: new Date(0), end: new Date(2e12) })],
    relative: f.formatRelative(d, f.addDays(d, 2)), iso: [f.getISOWeek(d), f.formatISO(d), f.isWeekend(d), f.lastDayOfMonth(d)],
    duration: f.formatDuration(f.intervalToDuration({ start: new Date(0), end: new Date(1e10) })),
  });
};

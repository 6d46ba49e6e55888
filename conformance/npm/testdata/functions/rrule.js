const { RRule, RRuleSet, rrulestr } = require('rrule');

exports.handler = function (context, event, callback) {
  const rule = new RRule({ freq: RRule.WEEKLY, interval: 2, byweekday: [RRule.MO, RRule.FR], dtstart: new Date(Date.UTC(2024, 1, 1, 10, 30)), count: 5 });
  const set = new RRuleSet();
  set.rrule(rule);
  set.exdate(new Date(Date.UTC(2024, 1, 2, 10, 30)));
  callback(null, { all: rule.all(), text: rule.toText(), string: rule.toString(), set: set.all().length, between: rrulestr('DTSTART:20240101T090000Z\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=12').between(new Date(Date.UTC(2024, 4, 1)), new Date(Date.UTC(2024, 7, 1))), after: rule.after(new Date(Date.UTC(2024, 1, 10))), parsed: RRule.fromText('every 2 weeks on Tuesday').toString() });
};

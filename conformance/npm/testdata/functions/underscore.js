const _ = require('underscore');

exports.handler = function (context, event, callback) {
  callback(null, {
    pluck: _.pluck([{ a: 1 }, { a: 2 }], 'a'),
    chain: _.chain([1, 2, 3, 4]).filter((n) => n % 2 === 0).map((n) => n * n).reduce((a, b) => a + b, 0).value(),
    template: _.template('Hello <%= name %>, <%- "<b>" %>')({ name: 'Ada' }),
    partition: _.partition([0, 1, 2, 3, 4, 5], (n) => n % 2),
    isEqual: _.isEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }),
    range: _.range(0, -10, -3),
    invert: _.invert({ Moe: 'Moses', Larry: 'Louis' }),
    sorted: _.sortBy(['bb', 'a', 'ccc'], 'length'),
  });
};

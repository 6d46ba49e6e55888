const _ = require('lodash');

exports.handler = function (context, event, callback) {
  const orders = [
    { id: 1, customer: { name: 'Ada', city: 'London' }, total: 12.5, tags: ['new', 'gift'] },
    { id: 2, customer: { name: 'Lin', city: 'Oslo' }, total: 3, tags: ['gift'] },
    { id: 3, customer: { name: 'Ada', city: 'London' }, total: 7.25, tags: [] },
  ];
  const debounced = _.debounce(() => {}, 10);
  debounced.cancel();
  callback(null, {
    byCustomer: _.mapValues(_.groupBy(orders, 'customer.name'), (list) => _.sumBy(list, 'total')),
    sorted: _.map(_.orderBy(orders, ['customer.city', 'total'], ['asc', 'desc']), 'id'),
    tags: _.chain(orders).flatMap('tags').countBy().toPairs().sortBy(0).value(),
    got: [_.get(orders, '[0].customer.name'), _.get(orders, '9.x', 'none'), _.has(orders, '0.tags[1]')],
    set: _.set({}, 'a.b[1].c', 5),
    merged: _.merge({ a: [{ b: 1 }, { c: 2 }] }, { a: [{ d: 3 }, { e: 4 }] }),
    clone: _.cloneDeep({ d: new Date(0), r: /a/g, m: new Map([[1, { x: 1 }]]), s: new Set([1]) }).m.get(1),
    equal: _.isEqual({ a: [1, new Date(5)], b: NaN }, { b: NaN, a: [1, new Date(5)] }),
    words: [_.camelCase('Hello wide-World'), _.kebabCase('fooBarBAZ'), _.snakeCase('a1B2'), _.startCase('--foo-bar--'), _.deburr('déjà vu'), _.words('fred, barney & pebbles')],
    template: _.template('<% items.forEach((i) => { %><b><%- i %></b><% }) %> ${total}')({ items: ['<a>', 'b'], total: 3 }),
    chunks: _.chunk(_.range(7), 3),
    difference: _.differenceWith([{ a: 1 }, { a: 2 }], [{ a: 1 }], _.isEqual),
    curried: _.curry((a, b, c) => [a, b, c])(1)(2)(3),
    memo: _.memoize((n) => n * 2)(4),
    truncated: _.truncate('a long text that goes on', { length: 15, separator: ' ' }),
    padded: _.pad('x', 5, '-'),
    escaped: _.escape('<a href="x">&\'</a>'),
  });
};

const qs = require('qs');

exports.handler = function (context, event, callback) {
  callback(null, {
    parsed: qs.parse('a[b][c]=1&list[]=x&list[]=y&deep[0][z]=2&e=%C3%A9&plus=a+b&empty=&flag', { allowDots: false }),
    options: qs.parse('?a.b=1&c=1,2&n', { ignoreQueryPrefix: true, allowDots: true, comma: true, strictNullHandling: true }),
    text: qs.stringify({ a: { b: [1, 2, { c: 3 }] }, d: null, e: undefined, f: new Date(0), g: 'é &' }),
    formats: ['indices', 'brackets', 'repeat', 'comma'].map((arrayFormat) => qs.stringify({ a: ['b', 'c'] }, { arrayFormat, encode: false })),
    safe: Object.keys(qs.parse('__proto__[x]=1&hasOwnProperty=2')), x: {}.x === undefined,
    depth: qs.parse('a[b][c][d][e][f][g]=1', { depth: 2 }), sorted: qs.stringify({ b: 1, a: 2 }, { sort: (x, y) => x.localeCompare(y), addQueryPrefix: true }),
  });
};

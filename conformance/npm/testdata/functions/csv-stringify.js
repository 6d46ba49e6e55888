const { stringify } = require('csv-stringify');
const sync = require('csv-stringify/sync');

exports.handler = async function (context, event, callback) {
  callback(null, { text: sync.stringify([{ a: 1, b: 'x, "y"' }, { a: true, b: null }, { a: new Date(0), b: { c: 1 } }], { header: true, columns: { a: 'First', b: 'Second' } }), later: await new Promise((resolve, reject) => stringify([['1', '2'], ['3', 'é']], { delimiter: '\t', quoted: true }, (e, s) => (e ? reject(e) : resolve(s)))) });
};

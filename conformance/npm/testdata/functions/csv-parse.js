const { parse } = require('csv-parse');
const sync = require('csv-parse/sync');

exports.handler = async function (context, event, callback) {
  const text = 'id,name,note\n1,"Ada ""the first""","a\nb"\n2,Lin,\n';
  const rows = [];
  for await (const row of require('stream').Readable.from([text.slice(0, 12), text.slice(12)]).pipe(parse({ from_line: 2 }))) rows.push(row);
  callback(null, {
    objects: sync.parse(text, { columns: true, cast: true }), rows, options: sync.parse('a;b\n# no\n "x" ; y', { delimiter: ';', comment: '#', trim: true }), info: sync.parse('a,b', { info: true })[0].info.lines,
    thrown: (() => { try { sync.parse('a,b\n1\n'); } catch (e) { return [e.code, e.message]; } })(), late: await new Promise((resolve) => parse('a,"b', (e) => resolve(e.code))),
  });
};

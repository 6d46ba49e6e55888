const Papa = require('papaparse');

exports.handler = async function (context, event, callback) {
  const steps = [];
  Papa.parse('a,b\n1,2\n3,4', { step: (r) => steps.push(r.data) });
  callback(null, {
    parsed: Papa.parse('id,name\n1,Ada\n2,"L, in"\n\n', { header: true, dynamicTyping: true, skipEmptyLines: true }), steps, unparse: Papa.unparse([{ a: 1, b: 'x"y' }, { a: null, b: ' z' }]), guessed: Papa.parse('a|b|c\n1|2|3').meta.delimiter, errors: Papa.parse('a,b\n1,2,3\n"x', { header: true }).errors,
    stream: await new Promise((resolve) => { const rows = []; require('stream').Readable.from(['a,b\n', '1,2\n3', ',4']).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true })).on('data', (r) => rows.push(r)).on('end', () => resolve(rows)); }),
  });
};

const { create } = require('xmlbuilder2');

exports.handler = function (context, event, callback) {
  const doc = create({ version: '1.0' }).ele('root', { att: 'val' }).ele('foo').ele('bar').txt('a & b').up().up().ele('baz').dat('<x>').up().com('note').up();
  callback(null, { xml: doc.end({ prettyPrint: true }), object: doc.end({ format: 'object' }), parsed: create('<a x="1"><b>t</b></a>').end({ format: 'json' }), fromObject: create({ a: { '@b': 1, '#': 'text', c: ['d', 'e'] } }).end() });
};

const { nanoid, customAlphabet } = require('nanoid3');
const { nanoid: later } = require('nanoid3/async');

exports.handler = async function (context, event, callback) {
  callback(null, { size: nanoid().length, code: /^[A-F]{8}$/.test(customAlphabet('ABCDEF', 8)()), later: (await later(5)).length });
};

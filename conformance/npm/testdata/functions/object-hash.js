const hash = require('object-hash');

exports.handler = function (context, event, callback) {
  callback(null, { object: hash({ b: 1, a: [1, 'x', null, new Date(0)] }), same: hash({ a: 1, b: 2 }) === hash({ b: 2, a: 1 }), md5: hash.MD5('x'), map: hash(new Map([[1, new Set([2])]])), keys: hash.keys({ a: 1 }), options: hash([1, 2], { unorderedArrays: true, algorithm: 'sha256', encoding: 'base64' }), function: hash(function f() { return 1; }) });
};
